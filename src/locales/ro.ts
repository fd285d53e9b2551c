import type { ChallengeMessages } from './messages.js';

export const ro: ChallengeMessages = {
  locale: 'ro',
  direction: 'ltr',
  title: 'Conectați-vă cu un cod de rezervă',
  whereToFindCodes: {
    title: 'Unde găsiți codurile',
    text: 'Pe lista salvată sau tipărită la activarea verificării în doi pași. Fiecare cod se folosește o singură dată.',
  },
  label: 'Cod de rezervă',
  hint: {
    one: '{length} literă sau cifră. Spațiile și cratimele nu contează.',
    few: '{length} litere și cifre. Spațiile și cratimele nu contează.',
    other: '{length} de litere și cifre. Spațiile și cratimele nu contează.',
  },
  submit: 'Conectare',
  submitting: 'Se verifică codul',
  succeeded: { title: 'Cod acceptat', text: 'Vă conectăm acum.' },
  wait: {
    minute: {
      one: 'Puteți încerca din nou peste {count} minut.',
      few: 'Puteți încerca din nou peste {count} minute.',
      other: 'Puteți încerca din nou peste {count} de minute.',
    },
    second: {
      one: 'Puteți încerca din nou peste {count} secundă.',
      few: 'Puteți încerca din nou peste {count} secunde.',
      other: 'Puteți încerca din nou peste {count} de secunde.',
    },
    unknown: 'Așteptați puțin, apoi încercați din nou.',
  },
  waitOver: 'Acum puteți încerca din nou.',
  expiring: {
    title: 'A rămas mai puțin de un minut',
    text: 'Introduceți codul înainte să expire timpul. Altfel, începeți din nou cu parola.',
  },
  actions: {
    use_another_method: 'Folosiți altă metodă',
    lost_codes: 'Nu îmi găsesc codurile',
    start_over: 'Începeți din nou',
    'continue/privacy_policy': 'Politica de confidențialitate',
    'continue/consent': 'Formularul de consimțământ',
  },
  failures: {
    'invalid_format/empty': 'Introduceți un cod de rezervă.',
    'invalid_format/multiple_codes': 'Par a fi mai multe coduri. Introduceți doar unul.',
    'invalid_format/bad_character':
      'Un cod conține doar litere de la A la Z și cifre de la 0 la 9.',
    'invalid_format/too_short': {
      one: 'Ați introdus {count} caracter; un cod are {length}.',
      few: 'Ați introdus {count} caractere; un cod are {length}.',
      other: 'Ați introdus {count} de caractere; un cod are {length}.',
    },
    'invalid_format/too_long': {
      one: 'Ați introdus {count} caracter; un cod are {length}.',
      few: 'Ați introdus {count} caractere; un cod are {length}.',
      other: 'Ați introdus {count} de caractere; un cod are {length}.',
    },
    'invalid_format/already_refused': 'Acest cod a mai fost respins. Introduceți altul.',
    invalid_code:
      'Acest cod este greșit sau a mai fost folosit. Verificați-l sau introduceți altul.',
    'invalid_code/after_unknown_outcome':
      'Probabil că acest cod a fost folosit la încercarea anterioară. Introduceți altul.',
    'outcome_unknown/timeout': {
      title: 'Răspunsul nu a venit la timp',
      text: 'Este posibil ca acest cod să fi fost folosit. Încercați-l din nou; dacă este respins, introduceți altul.',
    },
    'outcome_unknown/network': {
      title: 'Conexiunea s-a întrerupt',
      text: 'Este posibil ca acest cod să fi fost folosit. Încercați-l din nou; dacă este respins, introduceți altul.',
    },
    'outcome_unknown/unreadable': {
      title: 'Nu a venit un răspuns clar',
      text: 'Este posibil ca acest cod să fi fost folosit. Încercați-l din nou; dacă este respins, introduceți altul.',
    },
    offline: {
      title: 'Nu aveți conexiune la internet',
      text: 'Codul nu a fost folosit. Reconectați-vă la internet, apoi încercați din nou.',
    },
    service_error: {
      title: 'Serviciul de conectare are o problemă',
      text: 'Este posibil ca acest cod să fi fost folosit. Încercați-l din nou; dacă este respins, introduceți altul.',
    },
    unexpected: {
      title: 'A apărut o problemă',
      text: 'Este posibil ca acest cod să fi fost folosit. Încercați-l din nou; dacă este respins, introduceți altul.',
    },
    rate_limited: {
      title: 'Prea multe încercări',
      text: 'Codul nu a fost folosit.',
    },
    session_limit: {
      title: 'Sunt conectate prea multe dispozitive',
      text: 'Deconectați-vă de pe unul, apoi încercați din nou. Dacă vi se respinge codul, introduceți altul.',
    },
    'locked/temporary': {
      title: 'Conectare blocată: prea multe încercări',
      text: 'Începeți din nou mai târziu, cu parola. Codurile nefolosite rămân valabile.',
    },
    'locked/captcha': {
      title: 'Conectare blocată',
      text: 'Începeți din nou cu parola și rezolvați testul CAPTCHA. Codurile nefolosite rămân valabile.',
    },
    'locked/security_question': {
      title: 'Conectare blocată',
      text: 'Începeți din nou cu parola și răspundeți la întrebarea de securitate. Codurile nefolosite rămân valabile.',
    },
    'locked/sign_in_again': {
      title: 'Conectare blocată',
      text: 'Începeți din nou cu parola. Codurile nefolosite rămân valabile.',
    },
    'locked/blocked': {
      title: 'Acest cont este blocat',
      text: 'Un cod de rezervă nu îl poate debloca. Contactați serviciul de asistență.',
    },
    'action_required/privacy_policy': {
      title: 'Încă un pas',
      text: 'Codul a fost acceptat. Acum, acceptați politica de confidențialitate.',
    },
    'action_required/consent': {
      title: 'Încă un pas',
      text: 'Codul a fost acceptat. Acum, trimiteți formularul de consimțământ.',
    },
    session_expired: {
      title: 'Timpul pentru conectare a expirat',
      text: 'Începeți din nou cu parola. Codurile nefolosite rămân valabile.',
    },
    'session_expired/after_unknown_outcome': {
      title: 'Timpul pentru conectare a expirat',
      text: 'Este posibil ca acest cod să fi fost folosit. Începeți din nou cu parola.',
    },
    no_backup_codes: {
      title: 'Acest cont nu are coduri de rezervă',
      text: 'Folosiți altă metodă sau contactați serviciul de asistență.',
    },
    mfa_unavailable: {
      title: 'Codurile de rezervă nu sunt disponibile',
      text: 'Folosiți altă metodă sau contactați serviciul de asistență.',
    },
    account_unavailable: {
      title: 'Nu vă puteți conecta cu acest cont',
      text: 'Contactați serviciul de asistență. Codurile nefolosite rămân valabile.',
    },
    risk_blocked: {
      title: 'Conectare respinsă din motive de siguranță',
      text: 'Folosiți altă metodă sau contactați serviciul de asistență. Codurile nefolosite rămân valabile.',
    },
    configuration: {
      title: 'Aici nu vă puteți conecta',
      text: 'Folosiți altă metodă sau contactați serviciul de asistență. Codurile nefolosite rămân valabile.',
    },
  },
};
