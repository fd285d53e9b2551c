import type { ChallengeMessages } from './messages.js';

export const lv: ChallengeMessages = {
  locale: 'lv',
  direction: 'ltr',
  title: 'Pierakstieties ar rezerves kodu',
  whereToFindCodes: {
    title: 'Kur atrast kodus',
    text: 'Skatieties sarakstā, ko saglabājāt vai izdrukājāt, iestatot divpakāpju verifikāciju. Katrs kods der tikai vienreiz.',
  },
  label: 'Rezerves kods',
  hint: {
    zero: '{length} burtu un ciparu, piemēram, {example}.',
    one: '{length} burts vai cipars, piemēram, {example}.',
    other: '{length} burti un cipari, piemēram, {example}.',
  },
  letterCase: 'Lielie un mazie burti atšķiras.',
  submit: 'Pierakstīties',
  submitting: 'Pārbaudām jūsu kodu',
  succeeded: { title: 'Kods ir pieņemts', text: 'Notiek pierakstīšanās.' },
  stalled: {
    title: 'Lapa nepārgāja tālāk',
    text: 'Jūsu kods ir pieņemts, un vēlreiz to izmantot nevar. Ja pierakstīšanās nav notikusi, sāciet no jauna.',
  },
  wait: {
    hour: {
      zero: 'Varēsiet mēģināt vēlreiz pēc {count} stundām.',
      one: 'Varēsiet mēģināt vēlreiz pēc {count} stundas.',
      other: 'Varēsiet mēģināt vēlreiz pēc {count} stundām.',
    },
    minute: {
      zero: 'Varēsiet mēģināt vēlreiz pēc {count} minūtēm.',
      one: 'Varēsiet mēģināt vēlreiz pēc {count} minūtes.',
      other: 'Varēsiet mēģināt vēlreiz pēc {count} minūtēm.',
    },
    second: {
      zero: 'Varēsiet mēģināt vēlreiz pēc {count} sekundēm.',
      one: 'Varēsiet mēģināt vēlreiz pēc {count} sekundes.',
      other: 'Varēsiet mēģināt vēlreiz pēc {count} sekundēm.',
    },
    unknown: 'Uzgaidiet dažas minūtes un mēģiniet vēlreiz.',
  },
  waitOver: 'Tagad varat mēģināt vēlreiz.',
  expiring: {
    title: 'Atlikusi mazāk nekā 1 minūte, lai pierakstītos',
    text: 'Ja laiks beigsies, sāciet no jauna ar paroli. Jūsu neizmantotie kodi joprojām der.',
  },
  expired: {
    title: 'Pierakstīšanās laiks, iespējams, ir beidzies',
    text: 'Jūs vēl varat mēģināt vai sākt no jauna ar paroli.',
  },
  actions: {
    use_another_method: 'Izmantot citu veidu',
    lost_codes: 'Man nav pieejami kodi',
    start_over: 'Sākt no jauna',
    contact_support: 'Sazināties ar atbalsta dienestu',
    'continue/privacy_policy': 'Atvērt privātuma politiku',
    'continue/consent': 'Atvērt piekrišanas veidlapu',
  },
  codeFate: {
    not_used: 'Jūsu kods netika izmantots.',
    may_be_used: 'Jūsu kods, iespējams, jau ir izmantots.',
    unused_still_work: 'Jūsu neizmantotie kodi joprojām der.',
    earlier_may_be_used: 'Iepriekš ievadīts kods, iespējams, jau ir izmantots.',
  },
  failures: {
    'invalid_format/empty': 'Ievadiet rezerves kodu.',
    'invalid_format/multiple_codes':
      'Izskatās, ka tas ir vairāk nekā viens kods. Ievadiet tikai vienu.',
    'invalid_format/authenticator_code':
      'Izskatās, ka tas ir kods no autentifikācijas lietotnes. Ievadiet rezerves kodu no sava saraksta vai izmantojiet citu veidu.',
    'invalid_format/bad_character':
      '„{character}” nav koda daļa. Izmantojiet tikai burtus no A līdz Z bez diakritiskajām zīmēm un ciparus no 0 līdz 9.',
    'invalid_format/too_short': {
      zero: 'Šis kods ir par īsu. Jūs ievadījāt {count} rakstzīmju no {length}.',
      one: 'Šis kods ir par īsu. Jūs ievadījāt {count} rakstzīmi no {length}.',
      other: 'Šis kods ir par īsu. Jūs ievadījāt {count} rakstzīmes no {length}.',
    },
    'invalid_format/too_long': {
      zero: 'Šis kods ir par garu. Jūs ievadījāt {count} rakstzīmju, bet kodā to ir {length}.',
      one: 'Šis kods ir par garu. Jūs ievadījāt {count} rakstzīmi, bet kodā to ir {length}.',
      other: 'Šis kods ir par garu. Jūs ievadījāt {count} rakstzīmes, bet kodā to ir {length}.',
    },
    'invalid_format/already_refused': 'Šo kodu jau izmēģinājāt, un tas nederēja. Ievadiet citu.',
    invalid_code:
      'Šis kods nederēja. Pārbaudiet to vai ievadiet citu. Katrs kods der tikai vienreiz.',
    'invalid_code/after_unknown_outcome':
      'Šis kods nederēja. Iespējams, tas tika izmantots iepriekšējā mēģinājumā. Ievadiet citu.',
    'outcome_unknown/timeout': {
      title: 'Mēs nesaņēmām atbildi',
      text: 'Izmēģiniet to pašu kodu vēlreiz. Ja tas neder, ievadiet citu.',
    },
    'outcome_unknown/network': {
      title: 'Savienojums pārtrūka',
      text: 'Izmēģiniet to pašu kodu vēlreiz. Ja tas neder, ievadiet citu.',
    },
    'outcome_unknown/unreadable': {
      title: 'Mēs nevarējām apstiprināt jūsu kodu',
      text: 'Izmēģiniet to pašu kodu vēlreiz. Ja tas neder, ievadiet citu.',
    },
    offline: {
      title: 'Šķiet, ka nav interneta savienojuma',
      text: 'Izveidojiet savienojumu ar internetu un mēģiniet vēlreiz.',
    },
    service_error: {
      title: 'Atvainojiet, pierakstīšanās nedarbojas pareizi',
      text: 'Izmēģiniet to pašu kodu vēlreiz. Ja tas neder, ievadiet citu.',
    },
    unexpected: {
      title: 'Radās kļūda',
      text: 'Izmēģiniet to pašu kodu vēlreiz. Ja tas neder, ievadiet citu.',
    },
    rate_limited: { title: 'Pārāk daudz mēģinājumu' },
    session_limit: {
      title: 'Konts atvērts pārāk daudzās ierīcēs',
      text: 'Izrakstieties vienā ierīcē un mēģiniet vēlreiz. Ja kods neder, ievadiet citu.',
    },
    'locked/temporary': {
      title: 'Pierakstīšanās bloķēta: pārāk daudz mēģinājumu',
      text: 'Kad bloķēšana beigsies, sāciet no jauna ar paroli.',
    },
    'locked/captcha': {
      title: 'Pierakstīšanās ir bloķēta',
      text: 'Sāciet no jauna ar paroli un izpildiet drošības pārbaudi (CAPTCHA).',
    },
    'locked/security_question': {
      title: 'Pierakstīšanās ir bloķēta',
      text: 'Sāciet no jauna ar paroli un atbildiet uz savu drošības jautājumu.',
    },
    'locked/sign_in_again': {
      title: 'Pierakstīšanās ir bloķēta',
      text: 'Sāciet no jauna ar paroli.',
    },
    'locked/blocked': {
      title: 'Šis konts ir bloķēts',
      text: 'Rezerves kods nepalīdzēs. Sazinieties ar atbalsta dienestu.',
    },
    'action_required/privacy_policy': {
      title: 'Vēl viens solis',
      text: 'Jūsu kods ir pieņemts. Lai pabeigtu pierakstīšanos, izlasiet privātuma politiku un piekrītiet tai.',
    },
    'action_required/consent': {
      title: 'Vēl viens solis',
      text: 'Jūsu kods ir pieņemts. Lai pabeigtu pierakstīšanos, aizpildiet piekrišanas veidlapu.',
    },
    session_expired: {
      title: 'Šī pierakstīšanās vairs nav derīga',
      text: 'Sāciet no jauna ar paroli.',
    },
    no_backup_codes: {
      title: 'Šim kontam nav rezerves kodu',
      text: 'Izmantojiet citu veidu vai sazinieties ar atbalsta dienestu.',
    },
    mfa_unavailable: {
      title: 'Rezerves kodi nav pieejami',
      text: 'Izmantojiet citu veidu vai sazinieties ar atbalsta dienestu.',
    },
    account_unavailable: {
      title: 'Šajā kontā nevarat pierakstīties',
      text: 'Sazinieties ar atbalsta dienestu.',
    },
    risk_blocked: {
      title: 'Lai aizsargātu kontu, apturējām pierakstīšanos',
      text: 'Izmantojiet citu veidu vai sazinieties ar atbalsta dienestu.',
    },
    configuration: {
      title: 'Pierakstīšanās nedarbojas',
      text: 'Problēma ir mūsu pusē. Izmantojiet citu veidu vai sazinieties ar atbalsta dienestu.',
    },
  },
};
