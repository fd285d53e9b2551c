import type { ChallengeMessages } from './messages.js';

export const nn: ChallengeMessages = {
  locale: 'nn',
  direction: 'ltr',
  title: 'Logg inn med ein reservekode',
  whereToFindCodes: {
    title: 'Her finn du kodane dine',
    text: 'Dei står på lista du lagra eller skreiv ut då du slo på totrinnsstadfesting. Kvar kode verkar éin gong.',
  },
  label: 'Reservekode',
  hint: {
    one: '{length} bokstav eller tal. Mellomrom og bindestrekar spelar inga rolle.',
    other: '{length} bokstavar og tal. Mellomrom og bindestrekar spelar inga rolle.',
  },
  submit: 'Logg inn',
  submitting: 'Koden din blir sjekka',
  succeeded: { title: 'Koden er godkjend', text: 'Du blir logga inn.' },
  wait: {
    minute: {
      one: 'Du kan prøve igjen om {count} minutt.',
      other: 'Du kan prøve igjen om {count} minutt.',
    },
    second: {
      one: 'Du kan prøve igjen om {count} sekund.',
      other: 'Du kan prøve igjen om {count} sekund.',
    },
    unknown: 'Vent litt, og prøv igjen.',
  },
  waitOver: 'Du kan prøve igjen no.',
  expiring: {
    title: 'Innlogginga går ut innan eitt minutt',
    text: 'Skriv inn koden din før det. Elles må du starte på nytt med passordet ditt.',
  },
  actions: {
    use_another_method: 'Bruk ein annan metode',
    lost_codes: 'Eg finn ikkje kodane mine',
    start_over: 'Start på nytt',
    'continue/privacy_policy': 'Gå til personvernerklæringa',
    'continue/consent': 'Gå til samtykkeskjemaet',
  },
  failures: {
    'invalid_format/empty': 'Skriv inn ein reservekode.',
    'invalid_format/multiple_codes': 'Dette ser ut som fleire kodar. Skriv inn berre éin av dei.',
    'invalid_format/bad_character': 'Ein kode inneheld berre bokstavane A til Z og tala 0 til 9.',
    'invalid_format/too_short': {
      one: 'Du skreiv inn {count} teikn, men ein kode har {length}.',
      other: 'Du skreiv inn {count} teikn, men ein kode har {length}.',
    },
    'invalid_format/too_long': {
      one: 'Du skreiv inn {count} teikn, men ein kode har {length}.',
      other: 'Du skreiv inn {count} teikn, men ein kode har {length}.',
    },
    'invalid_format/already_refused': 'Denne koden er allereie avvist. Skriv inn ein annan.',
    invalid_code: 'Koden er feil eller brukt før. Sjekk han, eller skriv inn ein annan.',
    'invalid_code/after_unknown_outcome':
      'Koden vart truleg brukt i det tidlegare forsøket ditt. Skriv inn ein annan.',
    'outcome_unknown/timeout': {
      title: 'Svaret kom ikkje i tide',
      text: 'Koden din kan ha vorte brukt. Prøv han igjen. Viss han blir avvist, skriv du inn ein annan.',
    },
    'outcome_unknown/network': {
      title: 'Sambandet vart brote',
      text: 'Koden din kan ha vorte brukt. Prøv han igjen. Viss han blir avvist, skriv du inn ein annan.',
    },
    'outcome_unknown/unreadable': {
      title: 'Det kom ikkje noko klart svar',
      text: 'Koden din kan ha vorte brukt. Prøv han igjen. Viss han blir avvist, skriv du inn ein annan.',
    },
    offline: {
      title: 'Du er ikkje på nett',
      text: 'Koden din vart ikkje brukt. Kople til igjen, og prøv på nytt.',
    },
    service_error: {
      title: 'Feil i innloggingstenesta',
      text: 'Koden din kan ha vorte brukt. Prøv han igjen. Viss han blir avvist, skriv du inn ein annan.',
    },
    unexpected: {
      title: 'Noko gjekk gale',
      text: 'Koden din kan ha vorte brukt. Prøv han igjen. Viss han blir avvist, skriv du inn ein annan.',
    },
    rate_limited: {
      title: 'For mange forsøk',
      text: 'Koden din vart ikkje brukt.',
    },
    session_limit: {
      title: 'For mange einingar er logga inn',
      text: 'Logg ut på ei av dei, og prøv igjen. Viss koden din blir avvist, skriv du inn ein annan.',
    },
    'locked/temporary': {
      title: 'Innlogginga er låst etter for mange forsøk',
      text: 'Start på nytt med passordet ditt seinare. Dei ubrukte kodane dine gjeld framleis.',
    },
    'locked/captcha': {
      title: 'Innlogginga er låst',
      text: 'Start på nytt med passordet ditt, og løys CAPTCHA-oppgåva. Dei ubrukte kodane dine gjeld framleis.',
    },
    'locked/security_question': {
      title: 'Innlogginga er låst',
      text: 'Start på nytt med passordet ditt, og svar på tryggleiksspørsmålet. Dei ubrukte kodane dine gjeld framleis.',
    },
    'locked/sign_in_again': {
      title: 'Innlogginga er låst',
      text: 'Start på nytt med passordet ditt. Dei ubrukte kodane dine gjeld framleis.',
    },
    'locked/blocked': {
      title: 'Denne kontoen er sperra',
      text: 'Ein reservekode kan ikkje oppheve sperringa. Kontakt kundeservice.',
    },
    'action_required/privacy_policy': {
      title: 'Eitt trinn til',
      text: 'Koden din er godkjend. Godta no personvernerklæringa.',
    },
    'action_required/consent': {
      title: 'Eitt trinn til',
      text: 'Koden din er godkjend. Send no inn samtykkeskjemaet.',
    },
    session_expired: {
      title: 'Innlogginga har gått ut',
      text: 'Start på nytt med passordet ditt. Dei ubrukte kodane dine gjeld framleis.',
    },
    'session_expired/after_unknown_outcome': {
      title: 'Innlogginga har gått ut',
      text: 'Koden din kan ha vorte brukt. Start på nytt med passordet ditt.',
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
      title: 'Du kan ikkje logge inn med denne kontoen',
      text: 'Kontakt kundeservice. Dei ubrukte kodane dine gjeld framleis.',
    },
    risk_blocked: {
      title: 'Innlogginga vart avvist for din tryggleik',
      text: 'Bruk ein annan metode, eller kontakt kundeservice. Dei ubrukte kodane dine gjeld framleis.',
    },
    configuration: {
      title: 'Innlogging er ikkje mogleg her',
      text: 'Bruk ein annan metode, eller kontakt kundeservice. Dei ubrukte kodane dine gjeld framleis.',
    },
  },
};
