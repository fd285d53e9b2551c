import type { ChallengeMessages } from './messages.js';

export const sl: ChallengeMessages = {
  locale: 'sl',
  direction: 'ltr',
  title: 'Prijava z rezervno kodo',
  whereToFindCodes: {
    title: 'Kje najdete kode',
    text: 'Poglejte na seznam, shranjen ali natisnjen ob vklopu preverjanja v dveh korakih. Vsaka koda velja le enkrat.',
  },
  label: 'Rezervna koda',
  hint: {
    two: '{length} znaka: črke in številke, na primer {example}.',
    few: '{length} znaki: črke in številke, na primer {example}.',
    other: '{length} znakov: črke in številke, na primer {example}.',
  },
  letterCase: 'Pazite na velike in male črke.',
  submit: 'Prijava',
  submitting: 'Preverjamo kodo',
  succeeded: { title: 'Koda je sprejeta', text: 'Prijava poteka.' },
  stalled: {
    title: 'Stran se ni premaknila naprej',
    text: 'Koda je sprejeta in je ne morete več uporabiti. Če niste prijavljeni, začnite znova.',
  },
  wait: {
    hour: {
      one: 'Znova lahko poskusite čez {count} uro.',
      two: 'Znova lahko poskusite čez {count} uri.',
      few: 'Znova lahko poskusite čez {count} ure.',
      other: 'Znova lahko poskusite čez {count} ur.',
    },
    minute: {
      one: 'Znova lahko poskusite čez {count} minuto.',
      two: 'Znova lahko poskusite čez {count} minuti.',
      few: 'Znova lahko poskusite čez {count} minute.',
      other: 'Znova lahko poskusite čez {count} minut.',
    },
    second: {
      one: 'Znova lahko poskusite čez {count} sekundo.',
      two: 'Znova lahko poskusite čez {count} sekundi.',
      few: 'Znova lahko poskusite čez {count} sekunde.',
      other: 'Znova lahko poskusite čez {count} sekund.',
    },
    unknown: 'Počakajte nekaj minut in poskusite znova.',
  },
  waitOver: 'Zdaj lahko poskusite znova.',
  expiring: {
    title: 'Za prijavo imate manj kot minuto',
    text: 'Če čas poteče, začnite znova z vnosom gesla. Neuporabljene kode bodo še vedno veljale.',
  },
  expired: {
    title: 'Čas za prijavo je morda potekel',
    text: 'Še vedno lahko poskusite ali začnete znova z vnosom gesla.',
  },
  actions: {
    use_another_method: 'Uporabite drug način',
    lost_codes: 'Nimam svojih kod',
    start_over: 'Začnite znova',
    contact_support: 'Obrnite se na podporo',
    'continue/privacy_policy': 'Odprite pravilnik o zasebnosti',
    'continue/consent': 'Odprite obrazec za soglasje',
  },
  codeFate: {
    not_used: 'Koda ni bila uporabljena.',
    may_be_used: 'Koda je bila morda uporabljena.',
    unused_still_work: 'Neuporabljene kode še vedno veljajo.',
    earlier_may_be_used: 'Koda, ki ste jo vnesli prej, je bila morda uporabljena.',
  },
  failures: {
    'invalid_format/empty': 'Vnesite rezervno kodo.',
    'invalid_format/multiple_codes': 'Videti je, da ste vnesli več kot eno kodo. Vnesite samo eno.',
    'invalid_format/authenticator_code':
      'To je videti kot koda iz aplikacije za preverjanje pristnosti. Vnesite rezervno kodo s seznama ali uporabite drug način.',
    'invalid_format/bad_character':
      'Znak „{character}“ ni del kode. Uporabite samo črke od A do Z (brez č, š in ž) in številke od 0 do 9.',
    'invalid_format/too_short': {
      one: 'Ta koda je prekratka. Vnesli ste {count} od {length} znakov.',
      two: 'Ta koda je prekratka. Vnesli ste {count} od {length} znakov.',
      few: 'Ta koda je prekratka. Vnesli ste {count} od {length} znakov.',
      other: 'Ta koda je prekratka. Vnesli ste {count} od {length} znakov.',
    },
    'invalid_format/too_long': {
      one: 'Ta koda je predolga. Vnesli ste {count} znak. Koda jih ima {length}.',
      two: 'Ta koda je predolga. Vnesli ste {count} znaka. Koda jih ima {length}.',
      few: 'Ta koda je predolga. Vnesli ste {count} znake. Koda jih ima {length}.',
      other: 'Ta koda je predolga. Vnesli ste {count} znakov. Koda jih ima {length}.',
    },
    'invalid_format/already_refused': 'To kodo ste že poskusili in ni delovala. Vnesite drugo.',
    invalid_code:
      'Ta koda ni delovala. Preverite vnos ali vnesite drugo. Vsaka koda velja le enkrat.',
    'invalid_code/after_unknown_outcome':
      'Ta koda ni delovala. Morda je bila uporabljena pri enem od prejšnjih poskusov. Vnesite drugo.',
    'outcome_unknown/timeout': {
      title: 'Odgovora nismo prejeli',
      text: 'Znova vnesite isto kodo. Če ne bo delovala, vnesite drugo.',
    },
    'outcome_unknown/network': {
      title: 'Povezava je bila prekinjena',
      text: 'Znova vnesite isto kodo. Če ne bo delovala, vnesite drugo.',
    },
    'outcome_unknown/unreadable': {
      title: 'Kode nismo mogli potrditi',
      text: 'Znova vnesite isto kodo. Če ne bo delovala, vnesite drugo.',
    },
    offline: {
      title: 'Videti je, da niste povezani z internetom',
      text: 'Povežite se z internetom in poskusite znova.',
    },
    service_error: {
      title: 'Oprostite, pri prijavi je prišlo do težave',
      text: 'Znova vnesite isto kodo. Če ne bo delovala, vnesite drugo.',
    },
    unexpected: {
      title: 'Nekaj je šlo narobe',
      text: 'Znova vnesite isto kodo. Če ne bo delovala, vnesite drugo.',
    },
    rate_limited: { title: 'Preveč poskusov' },
    session_limit: {
      title: 'Prijavljeni ste v preveč napravah',
      text: 'V eni napravi se odjavite in poskusite znova. Če koda ne bo delovala, vnesite drugo.',
    },
    'locked/temporary': {
      title: 'Prijava je zaklenjena: preveč poskusov',
      text: 'Ko se zaklep konča, začnite znova z vnosom gesla.',
    },
    'locked/captcha': {
      title: 'Prijava je zaklenjena',
      text: 'Začnite znova z vnosom gesla in opravite varnostno preverjanje (CAPTCHA).',
    },
    'locked/security_question': {
      title: 'Prijava je zaklenjena',
      text: 'Začnite znova z vnosom gesla in odgovorite na varnostno vprašanje.',
    },
    'locked/sign_in_again': {
      title: 'Prijava je zaklenjena',
      text: 'Začnite znova z vnosom gesla.',
    },
    'locked/blocked': {
      title: 'Ta uporabniški račun je blokiran',
      text: 'Rezervna koda ne bo pomagala. Obrnite se na podporo.',
    },
    'action_required/privacy_policy': {
      title: 'Še en korak',
      text: 'Koda je sprejeta. Za dokončanje prijave preberite in sprejmite pravilnik o zasebnosti.',
    },
    'action_required/consent': {
      title: 'Še en korak',
      text: 'Koda je sprejeta. Za dokončanje prijave izpolnite obrazec za soglasje.',
    },
    session_expired: {
      title: 'Ta prijava ne velja več',
      text: 'Začnite znova z vnosom gesla.',
    },
    no_backup_codes: {
      title: 'Ta uporabniški račun nima rezervnih kod',
      text: 'Uporabite drug način ali se obrnite na podporo.',
    },
    mfa_unavailable: {
      title: 'Rezervne kode niso na voljo',
      text: 'Uporabite drug način ali se obrnite na podporo.',
    },
    account_unavailable: {
      title: 'V ta uporabniški račun se ne morete prijaviti',
      text: 'Obrnite se na podporo.',
    },
    risk_blocked: {
      title: 'Prijavo smo ustavili, da zaščitimo vaš račun',
      text: 'Uporabite drug način ali se obrnite na podporo.',
    },
    configuration: {
      title: 'Prijava ne deluje',
      text: 'Težava je na naši strani. Uporabite drug način ali se obrnite na podporo.',
    },
  },
};
