import type { ChallengeMessages } from './messages.js';

export const nb: ChallengeMessages = {
  locale: 'nb',
  direction: 'ltr',
  title: 'Logg inn med en reservekode',
  whereToFindCodes: {
    title: 'Her finner du kodene dine',
    text: 'Se på listen du lagret eller skrev ut da du slo på totrinnsbekreftelse. Hver kode virker bare én gang.',
  },
  label: 'Reservekode',
  hint: { other: '{length} bokstaver og tall, for eksempel {example}.' },
  letterCase: 'Pass på store og små bokstaver.',
  submit: 'Logg inn',
  submitting: 'Koden din blir sjekket',
  succeeded: { title: 'Koden er godkjent', text: 'Du blir logget inn.' },
  stalled: {
    title: 'Siden gikk ikke videre',
    text: 'Koden din ble godkjent, og du kan ikke bruke den igjen. Start på nytt hvis du ikke er logget inn.',
  },
  wait: {
    hour: {
      one: 'Du kan prøve igjen om {count} time.',
      other: 'Du kan prøve igjen om {count} timer.',
    },
    minute: {
      one: 'Du kan prøve igjen om {count} minutt.',
      other: 'Du kan prøve igjen om {count} minutter.',
    },
    second: {
      one: 'Du kan prøve igjen om {count} sekund.',
      other: 'Du kan prøve igjen om {count} sekunder.',
    },
    unknown: 'Vent noen minutter, og prøv igjen.',
  },
  waitOver: 'Du kan prøve igjen nå.',
  expiring: {
    title: 'Mindre enn 1 minutt igjen til å logge inn',
    text: 'Hvis tiden går ut, start på nytt med passordet ditt. De ubrukte kodene dine vil fortsatt virke.',
  },
  expired: {
    title: 'Tiden din til å logge inn kan være ute',
    text: 'Du kan fortsatt prøve, eller starte på nytt med passordet ditt.',
  },
  actions: {
    use_another_method: 'Bruk en annen metode',
    lost_codes: 'Jeg har ikke kodene mine',
    start_over: 'Start på nytt',
    contact_support: 'Kontakt kundeservice',
    'continue/privacy_policy': 'Gå til personvernerklæringen',
    'continue/consent': 'Gå til samtykkeskjemaet',
  },
  codeFate: {
    not_used: 'Koden din ble ikke brukt.',
    may_be_used: 'Koden din kan ha blitt brukt.',
    unused_still_work: 'De ubrukte kodene dine virker fortsatt.',
    earlier_may_be_used: 'En kode du skrev inn tidligere, kan ha blitt brukt.',
  },
  failures: {
    'invalid_format/empty': 'Skriv inn en reservekode.',
    'invalid_format/multiple_codes': 'Dette ser ut som mer enn én kode. Skriv inn bare én.',
    'invalid_format/authenticator_code':
      'Dette ser ut som en kode fra en autentiseringsapp. Skriv inn en reservekode fra listen din, eller bruk en annen metode.',
    'invalid_format/bad_character':
      '«{character}» er ikke med i noen kode. Bruk bare bokstavene A til Z (ikke Æ, Ø eller Å) og tallene 0 til 9.',
    'invalid_format/too_short': {
      one: 'Koden er for kort. Du skrev inn {count} av {length} tegn.',
      other: 'Koden er for kort. Du skrev inn {count} av {length} tegn.',
    },
    'invalid_format/too_long': {
      one: 'Koden er for lang. Du skrev inn {count} tegn. En kode har {length}.',
      other: 'Koden er for lang. Du skrev inn {count} tegn. En kode har {length}.',
    },
    'invalid_format/already_refused':
      'Du har allerede prøvd denne koden, og den virket ikke. Skriv inn en annen.',
    invalid_code:
      'Koden virket ikke. Sjekk om du har skrevet feil, eller skriv inn en annen. Hver kode virker bare én gang.',
    'invalid_code/after_unknown_outcome':
      'Koden virket ikke. Den kan ha blitt brukt i et tidligere forsøk. Skriv inn en annen.',
    'outcome_unknown/timeout': {
      title: 'Vi fikk ikke noe svar',
      text: 'Prøv den samme koden igjen. Skriv inn en annen hvis den ikke virker.',
    },
    'outcome_unknown/network': {
      title: 'Forbindelsen ble brutt',
      text: 'Prøv den samme koden igjen. Skriv inn en annen hvis den ikke virker.',
    },
    'outcome_unknown/unreadable': {
      title: 'Vi kunne ikke bekrefte koden din',
      text: 'Prøv den samme koden igjen. Skriv inn en annen hvis den ikke virker.',
    },
    offline: {
      title: 'Det ser ut til at du ikke er på nett',
      text: 'Koble til internett, og prøv igjen.',
    },
    service_error: {
      title: 'Det er dessverre et problem med innloggingen',
      text: 'Prøv den samme koden igjen. Skriv inn en annen hvis den ikke virker.',
    },
    unexpected: {
      title: 'Noe gikk galt',
      text: 'Prøv den samme koden igjen. Skriv inn en annen hvis den ikke virker.',
    },
    rate_limited: { title: 'For mange forsøk' },
    session_limit: {
      title: 'For mange enheter er logget inn',
      text: 'Logg ut på én enhet, og prøv igjen. Skriv inn en annen kode hvis din ikke virker.',
    },
    'locked/temporary': {
      title: 'Innlogging låst etter for mange forsøk',
      text: 'Start på nytt med passordet ditt når låsingen er over.',
    },
    'locked/captcha': {
      title: 'Innloggingen er låst',
      text: 'Start på nytt med passordet ditt, og fullfør sikkerhetssjekken (CAPTCHA).',
    },
    'locked/security_question': {
      title: 'Innloggingen er låst',
      text: 'Start på nytt med passordet ditt, og svar på sikkerhetsspørsmålet ditt.',
    },
    'locked/sign_in_again': {
      title: 'Innloggingen er låst',
      text: 'Start på nytt med passordet ditt.',
    },
    'locked/blocked': {
      title: 'Denne kontoen er sperret',
      text: 'En reservekode hjelper ikke. Kontakt kundeservice.',
    },
    'action_required/privacy_policy': {
      title: 'Ett trinn til',
      text: 'Koden din ble godkjent. Les og godta personvernerklæringen for å fullføre innloggingen.',
    },
    'action_required/consent': {
      title: 'Ett trinn til',
      text: 'Koden din ble godkjent. Fyll ut samtykkeskjemaet for å fullføre innloggingen.',
    },
    session_expired: {
      title: 'Denne innloggingen gjelder ikke lenger',
      text: 'Start på nytt med passordet ditt.',
    },
    no_backup_codes: {
      title: 'Denne kontoen har ingen reservekoder',
      text: 'Bruk en annen metode, eller kontakt kundeservice.',
    },
    mfa_unavailable: {
      title: 'Reservekoder er ikke tilgjengelige',
      text: 'Bruk en annen metode, eller kontakt kundeservice.',
    },
    account_unavailable: {
      title: 'Du kan ikke logge inn på denne kontoen',
      text: 'Kontakt kundeservice.',
    },
    risk_blocked: {
      title: 'Innlogging stoppet for å beskytte kontoen din',
      text: 'Bruk en annen metode, eller kontakt kundeservice.',
    },
    configuration: {
      title: 'Innloggingen virker ikke',
      text: 'Feilen ligger hos oss. Bruk en annen metode, eller kontakt kundeservice.',
    },
  },
};
