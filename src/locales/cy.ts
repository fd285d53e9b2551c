import type { ChallengeMessages } from './messages.js';

export const cy: ChallengeMessages = {
  locale: 'cy',
  direction: 'ltr',
  title: 'Mewngofnodi gyda chod wrth gefn',
  whereToFindCodes: {
    title: 'Ble i ddod o hyd i’ch codau',
    text: 'Ar y rhestr a gadwoch neu a argraffoch wrth osod dilysu dau gam. Dim ond unwaith y mae pob cod yn gweithio.',
  },
  label: 'Cod wrth gefn',
  hint: {
    two: '{length} nod: llythrennau a rhifau, er enghraifft {example}.',
    few: '{length} nod: llythrennau a rhifau, er enghraifft {example}.',
    many: '{length} nod: llythrennau a rhifau, er enghraifft {example}.',
    other: '{length} nod: llythrennau a rhifau, er enghraifft {example}.',
  },
  letterCase: 'Mae gwahaniaeth rhwng priflythrennau a llythrennau bach.',
  submit: 'Mewngofnodi',
  submitting: 'Wrthi’n gwirio’ch cod',
  succeeded: { title: 'Derbyniwyd y cod', text: 'Rydych chi’n cael eich mewngofnodi.' },
  stalled: {
    title: 'Nid aeth y dudalen yn ei blaen',
    text: 'Derbyniwyd eich cod, ac ni allwch ei ddefnyddio eto. Os nad ydych wedi mewngofnodi, dechreuwch eto.',
  },
  wait: {
    hour: {
      zero: 'Gallwch roi cynnig arall arni ymhen {count} awr.',
      one: 'Gallwch roi cynnig arall arni ymhen {count} awr.',
      two: 'Gallwch roi cynnig arall arni ymhen {count} awr.',
      few: 'Gallwch roi cynnig arall arni ymhen {count} awr.',
      many: 'Gallwch roi cynnig arall arni ymhen {count} awr.',
      other: 'Gallwch roi cynnig arall arni ymhen {count} awr.',
    },
    minute: {
      zero: 'Gallwch roi cynnig arall arni ymhen {count} munud.',
      one: 'Gallwch roi cynnig arall arni ymhen {count} munud.',
      two: 'Gallwch roi cynnig arall arni ymhen {count} funud.',
      few: 'Gallwch roi cynnig arall arni ymhen {count} munud.',
      many: 'Gallwch roi cynnig arall arni ymhen {count} munud.',
      other: 'Gallwch roi cynnig arall arni ymhen {count} munud.',
    },
    second: {
      zero: 'Gallwch roi cynnig arall arni ymhen {count} eiliad.',
      one: 'Gallwch roi cynnig arall arni ymhen {count} eiliad.',
      two: 'Gallwch roi cynnig arall arni ymhen {count} eiliad.',
      few: 'Gallwch roi cynnig arall arni ymhen {count} eiliad.',
      many: 'Gallwch roi cynnig arall arni ymhen {count} eiliad.',
      other: 'Gallwch roi cynnig arall arni ymhen {count} eiliad.',
    },
    unknown: 'Arhoswch ychydig funudau, yna rhowch gynnig arall arni.',
  },
  waitOver: 'Gallwch roi cynnig arall arni nawr.',
  expiring: {
    title: 'Llai na munud ar ôl i fewngofnodi',
    text: 'Os daw’r amser i ben, dechreuwch eto gyda’ch cyfrinair. Mae’r codau sydd heb eu defnyddio yn dal i weithio.',
  },
  expired: {
    title: 'Efallai fod eich amser mewngofnodi ar ben',
    text: 'Gallwch roi cynnig arni o hyd, neu ddechrau eto gyda’ch cyfrinair.',
  },
  actions: {
    use_another_method: 'Defnyddio dull arall',
    lost_codes: 'Nid yw fy nghodau gen i',
    start_over: 'Dechrau eto',
    contact_support: 'Cysylltu â’r tîm cymorth',
    'continue/privacy_policy': 'Mynd i’r polisi preifatrwydd',
    'continue/consent': 'Mynd i’r ffurflen gydsynio',
  },
  codeFate: {
    not_used: 'Ni ddefnyddiwyd eich cod.',
    may_be_used: 'Efallai fod eich cod wedi’i ddefnyddio.',
    unused_still_work: 'Mae’r codau sydd heb eu defnyddio yn dal i weithio.',
    earlier_may_be_used: 'Efallai fod cod a roesoch yn gynharach wedi’i ddefnyddio.',
  },
  failures: {
    'invalid_format/empty': 'Rhowch god wrth gefn.',
    'invalid_format/multiple_codes': 'Mae’n edrych fel mwy nag un cod. Rhowch un yn unig.',
    'invalid_format/authenticator_code':
      'Mae’n edrych fel cod o ap dilysu. Rhowch god wrth gefn o’ch rhestr, neu defnyddiwch ddull arall.',
    'invalid_format/bad_character':
      'Nid yw “{character}” yn rhan o god. Defnyddiwch y llythrennau A i Z (heb acenion) a’r rhifau 0 i 9 yn unig.',
    'invalid_format/too_short': {
      zero: 'Mae’r cod yn rhy fyr. Rydych wedi rhoi {count} nod yn lle {length}.',
      one: 'Mae’r cod yn rhy fyr. Rydych wedi rhoi {count} nod yn lle {length}.',
      two: 'Mae’r cod yn rhy fyr. Rydych wedi rhoi {count} nod yn lle {length}.',
      few: 'Mae’r cod yn rhy fyr. Rydych wedi rhoi {count} nod yn lle {length}.',
      many: 'Mae’r cod yn rhy fyr. Rydych wedi rhoi {count} nod yn lle {length}.',
      other: 'Mae’r cod yn rhy fyr. Rydych wedi rhoi {count} nod yn lle {length}.',
    },
    'invalid_format/too_long': {
      zero: 'Mae’r cod yn rhy hir. Rydych wedi rhoi {count} nod yn lle {length}.',
      one: 'Mae’r cod yn rhy hir. Rydych wedi rhoi {count} nod yn lle {length}.',
      two: 'Mae’r cod yn rhy hir. Rydych wedi rhoi {count} nod yn lle {length}.',
      few: 'Mae’r cod yn rhy hir. Rydych wedi rhoi {count} nod yn lle {length}.',
      many: 'Mae’r cod yn rhy hir. Rydych wedi rhoi {count} nod yn lle {length}.',
      other: 'Mae’r cod yn rhy hir. Rydych wedi rhoi {count} nod yn lle {length}.',
    },
    'invalid_format/already_refused':
      'Rydych eisoes wedi rhoi cynnig ar y cod hwn ac ni weithiodd. Rhowch un arall.',
    invalid_code:
      'Ni weithiodd y cod. Gwiriwch ef, neu rhowch un arall. Dim ond unwaith y mae pob cod yn gweithio.',
    'invalid_code/after_unknown_outcome':
      'Ni weithiodd y cod hwnnw. Efallai ei fod wedi’i ddefnyddio mewn ymgais gynharach. Rhowch un arall.',
    'outcome_unknown/timeout': {
      title: 'Ni chawsom ateb',
      text: 'Rhowch gynnig arall ar yr un cod. Os nad yw’n gweithio, rhowch un arall.',
    },
    'outcome_unknown/network': {
      title: 'Collwyd y cysylltiad',
      text: 'Rhowch gynnig arall ar yr un cod. Os nad yw’n gweithio, rhowch un arall.',
    },
    'outcome_unknown/unreadable': {
      title: 'Nid oedd modd cadarnhau eich cod',
      text: 'Rhowch gynnig arall ar yr un cod. Os nad yw’n gweithio, rhowch un arall.',
    },
    offline: {
      title: 'Mae’n edrych fel eich bod all-lein',
      text: 'Cysylltwch â’r rhyngrwyd, yna rhowch gynnig arall arni.',
    },
    service_error: {
      title: 'Mae’n ddrwg gennym, mae problem gyda mewngofnodi',
      text: 'Rhowch gynnig arall ar yr un cod. Os nad yw’n gweithio, rhowch un arall.',
    },
    unexpected: {
      title: 'Aeth rhywbeth o’i le',
      text: 'Rhowch gynnig arall ar yr un cod. Os nad yw’n gweithio, rhowch un arall.',
    },
    rate_limited: { title: 'Gormod o ymgeisiau' },
    session_limit: {
      title: 'Mae gormod o ddyfeisiau wedi’u mewngofnodi',
      text: 'Allgofnodwch ar un ddyfais, yna rhowch gynnig arall arni. Os nad yw’r cod yn gweithio, rhowch un arall.',
    },
    'locked/temporary': {
      title: 'Mewngofnodi ar glo: gormod o ymgeisiau',
      text: 'Pan ddaw’r clo i ben, dechreuwch eto gyda’ch cyfrinair.',
    },
    'locked/captcha': {
      title: 'Mae mewngofnodi ar glo',
      text: 'Dechreuwch eto gyda’ch cyfrinair a chwblhewch y gwiriad diogelwch (CAPTCHA).',
    },
    'locked/security_question': {
      title: 'Mae mewngofnodi ar glo',
      text: 'Dechreuwch eto gyda’ch cyfrinair ac atebwch eich cwestiwn diogelwch.',
    },
    'locked/sign_in_again': {
      title: 'Mae mewngofnodi ar glo',
      text: 'Dechreuwch eto gyda’ch cyfrinair.',
    },
    'locked/blocked': {
      title: 'Mae’r cyfrif hwn wedi’i rwystro',
      text: 'Ni fydd cod wrth gefn yn helpu. Cysylltwch â’r tîm cymorth.',
    },
    'action_required/privacy_policy': {
      title: 'Un cam arall',
      text: 'Derbyniwyd eich cod. I orffen mewngofnodi, darllenwch a derbyniwch y polisi preifatrwydd.',
    },
    'action_required/consent': {
      title: 'Un cam arall',
      text: 'Derbyniwyd eich cod. I orffen mewngofnodi, llenwch y ffurflen gydsynio.',
    },
    session_expired: {
      title: 'Mae’r mewngofnodi hwn wedi dod i ben',
      text: 'Dechreuwch eto gyda’ch cyfrinair.',
    },
    no_backup_codes: {
      title: 'Nid oes gan y cyfrif hwn godau wrth gefn',
      text: 'Defnyddiwch ddull arall, neu cysylltwch â’r tîm cymorth.',
    },
    mfa_unavailable: {
      title: 'Nid yw codau wrth gefn ar gael',
      text: 'Defnyddiwch ddull arall, neu cysylltwch â’r tîm cymorth.',
    },
    account_unavailable: {
      title: 'Nid oes modd mewngofnodi i’r cyfrif hwn',
      text: 'Cysylltwch â’r tîm cymorth.',
    },
    risk_blocked: {
      title: 'Ataliwyd y mewngofnodi i warchod eich cyfrif',
      text: 'Defnyddiwch ddull arall, neu cysylltwch â’r tîm cymorth.',
    },
    configuration: {
      title: 'Nid yw mewngofnodi’n gweithio',
      text: 'Ein problem ni yw hon. Defnyddiwch ddull arall, neu cysylltwch â’r tîm cymorth.',
    },
  },
};
