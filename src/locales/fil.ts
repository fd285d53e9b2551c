import type { ChallengeMessages } from './messages.js';

export const fil: ChallengeMessages = {
  locale: 'fil',
  direction: 'ltr',
  title: 'Mag-sign in gamit ang backup na code',
  whereToFindCodes: {
    title: 'Saan makikita ang iyong mga code',
    text: 'Nasa listahang na-save o na-print mo sa pag-set up ng 2-Step na Pag-verify. Isang gamit lang ang bawat code.',
  },
  label: 'Backup na code',
  hint: {
    one: '{length} titik at digit. Hindi mahalaga ang mga espasyo at gitling.',
    other: '{length} na titik at digit. Hindi mahalaga ang mga espasyo at gitling.',
  },
  submit: 'Mag-sign in',
  submitting: 'Sinusuri ang iyong code',
  succeeded: { title: 'Tinanggap ang code', text: 'Sina-sign in ka na.' },
  wait: {
    minute: {
      one: 'Puwede mong subukan ulit pagkalipas ng {count} minuto.',
      other: 'Puwede mong subukan ulit pagkalipas ng {count} na minuto.',
    },
    second: {
      one: 'Puwede mong subukan ulit pagkalipas ng {count} segundo.',
      other: 'Puwede mong subukan ulit pagkalipas ng {count} na segundo.',
    },
    unknown: 'Maghintay sandali, saka subukan ulit.',
  },
  waitOver: 'Puwede mo na ulit subukan ngayon.',
  expiring: {
    title: 'Wala nang isang minuto para mag-sign in',
    text: 'Ilagay ang iyong code bago iyon. Kung hindi, magsimula ulit gamit ang iyong password.',
  },
  actions: {
    use_another_method: 'Gumamit ng ibang paraan',
    lost_codes: 'Hindi ko mahanap ang mga code ko',
    start_over: 'Magsimula ulit',
    'continue/privacy_policy': 'Pumunta sa patakaran sa privacy',
    'continue/consent': 'Pumunta sa form ng pahintulot',
  },
  failures: {
    'invalid_format/empty': 'Maglagay ng backup na code.',
    'invalid_format/multiple_codes': 'Mukhang higit sa isang code ito. Isa lang ang ilagay.',
    'invalid_format/bad_character':
      'Mga titik A hanggang Z at digit 0 hanggang 9 lang ang nasa isang code.',
    'invalid_format/too_short': {
      one: 'Naglagay ka ng {count} character; {length} ang nasa isang code.',
      other: 'Naglagay ka ng {count} na character; {length} ang nasa isang code.',
    },
    'invalid_format/too_long': {
      one: 'Naglagay ka ng {count} character; {length} ang nasa isang code.',
      other: 'Naglagay ka ng {count} na character; {length} ang nasa isang code.',
    },
    'invalid_format/already_refused':
      'Hindi tinanggap dati ang code na ito. Maglagay ng ibang code.',
    invalid_code: 'Mali ang code na ito o nagamit na. Suriin ito, o maglagay ng ibang code.',
    'invalid_code/after_unknown_outcome':
      'Malamang na nagamit na ang code na ito sa nauna mong pagsubok. Maglagay ng ibang code.',
    'outcome_unknown/timeout': {
      title: 'Walang dumating na sagot sa takdang oras',
      text: 'Posibleng nagamit na ang iyong code. Subukan ulit ito; kung hindi tanggapin, maglagay ng ibang code.',
    },
    'outcome_unknown/network': {
      title: 'Naputol ang koneksyon',
      text: 'Posibleng nagamit na ang iyong code. Subukan ulit ito; kung hindi tanggapin, maglagay ng ibang code.',
    },
    'outcome_unknown/unreadable': {
      title: 'Walang dumating na malinaw na sagot',
      text: 'Posibleng nagamit na ang iyong code. Subukan ulit ito; kung hindi tanggapin, maglagay ng ibang code.',
    },
    offline: {
      title: 'Naka-offline ka',
      text: 'Hindi nagamit ang iyong code. Kumonekta ulit sa internet, saka subukan ulit.',
    },
    service_error: {
      title: 'May problema sa serbisyo ng pag-sign in',
      text: 'Posibleng nagamit na ang iyong code. Subukan ulit ito; kung hindi tanggapin, maglagay ng ibang code.',
    },
    unexpected: {
      title: 'Nagkaroon ng problema',
      text: 'Posibleng nagamit na ang iyong code. Subukan ulit ito; kung hindi tanggapin, maglagay ng ibang code.',
    },
    rate_limited: {
      title: 'Masyadong maraming pagsubok',
      text: 'Hindi nagamit ang iyong code.',
    },
    session_limit: {
      title: 'Masyadong maraming device ang naka-sign in',
      text: 'Mag-sign out sa isa sa mga ito, saka subukan ulit. Kung hindi tanggapin ang code, maglagay ng iba.',
    },
    'locked/temporary': {
      title: 'Naka-lock: masyadong maraming pagsubok',
      text: 'Magsimula ulit mamaya gamit ang iyong password. Gumagana pa rin ang mga hindi nagamit na code.',
    },
    'locked/captcha': {
      title: 'Naka-lock ang pag-sign in',
      text: 'Magsimula ulit gamit ang iyong password at sagutan ang CAPTCHA. Gumagana pa rin ang mga hindi nagamit na code.',
    },
    'locked/security_question': {
      title: 'Naka-lock ang pag-sign in',
      text: 'Magsimula ulit gamit ang password at sagutin ang tanong na panseguridad. Gumagana pa rin ang mga hindi nagamit na code.',
    },
    'locked/sign_in_again': {
      title: 'Naka-lock ang pag-sign in',
      text: 'Magsimula ulit gamit ang iyong password. Gumagana pa rin ang mga hindi nagamit na code.',
    },
    'locked/blocked': {
      title: 'Naka-block ang account na ito',
      text: 'Hindi ito maa-unblock gamit ang backup na code. Makipag-ugnayan sa suporta.',
    },
    'action_required/privacy_policy': {
      title: 'Isang hakbang na lang',
      text: 'Tinanggap ang iyong code. Tanggapin naman ngayon ang patakaran sa privacy.',
    },
    'action_required/consent': {
      title: 'Isang hakbang na lang',
      text: 'Tinanggap ang iyong code. Isumite naman ngayon ang form ng pahintulot.',
    },
    session_expired: {
      title: 'Nag-expire na ang sign-in na ito',
      text: 'Magsimula ulit gamit ang iyong password. Gumagana pa rin ang mga hindi nagamit na code.',
    },
    'session_expired/after_unknown_outcome': {
      title: 'Nag-expire na ang sign-in na ito',
      text: 'Posibleng nagamit na ang iyong code. Magsimula ulit gamit ang iyong password.',
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
      title: 'Hindi makakapag-sign in ang account na ito',
      text: 'Makipag-ugnayan sa suporta. Gumagana pa rin ang mga hindi nagamit na code.',
    },
    risk_blocked: {
      title: 'Tinanggihan ang sign-in para ligtas ka',
      text: 'Gumamit ng ibang paraan, o makipag-ugnayan sa suporta. Gumagana pa rin ang mga hindi nagamit na code.',
    },
    configuration: {
      title: 'Hindi makakapag-sign in dito',
      text: 'Gumamit ng ibang paraan, o makipag-ugnayan sa suporta. Gumagana pa rin ang mga hindi nagamit na code.',
    },
  },
};
