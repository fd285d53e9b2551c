import type { ChallengeMessages } from './messages.js';

export const az: ChallengeMessages = {
  locale: 'az',
  direction: 'ltr',
  title: 'Ehtiyat kodla daxil olun',
  whereToFindCodes: {
    title: 'Kodlarınızı haradan tapmaq olar',
    text: 'İki addımlı doğrulamanı qurarkən saxladığınız və ya çap etdiyiniz siyahıdadır. Hər kod bir dəfə işləyir.',
  },
  label: 'Ehtiyat kod',
  hint: {
    one: '{length} hərf və ya rəqəm. Boşluqların və tirelərin fərqi yoxdur.',
    other: '{length} hərf və rəqəm. Boşluqların və tirelərin fərqi yoxdur.',
  },
  submit: 'Daxil ol',
  submitting: 'Kodunuz yoxlanılır',
  succeeded: { title: 'Kod qəbul edildi', text: 'Hesabınıza daxil olursunuz.' },
  wait: {
    minute: {
      one: '{count} dəqiqədən sonra yenidən cəhd edə bilərsiniz.',
      other: '{count} dəqiqədən sonra yenidən cəhd edə bilərsiniz.',
    },
    second: {
      one: '{count} saniyədən sonra yenidən cəhd edə bilərsiniz.',
      other: '{count} saniyədən sonra yenidən cəhd edə bilərsiniz.',
    },
    unknown: 'Bir az gözləyib yenidən cəhd edin.',
  },
  waitOver: 'İndi yenidən cəhd edə bilərsiniz.',
  expiring: {
    title: 'Giriş vaxtı bir dəqiqə ərzində bitəcək',
    text: 'Kodu o vaxta qədər yazın. Çatdırmasanız, parolunuzla əvvəldən başlayın.',
  },
  actions: {
    use_another_method: 'Başqa üsuldan istifadə et',
    lost_codes: 'Kodlarımı tapa bilmirəm',
    start_over: 'Əvvəldən başla',
    'continue/privacy_policy': 'Məxfilik siyasətinə keç',
    'continue/consent': 'Razılıq formasına keç',
  },
  failures: {
    'invalid_format/empty': 'Ehtiyat kodu yazın.',
    'invalid_format/multiple_codes': 'Bunlar bir neçə koda oxşayır. Onlardan yalnız birini yazın.',
    'invalid_format/bad_character':
      'Kodda yalnız A-dan Z-yə qədər hərflər və 0-dan 9-a qədər rəqəmlər olur.',
    'invalid_format/too_short': {
      one: '{count} simvol yazdınız; kodda {length} simvol olur.',
      other: '{count} simvol yazdınız; kodda {length} simvol olur.',
    },
    'invalid_format/too_long': {
      one: '{count} simvol yazdınız; kodda {length} simvol olur.',
      other: '{count} simvol yazdınız; kodda {length} simvol olur.',
    },
    'invalid_format/already_refused': 'Bu kod əvvəl qəbul edilməyib. Başqa kod yazın.',
    invalid_code:
      'Bu kod səhvdir və ya artıq istifadə olunub. Onu yoxlayın, yaxud başqa kod yazın.',
    'invalid_code/after_unknown_outcome':
      'Bu kod, çox güman ki, əvvəlki cəhddə istifadə olunub. Başqa kod yazın.',
    'outcome_unknown/timeout': {
      title: 'Cavab vaxtında gəlmədi',
      text: 'Kodunuz istifadə olunmuş ola bilər. Onu yenidən sınayın; qəbul edilməsə, başqa kod yazın.',
    },
    'outcome_unknown/network': {
      title: 'Əlaqə kəsildi',
      text: 'Kodunuz istifadə olunmuş ola bilər. Onu yenidən sınayın; qəbul edilməsə, başqa kod yazın.',
    },
    'outcome_unknown/unreadable': {
      title: 'Aydın cavab gəlmədi',
      text: 'Kodunuz istifadə olunmuş ola bilər. Onu yenidən sınayın; qəbul edilməsə, başqa kod yazın.',
    },
    offline: {
      title: 'İnternet bağlantınız yoxdur',
      text: 'Kodunuz istifadə olunmadı. İnternetə qoşulub yenidən cəhd edin.',
    },
    service_error: {
      title: 'Giriş xidmətində problem var',
      text: 'Kodunuz istifadə olunmuş ola bilər. Onu yenidən sınayın; qəbul edilməsə, başqa kod yazın.',
    },
    unexpected: {
      title: 'Xəta baş verdi',
      text: 'Kodunuz istifadə olunmuş ola bilər. Onu yenidən sınayın; qəbul edilməsə, başqa kod yazın.',
    },
    rate_limited: {
      title: 'Həddən artıq cəhd edilib',
      text: 'Kodunuz istifadə olunmadı.',
    },
    session_limit: {
      title: 'Həddən artıq cihazda hesaba daxil olunub',
      text: 'Onlardan birində hesabdan çıxıb yenidən cəhd edin. Kodunuz qəbul edilməsə, başqa kod yazın.',
    },
    'locked/temporary': {
      title: 'Həddən artıq cəhd edilib, giriş kilidlənib',
      text: 'Daha sonra parolunuzla əvvəldən başlayın. İstifadə olunmamış kodlar hələ də etibarlıdır.',
    },
    'locked/captcha': {
      title: 'Giriş kilidlənib',
      text: 'Parolunuzla əvvəldən başlayın və CAPTCHA-nı həll edin. İstifadə olunmamış kodlar hələ də etibarlıdır.',
    },
    'locked/security_question': {
      title: 'Giriş kilidlənib',
      text: 'Parolunuzla əvvəldən başlayıb təhlükəsizlik sualına cavab verin. İstifadə olunmamış kodlar hələ də etibarlıdır.',
    },
    'locked/sign_in_again': {
      title: 'Giriş kilidlənib',
      text: 'Parolunuzla əvvəldən başlayın. İstifadə olunmamış kodlar hələ də etibarlıdır.',
    },
    'locked/blocked': {
      title: 'Bu hesab bloklanıb',
      text: 'Ehtiyat kod onu blokdan çıxara bilməz. Dəstək xidmətinə müraciət edin.',
    },
    'action_required/privacy_policy': {
      title: 'Daha bir addım',
      text: 'Kodunuz qəbul edildi. İndi məxfilik siyasətini qəbul edin.',
    },
    'action_required/consent': {
      title: 'Daha bir addım',
      text: 'Kodunuz qəbul edildi. İndi razılıq formasını göndərin.',
    },
    session_expired: {
      title: 'Giriş vaxtı bitib',
      text: 'Parolunuzla əvvəldən başlayın. İstifadə olunmamış kodlar hələ də etibarlıdır.',
    },
    'session_expired/after_unknown_outcome': {
      title: 'Giriş vaxtı bitib',
      text: 'Kodunuz istifadə olunmuş ola bilər. Parolunuzla əvvəldən başlayın.',
    },
    no_backup_codes: {
      title: 'Bu hesabın ehtiyat kodları yoxdur',
      text: 'Başqa üsuldan istifadə edin və ya dəstək xidmətinə müraciət edin.',
    },
    mfa_unavailable: {
      title: 'Ehtiyat kodlardan istifadə mümkün deyil',
      text: 'Başqa üsuldan istifadə edin və ya dəstək xidmətinə müraciət edin.',
    },
    account_unavailable: {
      title: 'Bu hesabla daxil olmaq mümkün deyil',
      text: 'Dəstək xidmətinə müraciət edin. İstifadə olunmamış kodlar hələ də etibarlıdır.',
    },
    risk_blocked: {
      title: 'Təhlükəsizliyiniz üçün giriş rədd edildi',
      text: 'Başqa üsuldan istifadə edin və ya dəstək xidmətinə müraciət edin. İstifadə olunmamış kodlar hələ də etibarlıdır.',
    },
    configuration: {
      title: 'Burada daxil olmaq mümkün deyil',
      text: 'Başqa üsuldan istifadə edin və ya dəstək xidmətinə müraciət edin. İstifadə olunmamış kodlar hələ də etibarlıdır.',
    },
  },
};
