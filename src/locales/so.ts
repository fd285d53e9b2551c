import type { ChallengeMessages } from './messages.js';

export const so: ChallengeMessages = {
  locale: 'so',
  direction: 'ltr',
  title: 'Ku soo gal koodh kayd ah',
  whereToFindCodes: {
    title: 'Halka aad ka helayso koodhadhkaaga',
    text: 'Ka eeg liiska aad kaydsatay ama daabacatay markii aad dejisay xaqiijinta laba-tallaabo. Koodh kasta hal mar oo keliya ayuu shaqeeyaa.',
  },
  label: 'Koodhka kaydka ah',
  hint: { other: '{length} xaraf iyo lambar, sida {example}.' },
  letterCase: 'Kala saar xarfaha waaweyn iyo kuwa yaryar.',
  submit: 'Soo gal',
  submitting: 'Koodhkaaga waa la hubinayaa',
  succeeded: { title: 'Koodhka waa la aqbalay', text: 'Waa lagu soo gelinayaa.' },
  stalled: {
    title: 'Boggani horay uma socon',
    text: 'Koodhkaaga waa la aqbalay, mar kalena ma isticmaali kartid. Haddii aadan soo gelin, dib u bilow.',
  },
  wait: {
    hour: {
      one: 'Waxaad mar kale isku dayi kartaa {count} saacad kaddib.',
      other: 'Waxaad mar kale isku dayi kartaa {count} saacadood kaddib.',
    },
    minute: {
      one: 'Waxaad mar kale isku dayi kartaa {count} daqiiqo kaddib.',
      other: 'Waxaad mar kale isku dayi kartaa {count} daqiiqo kaddib.',
    },
    second: {
      one: 'Waxaad mar kale isku dayi kartaa {count} ilbiriqsi kaddib.',
      other: 'Waxaad mar kale isku dayi kartaa {count} ilbiriqsi kaddib.',
    },
    unknown: 'Sug dhowr daqiiqo, dabadeed mar kale isku day.',
  },
  waitOver: 'Hadda waad isku dayi kartaa mar kale.',
  expiring: {
    title: 'Soo-gelidda waxaa u haray in ka yar 1 daqiiqo',
    text: 'Haddii waqtigu dhammaado, dib ugu bilow eraygaaga sirta ah. Koodhadhka aadan isticmaalin weli way shaqayn doonaan.',
  },
  expired: {
    title: 'Waxaa laga yaabaa in waqtigu dhammaaday',
    text: 'Weli waad isku dayi kartaa, ama dib ugu bilow eraygaaga sirta ah.',
  },
  actions: {
    use_another_method: 'Isticmaal hab kale',
    lost_codes: 'Ma hayo koodhadhkayga',
    start_over: 'Dib u bilow',
    contact_support: 'La xiriir taageerada',
    'continue/privacy_policy': 'U gudub siyaasadda asturnaanta',
    'continue/consent': 'U gudub foomka oggolaanshaha',
  },
  codeFate: {
    not_used: 'Koodhkaaga lama isticmaalin.',
    may_be_used: 'Waxaa laga yaabaa in koodhkaaga la isticmaalay.',
    unused_still_work: 'Koodhadhka aadan isticmaalin weli way shaqeeyaan.',
    earlier_may_be_used: 'Waxaa laga yaabaa in la isticmaalay koodh aad hore u gelisay.',
  },
  failures: {
    'invalid_format/empty': 'Geli koodh kayd ah.',
    'invalid_format/multiple_codes': 'Tani waxay u egtahay in ka badan hal koodh. Geli hal keliya.',
    'invalid_format/authenticator_code':
      'Tani waxay u egtahay koodh ka yimid abka xaqiijinta. Geli koodh kayd ah oo liiskaaga ku jira, ama isticmaal hab kale.',
    'invalid_format/bad_character':
      '“{character}” koodh kuma jiri karo. Isticmaal oo keliya xarfaha A ilaa Z iyo lambarrada 0 ilaa 9.',
    'invalid_format/too_short': {
      one: 'Koodhkaasi aad ayuu u gaaban yahay. Waxaad gelisay {count} ka mid ah {length} xaraf.',
      other: 'Koodhkaasi aad ayuu u gaaban yahay. Waxaad gelisay {count} ka mid ah {length} xaraf.',
    },
    'invalid_format/too_long': {
      one: 'Koodhkaasi aad ayuu u dheer yahay. Waxaad gelisay {count} xaraf. Koodhku waa {length} xaraf.',
      other:
        'Koodhkaasi aad ayuu u dheer yahay. Waxaad gelisay {count} xaraf. Koodhku waa {length} xaraf.',
    },
    'invalid_format/already_refused':
      'Koodhkan hore ayaad u tijaabisay, mana shaqayn. Geli mid kale.',
    invalid_code:
      'Koodhkaasi ma shaqayn. Hubi khaladaadka qoraalka, ama geli koodh kale. Koodh kasta hal mar oo keliya ayuu shaqeeyaa.',
    'invalid_code/after_unknown_outcome':
      'Koodhkaasi ma shaqayn. Waxaa laga yaabaa in la isticmaalay mar hore oo aad isku dayday. Geli mid kale.',
    'outcome_unknown/timeout': {
      title: 'Jawaab ma aannaan helin',
      text: 'Mar kale isku day isla koodhka. Haddii uu shaqayn waayo, geli mid kale.',
    },
    'outcome_unknown/network': {
      title: 'Xiriirku wuu go’ay',
      text: 'Mar kale isku day isla koodhka. Haddii uu shaqayn waayo, geli mid kale.',
    },
    'outcome_unknown/unreadable': {
      title: 'Ma aannaan xaqiijin karin koodhkaaga',
      text: 'Mar kale isku day isla koodhka. Haddii uu shaqayn waayo, geli mid kale.',
    },
    offline: {
      title: 'Waxay u egtahay inaadan internet ku jirin',
      text: 'Ku xirmo internetka, dabadeed mar kale isku day.',
    },
    service_error: {
      title: 'Waan ka xunnahay, soo-gelidda cilad baa ka jirta',
      text: 'Mar kale isku day isla koodhka. Haddii uu shaqayn waayo, geli mid kale.',
    },
    unexpected: {
      title: 'Wax khalad ah ayaa dhacay',
      text: 'Mar kale isku day isla koodhka. Haddii uu shaqayn waayo, geli mid kale.',
    },
    rate_limited: { title: 'Isku dayo aad u badan' },
    session_limit: {
      title: 'Aalado aad u badan ayaa soo galay',
      text: 'Ka bax hal aalad, dabadeed mar kale isku day. Haddii koodhkaagu shaqayn waayo, geli mid kale.',
    },
    'locked/temporary': {
      title: 'Soo-gelidda waa la xiray: isku dayo aad u badan',
      text: 'Marka xiritaanku dhammaado, dib ugu bilow eraygaaga sirta ah.',
    },
    'locked/captcha': {
      title: 'Soo-gelidda waa la xiray',
      text: 'Dib ugu bilow eraygaaga sirta ah oo dhammaystir hubinta amniga (CAPTCHA).',
    },
    'locked/security_question': {
      title: 'Soo-gelidda waa la xiray',
      text: 'Dib ugu bilow eraygaaga sirta ah oo ka jawaab su’aashaada amniga.',
    },
    'locked/sign_in_again': {
      title: 'Soo-gelidda waa la xiray',
      text: 'Dib ugu bilow eraygaaga sirta ah.',
    },
    'locked/blocked': {
      title: 'Akoonkan waa la xannibay',
      text: 'Koodh kayd ah kuma caawin doono. La xiriir taageerada.',
    },
    'action_required/privacy_policy': {
      title: 'Hal tallaabo oo kale',
      text: 'Koodhkaaga waa la aqbalay. Si aad u dhammaystirto soo-gelidda, akhri oo aqbal siyaasadda asturnaanta.',
    },
    'action_required/consent': {
      title: 'Hal tallaabo oo kale',
      text: 'Koodhkaaga waa la aqbalay. Si aad u dhammaystirto soo-gelidda, buuxi foomka oggolaanshaha.',
    },
    session_expired: {
      title: 'Soo-geliddani way dhammaatay',
      text: 'Dib ugu bilow eraygaaga sirta ah.',
    },
    no_backup_codes: {
      title: 'Akoonkani ma laha koodhadh kayd ah',
      text: 'Isticmaal hab kale, ama la xiriir taageerada.',
    },
    mfa_unavailable: {
      title: 'Koodhadhka kaydka ah lama heli karo',
      text: 'Isticmaal hab kale, ama la xiriir taageerada.',
    },
    account_unavailable: {
      title: 'Akoonkan ma soo geli kartid',
      text: 'La xiriir taageerada.',
    },
    risk_blocked: {
      title: 'Soo-geliddan waan joojinnay si akoonkaaga loo ilaaliyo',
      text: 'Isticmaal hab kale, ama la xiriir taageerada.',
    },
    configuration: {
      title: 'Soo-geliddu ma shaqaynayso',
      text: 'Dhibku waa dhankayaga. Isticmaal hab kale, ama la xiriir taageerada.',
    },
  },
};
