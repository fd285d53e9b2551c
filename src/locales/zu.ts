import type { ChallengeMessages } from './messages.js';

export const zu: ChallengeMessages = {
  locale: 'zu',
  direction: 'ltr',
  title: 'Ngena ngemvume ngekhodi eyisipele',
  whereToFindCodes: {
    title: 'Lapho ungawathola khona amakhodi akho',
    text: 'Bheka uhlu owalugcina noma owaluphrinta ngenkathi usetha ukuqinisekisa ngezinyathelo ezimbili. Ikhodi ngayinye isebenza kanye kuphela.',
  },
  label: 'Ikhodi eyisipele',
  hint: { other: 'Izinhlamvu nezinombolo ezingu-{length}, isibonelo {example}.' },
  letterCase: 'Izinhlamvu ezinkulu nezincane azifani.',
  submit: 'Ngena ngemvume',
  submitting: 'Kuhlolwa ikhodi yakho',
  succeeded: { title: 'Ikhodi yamukelwe', text: 'Uyangeniswa manje.' },
  stalled: {
    title: 'Leli khasi aliqhubekanga',
    text: 'Ikhodi yakho yamukelwe, futhi awukwazi ukuphinde uyisebenzise. Uma ungangenanga ngemvume, qala kabusha.',
  },
  wait: {
    hour: {
      one: 'Ungazama futhi ngemva kwehora elingu-{count}.',
      other: 'Ungazama futhi ngemva kwamahora angu-{count}.',
    },
    minute: {
      one: 'Ungazama futhi ngemva komzuzu ongu-{count}.',
      other: 'Ungazama futhi ngemva kwemizuzu engu-{count}.',
    },
    second: {
      one: 'Ungazama futhi ngemva kwesekhondi elingu-{count}.',
      other: 'Ungazama futhi ngemva kwamasekhondi angu-{count}.',
    },
    unknown: 'Linda imizuzu embalwa, bese uzama futhi.',
  },
  waitOver: 'Usungazama futhi manje.',
  expiring: {
    title: 'Kusele ngaphansi komzuzu ukuze ungene',
    text: 'Uma isikhathi siphela, qala kabusha ngephasiwedi yakho. Amakhodi akho angakasetshenziswa azoqhubeka nokusebenza.',
  },
  expired: {
    title: 'Kungenzeka isikhathi sakho sokungena siphelile',
    text: 'Usengazama, noma uqale kabusha ngephasiwedi yakho.',
  },
  actions: {
    use_another_method: 'Sebenzisa enye indlela',
    lost_codes: 'Anginawo amakhodi ami',
    start_over: 'Qala kabusha',
    contact_support: 'Xhumana nosekelo',
    'continue/privacy_policy': 'Iya kunqubomgomo yobumfihlo',
    'continue/consent': 'Iya efomini lemvume',
  },
  codeFate: {
    not_used: 'Ikhodi yakho ayisetshenziswanga.',
    may_be_used: 'Kungenzeka ikhodi yakho isisetshenzisiwe.',
    unused_still_work: 'Amakhodi akho angakasetshenziswa asasebenza.',
    earlier_may_be_used: 'Kungenzeka ikhodi oyifake ngaphambilini isisetshenzisiwe.',
  },
  failures: {
    'invalid_format/empty': 'Faka ikhodi eyisipele.',
    'invalid_format/multiple_codes':
      'Kubukeka sengathi ufake amakhodi angaphezu kweyodwa. Faka eyodwa kuphela.',
    'invalid_format/authenticator_code':
      'Lokhu kubukeka njengekhodi evela kuhlelo lokusebenza lokuqinisekisa. Faka ikhodi eyisipele esohlwini lwakho, noma usebenzise enye indlela.',
    'invalid_format/bad_character':
      '“{character}” akuyona ingxenye yekhodi. Sebenzisa izinhlamvu kusuka ku-A kuya ku-Z nezinombolo kusuka ku-0 kuya ku-9 kuphela.',
    'invalid_format/too_short': {
      one: 'Le khodi imfushane kakhulu. Ufake uhlamvu olungu-{count} kwezingu-{length}.',
      other: 'Le khodi imfushane kakhulu. Ufake izinhlamvu ezingu-{count} kwezingu-{length}.',
    },
    'invalid_format/too_long': {
      one: 'Le khodi yinde kakhulu. Ufake uhlamvu olungu-{count}. Ikhodi inezinhlamvu ezingu-{length}.',
      other:
        'Le khodi yinde kakhulu. Ufake izinhlamvu ezingu-{count}. Ikhodi inezinhlamvu ezingu-{length}.',
    },
    'invalid_format/already_refused': 'Usuyizamile le khodi kodwa ayisebenzanga. Faka enye ikhodi.',
    invalid_code:
      'Le khodi ayisebenzanga. Bheka amaphutha okubhala, noma ufake enye ikhodi. Ikhodi ngayinye isebenza kanye kuphela.',
    'invalid_code/after_unknown_outcome':
      'Le khodi ayisebenzanga. Kungenzeka isetshenziswe lapho uzama ngaphambilini. Faka enye ikhodi.',
    'outcome_unknown/timeout': {
      title: 'Asiyitholanga impendulo',
      text: 'Zama futhi ikhodi efanayo. Uma ingasebenzi, faka enye ikhodi.',
    },
    'outcome_unknown/network': {
      title: 'Uxhumano lunqamukile',
      text: 'Zama futhi ikhodi efanayo. Uma ingasebenzi, faka enye ikhodi.',
    },
    'outcome_unknown/unreadable': {
      title: 'Asikwazanga ukuqinisekisa ikhodi yakho',
      text: 'Zama futhi ikhodi efanayo. Uma ingasebenzi, faka enye ikhodi.',
    },
    offline: {
      title: 'Kubukeka sengathi awuxhunyiwe ku-inthanethi',
      text: 'Xhuma ku-inthanethi, bese uzama futhi.',
    },
    service_error: {
      title: 'Siyaxolisa, kunenkinga ngokungena ngemvume',
      text: 'Zama futhi ikhodi efanayo. Uma ingasebenzi, faka enye ikhodi.',
    },
    unexpected: {
      title: 'Kukhona okungahambanga kahle',
      text: 'Zama futhi ikhodi efanayo. Uma ingasebenzi, faka enye ikhodi.',
    },
    rate_limited: { title: 'Imizamo miningi kakhulu' },
    session_limit: {
      title: 'Maningi kakhulu amadivayisi angene ngemvume',
      text: 'Phuma kwenye yamadivayisi, bese uzama futhi. Uma ikhodi yakho ingasebenzi, faka enye ikhodi.',
    },
    'locked/temporary': {
      title: 'Ukungena kukhiyiwe: imizamo miningi kakhulu',
      text: 'Lapho ukungena sekuvuliwe, qala kabusha ngephasiwedi yakho.',
    },
    'locked/captcha': {
      title: 'Ukungena ngemvume kukhiyiwe',
      text: 'Qala kabusha ngephasiwedi yakho bese uqeda ukuhlolwa kokuphepha (i-CAPTCHA).',
    },
    'locked/security_question': {
      title: 'Ukungena ngemvume kukhiyiwe',
      text: 'Qala kabusha ngephasiwedi yakho bese uphendula umbuzo wakho wokuphepha.',
    },
    'locked/sign_in_again': {
      title: 'Ukungena ngemvume kukhiyiwe',
      text: 'Qala kabusha ngephasiwedi yakho.',
    },
    'locked/blocked': {
      title: 'Le akhawunti ivinjiwe',
      text: 'Ikhodi eyisipele ngeke isize. Xhumana nosekelo.',
    },
    'action_required/privacy_policy': {
      title: 'Kusele isinyathelo esisodwa',
      text: 'Ikhodi yakho yamukelwe. Ukuze uqede ukungena, funda futhi wamukele inqubomgomo yobumfihlo.',
    },
    'action_required/consent': {
      title: 'Kusele isinyathelo esisodwa',
      text: 'Ikhodi yakho yamukelwe. Ukuze uqede ukungena, gcwalisa ifomu lemvume.',
    },
    session_expired: {
      title: 'Lokhu kungena sekuphelile',
      text: 'Qala kabusha ngephasiwedi yakho.',
    },
    no_backup_codes: {
      title: 'Le akhawunti ayinawo amakhodi ayisipele',
      text: 'Sebenzisa enye indlela, noma uxhumane nosekelo.',
    },
    mfa_unavailable: {
      title: 'Amakhodi ayisipele awatholakali',
      text: 'Sebenzisa enye indlela, noma uxhumane nosekelo.',
    },
    account_unavailable: {
      title: 'Awukwazi ukungena ngemvume kule akhawunti',
      text: 'Xhumana nosekelo.',
    },
    risk_blocked: {
      title: 'Simise lokhu kungena ukuze sivikele i-akhawunti yakho',
      text: 'Sebenzisa enye indlela, noma uxhumane nosekelo.',
    },
    configuration: {
      title: 'Ukungena ngemvume akusebenzi',
      text: 'Le nkinga ivela ngakithi. Sebenzisa enye indlela, noma uxhumane nosekelo.',
    },
  },
};
