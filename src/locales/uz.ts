import type { ChallengeMessages } from './messages.js';

export const uz: ChallengeMessages = {
  locale: 'uz',
  direction: 'ltr',
  title: 'Zaxira kod bilan kiring',
  whereToFindCodes: {
    title: 'Kodlaringizni qayerdan topish mumkin',
    text: 'Ular ikki bosqichli tekshiruvni yoqqanda saqlagan yoki chop etgan roʻyxatingizda. Har kod bir martalik.',
  },
  label: 'Zaxira kod',
  hint: {
    one: '{length} ta lotin harfi yoki raqam. Boʻsh joy va chiziqchalar ahamiyatsiz.',
    other: '{length} ta lotin harfi va raqam. Boʻsh joy va chiziqchalar ahamiyatsiz.',
  },
  submit: 'Kirish',
  submitting: 'Kodingiz tekshirilmoqda',
  succeeded: { title: 'Kod qabul qilindi', text: 'Hisobingizga kirilmoqda.' },
  wait: {
    minute: {
      one: '{count} daqiqadan keyin qayta urinib koʻrishingiz mumkin.',
      other: '{count} daqiqadan keyin qayta urinib koʻrishingiz mumkin.',
    },
    second: {
      one: '{count} soniyadan keyin qayta urinib koʻrishingiz mumkin.',
      other: '{count} soniyadan keyin qayta urinib koʻrishingiz mumkin.',
    },
    unknown: 'Biroz kutib, qayta urinib koʻring.',
  },
  waitOver: 'Endi qayta urinib koʻrishingiz mumkin.',
  expiring: {
    title: 'Kirish vaqti bir daqiqa ichida tugaydi',
    text: 'Kodni shu vaqtgacha kiriting. Ulgurmasangiz, parolingiz bilan boshidan boshlang.',
  },
  actions: {
    use_another_method: 'Boshqa usuldan foydalanish',
    lost_codes: 'Kodlarimni topa olmayapman',
    start_over: 'Boshidan boshlash',
    'continue/privacy_policy': 'Maxfiylik siyosatiga oʻtish',
    'continue/consent': 'Rozilik shakliga oʻtish',
  },
  failures: {
    'invalid_format/empty': 'Zaxira kodni kiriting.',
    'invalid_format/multiple_codes':
      'Bu bir nechta kodga oʻxshaydi. Ulardan faqat bittasini kiriting.',
    'invalid_format/bad_character':
      'Kodda faqat A dan Z gacha lotin harflari va 0 dan 9 gacha raqamlar boʻladi.',
    'invalid_format/too_short': {
      one: 'Siz {count} ta belgi kiritdingiz; kodda {length} ta belgi boʻladi.',
      other: 'Siz {count} ta belgi kiritdingiz; kodda {length} ta belgi boʻladi.',
    },
    'invalid_format/too_long': {
      one: 'Siz {count} ta belgi kiritdingiz; kodda {length} ta belgi boʻladi.',
      other: 'Siz {count} ta belgi kiritdingiz; kodda {length} ta belgi boʻladi.',
    },
    'invalid_format/already_refused': 'Bu kod avval qabul qilinmagan. Boshqasini kiriting.',
    invalid_code:
      'Bu kod notoʻgʻri yoki avval ishlatilgan. Uni tekshiring yoki boshqasini kiriting.',
    'invalid_code/after_unknown_outcome':
      'Bu kod avvalgi urinishda ishlatilgan boʻlsa kerak. Boshqasini kiriting.',
    'outcome_unknown/timeout': {
      title: 'Javob oʻz vaqtida kelmadi',
      text: 'Kodingiz ishlatilgan boʻlishi mumkin. Uni qayta kiriting; qabul qilinmasa, boshqasini kiriting.',
    },
    'outcome_unknown/network': {
      title: 'Aloqa uzildi',
      text: 'Kodingiz ishlatilgan boʻlishi mumkin. Uni qayta kiriting; qabul qilinmasa, boshqasini kiriting.',
    },
    'outcome_unknown/unreadable': {
      title: 'Aniq javob kelmadi',
      text: 'Kodingiz ishlatilgan boʻlishi mumkin. Uni qayta kiriting; qabul qilinmasa, boshqasini kiriting.',
    },
    offline: {
      title: 'Internet aloqasi yoʻq',
      text: 'Kodingiz ishlatilmadi. Internetga ulanib, qayta urinib koʻring.',
    },
    service_error: {
      title: 'Kirish xizmatida muammo bor',
      text: 'Kodingiz ishlatilgan boʻlishi mumkin. Uni qayta kiriting; qabul qilinmasa, boshqasini kiriting.',
    },
    unexpected: {
      title: 'Xatolik yuz berdi',
      text: 'Kodingiz ishlatilgan boʻlishi mumkin. Uni qayta kiriting; qabul qilinmasa, boshqasini kiriting.',
    },
    rate_limited: {
      title: 'Juda koʻp urinish boʻldi',
      text: 'Kodingiz ishlatilmadi.',
    },
    session_limit: {
      title: 'Juda koʻp qurilmada hisobga kirilgan',
      text: 'Ulardan birida hisobdan chiqib, qayta urinib koʻring. Kod qabul qilinmasa, boshqasini kiriting.',
    },
    'locked/temporary': {
      title: 'Juda koʻp urinish boʻldi, kirish qulflandi',
      text: 'Keyinroq parolingiz bilan boshidan boshlang. Ishlatilmagan kodlar hali ham yaroqli.',
    },
    'locked/captcha': {
      title: 'Kirish qulflandi',
      text: 'Parolingiz bilan boshidan boshlang va CAPTCHA topshirigʻini bajaring. Ishlatilmagan kodlar hali ham yaroqli.',
    },
    'locked/security_question': {
      title: 'Kirish qulflandi',
      text: 'Parolingiz bilan boshidan boshlang va xavfsizlik savoliga javob bering. Ishlatilmagan kodlar hali ham yaroqli.',
    },
    'locked/sign_in_again': {
      title: 'Kirish qulflandi',
      text: 'Parolingiz bilan boshidan boshlang. Ishlatilmagan kodlar hali ham yaroqli.',
    },
    'locked/blocked': {
      title: 'Bu hisob bloklangan',
      text: 'Zaxira kod uni blokdan chiqara olmaydi. Yordam xizmatiga murojaat qiling.',
    },
    'action_required/privacy_policy': {
      title: 'Yana bir qadam',
      text: 'Kodingiz qabul qilindi. Endi maxfiylik siyosatini qabul qiling.',
    },
    'action_required/consent': {
      title: 'Yana bir qadam',
      text: 'Kodingiz qabul qilindi. Endi rozilik shaklini yuboring.',
    },
    session_expired: {
      title: 'Kirish vaqti tugadi',
      text: 'Parolingiz bilan boshidan boshlang. Ishlatilmagan kodlar hali ham yaroqli.',
    },
    'session_expired/after_unknown_outcome': {
      title: 'Kirish vaqti tugadi',
      text: 'Kodingiz ishlatilgan boʻlishi mumkin. Parolingiz bilan boshidan boshlang.',
    },
    no_backup_codes: {
      title: 'Bu hisobda zaxira kodlar yoʻq',
      text: 'Boshqa usuldan foydalaning yoki yordam xizmatiga murojaat qiling.',
    },
    mfa_unavailable: {
      title: 'Zaxira kodlardan foydalanib boʻlmaydi',
      text: 'Boshqa usuldan foydalaning yoki yordam xizmatiga murojaat qiling.',
    },
    account_unavailable: {
      title: 'Bu hisobga kirib boʻlmaydi',
      text: 'Yordam xizmatiga murojaat qiling. Ishlatilmagan kodlar hali ham yaroqli.',
    },
    risk_blocked: {
      title: 'Xavfsizligingiz uchun kirish rad etildi',
      text: 'Boshqa usuldan foydalaning yoki yordam xizmatiga murojaat qiling. Ishlatilmagan kodlar hali ham yaroqli.',
    },
    configuration: {
      title: 'Bu yerdan kirib boʻlmaydi',
      text: 'Boshqa usuldan foydalaning yoki yordam xizmatiga murojaat qiling. Ishlatilmagan kodlar hali ham yaroqli.',
    },
  },
};
