import type { ChallengeMessages } from './messages.js';

export const ga: ChallengeMessages = {
  locale: 'ga',
  direction: 'ltr',
  title: 'Logáil isteach le cód cúltaca',
  whereToFindCodes: {
    title: 'Cá bhfuil do chóid le fáil',
    text: 'Ar an liosta a shábháil nó a phriontáil tú agus fíorú dhá chéim á shocrú agat. Ní oibríonn cód ach uair amháin.',
  },
  label: 'Cód cúltaca',
  hint: {
    two: '{length} charachtar, idir litreacha agus uimhreacha, mar shampla {example}.',
    few: '{length} charachtar, idir litreacha agus uimhreacha, mar shampla {example}.',
    other: '{length} carachtar, idir litreacha agus uimhreacha, mar shampla {example}.',
    many: '{length} gcarachtar, idir litreacha agus uimhreacha, mar shampla {example}.',
  },
  letterCase: 'Ní hionann ceannlitreacha agus litreacha beaga.',
  submit: 'Logáil isteach',
  submitting: 'Do chód á sheiceáil',
  succeeded: { title: 'Glacadh leis an gcód', text: 'Tá tú á logáil isteach.' },
  stalled: {
    title: 'Níor lean an leathanach air',
    text: 'Glacadh le do chód, agus ní féidir é a úsáid arís. Mura bhfuil tú logáilte isteach, tosaigh arís.',
  },
  wait: {
    hour: {
      one: 'Triail arís i gceann {count} uair an chloig.',
      two: 'Triail arís i gceann {count} uair an chloig.',
      few: 'Triail arís i gceann {count} huaire an chloig.',
      many: 'Triail arís i gceann {count} n-uaire an chloig.',
      other: 'Triail arís i gceann {count} uair an chloig.',
    },
    minute: {
      one: 'Triail arís i gceann {count} nóiméad.',
      two: 'Triail arís i gceann {count} nóiméad.',
      few: 'Triail arís i gceann {count} nóiméad.',
      many: 'Triail arís i gceann {count} nóiméad.',
      other: 'Triail arís i gceann {count} nóiméad.',
    },
    second: {
      one: 'Triail arís i gceann {count} soicind.',
      two: 'Triail arís i gceann {count} shoicind.',
      few: 'Triail arís i gceann {count} shoicind.',
      many: 'Triail arís i gceann {count} soicind.',
      other: 'Triail arís i gceann {count} soicind.',
    },
    unknown: 'Fan cúpla nóiméad, ansin triail arís.',
  },
  waitOver: 'Triail arís anois.',
  expiring: {
    title: 'Níos lú ná nóiméad fágtha le logáil isteach',
    text: 'Má bhíonn an t-am istigh, tosaigh arís le do phasfhocal. Tá na cóid nár úsáid tú bailí fós.',
  },
  expired: {
    title: 'B’fhéidir go bhfuil an t-am istigh',
    text: 'Is féidir leat triail fós, nó tosú arís le do phasfhocal.',
  },
  actions: {
    use_another_method: 'Úsáid modh eile',
    lost_codes: 'Níl mo chóid agam',
    start_over: 'Tosaigh arís',
    contact_support: 'Déan teagmháil leis an lucht tacaíochta',
    'continue/privacy_policy': 'Téigh chuig an bpolasaí príobháideachta',
    'continue/consent': 'Téigh chuig an bhfoirm toilithe',
  },
  codeFate: {
    not_used: 'Níor úsáideadh do chód.',
    may_be_used: 'B’fhéidir gur úsáideadh do chód.',
    unused_still_work: 'Tá na cóid nár úsáid tú bailí fós.',
    earlier_may_be_used: 'B’fhéidir gur úsáideadh cód a chuir tú isteach níos luaithe.',
  },
  failures: {
    'invalid_format/empty': 'Cuir isteach cód cúltaca.',
    'invalid_format/multiple_codes':
      'Is cosúil go bhfuil breis is cód amháin ansin. Ná cuir isteach ach ceann amháin.',
    'invalid_format/authenticator_code':
      'Is cosúil gur cód ó aip fhíordheimhnithe é sin. Cuir isteach cód cúltaca ó do liosta, nó úsáid modh eile.',
    'invalid_format/bad_character':
      'Ní cuid de chód é “{character}”. Ná cuir isteach ach na litreacha A go Z (gan síneadh fada) agus na huimhreacha 0 go 9.',
    'invalid_format/too_short': {
      one: 'Tá an cód sin róghearr. Chuir tú isteach {count} charachtar in áit {length}.',
      two: 'Tá an cód sin róghearr. Chuir tú isteach {count} charachtar in áit {length}.',
      few: 'Tá an cód sin róghearr. Chuir tú isteach {count} charachtar in áit {length}.',
      many: 'Tá an cód sin róghearr. Chuir tú isteach {count} gcarachtar in áit {length}.',
      other: 'Tá an cód sin róghearr. Chuir tú isteach {count} carachtar in áit {length}.',
    },
    'invalid_format/too_long': {
      one: 'Tá an cód sin rófhada. Chuir tú isteach {count} charachtar in áit {length}.',
      two: 'Tá an cód sin rófhada. Chuir tú isteach {count} charachtar in áit {length}.',
      few: 'Tá an cód sin rófhada. Chuir tú isteach {count} charachtar in áit {length}.',
      many: 'Tá an cód sin rófhada. Chuir tú isteach {count} gcarachtar in áit {length}.',
      other: 'Tá an cód sin rófhada. Chuir tú isteach {count} carachtar in áit {length}.',
    },
    'invalid_format/already_refused':
      'Thriail tú an cód seo cheana agus níor oibrigh sé. Cuir isteach ceann eile.',
    invalid_code:
      'Níor oibrigh an cód sin. Seiceáil é, nó cuir isteach ceann eile. Ní oibríonn cód ach uair amháin.',
    'invalid_code/after_unknown_outcome':
      'Níor oibrigh an cód sin. B’fhéidir gur úsáideadh é in iarracht níos luaithe. Cuir isteach ceann eile.',
    'outcome_unknown/timeout': {
      title: 'Ní bhfuaireamar freagra',
      text: 'Triail an cód céanna arís. Mura n-oibríonn sé, cuir isteach ceann eile.',
    },
    'outcome_unknown/network': {
      title: 'Cailleadh an nasc',
      text: 'Triail an cód céanna arís. Mura n-oibríonn sé, cuir isteach ceann eile.',
    },
    'outcome_unknown/unreadable': {
      title: 'Níorbh fhéidir do chód a dheimhniú',
      text: 'Triail an cód céanna arís. Mura n-oibríonn sé, cuir isteach ceann eile.',
    },
    offline: {
      title: 'Is cosúil go bhfuil tú as líne',
      text: 'Téigh ar líne, ansin triail arís.',
    },
    service_error: {
      title: 'Tá brón orainn, tá fadhb leis an logáil isteach',
      text: 'Triail an cód céanna arís. Mura n-oibríonn sé, cuir isteach ceann eile.',
    },
    unexpected: {
      title: 'Tharla fadhb',
      text: 'Triail an cód céanna arís. Mura n-oibríonn sé, cuir isteach ceann eile.',
    },
    rate_limited: { title: 'An iomarca iarrachtaí' },
    session_limit: {
      title: 'Tá an iomarca gléasanna logáilte isteach',
      text: 'Logáil amach ar ghléas amháin, ansin triail arís. Mura n-oibríonn an cód, cuir isteach ceann eile.',
    },
    'locked/temporary': {
      title: 'Tá an logáil isteach faoi ghlas: an iomarca iarrachtaí',
      text: 'Nuair a bheidh an glas bainte, tosaigh arís le do phasfhocal.',
    },
    'locked/captcha': {
      title: 'Tá an logáil isteach faoi ghlas',
      text: 'Tosaigh arís le do phasfhocal agus déan an tseiceáil slándála (CAPTCHA).',
    },
    'locked/security_question': {
      title: 'Tá an logáil isteach faoi ghlas',
      text: 'Tosaigh arís le do phasfhocal agus freagair do cheist slándála.',
    },
    'locked/sign_in_again': {
      title: 'Tá an logáil isteach faoi ghlas',
      text: 'Tosaigh arís le do phasfhocal.',
    },
    'locked/blocked': {
      title: 'Tá an cuntas seo blocáilte',
      text: 'Ní chabhróidh cód cúltaca. Déan teagmháil leis an lucht tacaíochta.',
    },
    'action_required/privacy_policy': {
      title: 'Céim amháin eile',
      text: 'Glacadh le do chód. Chun logáil isteach a chríochnú, léigh an polasaí príobháideachta agus glac leis.',
    },
    'action_required/consent': {
      title: 'Céim amháin eile',
      text: 'Glacadh le do chód. Chun logáil isteach a chríochnú, líon isteach an fhoirm toilithe.',
    },
    session_expired: {
      title: 'Tá an logáil isteach seo thart',
      text: 'Tosaigh arís le do phasfhocal.',
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
      title: 'Ní féidir leat logáil isteach sa chuntas seo',
      text: 'Déan teagmháil leis an lucht tacaíochta.',
    },
    risk_blocked: {
      title: 'Stopamar an logáil isteach chun do chuntas a chosaint',
      text: 'Úsáid modh eile, nó déan teagmháil leis an lucht tacaíochta.',
    },
    configuration: {
      title: 'Níl an logáil isteach ag obair',
      text: 'Is linne an fhadhb. Úsáid modh eile, nó déan teagmháil leis an lucht tacaíochta.',
    },
  },
};
