import type { ChallengeMessages } from './messages.js';

export const fil: ChallengeMessages = {
  locale: 'fil',
  direction: 'ltr',
  title: 'Mag-sign in gamit ang backup na code',
  whereToFindCodes: {
    title: 'Saan makikita ang iyong mga code',
    text: 'Tingnan ang listahang na-save o na-print mo noong na-set up mo ang 2-Step na Pag-verify. Isang beses lang magagamit ang bawat code.',
  },
  label: 'Backup na code',
  hint: {
    one: '{length} titik at numero, tulad ng {example}.',
    other: '{length} na titik at numero, tulad ng {example}.',
  },
  letterCase: 'Magkaiba ang malaki at maliit na titik.',
  submit: 'Mag-sign in',
  submitting: 'Sinusuri ang iyong code',
  succeeded: { title: 'Tinanggap ang code', text: 'Sina-sign in ka na.' },
  stalled: {
    title: 'Hindi nagpatuloy ang page na ito',
    text: 'Tinanggap ang iyong code, at hindi mo na ito magagamit ulit. Kung hindi ka naka-sign in, magsimula ulit.',
  },
  wait: {
    hour: {
      one: 'Puwede mong subukan ulit pagkalipas ng {count} oras.',
      other: 'Puwede mong subukan ulit pagkalipas ng {count} na oras.',
    },
    minute: {
      one: 'Puwede mong subukan ulit pagkalipas ng {count} minuto.',
      other: 'Puwede mong subukan ulit pagkalipas ng {count} na minuto.',
    },
    second: {
      one: 'Puwede mong subukan ulit pagkalipas ng {count} segundo.',
      other: 'Puwede mong subukan ulit pagkalipas ng {count} na segundo.',
    },
    unknown: 'Maghintay nang ilang minuto, saka subukan ulit.',
  },
  waitOver: 'Puwede mo nang subukan ulit ngayon.',
  expiring: {
    title: 'Wala nang 1 minuto ang natitira para mag-sign in',
    text: 'Kung maubos ang oras, magsimula ulit gamit ang iyong password. Gagana pa rin ang mga hindi mo pa nagagamit na code.',
  },
  expired: {
    title: 'Baka ubos na ang oras mo para mag-sign in',
    text: 'Puwede mo pa ring subukan, o magsimula ulit gamit ang iyong password.',
  },
  actions: {
    use_another_method: 'Gumamit ng ibang paraan',
    lost_codes: 'Wala sa akin ang mga code ko',
    start_over: 'Magsimula ulit',
    contact_support: 'Makipag-ugnayan sa suporta',
    'continue/privacy_policy': 'Pumunta sa patakaran sa privacy',
    'continue/consent': 'Pumunta sa form ng pahintulot',
  },
  codeFate: {
    not_used: 'Hindi nagamit ang iyong code.',
    may_be_used: 'Posibleng nagamit na ang iyong code.',
    unused_still_work: 'Gumagana pa rin ang mga hindi mo pa nagagamit na code.',
    earlier_may_be_used: 'Posibleng nagamit na ang isang code na nauna mong inilagay.',
  },
  failures: {
    'invalid_format/empty': 'Maglagay ng backup na code.',
    'invalid_format/multiple_codes': 'Mukhang higit sa isang code iyan. Isa lang ang ilagay.',
    'invalid_format/authenticator_code':
      'Mukhang code iyan mula sa authenticator app. Maglagay ng backup na code mula sa iyong listahan, o gumamit ng ibang paraan.',
    'invalid_format/bad_character':
      'Hindi bahagi ng code ang “{character}”. Gumamit lang ng mga titik A hanggang Z (walang Ñ at walang tuldik) at mga numero 0 hanggang 9.',
    'invalid_format/too_short': {
      one: 'Masyadong maikli ang code na iyan. {count} character pa lang sa {length} ang nailagay mo.',
      other:
        'Masyadong maikli ang code na iyan. {count} na character pa lang sa {length} ang nailagay mo.',
    },
    'invalid_format/too_long': {
      one: 'Masyadong mahaba ang code na iyan. Naglagay ka ng {count} character. {length} lang ang nasa isang code.',
      other:
        'Masyadong mahaba ang code na iyan. Naglagay ka ng {count} na character. {length} lang ang nasa isang code.',
    },
    'invalid_format/already_refused':
      'Nasubukan mo na ang code na ito at hindi ito gumana. Maglagay ng ibang code.',
    invalid_code:
      'Hindi gumana ang code na iyan. Tingnan kung may mali sa pag-type, o maglagay ng ibang code. Isang beses lang magagamit ang bawat code.',
    'invalid_code/after_unknown_outcome':
      'Hindi gumana ang code na iyan. Posibleng nagamit na ito sa naunang pagsubok. Maglagay ng ibang code.',
    'outcome_unknown/timeout': {
      title: 'Wala kaming natanggap na sagot',
      text: 'Subukan ulit ang parehong code. Kung hindi ito gumana, maglagay ng ibang code.',
    },
    'outcome_unknown/network': {
      title: 'Naputol ang koneksyon',
      text: 'Subukan ulit ang parehong code. Kung hindi ito gumana, maglagay ng ibang code.',
    },
    'outcome_unknown/unreadable': {
      title: 'Hindi namin nakumpirma ang iyong code',
      text: 'Subukan ulit ang parehong code. Kung hindi ito gumana, maglagay ng ibang code.',
    },
    offline: {
      title: 'Mukhang naka-offline ka',
      text: 'Kumonekta sa internet, saka subukan ulit.',
    },
    service_error: {
      title: 'Paumanhin, may problema sa pag-sign in',
      text: 'Subukan ulit ang parehong code. Kung hindi ito gumana, maglagay ng ibang code.',
    },
    unexpected: {
      title: 'Nagkaroon ng problema',
      text: 'Subukan ulit ang parehong code. Kung hindi ito gumana, maglagay ng ibang code.',
    },
    rate_limited: { title: 'Masyadong maraming pagsubok' },
    session_limit: {
      title: 'Masyadong maraming device ang naka-sign in',
      text: 'Mag-sign out sa isang device, saka subukan ulit. Kung hindi gumana ang iyong code, maglagay ng ibang code.',
    },
    'locked/temporary': {
      title: 'Na-lock ang pag-sign in sa dami ng pagsubok',
      text: 'Kapag natapos na ang lock, magsimula ulit gamit ang iyong password.',
    },
    'locked/captcha': {
      title: 'Naka-lock ang pag-sign in',
      text: 'Magsimula ulit gamit ang iyong password at kumpletuhin ang pagsusuring panseguridad (CAPTCHA).',
    },
    'locked/security_question': {
      title: 'Naka-lock ang pag-sign in',
      text: 'Magsimula ulit gamit ang iyong password at sagutin ang iyong tanong na panseguridad.',
    },
    'locked/sign_in_again': {
      title: 'Naka-lock ang pag-sign in',
      text: 'Magsimula ulit gamit ang iyong password.',
    },
    'locked/blocked': {
      title: 'Naka-block ang account na ito',
      text: 'Hindi makakatulong ang backup na code. Makipag-ugnayan sa suporta.',
    },
    'action_required/privacy_policy': {
      title: 'Isang hakbang na lang',
      text: 'Tinanggap ang iyong code. Para matapos ang pag-sign in, basahin at tanggapin ang patakaran sa privacy.',
    },
    'action_required/consent': {
      title: 'Isang hakbang na lang',
      text: 'Tinanggap ang iyong code. Para matapos ang pag-sign in, sagutan ang form ng pahintulot.',
    },
    session_expired: {
      title: 'Hindi na magagamit ang sign-in na ito',
      text: 'Magsimula ulit gamit ang iyong password.',
    },
    no_backup_codes: {
      title: 'Walang backup na code ang account na ito',
      text: 'Gumamit ng ibang paraan, o makipag-ugnayan sa suporta.',
    },
    mfa_unavailable: {
      title: 'Hindi magagamit ang mga backup na code',
      text: 'Gumamit ng ibang paraan, o makipag-ugnayan sa suporta.',
    },
    account_unavailable: {
      title: 'Hindi ka makakapag-sign in sa account na ito',
      text: 'Makipag-ugnayan sa suporta.',
    },
    risk_blocked: {
      title: 'Itinigil namin ang sign-in na ito para ligtas ang account mo',
      text: 'Gumamit ng ibang paraan, o makipag-ugnayan sa suporta.',
    },
    configuration: {
      title: 'Hindi gumagana ang pag-sign in',
      text: 'Nasa panig namin ang problema. Gumamit ng ibang paraan, o makipag-ugnayan sa suporta.',
    },
  },
};
