import type { ChallengeMessages } from './messages.js';

export const it: ChallengeMessages = {
  locale: 'it',
  direction: 'ltr',
  title: 'Accesso con un codice di backup',
  whereToFindCodes: {
    title: 'Dove trovare i codici',
    text: 'Nell’elenco che ha salvato o stampato attivando la verifica in due passaggi. Ogni codice vale una volta.',
  },
  label: 'Codice di backup',
  hint: {
    one: '{length} lettera o cifra. Spazi e trattini non contano.',
    many: '{length} di lettere e cifre. Spazi e trattini non contano.',
    other: '{length} lettere e cifre. Spazi e trattini non contano.',
  },
  submit: 'Accedi',
  submitting: 'Verifica del codice in corso',
  succeeded: { title: 'Codice accettato', text: 'Accesso in corso.' },
  wait: {
    minute: {
      one: 'Potrà riprovare tra {count} minuto.',
      many: 'Potrà riprovare tra {count} di minuti.',
      other: 'Potrà riprovare tra {count} minuti.',
    },
    second: {
      one: 'Potrà riprovare tra {count} secondo.',
      many: 'Potrà riprovare tra {count} di secondi.',
      other: 'Potrà riprovare tra {count} secondi.',
    },
    unknown: 'Attenda un po’ e riprovi.',
  },
  waitOver: 'Ora può riprovare.',
  expiring: {
    title: 'Resta meno di un minuto',
    text: 'Inserisca il codice prima che scada il tempo. Altrimenti, ricominci con la password.',
  },
  actions: {
    use_another_method: 'Usa un altro metodo',
    lost_codes: 'Non trovo i miei codici',
    start_over: 'Ricomincia',
    'continue/privacy_policy': 'Vai all’informativa sulla privacy',
    'continue/consent': 'Vai al modulo di consenso',
  },
  failures: {
    'invalid_format/empty': 'Inserisca un codice di backup.',
    'invalid_format/multiple_codes': 'Sembra che ci siano più codici. Ne inserisca uno solo.',
    'invalid_format/bad_character':
      'Un codice contiene solo lettere dalla A alla Z e cifre da 0 a 9.',
    'invalid_format/too_short': {
      one: 'Ha inserito {count} carattere; un codice ne ha {length}.',
      many: 'Ha inserito {count} di caratteri; un codice ne ha {length}.',
      other: 'Ha inserito {count} caratteri; un codice ne ha {length}.',
    },
    'invalid_format/too_long': {
      one: 'Ha inserito {count} carattere; un codice ne ha {length}.',
      many: 'Ha inserito {count} di caratteri; un codice ne ha {length}.',
      other: 'Ha inserito {count} caratteri; un codice ne ha {length}.',
    },
    'invalid_format/already_refused': 'Questo codice è già stato rifiutato. Ne inserisca un altro.',
    invalid_code:
      'Questo codice è errato o è già stato usato. Lo controlli o ne inserisca un altro.',
    'invalid_code/after_unknown_outcome':
      'Probabilmente il tentativo precedente ha usato questo codice. Ne inserisca un altro.',
    'outcome_unknown/timeout': {
      title: 'La risposta non è arrivata in tempo',
      text: 'Il codice potrebbe essere stato usato. Lo provi di nuovo; se viene rifiutato, ne inserisca un altro.',
    },
    'outcome_unknown/network': {
      title: 'La connessione si è interrotta',
      text: 'Il codice potrebbe essere stato usato. Lo provi di nuovo; se viene rifiutato, ne inserisca un altro.',
    },
    'outcome_unknown/unreadable': {
      title: 'Non è arrivata una risposta chiara',
      text: 'Il codice potrebbe essere stato usato. Lo provi di nuovo; se viene rifiutato, ne inserisca un altro.',
    },
    offline: {
      title: 'Non c’è connessione a internet',
      text: 'Il codice non è stato usato. Si riconnetta e riprovi.',
    },
    service_error: {
      title: 'Il servizio di accesso ha un problema',
      text: 'Il codice potrebbe essere stato usato. Lo provi di nuovo; se viene rifiutato, ne inserisca un altro.',
    },
    unexpected: {
      title: 'Si è verificato un problema',
      text: 'Il codice potrebbe essere stato usato. Lo provi di nuovo; se viene rifiutato, ne inserisca un altro.',
    },
    rate_limited: {
      title: 'Troppi tentativi',
      text: 'Il codice non è stato usato.',
    },
    session_limit: {
      title: 'Accesso attivo su troppi dispositivi',
      text: 'Esca dall’account su uno di essi e riprovi. Se il codice viene rifiutato, ne inserisca un altro.',
    },
    'locked/temporary': {
      title: 'Accesso bloccato per troppi tentativi',
      text: 'Ricominci più tardi con la password. I codici non usati restano validi.',
    },
    'locked/captcha': {
      title: 'Accesso bloccato',
      text: 'Ricominci con la password e risolva il CAPTCHA. I codici non usati restano validi.',
    },
    'locked/security_question': {
      title: 'Accesso bloccato',
      text: 'Ricominci con la password e risponda alla domanda di sicurezza. I codici non usati restano validi.',
    },
    'locked/sign_in_again': {
      title: 'Accesso bloccato',
      text: 'Ricominci con la password. I codici non usati restano validi.',
    },
    'locked/blocked': {
      title: 'Questo account è bloccato',
      text: 'Un codice di backup non può sbloccarlo. Contatti l’assistenza.',
    },
    'action_required/privacy_policy': {
      title: 'Ancora un passaggio',
      text: 'Il codice è stato accettato. Ora accetti l’informativa sulla privacy.',
    },
    'action_required/consent': {
      title: 'Ancora un passaggio',
      text: 'Il codice è stato accettato. Ora invii il modulo di consenso.',
    },
    session_expired: {
      title: 'Il tempo per accedere è scaduto',
      text: 'Ricominci con la password. I codici non usati restano validi.',
    },
    'session_expired/after_unknown_outcome': {
      title: 'Il tempo per accedere è scaduto',
      text: 'Il codice potrebbe essere stato usato. Ricominci con la password.',
    },
    no_backup_codes: {
      title: 'Questo account non ha codici di backup',
      text: 'Usi un altro metodo o contatti l’assistenza.',
    },
    mfa_unavailable: {
      title: 'I codici di backup non sono disponibili',
      text: 'Usi un altro metodo o contatti l’assistenza.',
    },
    account_unavailable: {
      title: 'Non è possibile accedere con questo account',
      text: 'Contatti l’assistenza. I codici non usati restano validi.',
    },
    risk_blocked: {
      title: 'Accesso rifiutato per la sua sicurezza',
      text: 'Usi un altro metodo o contatti l’assistenza. I codici non usati restano validi.',
    },
    configuration: {
      title: 'Qui non è possibile accedere',
      text: 'Usi un altro metodo o contatti l’assistenza. I codici non usati restano validi.',
    },
  },
};
