import type { ChallengeMessages } from './messages.js';

export const xh: ChallengeMessages = {
  locale: 'xh',
  direction: 'ltr',
  title: 'Ngena ngekhowudi yogcino',
  whereToFindCodes: {
    title: 'Apho ungazifumana khona iikhowudi zakho',
    text: 'Jonga kuluhlu owalugcina okanye owaluprinta xa wawuseta uqinisekiso lwamanyathelo amabini. Ikhowudi nganye isebenza kube kanye kuphela.',
  },
  label: 'Ikhowudi yogcino',
  hint: { other: 'Iimpawu eziyi-{length}: oonobumba neenombolo, umzekelo {example}.' },
  letterCase: 'Oonobumba abakhulu nabancinci bahlukile.',
  submit: 'Ngena',
  submitting: 'Kujongwa ikhowudi yakho',
  succeeded: { title: 'Ikhowudi yamkelwe', text: 'Uyangeniswa ngoku.' },
  stalled: {
    title: 'Eli phepha aliqhubekanga',
    text: 'Ikhowudi yakho yamkelwe, kwaye awunakuphinda uyisebenzise. Ukuba awukangeni, qala ngokutsha.',
  },
  wait: {
    hour: {
      one: 'Ungazama kwakhona emva kweyure enye.',
      other: 'Ungazama kwakhona emva kweeyure eziyi-{count}.',
    },
    minute: {
      one: 'Ungazama kwakhona emva komzuzu omnye.',
      other: 'Ungazama kwakhona emva kwemizuzu eyi-{count}.',
    },
    second: {
      one: 'Ungazama kwakhona emva komzuzwana omnye.',
      other: 'Ungazama kwakhona emva kwemizuzwana eyi-{count}.',
    },
    unknown: 'Linda imizuzu embalwa, uze uzame kwakhona.',
  },
  waitOver: 'Ungazama kwakhona ngoku.',
  expiring: {
    title: 'Kusele ngaphantsi komzuzu ukuze ungene',
    text: 'Ukuba ixesha liyaphela, qala ngokutsha ngegama lakho lokugqithisa. Iikhowudi ongazisebenzisanga ziya kuqhubeka zisebenza.',
  },
  expired: {
    title: 'Ixesha lakho lokungena lisenokuba liphelile',
    text: 'Usengazama, okanye uqale ngokutsha ngegama lakho lokugqithisa.',
  },
  actions: {
    use_another_method: 'Sebenzisa enye indlela',
    lost_codes: 'Andinazo iikhowudi zam',
    start_over: 'Qala ngokutsha',
    contact_support: 'Qhagamshelana nenkxaso',
    'continue/privacy_policy': 'Yiya kumgaqo-nkqubo wabucala',
    'continue/consent': 'Yiya kwifomu yemvume',
  },
  codeFate: {
    not_used: 'Ikhowudi yakho ayisetyenziswanga.',
    may_be_used: 'Ikhowudi yakho isenokuba isetyenzisiwe.',
    unused_still_work: 'Iikhowudi zakho ongazisebenzisanga zisasebenza.',
    earlier_may_be_used: 'Ikhowudi oyifake ngaphambili isenokuba isetyenzisiwe.',
  },
  failures: {
    'invalid_format/empty': 'Faka ikhowudi yogcino.',
    'invalid_format/multiple_codes':
      'Oku kubonakala ngathi kungaphezu kwekhowudi enye. Faka ibe nye kuphela.',
    'invalid_format/authenticator_code':
      'Le ibonakala ngathi yikhowudi evela kwi-app yokuqinisekisa. Faka ikhowudi yogcino ekuluhlu lwakho, okanye usebenzise enye indlela.',
    'invalid_format/bad_character':
      '“{character}” ayiyonxalenye yekhowudi. Sebenzisa kuphela oonobumba ukusuka ku-A ukuya ku-Z neenombolo ukusuka ku-0 ukuya ku-9.',
    'invalid_format/too_short': {
      one: 'Le khowudi imfutshane kakhulu. Ufake uphawu olunye kwiimpawu eziyi-{length}.',
      other: 'Le khowudi imfutshane kakhulu. Ufake iimpawu eziyi-{count} kweziyi-{length}.',
    },
    'invalid_format/too_long': {
      one: 'Le khowudi inde kakhulu. Ufake uphawu olunye. Ikhowudi ineempawu eziyi-{length}.',
      other:
        'Le khowudi inde kakhulu. Ufake iimpawu eziyi-{count}. Ikhowudi ineempawu eziyi-{length}.',
    },
    'invalid_format/already_refused':
      'Sele uyizamile le khowudi kwaye ayisebenzanga. Faka enye ikhowudi.',
    invalid_code:
      'Le khowudi ayisebenzanga. Jonga iimpazamo zokuchwetheza, okanye ufake enye ikhowudi. Ikhowudi nganye isebenza kube kanye kuphela.',
    'invalid_code/after_unknown_outcome':
      'Le khowudi ayisebenzanga. Isenokuba isetyenzisiwe xa ubuzama ngaphambili. Faka enye ikhowudi.',
    'outcome_unknown/timeout': {
      title: 'Asifumananga mpendulo',
      text: 'Zama kwakhona ngekhowudi efanayo. Ukuba ayisebenzi, faka enye ikhowudi.',
    },
    'outcome_unknown/network': {
      title: 'Uqhagamshelo luqhawukile',
      text: 'Zama kwakhona ngekhowudi efanayo. Ukuba ayisebenzi, faka enye ikhowudi.',
    },
    'outcome_unknown/unreadable': {
      title: 'Asikwazanga ukuqinisekisa ikhowudi yakho',
      text: 'Zama kwakhona ngekhowudi efanayo. Ukuba ayisebenzi, faka enye ikhowudi.',
    },
    offline: {
      title: 'Kubonakala ngathi awukho kwi-intanethi',
      text: 'Qhagamshela kwi-intanethi, uze uzame kwakhona.',
    },
    service_error: {
      title: 'Uxolo, kukho ingxaki ngokungena',
      text: 'Zama kwakhona ngekhowudi efanayo. Ukuba ayisebenzi, faka enye ikhowudi.',
    },
    unexpected: {
      title: 'Kukho into engahambanga kakuhle',
      text: 'Zama kwakhona ngekhowudi efanayo. Ukuba ayisebenzi, faka enye ikhowudi.',
    },
    rate_limited: { title: 'Uzame amaxesha amaninzi kakhulu' },
    session_limit: {
      title: 'Ungene kwizixhobo ezininzi kakhulu',
      text: 'Phuma kwesinye sezixhobo, uze uzame kwakhona. Ukuba ikhowudi yakho ayisebenzi, faka enye ikhowudi.',
    },
    'locked/temporary': {
      title: 'Ukungena kutshixiwe: uzame kaninzi kakhulu',
      text: 'Xa kuphela ukutshixwa, qala ngokutsha ngegama lakho lokugqithisa.',
    },
    'locked/captcha': {
      title: 'Ukungena kutshixiwe',
      text: 'Qala ngokutsha ngegama lakho lokugqithisa, uze wenze uvavanyo lokhuseleko (CAPTCHA).',
    },
    'locked/security_question': {
      title: 'Ukungena kutshixiwe',
      text: 'Qala ngokutsha ngegama lakho lokugqithisa, uze uphendule umbuzo wakho wokhuseleko.',
    },
    'locked/sign_in_again': {
      title: 'Ukungena kutshixiwe',
      text: 'Qala ngokutsha ngegama lakho lokugqithisa.',
    },
    'locked/blocked': {
      title: 'Le akhawunti ibhlokiwe',
      text: 'Ikhowudi yogcino ayiyi kunceda. Qhagamshelana nenkxaso.',
    },
    'action_required/privacy_policy': {
      title: 'Kusele inyathelo elinye',
      text: 'Ikhowudi yakho yamkelwe. Ukuze ugqibe ukungena, funda uze wamkele umgaqo-nkqubo wabucala.',
    },
    'action_required/consent': {
      title: 'Kusele inyathelo elinye',
      text: 'Ikhowudi yakho yamkelwe. Ukuze ugqibe ukungena, gcwalisa ifomu yemvume.',
    },
    session_expired: {
      title: 'Oku kungena akusasebenzi',
      text: 'Qala ngokutsha ngegama lakho lokugqithisa.',
    },
    no_backup_codes: {
      title: 'Le akhawunti ayinazo iikhowudi zogcino',
      text: 'Sebenzisa enye indlela, okanye uqhagamshelane nenkxaso.',
    },
    mfa_unavailable: {
      title: 'Iikhowudi zogcino azifumaneki',
      text: 'Sebenzisa enye indlela, okanye uqhagamshelane nenkxaso.',
    },
    account_unavailable: {
      title: 'Awukwazi ukungena kule akhawunti',
      text: 'Qhagamshelana nenkxaso.',
    },
    risk_blocked: {
      title: 'Simise oku kungena ukuze sikhusele iakhawunti yakho',
      text: 'Sebenzisa enye indlela, okanye uqhagamshelane nenkxaso.',
    },
    configuration: {
      title: 'Ukungena akusebenzi',
      text: 'Le ngxaki ikwicala lethu. Sebenzisa enye indlela, okanye uqhagamshelane nenkxaso.',
    },
  },
};
