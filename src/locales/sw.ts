import type { ChallengeMessages } from './messages.js';

export const sw: ChallengeMessages = {
  locale: 'sw',
  direction: 'ltr',
  title: 'Ingia kwa kutumia msimbo mbadala',
  whereToFindCodes: {
    title: 'Mahali pa kupata misimbo yako',
    text: 'Imo kwenye orodha uliyohifadhi au kuchapisha kwa uthibitishaji wa hatua mbili. Kila mmoja hutumika mara moja tu.',
  },
  label: 'Msimbo mbadala',
  hint: {
    one: 'Herufi au tarakimu {length}. Nafasi na vistari si tatizo.',
    other: 'Herufi na tarakimu {length}. Nafasi na vistari si tatizo.',
  },
  submit: 'Ingia',
  submitting: 'Msimbo wako unakaguliwa',
  succeeded: { title: 'Msimbo umekubaliwa', text: 'Unaingia kwenye akaunti yako.' },
  wait: {
    minute: {
      one: 'Unaweza kujaribu tena baada ya dakika {count}.',
      other: 'Unaweza kujaribu tena baada ya dakika {count}.',
    },
    second: {
      one: 'Unaweza kujaribu tena baada ya sekunde {count}.',
      other: 'Unaweza kujaribu tena baada ya sekunde {count}.',
    },
    unknown: 'Subiri kidogo, kisha ujaribu tena.',
  },
  waitOver: 'Unaweza kujaribu tena sasa.',
  expiring: {
    title: 'Muda wa kuingia utaisha ndani ya dakika 1',
    text: 'Weka msimbo wako kabla ya hapo. La sivyo, utalazimika kuanza upya kwa nenosiri lako.',
  },
  actions: {
    use_another_method: 'Tumia njia nyingine',
    lost_codes: 'Siwezi kupata misimbo yangu',
    start_over: 'Anza upya',
    'continue/privacy_policy': 'Nenda kwenye sera ya faragha',
    'continue/consent': 'Nenda kwenye fomu ya idhini',
  },
  failures: {
    'invalid_format/empty': 'Weka msimbo mbadala.',
    'invalid_format/multiple_codes': 'Inaonekana umeweka misimbo kadhaa. Weka mmoja tu.',
    'invalid_format/bad_character': 'Msimbo una herufi A hadi Z na tarakimu 0 hadi 9 pekee.',
    'invalid_format/too_short': {
      one: 'Umeweka herufi au tarakimu {count}; msimbo una {length}.',
      other: 'Umeweka herufi au tarakimu {count}; msimbo una {length}.',
    },
    'invalid_format/too_long': {
      one: 'Umeweka herufi au tarakimu {count}; msimbo una {length}.',
      other: 'Umeweka herufi au tarakimu {count}; msimbo una {length}.',
    },
    'invalid_format/already_refused': 'Msimbo huu ulikataliwa awali. Weka mwingine.',
    invalid_code: 'Msimbo huu si sahihi au ulishatumika. Ukague, au weka mwingine.',
    'invalid_code/after_unknown_outcome':
      'Inaelekea msimbo huu ulitumika ulipojaribu awali. Weka mwingine.',
    'outcome_unknown/timeout': {
      title: 'Jibu halikufika kwa wakati',
      text: 'Huenda msimbo wako umetumika. Jaribu kuuweka tena; ukikataliwa, weka mwingine.',
    },
    'outcome_unknown/network': {
      title: 'Muunganisho umekatika',
      text: 'Huenda msimbo wako umetumika. Jaribu kuuweka tena; ukikataliwa, weka mwingine.',
    },
    'outcome_unknown/unreadable': {
      title: 'Jibu dhahiri halikufika',
      text: 'Huenda msimbo wako umetumika. Jaribu kuuweka tena; ukikataliwa, weka mwingine.',
    },
    offline: {
      title: 'Huna muunganisho wa intaneti',
      text: 'Msimbo wako haujatumika. Unganisha intaneti, kisha ujaribu tena.',
    },
    service_error: {
      title: 'Huduma ya kuingia ina tatizo',
      text: 'Huenda msimbo wako umetumika. Jaribu kuuweka tena; ukikataliwa, weka mwingine.',
    },
    unexpected: {
      title: 'Hitilafu imetokea',
      text: 'Huenda msimbo wako umetumika. Jaribu kuuweka tena; ukikataliwa, weka mwingine.',
    },
    rate_limited: {
      title: 'Majaribio mengi mno ya kuingia',
      text: 'Msimbo wako haujatumika.',
    },
    session_limit: {
      title: 'Umeingia kwenye vifaa vingi mno',
      text: 'Ondoka kwenye akaunti katika kifaa kimoja, kisha ujaribu tena. Msimbo ukikataliwa, weka mwingine.',
    },
    'locked/temporary': {
      title: 'Kuingia kumefungwa: majaribio mengi mno',
      text: 'Anza upya baadaye kwa nenosiri lako. Misimbo ambayo hujatumia bado ni halali.',
    },
    'locked/captcha': {
      title: 'Kuingia kumefungwa',
      text: 'Anza upya kwa nenosiri lako na utatue CAPTCHA. Misimbo ambayo hujatumia bado ni halali.',
    },
    'locked/security_question': {
      title: 'Kuingia kumefungwa',
      text: 'Anza upya kwa nenosiri lako na ujibu swali lako la usalama. Misimbo ambayo hujatumia bado ni halali.',
    },
    'locked/sign_in_again': {
      title: 'Kuingia kumefungwa',
      text: 'Anza upya kwa nenosiri lako. Misimbo ambayo hujatumia bado ni halali.',
    },
    'locked/blocked': {
      title: 'Akaunti hii imezuiwa',
      text: 'Msimbo mbadala hauwezi kuifungua. Wasiliana na usaidizi.',
    },
    'action_required/privacy_policy': {
      title: 'Imebaki hatua moja',
      text: 'Msimbo wako umekubaliwa. Sasa kubali sera ya faragha.',
    },
    'action_required/consent': {
      title: 'Imebaki hatua moja',
      text: 'Msimbo wako umekubaliwa. Sasa wasilisha fomu ya idhini.',
    },
    session_expired: {
      title: 'Muda wa kuingia umeisha',
      text: 'Anza upya kwa nenosiri lako. Misimbo ambayo hujatumia bado ni halali.',
    },
    'session_expired/after_unknown_outcome': {
      title: 'Muda wa kuingia umeisha',
      text: 'Huenda msimbo wako umetumika. Anza upya kwa nenosiri lako.',
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
      text: 'Wasiliana na usaidizi. Misimbo ambayo hujatumia bado ni halali.',
    },
    risk_blocked: {
      title: 'Kuingia huku kumezuiwa kwa usalama wako',
      text: 'Tumia njia nyingine au uwasiliane na usaidizi. Misimbo ambayo hujatumia bado ni halali.',
    },
    configuration: {
      title: 'Huduma ya kuingia haipatikani hapa',
      text: 'Tumia njia nyingine au uwasiliane na usaidizi. Misimbo ambayo hujatumia bado ni halali.',
    },
  },
};
