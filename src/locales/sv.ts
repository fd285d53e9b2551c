import type { ChallengeMessages } from './messages.js';

export const sv: ChallengeMessages = {
  locale: 'sv',
  direction: 'ltr',
  title: 'Logga in med en reservkod',
  whereToFindCodes: {
    title: 'Här hittar du dina koder',
    text: 'De står på listan du sparade eller skrev ut när du slog på tvåstegsverifiering. Varje kod fungerar en gång.',
  },
  label: 'Reservkod',
  hint: {
    one: '{length} bokstav eller siffra. Mellanslag och bindestreck spelar ingen roll.',
    other: '{length} bokstäver och siffror. Mellanslag och bindestreck spelar ingen roll.',
  },
  submit: 'Logga in',
  submitting: 'Din kod kontrolleras',
  succeeded: { title: 'Koden godkändes', text: 'Du loggas in.' },
  wait: {
    minute: {
      one: 'Du kan försöka igen om {count} minut.',
      other: 'Du kan försöka igen om {count} minuter.',
    },
    second: {
      one: 'Du kan försöka igen om {count} sekund.',
      other: 'Du kan försöka igen om {count} sekunder.',
    },
    unknown: 'Vänta lite och försök sedan igen.',
  },
  waitOver: 'Du kan försöka igen nu.',
  expiring: {
    title: 'Inloggningen går ut inom en minut',
    text: 'Ange din kod innan dess. Annars får du börja om med ditt lösenord.',
  },
  actions: {
    use_another_method: 'Använd en annan metod',
    lost_codes: 'Jag hittar inte mina koder',
    start_over: 'Börja om',
    'continue/privacy_policy': 'Gå till integritetspolicyn',
    'continue/consent': 'Gå till samtyckesformuläret',
  },
  failures: {
    'invalid_format/empty': 'Ange en reservkod.',
    'invalid_format/multiple_codes': 'Det ser ut som flera koder. Ange bara en av dem.',
    'invalid_format/bad_character':
      'En kod består bara av bokstäverna A till Z och siffrorna 0 till 9.',
    'invalid_format/too_short': {
      one: 'Du angav {count} tecken, men en kod har {length}.',
      other: 'Du angav {count} tecken, men en kod har {length}.',
    },
    'invalid_format/too_long': {
      one: 'Du angav {count} tecken, men en kod har {length}.',
      other: 'Du angav {count} tecken, men en kod har {length}.',
    },
    'invalid_format/already_refused': 'Den här koden har redan avvisats. Ange en annan.',
    invalid_code: 'Koden är fel eller har redan använts. Kontrollera den eller ange en annan.',
    'invalid_code/after_unknown_outcome':
      'Koden användes troligen vid ditt tidigare försök. Ange en annan.',
    'outcome_unknown/timeout': {
      title: 'Svaret kom inte i tid',
      text: 'Din kod kan ha använts. Försök med den igen. Om den avvisas anger du en annan.',
    },
    'outcome_unknown/network': {
      title: 'Anslutningen bröts',
      text: 'Din kod kan ha använts. Försök med den igen. Om den avvisas anger du en annan.',
    },
    'outcome_unknown/unreadable': {
      title: 'Det kom inget tydligt svar',
      text: 'Din kod kan ha använts. Försök med den igen. Om den avvisas anger du en annan.',
    },
    offline: {
      title: 'Du är offline',
      text: 'Din kod användes inte. Anslut igen och försök sedan på nytt.',
    },
    service_error: {
      title: 'Inloggningstjänsten har problem',
      text: 'Din kod kan ha använts. Försök med den igen. Om den avvisas anger du en annan.',
    },
    unexpected: {
      title: 'Något gick fel',
      text: 'Din kod kan ha använts. Försök med den igen. Om den avvisas anger du en annan.',
    },
    rate_limited: {
      title: 'För många försök',
      text: 'Din kod användes inte.',
    },
    session_limit: {
      title: 'För många enheter är inloggade',
      text: 'Logga ut på en av dem och försök igen. Om din kod avvisas anger du en annan.',
    },
    'locked/temporary': {
      title: 'Inloggning låst efter för många försök',
      text: 'Börja om med ditt lösenord senare. Dina oanvända koder gäller fortfarande.',
    },
    'locked/captcha': {
      title: 'Inloggningen är låst',
      text: 'Börja om med ditt lösenord och lös CAPTCHA-uppgiften. Dina oanvända koder gäller fortfarande.',
    },
    'locked/security_question': {
      title: 'Inloggningen är låst',
      text: 'Börja om med ditt lösenord och svara på din säkerhetsfråga. Dina oanvända koder gäller fortfarande.',
    },
    'locked/sign_in_again': {
      title: 'Inloggningen är låst',
      text: 'Börja om med ditt lösenord. Dina oanvända koder gäller fortfarande.',
    },
    'locked/blocked': {
      title: 'Det här kontot är spärrat',
      text: 'En reservkod kan inte häva spärren. Kontakta kundtjänst.',
    },
    'action_required/privacy_policy': {
      title: 'Ett steg till',
      text: 'Din kod godkändes. Godkänn nu integritetspolicyn.',
    },
    'action_required/consent': {
      title: 'Ett steg till',
      text: 'Din kod godkändes. Skicka nu in samtyckesformuläret.',
    },
    session_expired: {
      title: 'Inloggningen har gått ut',
      text: 'Börja om med ditt lösenord. Dina oanvända koder gäller fortfarande.',
    },
    'session_expired/after_unknown_outcome': {
      title: 'Inloggningen har gått ut',
      text: 'Din kod kan ha använts. Börja om med ditt lösenord.',
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
      title: 'Du kan inte logga in med det här kontot',
      text: 'Kontakta kundtjänst. Dina oanvända koder gäller fortfarande.',
    },
    risk_blocked: {
      title: 'Inloggning nekad för din säkerhets skull',
      text: 'Använd en annan metod eller kontakta kundtjänst. Dina oanvända koder gäller fortfarande.',
    },
    configuration: {
      title: 'Det går inte att logga in här',
      text: 'Använd en annan metod eller kontakta kundtjänst. Dina oanvända koder gäller fortfarande.',
    },
  },
};
