import type { ChallengeMessages } from './messages.js';

export const et: ChallengeMessages = {
  locale: 'et',
  direction: 'ltr',
  title: 'Sisselogimine varukoodiga',
  whereToFindCodes: {
    title: 'Kust leiate oma koodid',
    text: 'Vaadake loendist, mille salvestasite või printisite kaheastmelist kinnitamist seadistades. Iga koodi saab kasutada ainult üks kord.',
  },
  label: 'Varukood',
  hint: { other: '{length} tähte ja numbrit, näiteks {example}.' },
  letterCase: 'Suur- ja väiketähtedel on vahe.',
  submit: 'Logi sisse',
  submitting: 'Teie koodi kontrollitakse',
  succeeded: { title: 'Kood võeti vastu', text: 'Teid logitakse sisse.' },
  stalled: {
    title: 'Leht ei liikunud edasi',
    text: 'Teie kood võeti vastu ja seda ei saa enam kasutada. Kui te pole sisse logitud, alustage uuesti.',
  },
  wait: {
    hour: {
      one: 'Saate uuesti proovida {count} tunni pärast.',
      other: 'Saate uuesti proovida {count} tunni pärast.',
    },
    minute: {
      one: 'Saate uuesti proovida {count} minuti pärast.',
      other: 'Saate uuesti proovida {count} minuti pärast.',
    },
    second: {
      one: 'Saate uuesti proovida {count} sekundi pärast.',
      other: 'Saate uuesti proovida {count} sekundi pärast.',
    },
    unknown: 'Oodake mõni minut ja proovige siis uuesti.',
  },
  waitOver: 'Saate nüüd uuesti proovida.',
  expiring: {
    title: 'Sisselogimiseks on jäänud alla 1 minuti',
    text: 'Kui aeg otsa saab, alustage oma parooliga uuesti. Teie kasutamata koodid kehtivad edasi.',
  },
  expired: {
    title: 'Teie sisselogimise aeg võib olla läbi',
    text: 'Võite siiski proovida või alustada oma parooliga uuesti.',
  },
  actions: {
    use_another_method: 'Kasuta muud viisi',
    lost_codes: 'Mul pole oma koode',
    start_over: 'Alusta uuesti',
    contact_support: 'Võta ühendust klienditoega',
    'continue/privacy_policy': 'Ava privaatsuspoliitika',
    'continue/consent': 'Ava nõusolekuvorm',
  },
  codeFate: {
    not_used: 'Teie koodi ei kasutatud.',
    may_be_used: 'Teie kood võib olla juba kasutatud.',
    unused_still_work: 'Teie kasutamata koodid kehtivad endiselt.',
    earlier_may_be_used: 'Mõni teie varem sisestatud kood võib olla juba kasutatud.',
  },
  failures: {
    'invalid_format/empty': 'Sisestage varukood.',
    'invalid_format/multiple_codes': 'See näib olevat rohkem kui üks kood. Sisestage ainult üks.',
    'invalid_format/authenticator_code':
      'See näib olevat autentimisrakenduse kood. Sisestage varukood oma loendist või kasutage muud viisi.',
    'invalid_format/bad_character':
      '„{character}” ei ole koodi osa. Kasutage ainult inglise tähti A–Z (ilma täpitähtedeta) ja numbreid 0–9.',
    'invalid_format/too_short': {
      one: 'See kood on liiga lühike. Sisestasite {count} märgi, koodis on {length}.',
      other: 'See kood on liiga lühike. Sisestasite {count} märki, koodis on {length}.',
    },
    'invalid_format/too_long': {
      one: 'See kood on liiga pikk. Sisestasite {count} märgi, koodis on {length}.',
      other: 'See kood on liiga pikk. Sisestasite {count} märki, koodis on {length}.',
    },
    'invalid_format/already_refused':
      'Te juba proovisite seda koodi ja see ei toiminud. Sisestage mõni muu kood.',
    invalid_code:
      'See kood ei toiminud. Kontrollige, kas see on õigesti sisestatud, või sisestage mõni muu kood. Iga koodi saab kasutada ainult üks kord.',
    'invalid_code/after_unknown_outcome':
      'See kood ei toiminud. Võib-olla kasutati see ära varasemal katsel. Sisestage mõni muu kood.',
    'outcome_unknown/timeout': {
      title: 'Me ei saanud vastust',
      text: 'Proovige sama koodi uuesti. Kui see ei toimi, sisestage mõni muu kood.',
    },
    'outcome_unknown/network': {
      title: 'Ühendus katkes',
      text: 'Proovige sama koodi uuesti. Kui see ei toimi, sisestage mõni muu kood.',
    },
    'outcome_unknown/unreadable': {
      title: 'Me ei saanud teie koodi kinnitada',
      text: 'Proovige sama koodi uuesti. Kui see ei toimi, sisestage mõni muu kood.',
    },
    offline: {
      title: 'Tundub, et teil pole internetiühendust',
      text: 'Looge internetiühendus ja proovige siis uuesti.',
    },
    service_error: {
      title: 'Vabandust, sisselogimisel on tõrge',
      text: 'Proovige sama koodi uuesti. Kui see ei toimi, sisestage mõni muu kood.',
    },
    unexpected: {
      title: 'Midagi läks valesti',
      text: 'Proovige sama koodi uuesti. Kui see ei toimi, sisestage mõni muu kood.',
    },
    rate_limited: { title: 'Liiga palju katseid' },
    session_limit: {
      title: 'Sisse logitud liiga paljudes seadmetes',
      text: 'Logige ühes seadmes välja ja proovige siis uuesti. Kui teie kood ei toimi, sisestage mõni muu kood.',
    },
    'locked/temporary': {
      title: 'Sisselogimine lukus: liiga palju katseid',
      text: 'Kui lukustus lõpeb, alustage oma parooliga uuesti.',
    },
    'locked/captcha': {
      title: 'Sisselogimine on lukus',
      text: 'Alustage oma parooliga uuesti ja läbige turvakontroll (CAPTCHA).',
    },
    'locked/security_question': {
      title: 'Sisselogimine on lukus',
      text: 'Alustage oma parooliga uuesti ja vastake oma turvaküsimusele.',
    },
    'locked/sign_in_again': {
      title: 'Sisselogimine on lukus',
      text: 'Alustage oma parooliga uuesti.',
    },
    'locked/blocked': {
      title: 'See konto on blokeeritud',
      text: 'Varukoodist pole abi. Võtke ühendust klienditoega.',
    },
    'action_required/privacy_policy': {
      title: 'Veel üks samm',
      text: 'Teie kood võeti vastu. Sisselogimise lõpetamiseks lugege privaatsuspoliitikat ja nõustuge sellega.',
    },
    'action_required/consent': {
      title: 'Veel üks samm',
      text: 'Teie kood võeti vastu. Sisselogimise lõpetamiseks täitke nõusolekuvorm.',
    },
    session_expired: {
      title: 'See sisselogimine enam ei kehti',
      text: 'Alustage oma parooliga uuesti.',
    },
    no_backup_codes: {
      title: 'Sellel kontol pole varukoode',
      text: 'Kasutage muud viisi või võtke ühendust klienditoega.',
    },
    mfa_unavailable: {
      title: 'Varukoodid pole saadaval',
      text: 'Kasutage muud viisi või võtke ühendust klienditoega.',
    },
    account_unavailable: {
      title: 'Selle kontoga ei saa sisse logida',
      text: 'Võtke ühendust klienditoega.',
    },
    risk_blocked: {
      title: 'Peatasime sisselogimise teie konto kaitseks',
      text: 'Kasutage muud viisi või võtke ühendust klienditoega.',
    },
    configuration: {
      title: 'Sisselogimine ei tööta',
      text: 'Probleem on meie poolel. Kasutage muud viisi või võtke ühendust klienditoega.',
    },
  },
};
