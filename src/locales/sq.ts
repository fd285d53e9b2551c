import type { ChallengeMessages } from './messages.js';

export const sq: ChallengeMessages = {
  locale: 'sq',
  direction: 'ltr',
  title: 'Hyni me një kod rezervë',
  whereToFindCodes: {
    title: 'Ku i gjeni kodet',
    text: 'Janë në listën që ruajtët ose printuat kur aktivizuat verifikimin me dy hapa. Çdo kod vlen një herë.',
  },
  label: 'Kodi rezervë',
  hint: {
    one: '{length} shkronjë ose shifër. Hapësirat dhe vizat nuk kanë rëndësi.',
    other: '{length} shkronja dhe shifra. Hapësirat dhe vizat nuk kanë rëndësi.',
  },
  submit: 'Hyni',
  submitting: 'Po kontrollohet kodi juaj',
  succeeded: { title: 'Kodi u pranua', text: 'Po hyni në llogarinë tuaj.' },
  wait: {
    minute: {
      one: 'Mund të provoni përsëri pas {count} minute.',
      other: 'Mund të provoni përsëri pas {count} minutash.',
    },
    second: {
      one: 'Mund të provoni përsëri pas {count} sekonde.',
      other: 'Mund të provoni përsëri pas {count} sekondash.',
    },
    unknown: 'Prisni pak dhe provoni përsëri.',
  },
  waitOver: 'Tani mund të provoni përsëri.',
  expiring: {
    title: 'Kjo hyrje përfundon brenda një minute',
    text: 'Shkruani kodin para se të përfundojë. Përndryshe, filloni nga e para me fjalëkalimin.',
  },
  actions: {
    use_another_method: 'Përdorni një mënyrë tjetër',
    lost_codes: 'Nuk i gjej kodet e mia',
    start_over: 'Filloni nga e para',
    'continue/privacy_policy': 'Shkoni te politika e privatësisë',
    'continue/consent': 'Shkoni te formulari i pëlqimit',
  },
  failures: {
    'invalid_format/empty': 'Shkruani një kod rezervë.',
    'invalid_format/multiple_codes': 'Këto duken si disa kode. Shkruani vetëm njërin prej tyre.',
    'invalid_format/bad_character':
      'Kodi ka vetëm shkronjat nga A deri në Z dhe shifrat nga 0 deri në 9.',
    'invalid_format/too_short': {
      one: 'Keni shkruar {count} karakter; kodi ka {length}.',
      other: 'Keni shkruar {count} karaktere; kodi ka {length}.',
    },
    'invalid_format/too_long': {
      one: 'Keni shkruar {count} karakter; kodi ka {length}.',
      other: 'Keni shkruar {count} karaktere; kodi ka {length}.',
    },
    'invalid_format/already_refused': 'Ky kod është refuzuar më parë. Shkruani një tjetër.',
    invalid_code:
      'Ky kod është i gabuar ose është përdorur më parë. Kontrollojeni ose shkruani një tjetër.',
    'invalid_code/after_unknown_outcome':
      'Me shumë gjasa, ky kod u përdor në përpjekjen e mëparshme. Shkruani një tjetër.',
    'outcome_unknown/timeout': {
      title: 'Përgjigjja nuk erdhi në kohë',
      text: 'Kodi juaj mund të jetë përdorur. Provojeni përsëri; nëse refuzohet, shkruani një tjetër.',
    },
    'outcome_unknown/network': {
      title: 'Lidhja u ndërpre',
      text: 'Kodi juaj mund të jetë përdorur. Provojeni përsëri; nëse refuzohet, shkruani një tjetër.',
    },
    'outcome_unknown/unreadable': {
      title: 'Nuk erdhi përgjigje e qartë',
      text: 'Kodi juaj mund të jetë përdorur. Provojeni përsëri; nëse refuzohet, shkruani një tjetër.',
    },
    offline: {
      title: 'Nuk keni lidhje me internetin',
      text: 'Kodi juaj nuk u përdor. Lidhuni me internetin dhe provoni përsëri.',
    },
    service_error: {
      title: 'Shërbimi i hyrjes ka një problem',
      text: 'Kodi juaj mund të jetë përdorur. Provojeni përsëri; nëse refuzohet, shkruani një tjetër.',
    },
    unexpected: {
      title: 'Diçka nuk shkoi mirë',
      text: 'Kodi juaj mund të jetë përdorur. Provojeni përsëri; nëse refuzohet, shkruani një tjetër.',
    },
    rate_limited: {
      title: 'Tepër shumë përpjekje',
      text: 'Kodi juaj nuk u përdor.',
    },
    session_limit: {
      title: 'Keni hyrë nga tepër shumë pajisje',
      text: 'Dilni nga llogaria në njërën prej tyre dhe provoni përsëri. Nëse kodi refuzohet, shkruani një tjetër.',
    },
    'locked/temporary': {
      title: 'Hyrja u bllokua: tepër shumë përpjekje',
      text: 'Më vonë, filloni nga e para me fjalëkalimin. Kodet e papërdorura vlejnë ende.',
    },
    'locked/captcha': {
      title: 'Hyrja është bllokuar',
      text: 'Filloni nga e para me fjalëkalimin dhe plotësoni CAPTCHA-n. Kodet e papërdorura vlejnë ende.',
    },
    'locked/security_question': {
      title: 'Hyrja është bllokuar',
      text: 'Filloni nga e para me fjalëkalimin dhe përgjigjuni pyetjes së sigurisë. Kodet e papërdorura vlejnë ende.',
    },
    'locked/sign_in_again': {
      title: 'Hyrja është bllokuar',
      text: 'Filloni nga e para me fjalëkalimin. Kodet e papërdorura vlejnë ende.',
    },
    'locked/blocked': {
      title: 'Kjo llogari është bllokuar',
      text: 'Llogaria nuk zhbllokohet me kod rezervë. Kontaktoni mbështetjen.',
    },
    'action_required/privacy_policy': {
      title: 'Edhe një hap',
      text: 'Kodi juaj u pranua. Tani pranoni politikën e privatësisë.',
    },
    'action_required/consent': {
      title: 'Edhe një hap',
      text: 'Kodi juaj u pranua. Tani dërgoni formularin e pëlqimit.',
    },
    session_expired: {
      title: 'Kjo hyrje ka skaduar',
      text: 'Filloni nga e para me fjalëkalimin. Kodet e papërdorura vlejnë ende.',
    },
    'session_expired/after_unknown_outcome': {
      title: 'Kjo hyrje ka skaduar',
      text: 'Kodi juaj mund të jetë përdorur. Filloni nga e para me fjalëkalimin.',
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
      title: 'Me këtë llogari nuk mund të hyhet',
      text: 'Kontaktoni mbështetjen. Kodet e papërdorura vlejnë ende.',
    },
    risk_blocked: {
      title: 'Hyrja u refuzua për sigurinë tuaj',
      text: 'Përdorni një mënyrë tjetër ose kontaktoni mbështetjen. Kodet e papërdorura vlejnë ende.',
    },
    configuration: {
      title: 'Hyrja nuk është e mundur këtu',
      text: 'Përdorni një mënyrë tjetër ose kontaktoni mbështetjen. Kodet e papërdorura vlejnë ende.',
    },
  },
};
