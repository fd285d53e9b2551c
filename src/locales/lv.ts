import type { ChallengeMessages } from './messages.js';

export const lv: ChallengeMessages = {
  locale: 'lv',
  direction: 'ltr',
  title: 'Pierakstieties ar rezerves kodu',
  whereToFindCodes: {
    title: 'Kur atrast kodus',
    text: 'Tie ir sarakstā, ko saglabājāt vai izdrukājāt, iestatot divpakāpju verifikāciju. Katrs kods der vienreiz.',
  },
  label: 'Rezerves kods',
  hint: {
    zero: '{length} burtu un ciparu. Atstarpes un defises nav svarīgas.',
    one: '{length} burts vai cipars. Atstarpes un defises nav svarīgas.',
    other: '{length} burti un cipari. Atstarpes un defises nav svarīgas.',
  },
  submit: 'Pierakstīties',
  submitting: 'Pārbaudām jūsu kodu',
  succeeded: { title: 'Kods ir pieņemts', text: 'Notiek pierakstīšanās.' },
  wait: {
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
    unknown: 'Mazliet uzgaidiet un mēģiniet vēlreiz.',
  },
  waitOver: 'Tagad varat mēģināt vēlreiz.',
  expiring: {
    title: 'Pierakstīšanās beigsies minūtes laikā',
    text: 'Līdz tam ievadiet kodu. Ja nepaspēsiet, sāciet no jauna ar paroli.',
  },
  actions: {
    use_another_method: 'Izmantot citu veidu',
    lost_codes: 'Nevaru atrast savus kodus',
    start_over: 'Sākt no jauna',
    'continue/privacy_policy': 'Atvērt privātuma politiku',
    'continue/consent': 'Atvērt piekrišanas veidlapu',
  },
  failures: {
    'invalid_format/empty': 'Ievadiet rezerves kodu.',
    'invalid_format/multiple_codes':
      'Izskatās, ka tie ir vairāki kodi. Ievadiet tikai vienu no tiem.',
    'invalid_format/bad_character': 'Kodā ir tikai burti no A līdz Z un cipari no 0 līdz 9.',
    'invalid_format/too_short': {
      zero: 'Jūs ievadījāt {count} rakstzīmju, bet kodā to ir {length}.',
      one: 'Jūs ievadījāt {count} rakstzīmi, bet kodā to ir {length}.',
      other: 'Jūs ievadījāt {count} rakstzīmes, bet kodā to ir {length}.',
    },
    'invalid_format/too_long': {
      zero: 'Jūs ievadījāt {count} rakstzīmju, bet kodā to ir {length}.',
      one: 'Jūs ievadījāt {count} rakstzīmi, bet kodā to ir {length}.',
      other: 'Jūs ievadījāt {count} rakstzīmes, bet kodā to ir {length}.',
    },
    'invalid_format/already_refused': 'Šis kods jau tika noraidīts. Ievadiet citu.',
    invalid_code: 'Šis kods ir nepareizs vai jau izmantots. Pārbaudiet to vai ievadiet citu.',
    'invalid_code/after_unknown_outcome':
      'Šis kods, visticamāk, tika izmantots iepriekšējā mēģinājumā. Ievadiet citu.',
    'outcome_unknown/timeout': {
      title: 'Atbilde netika saņemta laikus',
      text: 'Jūsu kods, iespējams, ir izmantots. Izmēģiniet to vēlreiz; ja tas tiek noraidīts, ievadiet citu.',
    },
    'outcome_unknown/network': {
      title: 'Savienojums pārtrūka',
      text: 'Jūsu kods, iespējams, ir izmantots. Izmēģiniet to vēlreiz; ja tas tiek noraidīts, ievadiet citu.',
    },
    'outcome_unknown/unreadable': {
      title: 'Skaidra atbilde netika saņemta',
      text: 'Jūsu kods, iespējams, ir izmantots. Izmēģiniet to vēlreiz; ja tas tiek noraidīts, ievadiet citu.',
    },
    offline: {
      title: 'Nav interneta savienojuma',
      text: 'Jūsu kods netika izmantots. Atjaunojiet savienojumu un mēģiniet vēlreiz.',
    },
    service_error: {
      title: 'Pierakstīšanās pakalpojuma kļūme',
      text: 'Jūsu kods, iespējams, ir izmantots. Izmēģiniet to vēlreiz; ja tas tiek noraidīts, ievadiet citu.',
    },
    unexpected: {
      title: 'Radās kļūda',
      text: 'Jūsu kods, iespējams, ir izmantots. Izmēģiniet to vēlreiz; ja tas tiek noraidīts, ievadiet citu.',
    },
    rate_limited: {
      title: 'Pārāk daudz mēģinājumu',
      text: 'Jūsu kods netika izmantots.',
    },
    session_limit: {
      title: 'Konts atvērts pārāk daudzās ierīcēs',
      text: 'Izrakstieties vienā no tām un mēģiniet vēlreiz. Ja kods tiek noraidīts, ievadiet citu.',
    },
    'locked/temporary': {
      title: 'Pieeja bloķēta: pārāk daudz mēģinājumu',
      text: 'Vēlāk sāciet no jauna ar paroli. Neizmantotie kodi joprojām ir derīgi.',
    },
    'locked/captcha': {
      title: 'Pierakstīšanās ir bloķēta',
      text: 'Sāciet no jauna ar paroli un atrisiniet CAPTCHA uzdevumu. Neizmantotie kodi joprojām ir derīgi.',
    },
    'locked/security_question': {
      title: 'Pierakstīšanās ir bloķēta',
      text: 'Sāciet no jauna ar paroli un atbildiet uz drošības jautājumu. Neizmantotie kodi joprojām ir derīgi.',
    },
    'locked/sign_in_again': {
      title: 'Pierakstīšanās ir bloķēta',
      text: 'Sāciet no jauna ar paroli. Neizmantotie kodi joprojām ir derīgi.',
    },
    'locked/blocked': {
      title: 'Šis konts ir bloķēts',
      text: 'Ar rezerves kodu to nevar atbloķēt. Sazinieties ar atbalsta dienestu.',
    },
    'action_required/privacy_policy': {
      title: 'Vēl viens solis',
      text: 'Jūsu kods ir pieņemts. Tagad piekrītiet privātuma politikai.',
    },
    'action_required/consent': {
      title: 'Vēl viens solis',
      text: 'Jūsu kods ir pieņemts. Tagad iesniedziet piekrišanas veidlapu.',
    },
    session_expired: {
      title: 'Pierakstīšanās laiks ir beidzies',
      text: 'Sāciet no jauna ar paroli. Neizmantotie kodi joprojām ir derīgi.',
    },
    'session_expired/after_unknown_outcome': {
      title: 'Pierakstīšanās laiks ir beidzies',
      text: 'Jūsu kods, iespējams, ir izmantots. Sāciet no jauna ar paroli.',
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
      title: 'Ar šo kontu nevar pierakstīties',
      text: 'Sazinieties ar atbalsta dienestu. Neizmantotie kodi joprojām ir derīgi.',
    },
    risk_blocked: {
      title: 'Jūsu drošībai pierakstīšanās ir liegta',
      text: 'Izmantojiet citu veidu vai sazinieties ar atbalsta dienestu. Neizmantotie kodi joprojām ir derīgi.',
    },
    configuration: {
      title: 'Šeit nevar pierakstīties',
      text: 'Izmantojiet citu veidu vai sazinieties ar atbalsta dienestu. Neizmantotie kodi joprojām ir derīgi.',
    },
  },
};
