import type { ChallengeMessages } from './messages.js';

export const ga: ChallengeMessages = {
  locale: 'ga',
  direction: 'ltr',
  title: 'Logáil isteach le cód cúltaca',
  whereToFindCodes: {
    title: 'Cá bhfuil do chóid le fáil',
    text: 'Ar an liosta a shábháil nó a phriontáil tú agus fíorú dhá chéim á shocrú. Oibríonn gach cód uair amháin.',
  },
  label: 'Cód cúltaca',
  hint: {
    one: 'Carachtar amháin: litir nó digit. Is cuma faoi spásanna agus fleiscíní.',
    two: 'Dhá charachtar, idir litreacha agus digití. Is cuma faoi spásanna agus fleiscíní.',
    few: '{length} charachtar, idir litreacha agus digití. Is cuma faoi spásanna agus fleiscíní.',
    many: '{length} gcarachtar, idir litreacha agus digití. Is cuma faoi spásanna agus fleiscíní.',
    other: '{length} carachtar, idir litreacha agus digití. Is cuma faoi spásanna agus fleiscíní.',
  },
  submit: 'Logáil isteach',
  submitting: 'Do chód á sheiceáil',
  succeeded: { title: 'Glacadh leis an gcód', text: 'Tá tú á logáil isteach.' },
  wait: {
    minute: {
      one: 'Is féidir leat iarracht eile a dhéanamh i gceann nóiméid.',
      two: 'Is féidir leat iarracht eile a dhéanamh i gceann dhá nóiméad.',
      few: 'Is féidir leat iarracht eile a dhéanamh i gceann {count} nóiméad.',
      many: 'Is féidir leat iarracht eile a dhéanamh i gceann {count} nóiméad.',
      other: 'Is féidir leat iarracht eile a dhéanamh i gceann {count} nóiméad.',
    },
    second: {
      one: 'Is féidir leat iarracht eile a dhéanamh i gceann soicind.',
      two: 'Is féidir leat iarracht eile a dhéanamh i gceann dhá shoicind.',
      few: 'Is féidir leat iarracht eile a dhéanamh i gceann {count} shoicind.',
      many: 'Is féidir leat iarracht eile a dhéanamh i gceann {count} soicind.',
      other: 'Is féidir leat iarracht eile a dhéanamh i gceann {count} soicind.',
    },
    unknown: 'Fan tamall beag agus triail arís.',
  },
  waitOver: 'Is féidir leat iarracht eile a dhéanamh anois.',
  expiring: {
    title: 'Tá níos lú ná nóiméad fágtha agat',
    text: 'Cuir isteach do chód sula mbeidh an t-am istigh. Mura n-éiríonn leat, tosaigh arís le do phasfhocal.',
  },
  actions: {
    use_another_method: 'Úsáid modh eile',
    lost_codes: 'Ní féidir liom mo chóid a aimsiú',
    start_over: 'Tosaigh arís',
    'continue/privacy_policy': 'Léigh an polasaí príobháideachta',
    'continue/consent': 'Téigh chuig an bhfoirm toilithe',
  },
  failures: {
    'invalid_format/empty': 'Cuir isteach cód cúltaca.',
    'invalid_format/multiple_codes':
      'Is cosúil go bhfuil níos mó ná cód amháin anseo. Ná cuir isteach ach ceann amháin.',
    'invalid_format/bad_character': 'Níl i gcód ach na litreacha A go Z agus na digití 0 go 9.',
    'invalid_format/too_short': {
      one: 'Chuir tú isteach carachtar amháin; tá {length} ag teastáil.',
      two: 'Chuir tú isteach dhá charachtar; tá {length} ag teastáil.',
      few: 'Chuir tú isteach {count} charachtar; tá {length} ag teastáil.',
      many: 'Chuir tú isteach {count} gcarachtar; tá {length} ag teastáil.',
      other: 'Chuir tú isteach {count} carachtar; tá {length} ag teastáil.',
    },
    'invalid_format/too_long': {
      one: 'Chuir tú isteach carachtar amháin; tá {length} ag teastáil.',
      two: 'Chuir tú isteach dhá charachtar; tá {length} ag teastáil.',
      few: 'Chuir tú isteach {count} charachtar; tá {length} ag teastáil.',
      many: 'Chuir tú isteach {count} gcarachtar; tá {length} ag teastáil.',
      other: 'Chuir tú isteach {count} carachtar; tá {length} ag teastáil.',
    },
    'invalid_format/already_refused': 'Diúltaíodh don chód seo cheana. Cuir isteach ceann eile.',
    invalid_code:
      'Tá an cód seo mícheart nó úsáideadh cheana é. Seiceáil é, nó cuir isteach ceann eile.',
    'invalid_code/after_unknown_outcome':
      'Is dócha gur úsáideadh an cód seo san iarracht roimhe seo. Cuir isteach ceann eile.',
    'outcome_unknown/timeout': {
      title: 'Níor tháinig freagra in am',
      text: 'B’fhéidir gur úsáideadh do chód. Triail arís é; má dhiúltaítear dó, cuir isteach ceann eile.',
    },
    'outcome_unknown/network': {
      title: 'Cailleadh an nasc',
      text: 'B’fhéidir gur úsáideadh do chód. Triail arís é; má dhiúltaítear dó, cuir isteach ceann eile.',
    },
    'outcome_unknown/unreadable': {
      title: 'Níor tháinig freagra soiléir',
      text: 'B’fhéidir gur úsáideadh do chód. Triail arís é; má dhiúltaítear dó, cuir isteach ceann eile.',
    },
    offline: {
      title: 'Níl tú ar líne',
      text: 'Níor úsáideadh do chód. Athcheangail leis an idirlíon agus triail arís.',
    },
    service_error: {
      title: 'Tá fadhb leis an tseirbhís logála isteach',
      text: 'B’fhéidir gur úsáideadh do chód. Triail arís é; má dhiúltaítear dó, cuir isteach ceann eile.',
    },
    unexpected: {
      title: 'Chuaigh rud éigin amú',
      text: 'B’fhéidir gur úsáideadh do chód. Triail arís é; má dhiúltaítear dó, cuir isteach ceann eile.',
    },
    rate_limited: {
      title: 'An iomarca iarrachtaí',
      text: 'Níor úsáideadh do chód.',
    },
    session_limit: {
      title: 'Tá an iomarca gléasanna logáilte isteach',
      text: 'Logáil amach ar cheann acu agus triail arís. Má dhiúltaítear do do chód, cuir isteach ceann eile.',
    },
    'locked/temporary': {
      title: 'Faoi ghlas: rinneadh an iomarca iarrachtaí',
      text: 'Tosaigh arís le do phasfhocal níos déanaí. Tá na cóid nár úsáid tú bailí fós.',
    },
    'locked/captcha': {
      title: 'Tá an logáil isteach faoi ghlas',
      text: 'Tosaigh arís le do phasfhocal agus réitigh an CAPTCHA. Tá na cóid nár úsáid tú bailí fós.',
    },
    'locked/security_question': {
      title: 'Tá an logáil isteach faoi ghlas',
      text: 'Tosaigh arís le do phasfhocal agus freagair do cheist slándála. Tá na cóid nár úsáid tú bailí fós.',
    },
    'locked/sign_in_again': {
      title: 'Tá an logáil isteach faoi ghlas',
      text: 'Tosaigh arís le do phasfhocal. Tá na cóid nár úsáid tú bailí fós.',
    },
    'locked/blocked': {
      title: 'Tá an cuntas seo blocáilte',
      text: 'Ní féidir é a dhíbhlocáil le cód cúltaca. Déan teagmháil leis an lucht tacaíochta.',
    },
    'action_required/privacy_policy': {
      title: 'Céim amháin eile',
      text: 'Glacadh le do chód. Glac leis an bpolasaí príobháideachta anois.',
    },
    'action_required/consent': {
      title: 'Céim amháin eile',
      text: 'Glacadh le do chód. Seol an fhoirm toilithe anois.',
    },
    session_expired: {
      title: 'Tá an logáil isteach seo imithe in éag',
      text: 'Tosaigh arís le do phasfhocal. Tá na cóid nár úsáid tú bailí fós.',
    },
    'session_expired/after_unknown_outcome': {
      title: 'Tá an logáil isteach seo imithe in éag',
      text: 'B’fhéidir gur úsáideadh do chód. Tosaigh arís le do phasfhocal.',
    },
    no_backup_codes: {
      title: 'Níl aon chód cúltaca ag an gcuntas seo',
      text: 'Úsáid modh eile, nó déan teagmháil leis an lucht tacaíochta.',
    },
    mfa_unavailable: {
      title: 'Níl cóid chúltaca ar fáil',
      text: 'Úsáid modh eile, nó déan teagmháil leis an lucht tacaíochta.',
    },
    account_unavailable: {
      title: 'Ní féidir logáil isteach sa chuntas seo',
      text: 'Déan teagmháil leis an lucht tacaíochta. Tá na cóid nár úsáid tú bailí fós.',
    },
    risk_blocked: {
      title: 'Logáil isteach diúltaithe chun tú a chosaint',
      text: 'Úsáid modh eile, nó déan teagmháil leis an lucht tacaíochta. Tá na cóid nár úsáid tú bailí fós.',
    },
    configuration: {
      title: 'Níl logáil isteach ar fáil anseo',
      text: 'Úsáid modh eile, nó déan teagmháil leis an lucht tacaíochta. Tá na cóid nár úsáid tú bailí fós.',
    },
  },
};
