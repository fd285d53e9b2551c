import type { ChallengeMessages } from './messages.js';

export const lt: ChallengeMessages = {
  locale: 'lt',
  direction: 'ltr',
  title: 'Prisijunkite atsarginiu kodu',
  whereToFindCodes: {
    title: 'Kur rasti kodus',
    text: 'Sąraše, kurį išsaugojote ar išspausdinote įjungdami patvirtinimą dviem veiksmais. Kodai yra vienkartiniai.',
  },
  label: 'Atsarginis kodas',
  hint: {
    one: '{length} raidė arba skaitmuo. Tarpai ir brūkšneliai nesvarbūs.',
    few: '{length} raidės ir skaitmenys. Tarpai ir brūkšneliai nesvarbūs.',
    many: '{length} raidės ir skaitmens. Tarpai ir brūkšneliai nesvarbūs.',
    other: '{length} raidžių ir skaitmenų. Tarpai ir brūkšneliai nesvarbūs.',
  },
  submit: 'Prisijungti',
  submitting: 'Tikrinamas jūsų kodas',
  succeeded: { title: 'Kodas priimtas', text: 'Prisijungiama prie jūsų paskyros.' },
  wait: {
    minute: {
      one: 'Vėl bandyti galėsite po {count} minutės.',
      few: 'Vėl bandyti galėsite po {count} minučių.',
      many: 'Vėl bandyti galėsite po {count} minutės.',
      other: 'Vėl bandyti galėsite po {count} minučių.',
    },
    second: {
      one: 'Vėl bandyti galėsite po {count} sekundės.',
      few: 'Vėl bandyti galėsite po {count} sekundžių.',
      many: 'Vėl bandyti galėsite po {count} sekundės.',
      other: 'Vėl bandyti galėsite po {count} sekundžių.',
    },
    unknown: 'Šiek tiek palaukite ir bandykite vėl.',
  },
  waitOver: 'Dabar galite bandyti vėl.',
  expiring: {
    title: 'Prisijungimo laikas baigsis per minutę',
    text: 'Iki tol įveskite kodą. Jei nespėsite, pradėkite iš naujo nuo slaptažodžio.',
  },
  actions: {
    use_another_method: 'Naudoti kitą būdą',
    lost_codes: 'Nerandu savo kodų',
    start_over: 'Pradėti iš naujo',
    'continue/privacy_policy': 'Pereiti prie privatumo politikos',
    'continue/consent': 'Pereiti prie sutikimo formos',
  },
  failures: {
    'invalid_format/empty': 'Įveskite atsarginį kodą.',
    'invalid_format/multiple_codes': 'Panašu, kad tai keli kodai. Įveskite tik vieną iš jų.',
    'invalid_format/bad_character': 'Kodą sudaro tik raidės nuo A iki Z ir skaitmenys nuo 0 iki 9.',
    'invalid_format/too_short': {
      one: 'Įvedėte {count} simbolį, o kode jų turi būti {length}.',
      few: 'Įvedėte {count} simbolius, o kode jų turi būti {length}.',
      many: 'Įvedėte {count} simbolio, o kode jų turi būti {length}.',
      other: 'Įvedėte {count} simbolių, o kode jų turi būti {length}.',
    },
    'invalid_format/too_long': {
      one: 'Įvedėte {count} simbolį, o kode jų turi būti {length}.',
      few: 'Įvedėte {count} simbolius, o kode jų turi būti {length}.',
      many: 'Įvedėte {count} simbolio, o kode jų turi būti {length}.',
      other: 'Įvedėte {count} simbolių, o kode jų turi būti {length}.',
    },
    'invalid_format/already_refused': 'Šis kodas jau buvo atmestas. Įveskite kitą.',
    invalid_code: 'Šis kodas neteisingas arba jau panaudotas. Patikrinkite jį arba įveskite kitą.',
    'invalid_code/after_unknown_outcome':
      'Šis kodas tikriausiai panaudotas per ankstesnį bandymą. Įveskite kitą.',
    'outcome_unknown/timeout': {
      title: 'Laiku negavome atsakymo',
      text: 'Jūsų kodas galėjo būti panaudotas. Įveskite jį dar kartą; jei bus atmestas, įveskite kitą.',
    },
    'outcome_unknown/network': {
      title: 'Ryšys nutrūko',
      text: 'Jūsų kodas galėjo būti panaudotas. Įveskite jį dar kartą; jei bus atmestas, įveskite kitą.',
    },
    'outcome_unknown/unreadable': {
      title: 'Negavome aiškaus atsakymo',
      text: 'Jūsų kodas galėjo būti panaudotas. Įveskite jį dar kartą; jei bus atmestas, įveskite kitą.',
    },
    offline: {
      title: 'Nėra interneto ryšio',
      text: 'Jūsų kodas nepanaudotas. Prisijunkite prie interneto ir bandykite vėl.',
    },
    service_error: {
      title: 'Prisijungimo paslauga sutriko',
      text: 'Jūsų kodas galėjo būti panaudotas. Įveskite jį dar kartą; jei bus atmestas, įveskite kitą.',
    },
    unexpected: {
      title: 'Įvyko klaida',
      text: 'Jūsų kodas galėjo būti panaudotas. Įveskite jį dar kartą; jei bus atmestas, įveskite kitą.',
    },
    rate_limited: {
      title: 'Per daug bandymų',
      text: 'Jūsų kodas nepanaudotas.',
    },
    session_limit: {
      title: 'Prisijungta iš per daug įrenginių',
      text: 'Atsijunkite viename iš jų ir bandykite vėl. Jei kodas bus atmestas, įveskite kitą.',
    },
    'locked/temporary': {
      title: 'Prisijungimas užrakintas: per daug bandymų',
      text: 'Vėliau pradėkite iš naujo nuo slaptažodžio. Nepanaudoti kodai tebegalioja.',
    },
    'locked/captcha': {
      title: 'Prisijungimas užrakintas',
      text: 'Pradėkite iš naujo nuo slaptažodžio ir išspręskite CAPTCHA užduotį. Nepanaudoti kodai tebegalioja.',
    },
    'locked/security_question': {
      title: 'Prisijungimas užrakintas',
      text: 'Pradėkite iš naujo nuo slaptažodžio ir atsakykite į saugos klausimą. Nepanaudoti kodai tebegalioja.',
    },
    'locked/sign_in_again': {
      title: 'Prisijungimas užrakintas',
      text: 'Pradėkite iš naujo nuo slaptažodžio. Nepanaudoti kodai tebegalioja.',
    },
    'locked/blocked': {
      title: 'Ši paskyra užblokuota',
      text: 'Atsarginiu kodu jos atblokuoti negalima. Kreipkitės į pagalbos tarnybą.',
    },
    'action_required/privacy_policy': {
      title: 'Dar vienas žingsnis',
      text: 'Jūsų kodas priimtas. Dabar sutikite su privatumo politika.',
    },
    'action_required/consent': {
      title: 'Dar vienas žingsnis',
      text: 'Jūsų kodas priimtas. Dabar pateikite sutikimo formą.',
    },
    session_expired: {
      title: 'Prisijungimo laikas baigėsi',
      text: 'Pradėkite iš naujo nuo slaptažodžio. Nepanaudoti kodai tebegalioja.',
    },
    'session_expired/after_unknown_outcome': {
      title: 'Prisijungimo laikas baigėsi',
      text: 'Jūsų kodas galėjo būti panaudotas. Pradėkite iš naujo nuo slaptažodžio.',
    },
    no_backup_codes: {
      title: 'Ši paskyra neturi atsarginių kodų',
      text: 'Naudokite kitą būdą arba kreipkitės į pagalbos tarnybą.',
    },
    mfa_unavailable: {
      title: 'Atsarginiais kodais prisijungti negalima',
      text: 'Naudokite kitą būdą arba kreipkitės į pagalbos tarnybą.',
    },
    account_unavailable: {
      title: 'Su šia paskyra prisijungti negalima',
      text: 'Kreipkitės į pagalbos tarnybą. Nepanaudoti kodai tebegalioja.',
    },
    risk_blocked: {
      title: 'Dėl jūsų saugumo prisijungti neleista',
      text: 'Naudokite kitą būdą arba kreipkitės į pagalbos tarnybą. Nepanaudoti kodai tebegalioja.',
    },
    configuration: {
      title: 'Čia prisijungti negalima',
      text: 'Naudokite kitą būdą arba kreipkitės į pagalbos tarnybą. Nepanaudoti kodai tebegalioja.',
    },
  },
};
