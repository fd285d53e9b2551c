import type { ChallengeMessages } from './messages.js';

export const lt: ChallengeMessages = {
  locale: 'lt',
  direction: 'ltr',
  title: 'Prisijunkite atsarginiu kodu',
  whereToFindCodes: {
    title: 'Kur rasti kodus',
    text: 'Ieškokite sąraše, kurį išsaugojote ar išspausdinote įjungdami patvirtinimą dviem veiksmais. Kiekvienas kodas tinka tik vieną kartą.',
  },
  label: 'Atsarginis kodas',
  hint: {
    one: '{length} raidė arba skaitmuo, pavyzdžiui, {example}.',
    few: '{length} raidės ir skaitmenys, pavyzdžiui, {example}.',
    other: '{length} raidžių ir skaitmenų, pavyzdžiui, {example}.',
  },
  letterCase: 'Didžiosios ir mažosios raidės skiriasi.',
  submit: 'Prisijungti',
  submitting: 'Tikrinamas jūsų kodas',
  succeeded: { title: 'Kodas priimtas', text: 'Prisijungiama.' },
  stalled: {
    title: 'Puslapis neperėjo toliau',
    text: 'Jūsų kodas priimtas, dar kartą jo naudoti negalima. Jei prisijungti nepavyko, pradėkite iš naujo.',
  },
  wait: {
    hour: {
      one: 'Vėl bandyti galėsite po {count} valandos.',
      few: 'Vėl bandyti galėsite po {count} valandų.',
      many: 'Vėl bandyti galėsite po {count} valandos.',
      other: 'Vėl bandyti galėsite po {count} valandų.',
    },
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
    unknown: 'Palaukite kelias minutes ir bandykite vėl.',
  },
  waitOver: 'Dabar galite bandyti vėl.',
  expiring: {
    title: 'Prisijungti liko mažiau nei 1 minutė',
    text: 'Jei laikas baigsis, pradėkite iš naujo nuo slaptažodžio. Jūsų nepanaudoti kodai tebegalioja.',
  },
  expired: {
    title: 'Prisijungimo laikas galėjo baigtis',
    text: 'Dar galite bandyti arba pradėti iš naujo nuo slaptažodžio.',
  },
  actions: {
    use_another_method: 'Naudoti kitą būdą',
    lost_codes: 'Neturiu savo kodų',
    start_over: 'Pradėti iš naujo',
    contact_support: 'Kreiptis į pagalbos tarnybą',
    'continue/privacy_policy': 'Pereiti prie privatumo politikos',
    'continue/consent': 'Pereiti prie sutikimo formos',
  },
  codeFate: {
    not_used: 'Jūsų kodas nepanaudotas.',
    may_be_used: 'Jūsų kodas galėjo būti panaudotas.',
    unused_still_work: 'Jūsų nepanaudoti kodai tebegalioja.',
    earlier_may_be_used: 'Anksčiau įvestas kodas galėjo būti panaudotas.',
  },
  failures: {
    'invalid_format/empty': 'Įveskite atsarginį kodą.',
    'invalid_format/multiple_codes':
      'Panašu, kad tai daugiau nei vienas kodas. Įveskite tik vieną.',
    'invalid_format/authenticator_code':
      'Panašu, kad tai kodas iš autentifikavimo programėlės. Įveskite atsarginį kodą iš sąrašo arba naudokite kitą būdą.',
    'invalid_format/bad_character':
      '„{character}“ nėra kodo dalis. Naudokite tik raides A–Z (be ą, č, ė ir pan.) ir skaitmenis 0–9.',
    'invalid_format/too_short': {
      one: 'Šis kodas per trumpas. Įvedėte {count} simbolį vietoj {length}.',
      few: 'Šis kodas per trumpas. Įvedėte {count} simbolius vietoj {length}.',
      many: 'Šis kodas per trumpas. Įvedėte {count} simbolio vietoj {length}.',
      other: 'Šis kodas per trumpas. Įvedėte {count} simbolių vietoj {length}.',
    },
    'invalid_format/too_long': {
      one: 'Šis kodas per ilgas. Įvedėte {count} simbolį vietoj {length}.',
      few: 'Šis kodas per ilgas. Įvedėte {count} simbolius vietoj {length}.',
      many: 'Šis kodas per ilgas. Įvedėte {count} simbolio vietoj {length}.',
      other: 'Šis kodas per ilgas. Įvedėte {count} simbolių vietoj {length}.',
    },
    'invalid_format/already_refused': 'Šį kodą jau bandėte, ir jis netiko. Įveskite kitą.',
    invalid_code:
      'Šis kodas netiko. Patikrinkite jį arba įveskite kitą. Kiekvienas kodas tinka tik vieną kartą.',
    'invalid_code/after_unknown_outcome':
      'Šis kodas netiko. Jis galėjo būti panaudotas per ankstesnį bandymą. Įveskite kitą.',
    'outcome_unknown/timeout': {
      title: 'Negavome atsakymo',
      text: 'Bandykite tą patį kodą dar kartą. Jei jis netiks, įveskite kitą.',
    },
    'outcome_unknown/network': {
      title: 'Ryšys nutrūko',
      text: 'Bandykite tą patį kodą dar kartą. Jei jis netiks, įveskite kitą.',
    },
    'outcome_unknown/unreadable': {
      title: 'Nepavyko patvirtinti jūsų kodo',
      text: 'Bandykite tą patį kodą dar kartą. Jei jis netiks, įveskite kitą.',
    },
    offline: {
      title: 'Panašu, kad nėra interneto ryšio',
      text: 'Prisijunkite prie interneto ir bandykite vėl.',
    },
    service_error: {
      title: 'Atsiprašome, prisijungimas sutriko',
      text: 'Bandykite tą patį kodą dar kartą. Jei jis netiks, įveskite kitą.',
    },
    unexpected: {
      title: 'Įvyko klaida',
      text: 'Bandykite tą patį kodą dar kartą. Jei jis netiks, įveskite kitą.',
    },
    rate_limited: { title: 'Per daug bandymų' },
    session_limit: {
      title: 'Prisijungta iš per daug įrenginių',
      text: 'Atsijunkite viename įrenginyje ir bandykite vėl. Jei kodas netiks, įveskite kitą.',
    },
    'locked/temporary': {
      title: 'Prisijungimas užrakintas: per daug bandymų',
      text: 'Kai užrakinimas baigsis, pradėkite iš naujo nuo slaptažodžio.',
    },
    'locked/captcha': {
      title: 'Prisijungimas užrakintas',
      text: 'Pradėkite iš naujo nuo slaptažodžio ir atlikite saugos patikrą (CAPTCHA).',
    },
    'locked/security_question': {
      title: 'Prisijungimas užrakintas',
      text: 'Pradėkite iš naujo nuo slaptažodžio ir atsakykite į saugos klausimą.',
    },
    'locked/sign_in_again': {
      title: 'Prisijungimas užrakintas',
      text: 'Pradėkite iš naujo nuo slaptažodžio.',
    },
    'locked/blocked': {
      title: 'Ši paskyra užblokuota',
      text: 'Atsarginis kodas nepadės. Kreipkitės į pagalbos tarnybą.',
    },
    'action_required/privacy_policy': {
      title: 'Dar vienas žingsnis',
      text: 'Jūsų kodas priimtas. Kad užbaigtumėte prisijungimą, perskaitykite privatumo politiką ir su ja sutikite.',
    },
    'action_required/consent': {
      title: 'Dar vienas žingsnis',
      text: 'Jūsų kodas priimtas. Kad užbaigtumėte prisijungimą, užpildykite sutikimo formą.',
    },
    session_expired: {
      title: 'Šis prisijungimas nebegalioja',
      text: 'Pradėkite iš naujo nuo slaptažodžio.',
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
      title: 'Prie šios paskyros prisijungti negalite',
      text: 'Kreipkitės į pagalbos tarnybą.',
    },
    risk_blocked: {
      title: 'Saugodami paskyrą sustabdėme prisijungimą',
      text: 'Naudokite kitą būdą arba kreipkitės į pagalbos tarnybą.',
    },
    configuration: {
      title: 'Prisijungimas neveikia',
      text: 'Problema mūsų pusėje. Naudokite kitą būdą arba kreipkitės į pagalbos tarnybą.',
    },
  },
};
