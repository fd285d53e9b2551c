import type { ChallengeMessages } from './messages.js';

export const zu: ChallengeMessages = {
  locale: 'zu',
  direction: 'ltr',
  title: 'Ngena ngemvume ngekhodi eyisipele',
  whereToFindCodes: {
    title: 'Lapho uthola khona amakhodi akho',
    text: 'Asohlwini owalugcina noma owaluphrinta usetha ukuqinisekisa ngezinyathelo ezimbili. Ngayinye isebenza kanye.',
  },
  label: 'Ikhodi eyisipele',
  hint: {
    one: 'Uhlamvu noma inombolo engu-{length}. Izikhala namadeshi akunandaba.',
    other: 'Izinhlamvu nezinombolo ezingu-{length}. Izikhala namadeshi akunandaba.',
  },
  submit: 'Ngena ngemvume',
  submitting: 'Kuhlolwa ikhodi yakho',
  succeeded: { title: 'Ikhodi yamukelwe', text: 'Uyangeniswa manje.' },
  wait: {
    minute: {
      one: 'Ungazama futhi ngemva komzuzu ongu-{count}.',
      other: 'Ungazama futhi ngemva kwemizuzu engu-{count}.',
    },
    second: {
      one: 'Ungazama futhi ngemva kwesekhondi elingu-{count}.',
      other: 'Ungazama futhi ngemva kwamasekhondi angu-{count}.',
    },
    unknown: 'Linda kancane, bese uzama futhi.',
  },
  waitOver: 'Usungazama futhi manje.',
  expiring: {
    title: 'Kusele ngaphansi komzuzu ukuze ungene',
    text: 'Faka ikhodi yakho ngaphambi kwaleso sikhathi. Uma kungenjalo, qala kabusha ngephasiwedi yakho.',
  },
  actions: {
    use_another_method: 'Sebenzisa enye indlela',
    lost_codes: 'Angiwatholi amakhodi ami',
    start_over: 'Qala kabusha',
    'continue/privacy_policy': 'Iya kunqubomgomo yobumfihlo',
    'continue/consent': 'Iya efomini lemvume',
  },
  failures: {
    'invalid_format/empty': 'Faka ikhodi eyisipele.',
    'invalid_format/multiple_codes': 'Lokhu kubukeka kungamakhodi amaningana. Faka eyodwa kuphela.',
    'invalid_format/bad_character':
      'Ikhodi inezinhlamvu kusuka ku-A kuya ku-Z nezinombolo kusuka ku-0 kuya ku-9 kuphela.',
    'invalid_format/too_short': {
      one: 'Ufake uhlamvu olungu-{count}; ikhodi inezinhlamvu ezingu-{length}.',
      other: 'Ufake izinhlamvu ezingu-{count}; ikhodi inezinhlamvu ezingu-{length}.',
    },
    'invalid_format/too_long': {
      one: 'Ufake uhlamvu olungu-{count}; ikhodi inezinhlamvu ezingu-{length}.',
      other: 'Ufake izinhlamvu ezingu-{count}; ikhodi inezinhlamvu ezingu-{length}.',
    },
    'invalid_format/already_refused': 'Le khodi yenqatshwe ngaphambilini. Faka enye.',
    invalid_code: 'Le khodi ayilungile noma isisetshenzisiwe. Yihlole, noma ufake enye.',
    'invalid_code/after_unknown_outcome':
      'Kubukeka sengathi le khodi isetshenziswe lapho uzama ngaphambilini. Faka enye.',
    'outcome_unknown/timeout': {
      title: 'Ayikho impendulo efike ngesikhathi',
      text: 'Kungenzeka ikhodi yakho isisetshenzisiwe. Yizame futhi; uma yenqatshwa, faka enye.',
    },
    'outcome_unknown/network': {
      title: 'Uxhumano lunqamukile',
      text: 'Kungenzeka ikhodi yakho isisetshenzisiwe. Yizame futhi; uma yenqatshwa, faka enye.',
    },
    'outcome_unknown/unreadable': {
      title: 'Ayikho impendulo ecacile efikile',
      text: 'Kungenzeka ikhodi yakho isisetshenzisiwe. Yizame futhi; uma yenqatshwa, faka enye.',
    },
    offline: {
      title: 'Awuxhunyiwe ku-inthanethi',
      text: 'Ikhodi yakho ayisetshenziswanga. Phinda uxhume, bese uzama futhi.',
    },
    service_error: {
      title: 'Isevisi yokungena ngemvume inenkinga',
      text: 'Kungenzeka ikhodi yakho isisetshenzisiwe. Yizame futhi; uma yenqatshwa, faka enye.',
    },
    unexpected: {
      title: 'Kukhona okungahambanga kahle',
      text: 'Kungenzeka ikhodi yakho isisetshenzisiwe. Yizame futhi; uma yenqatshwa, faka enye.',
    },
    rate_limited: {
      title: 'Imizamo miningi kakhulu',
      text: 'Ikhodi yakho ayisetshenziswanga.',
    },
    session_limit: {
      title: 'Maningi kakhulu amadivayisi angenile',
      text: 'Phuma kwenye yamadivayisi, bese uzama futhi. Uma ikhodi yakho yenqatshwa, faka enye.',
    },
    'locked/temporary': {
      title: 'Ukungena kukhiyiwe: imizamo miningi kakhulu',
      text: 'Qala kabusha ngephasiwedi yakho kamuva. Amakhodi angakasetshenziswa asasebenza.',
    },
    'locked/captcha': {
      title: 'Ukungena ngemvume kukhiyiwe',
      text: 'Qala kabusha ngephasiwedi yakho bese uxazulula i-CAPTCHA. Amakhodi angakasetshenziswa asasebenza.',
    },
    'locked/security_question': {
      title: 'Ukungena ngemvume kukhiyiwe',
      text: 'Qala kabusha ngephasiwedi yakho bese uphendula umbuzo wokuphepha. Amakhodi angakasetshenziswa asasebenza.',
    },
    'locked/sign_in_again': {
      title: 'Ukungena ngemvume kukhiyiwe',
      text: 'Qala kabusha ngephasiwedi yakho. Amakhodi angakasetshenziswa asasebenza.',
    },
    'locked/blocked': {
      title: 'Le akhawunti ivinjiwe',
      text: 'Ikhodi eyisipele ayikwazi ukuyivula. Xhumana nosekelo.',
    },
    'action_required/privacy_policy': {
      title: 'Kusele isinyathelo esisodwa',
      text: 'Ikhodi yakho yamukelwe. Manje yamukela inqubomgomo yobumfihlo.',
    },
    'action_required/consent': {
      title: 'Kusele isinyathelo esisodwa',
      text: 'Ikhodi yakho yamukelwe. Manje thumela ifomu lemvume.',
    },
    session_expired: {
      title: 'Lokhu kungena sekuphelelwe yisikhathi',
      text: 'Qala kabusha ngephasiwedi yakho. Amakhodi angakasetshenziswa asasebenza.',
    },
    'session_expired/after_unknown_outcome': {
      title: 'Lokhu kungena sekuphelelwe yisikhathi',
      text: 'Kungenzeka ikhodi yakho isisetshenzisiwe. Qala kabusha ngephasiwedi yakho.',
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
      title: 'Le akhawunti ayikwazi ukungena ngemvume',
      text: 'Xhumana nosekelo. Amakhodi angakasetshenziswa asasebenza.',
    },
    risk_blocked: {
      title: 'Lokhu kungena kwenqatshwe ukuze uphephe',
      text: 'Sebenzisa enye indlela, noma uxhumane nosekelo. Amakhodi angakasetshenziswa asasebenza.',
    },
    configuration: {
      title: 'Ukungena ngemvume akutholakali lapha',
      text: 'Sebenzisa enye indlela, noma uxhumane nosekelo. Amakhodi angakasetshenziswa asasebenza.',
    },
  },
};
