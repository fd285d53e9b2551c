import type { ChallengeMessages } from './messages.js';

export const nn: ChallengeMessages = {
  locale: 'nn',
  direction: 'ltr',
  title: 'Logg inn med ein reservekode',
  whereToFindCodes: {
    title: 'Her finn du kodane dine',
    text: 'Sjå på lista du lagra eller skreiv ut då du slo på totrinnsstadfesting. Kvar kode verkar berre éin gong.',
  },
  label: 'Reservekode',
  hint: { other: '{length} bokstavar og tal, til dømes {example}.' },
  letterCase: 'Pass på store og små bokstavar.',
  submit: 'Logg inn',
  submitting: 'Koden din blir sjekka',
  succeeded: { title: 'Koden er godkjend', text: 'Du blir logga inn.' },
  stalled: {
    title: 'Sida gjekk ikkje vidare',
    text: 'Koden din blei godkjend, og du kan ikkje bruke han igjen. Start på nytt viss du ikkje er logga inn.',
  },
  wait: {
    hour: {
      one: 'Du kan prøve igjen om {count} time.',
      other: 'Du kan prøve igjen om {count} timar.',
    },
    minute: {
      one: 'Du kan prøve igjen om {count} minutt.',
      other: 'Du kan prøve igjen om {count} minutt.',
    },
    second: {
      one: 'Du kan prøve igjen om {count} sekund.',
      other: 'Du kan prøve igjen om {count} sekund.',
    },
    unknown: 'Vent nokre minutt, og prøv igjen.',
  },
  waitOver: 'Du kan prøve igjen no.',
  expiring: {
    title: 'Mindre enn 1 minutt att til å logge inn',
    text: 'Viss tida går ut, start på nytt med passordet ditt. Dei ubrukte kodane dine vil framleis verke.',
  },
  expired: {
    title: 'Tida di til å logge inn kan vere ute',
    text: 'Du kan framleis prøve, eller starte på nytt med passordet ditt.',
  },
  actions: {
    use_another_method: 'Bruk ein annan metode',
    lost_codes: 'Eg har ikkje kodane mine',
    start_over: 'Start på nytt',
    contact_support: 'Kontakt kundeservice',
    'continue/privacy_policy': 'Gå til personvernerklæringa',
    'continue/consent': 'Gå til samtykkeskjemaet',
  },
  codeFate: {
    not_used: 'Koden din blei ikkje brukt.',
    may_be_used: 'Koden din kan ha blitt brukt.',
    unused_still_work: 'Dei ubrukte kodane dine verkar framleis.',
    earlier_may_be_used: 'Ein kode du skreiv inn tidlegare, kan ha blitt brukt.',
  },
  failures: {
    'invalid_format/empty': 'Skriv inn ein reservekode.',
    'invalid_format/multiple_codes': 'Dette ser ut som meir enn éin kode. Skriv inn berre éin.',
    'invalid_format/authenticator_code':
      'Dette ser ut som ein kode frå ein autentiseringsapp. Skriv inn ein reservekode frå lista di, eller bruk ein annan metode.',
    'invalid_format/bad_character':
      '«{character}» er ikkje med i nokon kode. Bruk berre bokstavane A til Z (ikkje Æ, Ø eller Å) og tala 0 til 9.',
    'invalid_format/too_short': {
      one: 'Koden er for kort. Du skreiv inn {count} av {length} teikn.',
      other: 'Koden er for kort. Du skreiv inn {count} av {length} teikn.',
    },
    'invalid_format/too_long': {
      one: 'Koden er for lang. Du skreiv inn {count} teikn. Ein kode har {length}.',
      other: 'Koden er for lang. Du skreiv inn {count} teikn. Ein kode har {length}.',
    },
    'invalid_format/already_refused':
      'Du har allereie prøvd denne koden, og han verka ikkje. Skriv inn ein annan.',
    invalid_code:
      'Koden verka ikkje. Sjekk om du har skrive feil, eller skriv inn ein annan. Kvar kode verkar berre éin gong.',
    'invalid_code/after_unknown_outcome':
      'Koden verka ikkje. Han kan ha blitt brukt i eit tidlegare forsøk. Skriv inn ein annan.',
    'outcome_unknown/timeout': {
      title: 'Vi fekk ikkje noko svar',
      text: 'Prøv den same koden igjen. Skriv inn ein annan viss han ikkje verkar.',
    },
    'outcome_unknown/network': {
      title: 'Sambandet blei brote',
      text: 'Prøv den same koden igjen. Skriv inn ein annan viss han ikkje verkar.',
    },
    'outcome_unknown/unreadable': {
      title: 'Vi kunne ikkje stadfeste koden din',
      text: 'Prøv den same koden igjen. Skriv inn ein annan viss han ikkje verkar.',
    },
    offline: {
      title: 'Det ser ut til at du ikkje er på nett',
      text: 'Kople til internett, og prøv igjen.',
    },
    service_error: {
      title: 'Det er dessverre eit problem med innlogginga',
      text: 'Prøv den same koden igjen. Skriv inn ein annan viss han ikkje verkar.',
    },
    unexpected: {
      title: 'Noko gjekk gale',
      text: 'Prøv den same koden igjen. Skriv inn ein annan viss han ikkje verkar.',
    },
    rate_limited: { title: 'For mange forsøk' },
    session_limit: {
      title: 'For mange einingar er logga inn',
      text: 'Logg ut på éi eining, og prøv igjen. Skriv inn ein annan kode viss din ikkje verkar.',
    },
    'locked/temporary': {
      title: 'Innlogginga er låst etter for mange forsøk',
      text: 'Start på nytt med passordet ditt når låsinga er over.',
    },
    'locked/captcha': {
      title: 'Innlogginga er låst',
      text: 'Start på nytt med passordet ditt, og fullfør tryggleikssjekken (CAPTCHA).',
    },
    'locked/security_question': {
      title: 'Innlogginga er låst',
      text: 'Start på nytt med passordet ditt, og svar på tryggleiksspørsmålet ditt.',
    },
    'locked/sign_in_again': {
      title: 'Innlogginga er låst',
      text: 'Start på nytt med passordet ditt.',
    },
    'locked/blocked': {
      title: 'Denne kontoen er sperra',
      text: 'Ein reservekode hjelper ikkje. Kontakt kundeservice.',
    },
    'action_required/privacy_policy': {
      title: 'Eitt trinn til',
      text: 'Koden din blei godkjend. Les og godta personvernerklæringa for å fullføre innlogginga.',
    },
    'action_required/consent': {
      title: 'Eitt trinn til',
      text: 'Koden din blei godkjend. Fyll ut samtykkeskjemaet for å fullføre innlogginga.',
    },
    session_expired: {
      title: 'Denne innlogginga gjeld ikkje lenger',
      text: 'Start på nytt med passordet ditt.',
    },
    no_backup_codes: {
      title: 'Denne kontoen har ingen reservekodar',
      text: 'Bruk ein annan metode, eller kontakt kundeservice.',
    },
    mfa_unavailable: {
      title: 'Reservekodar er ikkje tilgjengelege',
      text: 'Bruk ein annan metode, eller kontakt kundeservice.',
    },
    account_unavailable: {
      title: 'Du kan ikkje logge inn på denne kontoen',
      text: 'Kontakt kundeservice.',
    },
    risk_blocked: {
      title: 'Innlogging stoppa for å verne kontoen din',
      text: 'Bruk ein annan metode, eller kontakt kundeservice.',
    },
    configuration: {
      title: 'Innlogginga verkar ikkje',
      text: 'Feilen ligg hos oss. Bruk ein annan metode, eller kontakt kundeservice.',
    },
  },
};
