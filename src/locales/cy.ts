import type { ChallengeMessages } from './messages.js';

export const cy: ChallengeMessages = {
  locale: 'cy',
  direction: 'ltr',
  title: 'Mewngofnodi gyda chod wrth gefn',
  whereToFindCodes: {
    title: 'Ble i ddod o hyd i’ch codau',
    text: 'Maen nhw ar y rhestr a gadwoch neu a argraffoch wrth osod dilysu dau gam. Mae pob cod yn gweithio unwaith.',
  },
  label: 'Cod wrth gefn',
  hint: {
    zero: '{length} nod: llythrennau a digidau. Does dim ots am fylchau na chysylltnodau.',
    one: '{length} nod: llythyren neu ddigid. Does dim ots am fylchau na chysylltnodau.',
    two: '{length} nod: llythrennau a digidau. Does dim ots am fylchau na chysylltnodau.',
    few: '{length} nod: llythrennau a digidau. Does dim ots am fylchau na chysylltnodau.',
    many: '{length} nod: llythrennau a digidau. Does dim ots am fylchau na chysylltnodau.',
    other: '{length} nod: llythrennau a digidau. Does dim ots am fylchau na chysylltnodau.',
  },
  submit: 'Mewngofnodi',
  submitting: 'Wrthi’n gwirio’ch cod',
  succeeded: { title: 'Derbyniwyd y cod', text: 'Rydych chi’n cael eich mewngofnodi.' },
  wait: {
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
    unknown: 'Arhoswch ychydig, yna rhowch gynnig arall arni.',
  },
  waitOver: 'Gallwch roi cynnig arall arni nawr.',
  expiring: {
    title: 'Daw’r mewngofnodi hwn i ben o fewn munud',
    text: 'Rhowch eich cod cyn hynny. Fel arall, dechreuwch eto gyda’ch cyfrinair.',
  },
  actions: {
    use_another_method: 'Defnyddio dull arall',
    lost_codes: 'Ni allaf ddod o hyd i’m codau',
    start_over: 'Dechrau eto',
    'continue/privacy_policy': 'Mynd i’r polisi preifatrwydd',
    'continue/consent': 'Mynd i’r ffurflen gydsynio',
  },
  failures: {
    'invalid_format/empty': 'Rhowch god wrth gefn.',
    'invalid_format/multiple_codes': 'Mae’n edrych fel sawl cod. Rhowch un ohonynt yn unig.',
    'invalid_format/bad_character': 'Dim ond y llythrennau A i Z a’r digidau 0 i 9 sydd mewn cod.',
    'invalid_format/too_short': {
      zero: 'Rhoesoch chi {count} nod; mae {length} mewn cod.',
      one: 'Rhoesoch chi {count} nod; mae {length} mewn cod.',
      two: 'Rhoesoch chi {count} nod; mae {length} mewn cod.',
      few: 'Rhoesoch chi {count} nod; mae {length} mewn cod.',
      many: 'Rhoesoch chi {count} nod; mae {length} mewn cod.',
      other: 'Rhoesoch chi {count} nod; mae {length} mewn cod.',
    },
    'invalid_format/too_long': {
      zero: 'Rhoesoch chi {count} nod; mae {length} mewn cod.',
      one: 'Rhoesoch chi {count} nod; mae {length} mewn cod.',
      two: 'Rhoesoch chi {count} nod; mae {length} mewn cod.',
      few: 'Rhoesoch chi {count} nod; mae {length} mewn cod.',
      many: 'Rhoesoch chi {count} nod; mae {length} mewn cod.',
      other: 'Rhoesoch chi {count} nod; mae {length} mewn cod.',
    },
    'invalid_format/already_refused': 'Gwrthodwyd y cod hwn o’r blaen. Rhowch un arall.',
    invalid_code:
      'Mae’r cod hwn yn anghywir neu wedi’i ddefnyddio o’r blaen. Gwiriwch ef, neu rhowch un arall.',
    'invalid_code/after_unknown_outcome':
      'Mae’n debyg i’r cod hwn gael ei ddefnyddio yn eich ymgais flaenorol. Rhowch un arall.',
    'outcome_unknown/timeout': {
      title: 'Ni ddaeth ateb mewn pryd',
      text: 'Efallai bod eich cod wedi’i ddefnyddio. Rhowch gynnig arall arno; os caiff ei wrthod, rhowch un arall.',
    },
    'outcome_unknown/network': {
      title: 'Collwyd y cysylltiad',
      text: 'Efallai bod eich cod wedi’i ddefnyddio. Rhowch gynnig arall arno; os caiff ei wrthod, rhowch un arall.',
    },
    'outcome_unknown/unreadable': {
      title: 'Ni ddaeth ateb clir',
      text: 'Efallai bod eich cod wedi’i ddefnyddio. Rhowch gynnig arall arno; os caiff ei wrthod, rhowch un arall.',
    },
    offline: {
      title: 'Rydych chi all-lein',
      text: 'Ni ddefnyddiwyd eich cod. Ailgysylltwch, yna rhowch gynnig arall arni.',
    },
    service_error: {
      title: 'Mae problem gyda’r gwasanaeth mewngofnodi',
      text: 'Efallai bod eich cod wedi’i ddefnyddio. Rhowch gynnig arall arno; os caiff ei wrthod, rhowch un arall.',
    },
    unexpected: {
      title: 'Aeth rhywbeth o’i le',
      text: 'Efallai bod eich cod wedi’i ddefnyddio. Rhowch gynnig arall arno; os caiff ei wrthod, rhowch un arall.',
    },
    rate_limited: {
      title: 'Gormod o ymgeisiau',
      text: 'Ni ddefnyddiwyd eich cod.',
    },
    session_limit: {
      title: 'Mae gormod o ddyfeisiau wedi’u mewngofnodi',
      text: 'Allgofnodwch ar un ohonynt, yna rhowch gynnig arall arni. Os caiff eich cod ei wrthod, rhowch un arall.',
    },
    'locked/temporary': {
      title: 'Mewngofnodi ar glo: gormod o ymgeisiau',
      text: 'Dechreuwch eto gyda’ch cyfrinair yn nes ymlaen. Mae’r codau sydd heb eu defnyddio yn dal yn ddilys.',
    },
    'locked/captcha': {
      title: 'Mae mewngofnodi ar glo',
      text: 'Dechreuwch eto gyda’ch cyfrinair a datryswch y CAPTCHA. Mae’r codau sydd heb eu defnyddio yn dal yn ddilys.',
    },
    'locked/security_question': {
      title: 'Mae mewngofnodi ar glo',
      text: 'Dechreuwch eto gyda’ch cyfrinair ac atebwch eich cwestiwn diogelwch. Mae’r codau sydd heb eu defnyddio yn dal yn ddilys.',
    },
    'locked/sign_in_again': {
      title: 'Mae mewngofnodi ar glo',
      text: 'Dechreuwch eto gyda’ch cyfrinair. Mae’r codau sydd heb eu defnyddio yn dal yn ddilys.',
    },
    'locked/blocked': {
      title: 'Mae’r cyfrif hwn wedi’i rwystro',
      text: 'Ni all cod wrth gefn ei ddadrwystro. Cysylltwch â’r tîm cymorth.',
    },
    'action_required/privacy_policy': {
      title: 'Un cam arall',
      text: 'Derbyniwyd eich cod. Nawr derbyniwch y polisi preifatrwydd.',
    },
    'action_required/consent': {
      title: 'Un cam arall',
      text: 'Derbyniwyd eich cod. Nawr cyflwynwch y ffurflen gydsynio.',
    },
    session_expired: {
      title: 'Mae’r mewngofnodi hwn wedi dod i ben',
      text: 'Dechreuwch eto gyda’ch cyfrinair. Mae’r codau sydd heb eu defnyddio yn dal yn ddilys.',
    },
    'session_expired/after_unknown_outcome': {
      title: 'Mae’r mewngofnodi hwn wedi dod i ben',
      text: 'Efallai bod eich cod wedi’i ddefnyddio. Dechreuwch eto gyda’ch cyfrinair.',
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
      title: 'Ni all y cyfrif hwn fewngofnodi',
      text: 'Cysylltwch â’r tîm cymorth. Mae’r codau sydd heb eu defnyddio yn dal yn ddilys.',
    },
    risk_blocked: {
      title: 'Gwrthodwyd y mewngofnodi er eich diogelwch',
      text: 'Defnyddiwch ddull arall, neu cysylltwch â’r tîm cymorth. Mae’r codau sydd heb eu defnyddio yn dal yn ddilys.',
    },
    configuration: {
      title: 'Nid oes modd mewngofnodi yma',
      text: 'Defnyddiwch ddull arall, neu cysylltwch â’r tîm cymorth. Mae’r codau sydd heb eu defnyddio yn dal yn ddilys.',
    },
  },
};
