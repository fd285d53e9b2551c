import type { ChallengeMessages } from './messages.js';

export const ro: ChallengeMessages = {
  locale: 'ro',
  direction: 'ltr',
  title: 'Conectați-vă cu un cod de rezervă',
  whereToFindCodes: {
    title: 'Unde găsiți codurile',
    text: 'Căutați pe lista salvată sau tipărită la activarea verificării în doi pași. Fiecare cod funcționează o singură dată.',
  },
  label: 'Cod de rezervă',
  hint: {
    few: '{length} litere și cifre, de exemplu {example}.',
    other: '{length} de litere și cifre, de exemplu {example}.',
  },
  letterCase: 'Țineți cont de literele mari și mici.',
  submit: 'Conectare',
  submitting: 'Se verifică codul',
  succeeded: { title: 'Cod acceptat', text: 'Vă conectăm acum.' },
  stalled: {
    title: 'Pagina nu a trecut mai departe',
    text: 'Codul a fost acceptat și nu îl mai puteți folosi. Dacă nu v-ați conectat, începeți din nou.',
  },
  wait: {
    hour: {
      one: 'Puteți încerca din nou peste {count} oră.',
      few: 'Puteți încerca din nou peste {count} ore.',
      other: 'Puteți încerca din nou peste {count} de ore.',
    },
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
    unknown: 'Așteptați câteva minute, apoi încercați din nou.',
  },
  waitOver: 'Acum puteți încerca din nou.',
  expiring: {
    title: 'Mai aveți sub un minut pentru conectare',
    text: 'Dacă timpul expiră, începeți din nou cu parola. Codurile nefolosite vor rămâne valabile.',
  },
  expired: {
    title: 'Este posibil ca timpul să fi expirat',
    text: 'Mai puteți încerca sau puteți începe din nou cu parola.',
  },
  actions: {
    use_another_method: 'Folosiți altă metodă',
    lost_codes: 'Nu am codurile',
    start_over: 'Începeți din nou',
    contact_support: 'Contactați asistența',
    'continue/privacy_policy': 'Citiți politica de confidențialitate',
    'continue/consent': 'Deschideți formularul de consimțământ',
  },
  codeFate: {
    not_used: 'Codul nu a fost folosit.',
    may_be_used: 'Este posibil ca acest cod să fi fost folosit.',
    unused_still_work: 'Codurile nefolosite rămân valabile.',
    earlier_may_be_used: 'Este posibil ca un cod introdus anterior să fi fost folosit.',
  },
  failures: {
    'invalid_format/empty': 'Introduceți un cod de rezervă.',
    'invalid_format/multiple_codes': 'Par a fi mai multe coduri. Introduceți doar unul.',
    'invalid_format/authenticator_code':
      'Pare un cod dintr-o aplicație de autentificare. Introduceți un cod de rezervă de pe listă sau folosiți altă metodă.',
    'invalid_format/bad_character':
      '„{character}” nu face parte dintr-un cod. Folosiți doar litere de la A la Z, fără diacritice, și cifre de la 0 la 9.',
    'invalid_format/too_short': {
      one: 'Acest cod este prea scurt. Ați introdus {count} caracter din {length}.',
      few: 'Acest cod este prea scurt. Ați introdus {count} caractere din {length}.',
      other: 'Acest cod este prea scurt. Ați introdus {count} de caractere din {length}.',
    },
    'invalid_format/too_long': {
      one: 'Acest cod este prea lung. Ați introdus {count} caracter. Un cod are {length}.',
      few: 'Acest cod este prea lung. Ați introdus {count} caractere. Un cod are {length}.',
      other: 'Acest cod este prea lung. Ați introdus {count} de caractere. Un cod are {length}.',
    },
    'invalid_format/already_refused':
      'Ați încercat deja acest cod și nu a funcționat. Introduceți altul.',
    invalid_code:
      'Acest cod nu a funcționat. Verificați dacă l-ați scris corect sau introduceți altul. Fiecare cod funcționează o singură dată.',
    'invalid_code/after_unknown_outcome':
      'Acest cod nu a funcționat. Este posibil să fi fost folosit la o încercare anterioară. Introduceți altul.',
    'outcome_unknown/timeout': {
      title: 'Nu am primit niciun răspuns',
      text: 'Încercați din nou același cod. Dacă nu funcționează, introduceți altul.',
    },
    'outcome_unknown/network': {
      title: 'Conexiunea s-a întrerupt',
      text: 'Încercați din nou același cod. Dacă nu funcționează, introduceți altul.',
    },
    'outcome_unknown/unreadable': {
      title: 'Nu am putut confirma codul',
      text: 'Încercați din nou același cod. Dacă nu funcționează, introduceți altul.',
    },
    offline: {
      title: 'Se pare că nu aveți internet',
      text: 'Conectați-vă la internet, apoi încercați din nou.',
    },
    service_error: {
      title: 'Ne pare rău, există o problemă la conectare',
      text: 'Încercați din nou același cod. Dacă nu funcționează, introduceți altul.',
    },
    unexpected: {
      title: 'A apărut o problemă',
      text: 'Încercați din nou același cod. Dacă nu funcționează, introduceți altul.',
    },
    rate_limited: { title: 'Prea multe încercări' },
    session_limit: {
      title: 'Sunt conectate prea multe dispozitive',
      text: 'Deconectați-vă de pe un dispozitiv, apoi încercați din nou. Dacă nu funcționează codul, introduceți altul.',
    },
    'locked/temporary': {
      title: 'Conectare blocată: prea multe încercări',
      text: 'Când se termină blocarea, începeți din nou cu parola.',
    },
    'locked/captcha': {
      title: 'Conectare blocată',
      text: 'Începeți din nou cu parola și finalizați verificarea de securitate (CAPTCHA).',
    },
    'locked/security_question': {
      title: 'Conectare blocată',
      text: 'Începeți din nou cu parola și răspundeți la întrebarea de securitate.',
    },
    'locked/sign_in_again': {
      title: 'Conectare blocată',
      text: 'Începeți din nou cu parola.',
    },
    'locked/blocked': {
      title: 'Acest cont este blocat',
      text: 'Un cod de rezervă nu vă va ajuta. Contactați asistența.',
    },
    'action_required/privacy_policy': {
      title: 'Încă un pas',
      text: 'Codul a fost acceptat. Pentru a finaliza conectarea, citiți și acceptați politica de confidențialitate.',
    },
    'action_required/consent': {
      title: 'Încă un pas',
      text: 'Codul a fost acceptat. Pentru a finaliza conectarea, completați formularul de consimțământ.',
    },
    session_expired: {
      title: 'Această conectare nu mai este valabilă',
      text: 'Începeți din nou cu parola.',
    },
    no_backup_codes: {
      title: 'Acest cont nu are coduri de rezervă',
      text: 'Folosiți altă metodă sau contactați asistența.',
    },
    mfa_unavailable: {
      title: 'Codurile de rezervă nu sunt disponibile',
      text: 'Folosiți altă metodă sau contactați asistența.',
    },
    account_unavailable: {
      title: 'Nu vă puteți conecta la acest cont',
      text: 'Contactați asistența.',
    },
    risk_blocked: {
      title: 'Am oprit conectarea pentru a vă proteja contul',
      text: 'Folosiți altă metodă sau contactați asistența.',
    },
    configuration: {
      title: 'Conectarea nu funcționează',
      text: 'Problema este la noi. Folosiți altă metodă sau contactați asistența.',
    },
  },
};
