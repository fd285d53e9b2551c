import type { ChallengeMessages } from './messages.js';

export const sq: ChallengeMessages = {
  locale: 'sq',
  direction: 'ltr',
  title: 'Hyni me një kod rezervë',
  whereToFindCodes: {
    title: 'Ku i gjeni kodet',
    text: 'Shihni listën që ruajtët ose printuat kur aktivizuat verifikimin me dy hapa. Çdo kod vlen vetëm një herë.',
  },
  label: 'Kodi rezervë',
  hint: { other: '{length} shkronja dhe numra, për shembull {example}.' },
  letterCase: 'Shkronjat e mëdha dhe të vogla dallohen.',
  submit: 'Hyni',
  submitting: 'Po kontrollohet kodi juaj',
  succeeded: { title: 'Kodi u pranua', text: 'Po hyni në llogarinë tuaj.' },
  stalled: {
    title: 'Kjo faqe nuk vazhdoi më tej',
    text: 'Kodi juaj u pranua dhe nuk mund ta përdorni më. Nëse nuk keni hyrë në llogari, filloni nga e para.',
  },
  wait: {
    hour: {
      one: 'Mund të provoni përsëri pas {count} ore.',
      other: 'Mund të provoni përsëri pas {count} orësh.',
    },
    minute: {
      one: 'Mund të provoni përsëri pas {count} minute.',
      other: 'Mund të provoni përsëri pas {count} minutash.',
    },
    second: {
      one: 'Mund të provoni përsëri pas {count} sekonde.',
      other: 'Mund të provoni përsëri pas {count} sekondash.',
    },
    unknown: 'Prisni disa minuta dhe provoni përsëri.',
  },
  waitOver: 'Tani mund të provoni përsëri.',
  expiring: {
    title: 'Ka mbetur më pak se 1 minutë për të hyrë',
    text: 'Nëse mbaron koha, filloni nga e para me fjalëkalimin. Kodet tuaja të papërdorura do të vlejnë ende.',
  },
  expired: {
    title: 'Koha juaj për të hyrë mund të ketë mbaruar',
    text: 'Mund të provoni ende ose të filloni nga e para me fjalëkalimin.',
  },
  actions: {
    use_another_method: 'Përdorni një mënyrë tjetër',
    lost_codes: 'Nuk i kam kodet e mia',
    start_over: 'Filloni nga e para',
    contact_support: 'Kontaktoni mbështetjen',
    'continue/privacy_policy': 'Shkoni te politika e privatësisë',
    'continue/consent': 'Shkoni te formulari i pëlqimit',
  },
  codeFate: {
    not_used: 'Kodi juaj nuk u përdor.',
    may_be_used: 'Kodi juaj mund të jetë përdorur.',
    unused_still_work: 'Kodet tuaja të papërdorura vlejnë ende.',
    earlier_may_be_used: 'Një kod që keni shkruar më parë mund të jetë përdorur.',
  },
  failures: {
    'invalid_format/empty': 'Shkruani një kod rezervë.',
    'invalid_format/multiple_codes': 'Kjo duket si më shumë se një kod. Shkruani vetëm një.',
    'invalid_format/authenticator_code':
      'Ky duket si kod nga një aplikacion autentifikimi. Shkruani një kod rezervë nga lista juaj ose përdorni një mënyrë tjetër.',
    'invalid_format/bad_character':
      '“{character}” nuk është pjesë e kodit. Përdorni vetëm shkronjat nga A deri në Z (pa Ç dhe Ë) dhe numrat nga 0 deri në 9.',
    'invalid_format/too_short': {
      one: 'Ky kod është shumë i shkurtër. Keni shkruar {count} karakter nga {length}.',
      other: 'Ky kod është shumë i shkurtër. Keni shkruar {count} karaktere nga {length}.',
    },
    'invalid_format/too_long': {
      one: 'Ky kod është shumë i gjatë. Keni shkruar {count} karakter. Një kod ka {length}.',
      other: 'Ky kod është shumë i gjatë. Keni shkruar {count} karaktere. Një kod ka {length}.',
    },
    'invalid_format/already_refused':
      'E keni provuar tashmë këtë kod dhe nuk funksionoi. Shkruani një tjetër.',
    invalid_code:
      'Ky kod nuk funksionoi. Kontrolloni për gabime shtypi ose shkruani një kod tjetër. Çdo kod vlen vetëm një herë.',
    'invalid_code/after_unknown_outcome':
      'Ky kod nuk funksionoi. Mund të jetë përdorur në një përpjekje të mëparshme. Shkruani një tjetër.',
    'outcome_unknown/timeout': {
      title: 'Nuk morëm përgjigje',
      text: 'Provoni përsëri të njëjtin kod. Nëse nuk funksionon, shkruani një tjetër.',
    },
    'outcome_unknown/network': {
      title: 'Lidhja u ndërpre',
      text: 'Provoni përsëri të njëjtin kod. Nëse nuk funksionon, shkruani një tjetër.',
    },
    'outcome_unknown/unreadable': {
      title: 'Nuk mundëm ta konfirmonim kodin tuaj',
      text: 'Provoni përsëri të njëjtin kod. Nëse nuk funksionon, shkruani një tjetër.',
    },
    offline: {
      title: 'Duket se nuk keni lidhje me internetin',
      text: 'Lidhuni me internetin dhe provoni përsëri.',
    },
    service_error: {
      title: 'Na vjen keq, ka një problem me hyrjen',
      text: 'Provoni përsëri të njëjtin kod. Nëse nuk funksionon, shkruani një tjetër.',
    },
    unexpected: {
      title: 'Diçka nuk shkoi mirë',
      text: 'Provoni përsëri të njëjtin kod. Nëse nuk funksionon, shkruani një tjetër.',
    },
    rate_limited: { title: 'Tepër shumë përpjekje' },
    session_limit: {
      title: 'Keni hyrë nga tepër shumë pajisje',
      text: 'Dilni nga llogaria në një pajisje dhe provoni përsëri. Nëse kodi juaj nuk funksionon, shkruani një tjetër.',
    },
    'locked/temporary': {
      title: 'Hyrja është bllokuar: tepër shumë përpjekje',
      text: 'Kur të përfundojë bllokimi, filloni nga e para me fjalëkalimin.',
    },
    'locked/captcha': {
      title: 'Hyrja është bllokuar',
      text: 'Filloni nga e para me fjalëkalimin dhe plotësoni kontrollin e sigurisë (CAPTCHA).',
    },
    'locked/security_question': {
      title: 'Hyrja është bllokuar',
      text: 'Filloni nga e para me fjalëkalimin dhe përgjigjuni pyetjes suaj të sigurisë.',
    },
    'locked/sign_in_again': {
      title: 'Hyrja është bllokuar',
      text: 'Filloni nga e para me fjalëkalimin.',
    },
    'locked/blocked': {
      title: 'Kjo llogari është bllokuar',
      text: 'Kodi rezervë nuk do të ndihmojë. Kontaktoni mbështetjen.',
    },
    'action_required/privacy_policy': {
      title: 'Edhe një hap',
      text: 'Kodi juaj u pranua. Për të përfunduar hyrjen, lexoni dhe pranoni politikën e privatësisë.',
    },
    'action_required/consent': {
      title: 'Edhe një hap',
      text: 'Kodi juaj u pranua. Për të përfunduar hyrjen, plotësoni formularin e pëlqimit.',
    },
    session_expired: {
      title: 'Kjo hyrje nuk vlen më',
      text: 'Filloni nga e para me fjalëkalimin.',
    },
    no_backup_codes: {
      title: 'Kjo llogari nuk ka kode rezervë',
      text: 'Përdorni një mënyrë tjetër ose kontaktoni mbështetjen.',
    },
    mfa_unavailable: {
      title: 'Kodet rezervë nuk janë të disponueshme',
      text: 'Përdorni një mënyrë tjetër ose kontaktoni mbështetjen.',
    },
    account_unavailable: {
      title: 'Nuk mund të hyni në këtë llogari',
      text: 'Kontaktoni mbështetjen.',
    },
    risk_blocked: {
      title: 'E ndaluam këtë hyrje për të mbrojtur llogarinë tuaj',
      text: 'Përdorni një mënyrë tjetër ose kontaktoni mbështetjen.',
    },
    configuration: {
      title: 'Hyrja nuk funksionon',
      text: 'Problemi është nga ana jonë. Përdorni një mënyrë tjetër ose kontaktoni mbështetjen.',
    },
  },
};
