import type { ChallengeMessages } from './messages.js';

export const it: ChallengeMessages = {
  locale: 'it',
  direction: 'ltr',
  title: 'Accesso con un codice di backup',
  whereToFindCodes: {
    title: 'Dove trovare i codici',
    text: 'Guardi l’elenco che ha salvato o stampato attivando la verifica in due passaggi. Ogni codice vale una sola volta.',
  },
  label: 'Codice di backup',
  hint: { other: '{length} lettere e cifre, ad esempio {example}.' },
  letterCase: 'Rispetti le maiuscole e le minuscole.',
  submit: 'Accedi',
  submitting: 'Verifica del codice in corso',
  succeeded: { title: 'Codice accettato', text: 'Accesso in corso.' },
  stalled: {
    title: 'Questa pagina non è andata avanti',
    text: 'Il codice è stato accettato e non può più essere usato. Se l’accesso non è avvenuto, ricominci.',
  },
  wait: {
    hour: {
      one: 'Potrà riprovare tra {count} ora.',
      many: 'Potrà riprovare tra {count} di ore.',
      other: 'Potrà riprovare tra {count} ore.',
    },
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
    unknown: 'Attenda qualche minuto e riprovi.',
  },
  waitOver: 'Ora può riprovare.',
  expiring: {
    title: 'Resta meno di un minuto per accedere',
    text: 'Se il tempo scade, ricominci con la password. I codici non usati resteranno validi.',
  },
  expired: {
    title: 'Forse il tempo per accedere è scaduto',
    text: 'Può ancora provare, oppure ricominciare con la password.',
  },
  actions: {
    use_another_method: 'Usa un altro metodo',
    lost_codes: 'Non ho i miei codici',
    start_over: 'Ricomincia',
    contact_support: 'Contatta l’assistenza',
    'continue/privacy_policy': 'Vai all’informativa sulla privacy',
    'continue/consent': 'Vai al modulo di consenso',
  },
  codeFate: {
    not_used: 'Il codice non è stato usato.',
    may_be_used: 'Il codice potrebbe essere stato usato.',
    unused_still_work: 'I codici non usati restano validi.',
    earlier_may_be_used: 'Un codice inserito in precedenza potrebbe essere stato usato.',
  },
  failures: {
    'invalid_format/empty': 'Inserisca un codice di backup.',
    'invalid_format/multiple_codes': 'Sembra che ci sia più di un codice. Ne inserisca uno solo.',
    'invalid_format/authenticator_code':
      'Sembra un codice di un’app di autenticazione. Inserisca un codice di backup del suo elenco o usi un altro metodo.',
    'invalid_format/bad_character':
      '«{character}» non fa parte di un codice. Usi solo lettere dalla A alla Z senza accenti e cifre da 0 a 9.',
    'invalid_format/too_short': {
      one: 'Questo codice è troppo corto. Ha inserito {count} carattere su {length}.',
      many: 'Questo codice è troppo corto. Ha inserito {count} di caratteri su {length}.',
      other: 'Questo codice è troppo corto. Ha inserito {count} caratteri su {length}.',
    },
    'invalid_format/too_long': {
      one: 'Questo codice è troppo lungo. Ha inserito {count} carattere. Un codice ne ha {length}.',
      many: 'Questo codice è troppo lungo. Ha inserito {count} di caratteri. Un codice ne ha {length}.',
      other:
        'Questo codice è troppo lungo. Ha inserito {count} caratteri. Un codice ne ha {length}.',
    },
    'invalid_format/already_refused':
      'Ha già provato questo codice e non ha funzionato. Ne inserisca un altro.',
    invalid_code:
      'Questo codice non ha funzionato. Controlli di averlo scritto bene o ne inserisca un altro. Ogni codice vale una sola volta.',
    'invalid_code/after_unknown_outcome':
      'Questo codice non ha funzionato. Potrebbe essere stato usato in un tentativo precedente. Ne inserisca un altro.',
    'outcome_unknown/timeout': {
      title: 'Non abbiamo ricevuto risposta',
      text: 'Provi di nuovo lo stesso codice. Se non funziona, ne inserisca un altro.',
    },
    'outcome_unknown/network': {
      title: 'La connessione si è interrotta',
      text: 'Provi di nuovo lo stesso codice. Se non funziona, ne inserisca un altro.',
    },
    'outcome_unknown/unreadable': {
      title: 'Non siamo riusciti a confermare il codice',
      text: 'Provi di nuovo lo stesso codice. Se non funziona, ne inserisca un altro.',
    },
    offline: {
      title: 'Sembra che manchi la connessione',
      text: 'Si connetta a internet e riprovi.',
    },
    service_error: {
      title: 'Ci scusiamo, c’è un problema con l’accesso',
      text: 'Provi di nuovo lo stesso codice. Se non funziona, ne inserisca un altro.',
    },
    unexpected: {
      title: 'Si è verificato un problema',
      text: 'Provi di nuovo lo stesso codice. Se non funziona, ne inserisca un altro.',
    },
    rate_limited: { title: 'Troppi tentativi' },
    session_limit: {
      title: 'Accesso attivo su troppi dispositivi',
      text: 'Esca dall’account su un dispositivo e riprovi. Se il codice non funziona, ne inserisca un altro.',
    },
    'locked/temporary': {
      title: 'Accesso bloccato per troppi tentativi',
      text: 'Quando il blocco termina, ricominci con la password.',
    },
    'locked/captcha': {
      title: 'Accesso bloccato',
      text: 'Ricominci con la password e completi il controllo di sicurezza (CAPTCHA).',
    },
    'locked/security_question': {
      title: 'Accesso bloccato',
      text: 'Ricominci con la password e risponda alla domanda di sicurezza.',
    },
    'locked/sign_in_again': {
      title: 'Accesso bloccato',
      text: 'Ricominci con la password.',
    },
    'locked/blocked': {
      title: 'Questo account è bloccato',
      text: 'Un codice di backup non servirà. Contatti l’assistenza.',
    },
    'action_required/privacy_policy': {
      title: 'Ancora un passaggio',
      text: 'Il codice è stato accettato. Per completare l’accesso, legga e accetti l’informativa sulla privacy.',
    },
    'action_required/consent': {
      title: 'Ancora un passaggio',
      text: 'Il codice è stato accettato. Per completare l’accesso, compili il modulo di consenso.',
    },
    session_expired: {
      title: 'Questo accesso non è più valido',
      text: 'Ricominci con la password.',
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
      title: 'Non può accedere a questo account',
      text: 'Contatti l’assistenza.',
    },
    risk_blocked: {
      title: 'Accesso interrotto per proteggere l’account',
      text: 'Usi un altro metodo o contatti l’assistenza.',
    },
    configuration: {
      title: 'L’accesso non funziona',
      text: 'Il problema dipende da noi. Usi un altro metodo o contatti l’assistenza.',
    },
  },
};
