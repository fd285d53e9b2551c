import type { ChallengeMessages } from './messages.js';

export const zhHant: ChallengeMessages = {
  locale: 'zh-Hant',
  direction: 'ltr',
  title: '使用備用碼登入',
  whereToFindCodes: {
    title: '哪裡可以找到備用碼',
    text: '請查看您設定兩步驟驗證時儲存或列印的清單。每組備用碼只能使用一次。',
  },
  label: '備用碼',
  hint: { other: '共 {length} 個英文字母和數字，例如 {example}。' },
  letterCase: '請區分大小寫字母。',
  submit: '登入',
  submitting: '正在確認備用碼',
  succeeded: { title: '備用碼已通過驗證', text: '正在為您登入。' },
  stalled: {
    title: '頁面沒有自動前往下一步',
    text: '您的備用碼已通過驗證，無法再次使用。如果您尚未登入，請重新開始。',
  },
  wait: {
    hour: { other: '您可以在 {count} 小時後再試一次。' },
    minute: { other: '您可以在 {count} 分鐘後再試一次。' },
    second: { other: '您可以在 {count} 秒後再試一次。' },
    unknown: '請等候幾分鐘，然後再試一次。',
  },
  waitOver: '您現在可以再試一次。',
  expiring: {
    title: '登入時間剩下不到 1 分鐘',
    text: '如果時間用完，請用密碼重新開始。未使用的備用碼仍然有效。',
  },
  expired: {
    title: '您的登入時間可能已用完',
    text: '您仍可以嘗試，也可以用密碼重新開始。',
  },
  actions: {
    use_another_method: '使用其他方式',
    lost_codes: '我手邊沒有備用碼',
    start_over: '重新開始',
    contact_support: '聯絡客服',
    'continue/privacy_policy': '前往隱私權政策',
    'continue/consent': '前往同意書',
  },
  codeFate: {
    not_used: '您的備用碼未被使用。',
    may_be_used: '您的備用碼可能已被使用。',
    unused_still_work: '未使用的備用碼仍然有效。',
    earlier_may_be_used: '您先前輸入的備用碼可能已被使用。',
  },
  failures: {
    'invalid_format/empty': '請輸入備用碼。',
    'invalid_format/multiple_codes': '您輸入的似乎不只一組備用碼。請只輸入一組。',
    'invalid_format/authenticator_code':
      '這似乎是驗證器應用程式的驗證碼。請輸入清單上的備用碼，或使用其他方式。',
    'invalid_format/bad_character':
      '備用碼中沒有「{character}」。請只使用英文字母 A 到 Z 和數字 0 到 9。',
    'invalid_format/too_short': {
      other: '備用碼太短。應為 {length} 個字元，您只輸入了 {count} 個。',
    },
    'invalid_format/too_long': {
      other: '備用碼太長。您輸入了 {count} 個字元，應為 {length} 個。',
    },
    'invalid_format/already_refused': '您已經試過這組備用碼，但未通過驗證。請輸入另一組。',
    invalid_code:
      '這組備用碼未通過驗證。請檢查是否輸入錯誤，或輸入另一組。每組備用碼只能使用一次。',
    'invalid_code/after_unknown_outcome':
      '這組備用碼未通過驗證。它可能在先前的嘗試中已被使用。請輸入另一組。',
    'outcome_unknown/timeout': {
      title: '未收到回應',
      text: '請用同一組備用碼再試一次。如果未通過驗證，請輸入另一組。',
    },
    'outcome_unknown/network': {
      title: '連線已中斷',
      text: '請用同一組備用碼再試一次。如果未通過驗證，請輸入另一組。',
    },
    'outcome_unknown/unreadable': {
      title: '無法確認您的備用碼',
      text: '請用同一組備用碼再試一次。如果未通過驗證，請輸入另一組。',
    },
    offline: {
      title: '您似乎處於離線狀態',
      text: '請連上網際網路，然後再試一次。',
    },
    service_error: {
      title: '抱歉，登入發生問題',
      text: '請用同一組備用碼再試一次。如果未通過驗證，請輸入另一組。',
    },
    unexpected: {
      title: '發生問題',
      text: '請用同一組備用碼再試一次。如果未通過驗證，請輸入另一組。',
    },
    rate_limited: { title: '嘗試次數過多' },
    session_limit: {
      title: '登入的裝置過多',
      text: '請在其中一部裝置上登出，然後再試一次。如果備用碼未通過驗證，請輸入另一組。',
    },
    'locked/temporary': {
      title: '嘗試次數過多，登入已鎖定',
      text: '鎖定解除後，請用密碼重新開始。',
    },
    'locked/captcha': {
      title: '登入已鎖定',
      text: '請用密碼重新開始，並完成人機驗證（CAPTCHA）。',
    },
    'locked/security_question': {
      title: '登入已鎖定',
      text: '請用密碼重新開始，並回答您的安全提示問題。',
    },
    'locked/sign_in_again': {
      title: '登入已鎖定',
      text: '請用密碼重新開始。',
    },
    'locked/blocked': {
      title: '此帳號已遭封鎖',
      text: '備用碼無法解決此問題。請聯絡客服。',
    },
    'action_required/privacy_policy': {
      title: '還差一個步驟',
      text: '您的備用碼已通過驗證。若要完成登入，請閱讀並接受隱私權政策。',
    },
    'action_required/consent': {
      title: '還差一個步驟',
      text: '您的備用碼已通過驗證。若要完成登入，請填寫同意書。',
    },
    session_expired: {
      title: '這次登入已失效',
      text: '請用密碼重新開始。',
    },
    no_backup_codes: {
      title: '此帳號沒有備用碼',
      text: '請使用其他方式，或聯絡客服。',
    },
    mfa_unavailable: {
      title: '備用碼功能無法使用',
      text: '請使用其他方式，或聯絡客服。',
    },
    account_unavailable: {
      title: '您無法登入此帳號',
      text: '請聯絡客服。',
    },
    risk_blocked: {
      title: '為保護您的帳號，我們已中止這次登入',
      text: '請使用其他方式，或聯絡客服。',
    },
    configuration: {
      title: '登入功能無法正常運作',
      text: '問題出在我們這邊。請使用其他方式，或聯絡客服。',
    },
  },
};
