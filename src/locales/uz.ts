import type { ChallengeMessages } from './messages.js';

export const uz: ChallengeMessages = {
  locale: 'uz',
  direction: 'ltr',
  title: 'Zaxira kod bilan kiring',
  whereToFindCodes: {
    title: 'Kodlaringizni qayerdan topish mumkin',
    text: 'Ikki bosqichli tekshiruvni yoqqanda saqlagan yoki chop etgan roʻyxatingizga qarang. Har bir kod faqat bir marta ishlaydi.',
  },
  label: 'Zaxira kod',
  hint: { other: '{length} ta lotin harfi va raqam, masalan, {example}.' },
  letterCase: 'Katta va kichik harflar farqlanadi.',
  submit: 'Kirish',
  submitting: 'Kodingiz tekshirilmoqda',
  succeeded: { title: 'Kod qabul qilindi', text: 'Hisobingizga kirilmoqda.' },
  stalled: {
    title: 'Bu sahifa davom etmadi',
    text: 'Kodingiz qabul qilindi, uni qayta ishlatib boʻlmaydi. Hisobga kirmagan boʻlsangiz, boshidan boshlang.',
  },
  wait: {
    hour: {
      one: '{count} soatdan keyin qayta urinib koʻrishingiz mumkin.',
      other: '{count} soatdan keyin qayta urinib koʻrishingiz mumkin.',
    },
    minute: {
      one: '{count} daqiqadan keyin qayta urinib koʻrishingiz mumkin.',
      other: '{count} daqiqadan keyin qayta urinib koʻrishingiz mumkin.',
    },
    second: {
      one: '{count} soniyadan keyin qayta urinib koʻrishingiz mumkin.',
      other: '{count} soniyadan keyin qayta urinib koʻrishingiz mumkin.',
    },
    unknown: 'Bir necha daqiqa kutib, qayta urinib koʻring.',
  },
  waitOver: 'Endi qayta urinib koʻrishingiz mumkin.',
  expiring: {
    title: 'Kirish uchun 1 daqiqadan kam vaqt qoldi',
    text: 'Ulgurmasangiz, parolingiz bilan boshidan boshlang. Ishlatilmagan kodlaringiz yaroqli boʻlib qoladi.',
  },
  expired: {
    title: 'Kirish vaqti tugagan boʻlishi mumkin',
    text: 'Hali ham urinib koʻrishingiz yoki parolingiz bilan boshidan boshlashingiz mumkin.',
  },
  actions: {
    use_another_method: 'Boshqa usuldan foydalanish',
    lost_codes: 'Kodlarim yonimda yoʻq',
    start_over: 'Boshidan boshlash',
    contact_support: 'Yordam xizmatiga murojaat qilish',
    'continue/privacy_policy': 'Maxfiylik siyosatiga oʻtish',
    'continue/consent': 'Rozilik shakliga oʻtish',
  },
  codeFate: {
    not_used: 'Kodingiz ishlatilmadi.',
    may_be_used: 'Kodingiz ishlatilgan boʻlishi mumkin.',
    unused_still_work: 'Ishlatilmagan kodlaringiz hali ham yaroqli.',
    earlier_may_be_used: 'Avval kiritgan kodlaringizdan biri ishlatilgan boʻlishi mumkin.',
  },
  failures: {
    'invalid_format/empty': 'Zaxira kodni kiriting.',
    'invalid_format/multiple_codes': 'Bu bir nechta kodga oʻxshaydi. Faqat bittasini kiriting.',
    'invalid_format/authenticator_code':
      'Bu autentifikator ilovasidagi kodga oʻxshaydi. Roʻyxatingizdagi zaxira kodni kiriting yoki boshqa usuldan foydalaning.',
    'invalid_format/bad_character':
      'Kodda “{character}” belgisi boʻlmaydi. Faqat A dan Z gacha lotin harflari (oʻ va gʻ mumkin emas) va 0 dan 9 gacha raqamlarni kiriting.',
    'invalid_format/too_short': {
      one: 'Kod juda qisqa. {length} ta belgidan {count} tasini kiritdingiz.',
      other: 'Kod juda qisqa. {length} ta belgidan {count} tasini kiritdingiz.',
    },
    'invalid_format/too_long': {
      one: 'Kod juda uzun. {count} ta belgi kiritdingiz. Kodda {length} ta belgi boʻladi.',
      other: 'Kod juda uzun. {count} ta belgi kiritdingiz. Kodda {length} ta belgi boʻladi.',
    },
    'invalid_format/already_refused':
      'Bu kodni avval kiritib koʻrdingiz va u ishlamadi. Boshqasini kiriting.',
    invalid_code:
      'Bu kod ishlamadi. Xato yoʻqligini tekshiring yoki boshqa kod kiriting. Har bir kod faqat bir marta ishlaydi.',
    'invalid_code/after_unknown_outcome':
      'Bu kod ishlamadi. U avvalgi urinishlardan birida ishlatilgan boʻlishi mumkin. Boshqasini kiriting.',
    'outcome_unknown/timeout': {
      title: 'Javob olmadik',
      text: 'Xuddi shu kodni qayta sinab koʻring. Ishlamasa, boshqasini kiriting.',
    },
    'outcome_unknown/network': {
      title: 'Aloqa uzildi',
      text: 'Xuddi shu kodni qayta sinab koʻring. Ishlamasa, boshqasini kiriting.',
    },
    'outcome_unknown/unreadable': {
      title: 'Kodingizni tasdiqlay olmadik',
      text: 'Xuddi shu kodni qayta sinab koʻring. Ishlamasa, boshqasini kiriting.',
    },
    offline: {
      title: 'Internet aloqasi yoʻqqa oʻxshaydi',
      text: 'Internetga ulanib, qayta urinib koʻring.',
    },
    service_error: {
      title: 'Kechirasiz, kirishda muammo bor',
      text: 'Xuddi shu kodni qayta sinab koʻring. Ishlamasa, boshqasini kiriting.',
    },
    unexpected: {
      title: 'Xatolik yuz berdi',
      text: 'Xuddi shu kodni qayta sinab koʻring. Ishlamasa, boshqasini kiriting.',
    },
    rate_limited: { title: 'Juda koʻp urinish boʻldi' },
    session_limit: {
      title: 'Juda koʻp qurilmada hisobga kirilgan',
      text: 'Qurilmalardan birida hisobdan chiqib, qayta urinib koʻring. Kod ishlamasa, boshqasini kiriting.',
    },
    'locked/temporary': {
      title: 'Juda koʻp urinish boʻldi, kirish qulflandi',
      text: 'Qulf ochilganda, parolingiz bilan boshidan boshlang.',
    },
    'locked/captcha': {
      title: 'Kirish qulflandi',
      text: 'Parolingiz bilan boshidan boshlang va xavfsizlik tekshiruvidan (CAPTCHA) oʻting.',
    },
    'locked/security_question': {
      title: 'Kirish qulflandi',
      text: 'Parolingiz bilan boshidan boshlang va xavfsizlik savoliga javob bering.',
    },
    'locked/sign_in_again': {
      title: 'Kirish qulflandi',
      text: 'Parolingiz bilan boshidan boshlang.',
    },
    'locked/blocked': {
      title: 'Bu hisob bloklangan',
      text: 'Zaxira kod yordam bermaydi. Yordam xizmatiga murojaat qiling.',
    },
    'action_required/privacy_policy': {
      title: 'Yana bir qadam',
      text: 'Kodingiz qabul qilindi. Kirishni yakunlash uchun maxfiylik siyosatini oʻqing va qabul qiling.',
    },
    'action_required/consent': {
      title: 'Yana bir qadam',
      text: 'Kodingiz qabul qilindi. Kirishni yakunlash uchun rozilik shaklini toʻldiring.',
    },
    session_expired: {
      title: 'Bu kirish urinishi tugadi',
      text: 'Parolingiz bilan boshidan boshlang.',
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
      title: 'Bu hisobga kira olmaysiz',
      text: 'Yordam xizmatiga murojaat qiling.',
    },
    risk_blocked: {
      title: 'Hisobingizni himoyalash uchun bu kirishni toʻxtatdik',
      text: 'Boshqa usuldan foydalaning yoki yordam xizmatiga murojaat qiling.',
    },
    configuration: {
      title: 'Kirish ishlamayapti',
      text: 'Muammo biz tomonda. Boshqa usuldan foydalaning yoki yordam xizmatiga murojaat qiling.',
    },
  },
};
