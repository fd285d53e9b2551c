import type { ChallengeMessages } from './messages.js';

export const et: ChallengeMessages = {
  locale: 'et',
  direction: 'ltr',
  title: 'Sisselogimine varukoodiga',
  whereToFindCodes: {
    title: 'Kust leiate oma koodid',
    text: 'Need on kaheastmelise kinnitamise jaoks salvestatud või prinditud loendis. Iga kood kehtib ühe korra.',
  },
  label: 'Varukood',
  hint: {
    one: '{length} täht või number. Tühikud ja sidekriipsud pole olulised.',
    other: '{length} tähte ja numbrit. Tühikud ja sidekriipsud pole olulised.',
  },
  submit: 'Logi sisse',
  submitting: 'Teie koodi kontrollitakse',
  succeeded: { title: 'Kood võeti vastu', text: 'Teid logitakse sisse.' },
  wait: {
    minute: {
      one: 'Saate uuesti proovida {count} minuti pärast.',
      other: 'Saate uuesti proovida {count} minuti pärast.',
    },
    second: {
      one: 'Saate uuesti proovida {count} sekundi pärast.',
      other: 'Saate uuesti proovida {count} sekundi pärast.',
    },
    unknown: 'Oodake veidi ja proovige siis uuesti.',
  },
  waitOver: 'Saate nüüd uuesti proovida.',
  expiring: {
    title: 'Sisselogimine aegub minuti jooksul',
    text: 'Sisestage kood enne seda. Muidu peate oma parooliga uuesti alustama.',
  },
  actions: {
    use_another_method: 'Kasuta muud viisi',
    lost_codes: 'Ma ei leia oma koode',
    start_over: 'Alusta uuesti',
    'continue/privacy_policy': 'Ava privaatsuspoliitika',
    'continue/consent': 'Ava nõusolekuvorm',
  },
  failures: {
    'invalid_format/empty': 'Sisestage varukood.',
    'invalid_format/multiple_codes': 'Tundub, et siin on mitu koodi. Sisestage neist ainult üks.',
    'invalid_format/bad_character': 'Koodis on ainult tähed A–Z ja numbrid 0–9.',
    'invalid_format/too_short': {
      one: 'Sisestasite {count} märgi, kuid koodis on {length}.',
      other: 'Sisestasite {count} märki, kuid koodis on {length}.',
    },
    'invalid_format/too_long': {
      one: 'Sisestasite {count} märgi, kuid koodis on {length}.',
      other: 'Sisestasite {count} märki, kuid koodis on {length}.',
    },
    'invalid_format/already_refused': 'See kood on juba tagasi lükatud. Sisestage mõni muu.',
    invalid_code: 'See kood on vale või juba kasutatud. Kontrollige seda või sisestage mõni muu.',
    'invalid_code/after_unknown_outcome':
      'Seda koodi kasutati tõenäoliselt teie varasemal katsel. Sisestage mõni muu.',
    'outcome_unknown/timeout': {
      title: 'Vastus ei tulnud õigel ajal',
      text: 'Teie kood võib olla juba kasutatud. Proovige seda uuesti. Kui see lükatakse tagasi, sisestage mõni muu.',
    },
    'outcome_unknown/network': {
      title: 'Ühendus katkes',
      text: 'Teie kood võib olla juba kasutatud. Proovige seda uuesti. Kui see lükatakse tagasi, sisestage mõni muu.',
    },
    'outcome_unknown/unreadable': {
      title: 'Selget vastust ei tulnud',
      text: 'Teie kood võib olla juba kasutatud. Proovige seda uuesti. Kui see lükatakse tagasi, sisestage mõni muu.',
    },
    offline: {
      title: 'Teil pole internetiühendust',
      text: 'Teie koodi ei kasutatud. Taastage ühendus ja proovige siis uuesti.',
    },
    service_error: {
      title: 'Sisselogimisteenuses on tõrge',
      text: 'Teie kood võib olla juba kasutatud. Proovige seda uuesti. Kui see lükatakse tagasi, sisestage mõni muu.',
    },
    unexpected: {
      title: 'Midagi läks valesti',
      text: 'Teie kood võib olla juba kasutatud. Proovige seda uuesti. Kui see lükatakse tagasi, sisestage mõni muu.',
    },
    rate_limited: {
      title: 'Liiga palju katseid',
      text: 'Teie koodi ei kasutatud.',
    },
    session_limit: {
      title: 'Sisse logitud liiga paljudes seadmetes',
      text: 'Logige ühes neist välja ja proovige uuesti. Kui teie kood lükatakse tagasi, sisestage mõni muu.',
    },
    'locked/temporary': {
      title: 'Sisselogimine lukus: liiga palju katseid',
      text: 'Alustage hiljem oma parooliga uuesti. Teie kasutamata koodid kehtivad endiselt.',
    },
    'locked/captcha': {
      title: 'Sisselogimine on lukus',
      text: 'Alustage oma parooliga uuesti ja lahendage CAPTCHA. Teie kasutamata koodid kehtivad endiselt.',
    },
    'locked/security_question': {
      title: 'Sisselogimine on lukus',
      text: 'Alustage oma parooliga uuesti ja vastake oma turvaküsimusele. Teie kasutamata koodid kehtivad endiselt.',
    },
    'locked/sign_in_again': {
      title: 'Sisselogimine on lukus',
      text: 'Alustage oma parooliga uuesti. Teie kasutamata koodid kehtivad endiselt.',
    },
    'locked/blocked': {
      title: 'See konto on blokeeritud',
      text: 'Varukoodiga ei saa blokeeringut eemaldada. Võtke ühendust klienditoega.',
    },
    'action_required/privacy_policy': {
      title: 'Veel üks samm',
      text: 'Teie kood võeti vastu. Nõustuge nüüd privaatsuspoliitikaga.',
    },
    'action_required/consent': {
      title: 'Veel üks samm',
      text: 'Teie kood võeti vastu. Esitage nüüd nõusolekuvorm.',
    },
    session_expired: {
      title: 'Sisselogimine on aegunud',
      text: 'Alustage oma parooliga uuesti. Teie kasutamata koodid kehtivad endiselt.',
    },
    'session_expired/after_unknown_outcome': {
      title: 'Sisselogimine on aegunud',
      text: 'Teie kood võib olla juba kasutatud. Alustage oma parooliga uuesti.',
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
      text: 'Võtke ühendust klienditoega. Teie kasutamata koodid kehtivad endiselt.',
    },
    risk_blocked: {
      title: 'Sisselogimine keelati turvakaalutlustel',
      text: 'Kasutage muud viisi või võtke ühendust klienditoega. Teie kasutamata koodid kehtivad endiselt.',
    },
    configuration: {
      title: 'Siin ei saa sisse logida',
      text: 'Kasutage muud viisi või võtke ühendust klienditoega. Teie kasutamata koodid kehtivad endiselt.',
    },
  },
};
