import type { ChallengeMessages } from './messages.js';

export const nb: ChallengeMessages = {
  locale: 'nb',
  direction: 'ltr',
  title: 'Logg inn med en reservekode',
  whereToFindCodes: {
    title: 'Her finner du kodene dine',
    text: 'De står på listen du lagret eller skrev ut da du slo på totrinnsbekreftelse. Hver kode virker én gang.',
  },
  label: 'Reservekode',
  hint: {
    one: '{length} bokstav eller tall. Mellomrom og bindestreker spiller ingen rolle.',
    other: '{length} bokstaver og tall. Mellomrom og bindestreker spiller ingen rolle.',
  },
  submit: 'Logg inn',
  submitting: 'Koden din blir sjekket',
  succeeded: { title: 'Koden er godkjent', text: 'Du blir logget inn.' },
  wait: {
    minute: {
      one: 'Du kan prøve igjen om {count} minutt.',
      other: 'Du kan prøve igjen om {count} minutter.',
    },
    second: {
      one: 'Du kan prøve igjen om {count} sekund.',
      other: 'Du kan prøve igjen om {count} sekunder.',
    },
    unknown: 'Vent litt, og prøv igjen.',
  },
  waitOver: 'Du kan prøve igjen nå.',
  expiring: {
    title: 'Innloggingen utløper innen ett minutt',
    text: 'Skriv inn koden din før det. Ellers må du starte på nytt med passordet ditt.',
  },
  actions: {
    use_another_method: 'Bruk en annen metode',
    lost_codes: 'Jeg finner ikke kodene mine',
    start_over: 'Start på nytt',
    'continue/privacy_policy': 'Gå til personvernerklæringen',
    'continue/consent': 'Gå til samtykkeskjemaet',
  },
  failures: {
    'invalid_format/empty': 'Skriv inn en reservekode.',
    'invalid_format/multiple_codes': 'Dette ser ut som flere koder. Skriv inn bare én av dem.',
    'invalid_format/bad_character': 'En kode består bare av bokstavene A til Z og tallene 0 til 9.',
    'invalid_format/too_short': {
      one: 'Du skrev inn {count} tegn, men en kode har {length}.',
      other: 'Du skrev inn {count} tegn, men en kode har {length}.',
    },
    'invalid_format/too_long': {
      one: 'Du skrev inn {count} tegn, men en kode har {length}.',
      other: 'Du skrev inn {count} tegn, men en kode har {length}.',
    },
    'invalid_format/already_refused': 'Denne koden er allerede avvist. Skriv inn en annen.',
    invalid_code: 'Koden er feil eller brukt før. Sjekk den, eller skriv inn en annen.',
    'invalid_code/after_unknown_outcome':
      'Koden ble trolig brukt i det tidligere forsøket ditt. Skriv inn en annen.',
    'outcome_unknown/timeout': {
      title: 'Svaret kom ikke i tide',
      text: 'Koden din kan ha blitt brukt. Prøv den igjen. Hvis den blir avvist, skriver du inn en annen.',
    },
    'outcome_unknown/network': {
      title: 'Forbindelsen ble brutt',
      text: 'Koden din kan ha blitt brukt. Prøv den igjen. Hvis den blir avvist, skriver du inn en annen.',
    },
    'outcome_unknown/unreadable': {
      title: 'Det kom ikke noe klart svar',
      text: 'Koden din kan ha blitt brukt. Prøv den igjen. Hvis den blir avvist, skriver du inn en annen.',
    },
    offline: {
      title: 'Du er ikke på nett',
      text: 'Koden din ble ikke brukt. Koble til igjen, og prøv på nytt.',
    },
    service_error: {
      title: 'Feil i innloggingstjenesten',
      text: 'Koden din kan ha blitt brukt. Prøv den igjen. Hvis den blir avvist, skriver du inn en annen.',
    },
    unexpected: {
      title: 'Noe gikk galt',
      text: 'Koden din kan ha blitt brukt. Prøv den igjen. Hvis den blir avvist, skriver du inn en annen.',
    },
    rate_limited: {
      title: 'For mange forsøk',
      text: 'Koden din ble ikke brukt.',
    },
    session_limit: {
      title: 'For mange enheter er logget inn',
      text: 'Logg ut på en av dem, og prøv igjen. Hvis koden din blir avvist, skriver du inn en annen.',
    },
    'locked/temporary': {
      title: 'Innlogging låst etter for mange forsøk',
      text: 'Start på nytt med passordet ditt senere. De ubrukte kodene dine gjelder fortsatt.',
    },
    'locked/captcha': {
      title: 'Innloggingen er låst',
      text: 'Start på nytt med passordet ditt, og løs CAPTCHA-oppgaven. De ubrukte kodene dine gjelder fortsatt.',
    },
    'locked/security_question': {
      title: 'Innloggingen er låst',
      text: 'Start på nytt med passordet ditt, og svar på sikkerhetsspørsmålet. De ubrukte kodene dine gjelder fortsatt.',
    },
    'locked/sign_in_again': {
      title: 'Innloggingen er låst',
      text: 'Start på nytt med passordet ditt. De ubrukte kodene dine gjelder fortsatt.',
    },
    'locked/blocked': {
      title: 'Denne kontoen er sperret',
      text: 'En reservekode kan ikke oppheve sperringen. Kontakt kundeservice.',
    },
    'action_required/privacy_policy': {
      title: 'Ett trinn til',
      text: 'Koden din er godkjent. Godta nå personvernerklæringen.',
    },
    'action_required/consent': {
      title: 'Ett trinn til',
      text: 'Koden din er godkjent. Send nå inn samtykkeskjemaet.',
    },
    session_expired: {
      title: 'Innloggingen er utløpt',
      text: 'Start på nytt med passordet ditt. De ubrukte kodene dine gjelder fortsatt.',
    },
    'session_expired/after_unknown_outcome': {
      title: 'Innloggingen er utløpt',
      text: 'Koden din kan ha blitt brukt. Start på nytt med passordet ditt.',
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
      title: 'Du kan ikke logge inn med denne kontoen',
      text: 'Kontakt kundeservice. De ubrukte kodene dine gjelder fortsatt.',
    },
    risk_blocked: {
      title: 'Innloggingen ble avvist for din sikkerhet',
      text: 'Bruk en annen metode, eller kontakt kundeservice. De ubrukte kodene dine gjelder fortsatt.',
    },
    configuration: {
      title: 'Innlogging er ikke mulig her',
      text: 'Bruk en annen metode, eller kontakt kundeservice. De ubrukte kodene dine gjelder fortsatt.',
    },
  },
};
