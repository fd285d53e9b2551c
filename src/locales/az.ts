import type { ChallengeMessages } from './messages.js';

export const az: ChallengeMessages = {
  locale: 'az',
  direction: 'ltr',
  title: 'Ehtiyat kodla daxil olun',
  whereToFindCodes: {
    title: 'Kodlarınızı haradan tapmaq olar',
    text: 'İki addımlı doğrulamanı qurarkən saxladığınız və ya çap etdiyiniz siyahıya baxın. Hər kod yalnız bir dəfə işləyir.',
  },
  label: 'Ehtiyat kod',
  hint: { other: '{length} hərf və rəqəm, məsələn, {example}.' },
  letterCase: 'Böyük və kiçik hərflər fərqlənir.',
  submit: 'Daxil ol',
  submitting: 'Kodunuz yoxlanılır',
  succeeded: { title: 'Kod qəbul edildi', text: 'Hesabınıza daxil olursunuz.' },
  stalled: {
    title: 'Bu səhifə davam etmədi',
    text: 'Kodunuz qəbul edildi, onu təkrar istifadə etmək olmaz. Hesaba daxil olmamısınızsa, əvvəldən başlayın.',
  },
  wait: {
    hour: {
      one: '{count} saatdan sonra yenidən cəhd edə bilərsiniz.',
      other: '{count} saatdan sonra yenidən cəhd edə bilərsiniz.',
    },
    minute: {
      one: '{count} dəqiqədən sonra yenidən cəhd edə bilərsiniz.',
      other: '{count} dəqiqədən sonra yenidən cəhd edə bilərsiniz.',
    },
    second: {
      one: '{count} saniyədən sonra yenidən cəhd edə bilərsiniz.',
      other: '{count} saniyədən sonra yenidən cəhd edə bilərsiniz.',
    },
    unknown: 'Bir neçə dəqiqə gözləyib yenidən cəhd edin.',
  },
  waitOver: 'İndi yenidən cəhd edə bilərsiniz.',
  expiring: {
    title: 'Giriş üçün 1 dəqiqədən az vaxt qalıb',
    text: 'Vaxt bitsə, parolunuzla əvvəldən başlayın. İstifadə olunmamış kodlarınız yenə işləyəcək.',
  },
  expired: {
    title: 'Giriş vaxtınız bitmiş ola bilər',
    text: 'Yenə də cəhd edə və ya parolunuzla əvvəldən başlaya bilərsiniz.',
  },
  actions: {
    use_another_method: 'Başqa üsuldan istifadə et',
    lost_codes: 'Kodlarım məndə deyil',
    start_over: 'Əvvəldən başla',
    contact_support: 'Dəstək xidmətinə müraciət et',
    'continue/privacy_policy': 'Məxfilik siyasətinə keç',
    'continue/consent': 'Razılıq formasına keç',
  },
  codeFate: {
    not_used: 'Kodunuz istifadə olunmadı.',
    may_be_used: 'Kodunuz istifadə olunmuş ola bilər.',
    unused_still_work: 'İstifadə olunmamış kodlarınız hələ də işləyir.',
    earlier_may_be_used: 'Əvvəl yazdığınız kodlardan biri istifadə olunmuş ola bilər.',
  },
  failures: {
    'invalid_format/empty': 'Ehtiyat kod yazın.',
    'invalid_format/multiple_codes': 'Bu, birdən çox koda oxşayır. Yalnız birini yazın.',
    'invalid_format/authenticator_code':
      'Bu, autentifikator tətbiqindəki koda oxşayır. Siyahınızdan ehtiyat kod yazın və ya başqa üsuldan istifadə edin.',
    'invalid_format/bad_character':
      '“{character}” kodlarda olmur. Yalnız ingilis əlifbasının A–Z hərflərini (ə, ç, ğ, ı, İ, ö, ş, ü olmadan) və 0–9 rəqəmlərini yazın.',
    'invalid_format/too_short': {
      one: 'Bu kod çox qısadır. {length} simvoldan {count} simvol yazdınız.',
      other: 'Bu kod çox qısadır. {length} simvoldan {count} simvol yazdınız.',
    },
    'invalid_format/too_long': {
      one: 'Bu kod çox uzundur. {count} simvol yazdınız. Kodda {length} simvol olur.',
      other: 'Bu kod çox uzundur. {count} simvol yazdınız. Kodda {length} simvol olur.',
    },
    'invalid_format/already_refused': 'Bu kodu artıq sınadınız və o işləmədi. Başqa kod yazın.',
    invalid_code:
      'Bu kod işləmədi. Yazı səhvi olub-olmadığını yoxlayın və ya başqa kod yazın. Hər kod yalnız bir dəfə işləyir.',
    'invalid_code/after_unknown_outcome':
      'Bu kod işləmədi. O, əvvəlki cəhdlərin birində istifadə olunmuş ola bilər. Başqa kod yazın.',
    'outcome_unknown/timeout': {
      title: 'Cavab almadıq',
      text: 'Eyni kodu yenidən sınayın. İşləməsə, başqa kod yazın.',
    },
    'outcome_unknown/network': {
      title: 'Əlaqə kəsildi',
      text: 'Eyni kodu yenidən sınayın. İşləməsə, başqa kod yazın.',
    },
    'outcome_unknown/unreadable': {
      title: 'Kodunuzu təsdiqləyə bilmədik',
      text: 'Eyni kodu yenidən sınayın. İşləməsə, başqa kod yazın.',
    },
    offline: {
      title: 'Deyəsən, internet bağlantınız yoxdur',
      text: 'İnternetə qoşulub yenidən cəhd edin.',
    },
    service_error: {
      title: 'Üzr istəyirik, girişdə problem var',
      text: 'Eyni kodu yenidən sınayın. İşləməsə, başqa kod yazın.',
    },
    unexpected: {
      title: 'Xəta baş verdi',
      text: 'Eyni kodu yenidən sınayın. İşləməsə, başqa kod yazın.',
    },
    rate_limited: { title: 'Həddən artıq cəhd edilib' },
    session_limit: {
      title: 'Həddən artıq cihazda hesaba daxil olunub',
      text: 'Cihazlardan birində hesabdan çıxıb yenidən cəhd edin. Kodunuz işləməsə, başqa kod yazın.',
    },
    'locked/temporary': {
      title: 'Həddən artıq cəhd edilib, giriş kilidlənib',
      text: 'Kilid açılanda parolunuzla əvvəldən başlayın.',
    },
    'locked/captcha': {
      title: 'Giriş kilidlənib',
      text: 'Parolunuzla əvvəldən başlayın və təhlükəsizlik yoxlamasından (CAPTCHA) keçin.',
    },
    'locked/security_question': {
      title: 'Giriş kilidlənib',
      text: 'Parolunuzla əvvəldən başlayın və təhlükəsizlik sualına cavab verin.',
    },
    'locked/sign_in_again': {
      title: 'Giriş kilidlənib',
      text: 'Parolunuzla əvvəldən başlayın.',
    },
    'locked/blocked': {
      title: 'Bu hesab bloklanıb',
      text: 'Ehtiyat kod kömək etməyəcək. Dəstək xidmətinə müraciət edin.',
    },
    'action_required/privacy_policy': {
      title: 'Daha bir addım',
      text: 'Kodunuz qəbul edildi. Girişi tamamlamaq üçün məxfilik siyasətini oxuyub qəbul edin.',
    },
    'action_required/consent': {
      title: 'Daha bir addım',
      text: 'Kodunuz qəbul edildi. Girişi tamamlamaq üçün razılıq formasını doldurun.',
    },
    session_expired: {
      title: 'Bu giriş cəhdi başa çatıb',
      text: 'Parolunuzla əvvəldən başlayın.',
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
      title: 'Bu hesaba daxil ola bilməzsiniz',
      text: 'Dəstək xidmətinə müraciət edin.',
    },
    risk_blocked: {
      title: 'Hesabınızı qorumaq üçün girişi dayandırdıq',
      text: 'Başqa üsuldan istifadə edin və ya dəstək xidmətinə müraciət edin.',
    },
    configuration: {
      title: 'Giriş işləmir',
      text: 'Problem bizdədir. Başqa üsuldan istifadə edin və ya dəstək xidmətinə müraciət edin.',
    },
  },
};
