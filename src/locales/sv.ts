import type { ChallengeMessages } from './messages.js';

export const sv: ChallengeMessages = {
  locale: 'sv',
  direction: 'ltr',
  title: 'Logga in med en reservkod',
  whereToFindCodes: {
    title: 'Här hittar du dina koder',
    text: 'Titta på listan som du sparade eller skrev ut när du slog på tvåstegsverifiering. Varje kod fungerar bara en gång.',
  },
  label: 'Reservkod',
  hint: { other: '{length} bokstäver och siffror, till exempel {example}.' },
  letterCase: 'Tänk på stora och små bokstäver.',
  submit: 'Logga in',
  submitting: 'Din kod kontrolleras',
  succeeded: { title: 'Koden godkändes', text: 'Du loggas in.' },
  stalled: {
    title: 'Sidan gick inte vidare',
    text: 'Din kod godkändes och du kan inte använda den igen. Börja om ifall du inte är inloggad.',
  },
  wait: {
    hour: {
      one: 'Du kan försöka igen om {count} timme.',
      other: 'Du kan försöka igen om {count} timmar.',
    },
    minute: {
      one: 'Du kan försöka igen om {count} minut.',
      other: 'Du kan försöka igen om {count} minuter.',
    },
    second: {
      one: 'Du kan försöka igen om {count} sekund.',
      other: 'Du kan försöka igen om {count} sekunder.',
    },
    unknown: 'Vänta några minuter och försök sedan igen.',
  },
  waitOver: 'Du kan försöka igen nu.',
  expiring: {
    title: 'Mindre än 1 minut kvar att logga in',
    text: 'Börja om med ditt lösenord om tiden tar slut. Dina oanvända koder fungerar fortfarande.',
  },
  expired: {
    title: 'Din tid för att logga in kan ha gått ut',
    text: 'Du kan fortfarande försöka, eller börja om med ditt lösenord.',
  },
  actions: {
    use_another_method: 'Använd en annan metod',
    lost_codes: 'Jag har inte mina koder',
    start_over: 'Börja om',
    contact_support: 'Kontakta kundtjänst',
    'continue/privacy_policy': 'Gå till integritetspolicyn',
    'continue/consent': 'Gå till samtyckesformuläret',
  },
  codeFate: {
    not_used: 'Din kod användes inte.',
    may_be_used: 'Din kod kan ha använts.',
    unused_still_work: 'Dina oanvända koder fungerar fortfarande.',
    earlier_may_be_used: 'En kod som du angav tidigare kan ha använts.',
  },
  failures: {
    'invalid_format/empty': 'Ange en reservkod.',
    'invalid_format/multiple_codes': 'Det ser ut som mer än en kod. Ange bara en.',
    'invalid_format/authenticator_code':
      'Det ser ut som en kod från en autentiseringsapp. Ange en reservkod från din lista eller använd en annan metod.',
    'invalid_format/bad_character':
      '”{character}” ingår inte i någon kod. Använd bara bokstäverna A till Z (inte Å, Ä eller Ö) och siffrorna 0 till 9.',
    'invalid_format/too_short': {
      one: 'Koden är för kort. Du angav {count} av {length} tecken.',
      other: 'Koden är för kort. Du angav {count} av {length} tecken.',
    },
    'invalid_format/too_long': {
      one: 'Koden är för lång. Du angav {count} tecken. En kod har {length}.',
      other: 'Koden är för lång. Du angav {count} tecken. En kod har {length}.',
    },
    'invalid_format/already_refused':
      'Du har redan provat den här koden och den fungerade inte. Ange en annan.',
    invalid_code:
      'Koden fungerade inte. Kontrollera om du skrev fel eller ange en annan kod. Varje kod fungerar bara en gång.',
    'invalid_code/after_unknown_outcome':
      'Koden fungerade inte. Den kan ha använts vid ett tidigare försök. Ange en annan.',
    'outcome_unknown/timeout': {
      title: 'Vi fick inget svar',
      text: 'Försök med samma kod igen. Ange en annan om den inte fungerar.',
    },
    'outcome_unknown/network': {
      title: 'Anslutningen bröts',
      text: 'Försök med samma kod igen. Ange en annan om den inte fungerar.',
    },
    'outcome_unknown/unreadable': {
      title: 'Vi kunde inte bekräfta din kod',
      text: 'Försök med samma kod igen. Ange en annan om den inte fungerar.',
    },
    offline: {
      title: 'Du verkar vara offline',
      text: 'Anslut till internet och försök sedan igen.',
    },
    service_error: {
      title: 'Tyvärr är det problem med inloggningen',
      text: 'Försök med samma kod igen. Ange en annan om den inte fungerar.',
    },
    unexpected: {
      title: 'Något gick fel',
      text: 'Försök med samma kod igen. Ange en annan om den inte fungerar.',
    },
    rate_limited: { title: 'För många försök' },
    session_limit: {
      title: 'För många enheter är inloggade',
      text: 'Logga ut på en enhet och försök sedan igen. Ange en annan kod om din inte fungerar.',
    },
    'locked/temporary': {
      title: 'Inloggningen är låst efter för många försök',
      text: 'Börja om med ditt lösenord när låsningen är över.',
    },
    'locked/captcha': {
      title: 'Inloggningen är låst',
      text: 'Börja om med ditt lösenord och gör säkerhetskontrollen (CAPTCHA).',
    },
    'locked/security_question': {
      title: 'Inloggningen är låst',
      text: 'Börja om med ditt lösenord och svara på din säkerhetsfråga.',
    },
    'locked/sign_in_again': {
      title: 'Inloggningen är låst',
      text: 'Börja om med ditt lösenord.',
    },
    'locked/blocked': {
      title: 'Det här kontot är spärrat',
      text: 'En reservkod hjälper inte. Kontakta kundtjänst.',
    },
    'action_required/privacy_policy': {
      title: 'Ett steg till',
      text: 'Din kod godkändes. Läs och godkänn integritetspolicyn för att slutföra inloggningen.',
    },
    'action_required/consent': {
      title: 'Ett steg till',
      text: 'Din kod godkändes. Fyll i samtyckesformuläret för att slutföra inloggningen.',
    },
    session_expired: {
      title: 'Den här inloggningen gäller inte längre',
      text: 'Börja om med ditt lösenord.',
    },
    no_backup_codes: {
      title: 'Det här kontot har inga reservkoder',
      text: 'Använd en annan metod eller kontakta kundtjänst.',
    },
    mfa_unavailable: {
      title: 'Reservkoder är inte tillgängliga',
      text: 'Använd en annan metod eller kontakta kundtjänst.',
    },
    account_unavailable: {
      title: 'Du kan inte logga in på det här kontot',
      text: 'Kontakta kundtjänst.',
    },
    risk_blocked: {
      title: 'Inloggningen stoppades för att skydda kontot',
      text: 'Använd en annan metod eller kontakta kundtjänst.',
    },
    configuration: {
      title: 'Inloggningen fungerar inte',
      text: 'Felet ligger hos oss. Använd en annan metod eller kontakta kundtjänst.',
    },
  },
};
