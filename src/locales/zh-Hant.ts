import type { ChallengeMessages } from './messages.js';

export const zhHant: ChallengeMessages = {
  locale: 'zh-Hant',
  direction: 'ltr',
  title: '使用備用碼登入',
  whereToFindCodes: {
    title: '哪裡可以找到備用碼',
    text: '備用碼就在您設定兩步驟驗證時儲存或列印的清單上。每組備用碼只能使用一次。',
  },
  label: '備用碼',
  hint: { other: '共 {length} 個英文字母和數字，有無空格或連字號都可以。' },
  submit: '登入',
  submitting: '正在確認備用碼',
  succeeded: { title: '備用碼已通過驗證', text: '正在為您登入。' },
  wait: {
    minute: { other: '您可以在 {count} 分鐘後再試一次。' },
    second: { other: '您可以在 {count} 秒後再試一次。' },
    unknown: '請稍候片刻，然後再試一次。',
  },
  waitOver: '您現在可以再試一次。',
  expiring: {
    title: '這次登入將在一分鐘內失效',
    text: '請在此之前輸入備用碼，否則需要用密碼重新開始。',
  },
  actions: {
    use_another_method: '使用其他方式',
    lost_codes: '我找不到備用碼',
    start_over: '重新開始',
    'continue/privacy_policy': '前往隱私權政策',
    'continue/consent': '前往同意書',
  },
  failures: {
    'invalid_format/empty': '請輸入備用碼。',
    'invalid_format/multiple_codes': '這看起來是多組備用碼，請只輸入其中一組。',
    'invalid_format/bad_character': '備用碼只包含英文字母 A 到 Z 和數字 0 到 9。',
    'invalid_format/too_short': { other: '您輸入了 {count} 個字元，備用碼應為 {length} 個字元。' },
    'invalid_format/too_long': { other: '您輸入了 {count} 個字元，備用碼應為 {length} 個字元。' },
    'invalid_format/already_refused': '這組備用碼先前未通過驗證，請輸入另一組。',
    invalid_code: '這組備用碼不正確或已經用過。請檢查一下，或輸入另一組。',
    'invalid_code/after_unknown_outcome': '這組備用碼很可能已在您上次嘗試時用掉，請輸入另一組。',
    'outcome_unknown/timeout': {
      title: '未能及時收到回應',
      text: '您的備用碼可能已經用掉。請用它再試一次；如果未通過驗證，請輸入另一組。',
    },
    'outcome_unknown/network': {
      title: '連線已中斷',
      text: '您的備用碼可能已經用掉。請用它再試一次；如果未通過驗證，請輸入另一組。',
    },
    'outcome_unknown/unreadable': {
      title: '未收到明確的回應',
      text: '您的備用碼可能已經用掉。請用它再試一次；如果未通過驗證，請輸入另一組。',
    },
    offline: { title: '您目前離線', text: '您的備用碼沒有用掉。請重新連上網路，然後再試一次。' },
    service_error: {
      title: '登入服務發生問題',
      text: '您的備用碼可能已經用掉。請用它再試一次；如果未通過驗證，請輸入另一組。',
    },
    unexpected: {
      title: '發生問題',
      text: '您的備用碼可能已經用掉。請用它再試一次；如果未通過驗證，請輸入另一組。',
    },
    rate_limited: { title: '嘗試次數過多', text: '您的備用碼沒有用掉。' },
    session_limit: {
      title: '登入的裝置過多',
      text: '請在其中一部裝置上登出，然後再試一次。如果備用碼未通過驗證，請輸入另一組。',
    },
    'locked/temporary': {
      title: '嘗試次數過多，登入已鎖定',
      text: '請稍後用密碼重新開始。未使用的備用碼仍然有效。',
    },
    'locked/captcha': {
      title: '登入已鎖定',
      text: '請用密碼重新開始，並完成人機驗證。未使用的備用碼仍然有效。',
    },
    'locked/security_question': {
      title: '登入已鎖定',
      text: '請用密碼重新開始，並回答您的安全提示問題。未使用的備用碼仍然有效。',
    },
    'locked/sign_in_again': {
      title: '登入已鎖定',
      text: '請用密碼重新開始。未使用的備用碼仍然有效。',
    },
    'locked/blocked': { title: '此帳號已遭封鎖', text: '備用碼無法解除封鎖。請聯絡客服。' },
    'action_required/privacy_policy': {
      title: '還差一個步驟',
      text: '您的備用碼已通過驗證。現在請接受隱私權政策。',
    },
    'action_required/consent': {
      title: '還差一個步驟',
      text: '您的備用碼已通過驗證。現在請提交同意書。',
    },
    session_expired: {
      title: '這次登入已失效',
      text: '請用密碼重新開始。未使用的備用碼仍然有效。',
    },
    'session_expired/after_unknown_outcome': {
      title: '這次登入已失效',
      text: '您的備用碼可能已經用掉。請用密碼重新開始。',
    },
    no_backup_codes: { title: '此帳號沒有備用碼', text: '請使用其他方式，或聯絡客服。' },
    mfa_unavailable: { title: '無法使用備用碼', text: '請使用其他方式，或聯絡客服。' },
    account_unavailable: { title: '此帳號無法登入', text: '請聯絡客服。未使用的備用碼仍然有效。' },
    risk_blocked: {
      title: '為了您的安全，這次登入遭到拒絕',
      text: '請使用其他方式，或聯絡客服。未使用的備用碼仍然有效。',
    },
    configuration: {
      title: '此處無法登入',
      text: '請使用其他方式，或聯絡客服。未使用的備用碼仍然有效。',
    },
  },
};
