import type { ChallengeMessages } from './messages.js';

export const sw: ChallengeMessages = {
  locale: 'sw',
  direction: 'ltr',
  title: 'Ingia kwa kutumia msimbo mbadala',
  whereToFindCodes: {
    title: 'Mahali pa kupata misimbo yako',
    text: 'Angalia orodha uliyohifadhi au kuchapisha ulipoweka uthibitishaji wa hatua mbili. Kila msimbo hutumika mara moja tu.',
  },
  label: 'Msimbo mbadala',
  hint: { other: 'Herufi na tarakimu {length}, kwa mfano {example}.' },
  letterCase: 'Herufi kubwa na herufi ndogo ni tofauti.',
  submit: 'Ingia',
  submitting: 'Msimbo wako unakaguliwa',
  succeeded: { title: 'Msimbo umekubaliwa', text: 'Unaingia kwenye akaunti yako.' },
  stalled: {
    title: 'Ukurasa huu haukuendelea',
    text: 'Msimbo wako ulikubaliwa, na huwezi kuutumia tena. Ikiwa hujaingia kwenye akaunti yako, anza upya.',
  },
  wait: {
    hour: {
      one: 'Unaweza kujaribu tena baada ya saa {count}.',
      other: 'Unaweza kujaribu tena baada ya saa {count}.',
    },
    minute: {
      one: 'Unaweza kujaribu tena baada ya dakika {count}.',
      other: 'Unaweza kujaribu tena baada ya dakika {count}.',
    },
    second: {
      one: 'Unaweza kujaribu tena baada ya sekunde {count}.',
      other: 'Unaweza kujaribu tena baada ya sekunde {count}.',
    },
    unknown: 'Subiri dakika chache, kisha ujaribu tena.',
  },
  waitOver: 'Unaweza kujaribu tena sasa.',
  expiring: {
    title: 'Imebaki chini ya dakika 1 ya kuingia',
    text: 'Muda ukiisha, anza upya kwa nenosiri lako. Misimbo ambayo hujatumia bado itafanya kazi.',
  },
  expired: {
    title: 'Huenda muda wako wa kuingia umeisha',
    text: 'Bado unaweza kujaribu, au kuanza upya kwa nenosiri lako.',
  },
  actions: {
    use_another_method: 'Tumia njia nyingine',
    lost_codes: 'Sina misimbo yangu',
    start_over: 'Anza upya',
    contact_support: 'Wasiliana na usaidizi',
    'continue/privacy_policy': 'Nenda kwenye sera ya faragha',
    'continue/consent': 'Nenda kwenye fomu ya idhini',
  },
  codeFate: {
    not_used: 'Msimbo wako haujatumika.',
    may_be_used: 'Huenda msimbo wako umetumika.',
    unused_still_work: 'Misimbo ambayo hujatumia bado inafanya kazi.',
    earlier_may_be_used: 'Huenda msimbo ulioweka awali umetumika.',
  },
  failures: {
    'invalid_format/empty': 'Weka msimbo mbadala.',
    'invalid_format/multiple_codes': 'Inaonekana umeweka zaidi ya msimbo mmoja. Weka mmoja tu.',
    'invalid_format/authenticator_code':
      'Huo unaonekana kama msimbo wa programu ya uthibitishaji. Weka msimbo mbadala ulio kwenye orodha yako, au utumie njia nyingine.',
    'invalid_format/bad_character':
      '“{character}” haimo kwenye msimbo wowote. Tumia herufi A hadi Z na tarakimu 0 hadi 9 pekee.',
    'invalid_format/too_short': {
      one: 'Msimbo huo ni mfupi mno. Umeweka herufi au tarakimu {count} kati ya {length}.',
      other: 'Msimbo huo ni mfupi mno. Umeweka herufi au tarakimu {count} kati ya {length}.',
    },
    'invalid_format/too_long': {
      one: 'Msimbo huo ni mrefu mno. Umeweka herufi au tarakimu {count}. Msimbo una {length}.',
      other: 'Msimbo huo ni mrefu mno. Umeweka herufi au tarakimu {count}. Msimbo una {length}.',
    },
    'invalid_format/already_refused':
      'Tayari ulijaribu msimbo huu na haukufanya kazi. Weka msimbo mwingine.',
    invalid_code:
      'Msimbo huo haukufanya kazi. Angalia kama umekosea kuandika, au uweke msimbo mwingine. Kila msimbo hutumika mara moja tu.',
    'invalid_code/after_unknown_outcome':
      'Msimbo huo haukufanya kazi. Huenda ulitumika ulipojaribu awali. Weka msimbo mwingine.',
    'outcome_unknown/timeout': {
      title: 'Hatukupata jibu',
      text: 'Jaribu tena msimbo huohuo. Usipofanya kazi, weka msimbo mwingine.',
    },
    'outcome_unknown/network': {
      title: 'Muunganisho umekatika',
      text: 'Jaribu tena msimbo huohuo. Usipofanya kazi, weka msimbo mwingine.',
    },
    'outcome_unknown/unreadable': {
      title: 'Hatukuweza kuthibitisha msimbo wako',
      text: 'Jaribu tena msimbo huohuo. Usipofanya kazi, weka msimbo mwingine.',
    },
    offline: {
      title: 'Inaonekana huna muunganisho wa intaneti',
      text: 'Unganisha kwenye intaneti, kisha ujaribu tena.',
    },
    service_error: {
      title: 'Samahani, kuna tatizo la kuingia',
      text: 'Jaribu tena msimbo huohuo. Usipofanya kazi, weka msimbo mwingine.',
    },
    unexpected: {
      title: 'Hitilafu imetokea',
      text: 'Jaribu tena msimbo huohuo. Usipofanya kazi, weka msimbo mwingine.',
    },
    rate_limited: { title: 'Majaribio mengi mno' },
    session_limit: {
      title: 'Umeingia kwenye vifaa vingi mno',
      text: 'Ondoka kwenye akaunti katika kifaa kimoja, kisha ujaribu tena. Msimbo wako usipofanya kazi, weka msimbo mwingine.',
    },
    'locked/temporary': {
      title: 'Kuingia kumefungwa baada ya majaribio mengi mno',
      text: 'Kuingia kukifunguliwa, anza upya kwa nenosiri lako.',
    },
    'locked/captcha': {
      title: 'Kuingia kumefungwa',
      text: 'Anza upya kwa nenosiri lako na ukamilishe ukaguzi wa usalama (CAPTCHA).',
    },
    'locked/security_question': {
      title: 'Kuingia kumefungwa',
      text: 'Anza upya kwa nenosiri lako na ujibu swali lako la usalama.',
    },
    'locked/sign_in_again': {
      title: 'Kuingia kumefungwa',
      text: 'Anza upya kwa nenosiri lako.',
    },
    'locked/blocked': {
      title: 'Akaunti hii imezuiwa',
      text: 'Msimbo mbadala hautasaidia. Wasiliana na usaidizi.',
    },
    'action_required/privacy_policy': {
      title: 'Imebaki hatua moja',
      text: 'Msimbo wako umekubaliwa. Ili kumaliza kuingia, soma na ukubali sera ya faragha.',
    },
    'action_required/consent': {
      title: 'Imebaki hatua moja',
      text: 'Msimbo wako umekubaliwa. Ili kumaliza kuingia, jaza fomu ya idhini.',
    },
    session_expired: {
      title: 'Kipindi hiki cha kuingia kimeisha',
      text: 'Anza upya kwa nenosiri lako.',
    },
    no_backup_codes: {
      title: 'Akaunti hii haina misimbo mbadala',
      text: 'Tumia njia nyingine au uwasiliane na usaidizi.',
    },
    mfa_unavailable: {
      title: 'Misimbo mbadala haipatikani',
      text: 'Tumia njia nyingine au uwasiliane na usaidizi.',
    },
    account_unavailable: {
      title: 'Huwezi kuingia kwenye akaunti hii',
      text: 'Wasiliana na usaidizi.',
    },
    risk_blocked: {
      title: 'Tumezuia kuingia huku ili kulinda akaunti yako',
      text: 'Tumia njia nyingine au uwasiliane na usaidizi.',
    },
    configuration: {
      title: 'Kuingia hakufanyi kazi',
      text: 'Tatizo liko upande wetu. Tumia njia nyingine au uwasiliane na usaidizi.',
    },
  },
};
