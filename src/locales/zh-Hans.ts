import type { ChallengeMessages } from './messages.js';

export const zhHans: ChallengeMessages = {
  locale: 'zh-Hans',
  direction: 'ltr',
  title: '使用备用验证码登录',
  whereToFindCodes: {
    title: '在哪里可以找到备用验证码',
    text: '备用验证码就在您设置两步验证时保存或打印的列表中。每个备用验证码只能使用一次。',
  },
  label: '备用验证码',
  hint: { other: '共 {length} 个英文字母和数字，有无空格或短横线均可。' },
  submit: '登录',
  submitting: '正在核对备用验证码',
  succeeded: { title: '备用验证码已通过', text: '正在为您登录。' },
  wait: {
    minute: { other: '您可以在 {count} 分钟后重试。' },
    second: { other: '您可以在 {count} 秒后重试。' },
    unknown: '请稍等片刻，然后重试。',
  },
  waitOver: '您现在可以重试了。',
  expiring: {
    title: '本次登录将在一分钟内失效',
    text: '请在此之前输入备用验证码，否则需要用密码重新开始。',
  },
  actions: {
    use_another_method: '使用其他方式',
    lost_codes: '我找不到备用验证码',
    start_over: '重新开始',
    'continue/privacy_policy': '前往隐私政策',
    'continue/consent': '前往同意书',
  },
  failures: {
    'invalid_format/empty': '请输入备用验证码。',
    'invalid_format/multiple_codes': '这看起来是多个备用验证码，请只输入其中一个。',
    'invalid_format/bad_character': '备用验证码只包含英文字母 A 到 Z 和数字 0 到 9。',
    'invalid_format/too_short': {
      other: '您输入了 {count} 个字符，备用验证码应为 {length} 个字符。',
    },
    'invalid_format/too_long': {
      other: '您输入了 {count} 个字符，备用验证码应为 {length} 个字符。',
    },
    'invalid_format/already_refused': '此备用验证码之前未通过，请输入另一个。',
    invalid_code: '此备用验证码有误或已经用过。请核对，或输入另一个。',
    'invalid_code/after_unknown_outcome': '此备用验证码很可能已在您上次尝试时用掉，请输入另一个。',
    'outcome_unknown/timeout': {
      title: '未能及时收到回应',
      text: '您的备用验证码可能已经用掉。请用它再试一次；如果未通过，请输入另一个。',
    },
    'outcome_unknown/network': {
      title: '连接已中断',
      text: '您的备用验证码可能已经用掉。请用它再试一次；如果未通过，请输入另一个。',
    },
    'outcome_unknown/unreadable': {
      title: '未收到明确的回应',
      text: '您的备用验证码可能已经用掉。请用它再试一次；如果未通过，请输入另一个。',
    },
    offline: { title: '您的设备未联网', text: '您的备用验证码没有用掉。请重新联网，然后重试。' },
    service_error: {
      title: '登录服务出现问题',
      text: '您的备用验证码可能已经用掉。请用它再试一次；如果未通过，请输入另一个。',
    },
    unexpected: {
      title: '出了点问题',
      text: '您的备用验证码可能已经用掉。请用它再试一次；如果未通过，请输入另一个。',
    },
    rate_limited: { title: '尝试次数过多', text: '您的备用验证码没有用掉。' },
    session_limit: {
      title: '登录的设备过多',
      text: '请在其中一台设备上退出登录，然后重试。如果备用验证码未通过，请输入另一个。',
    },
    'locked/temporary': {
      title: '尝试次数过多，登录已锁定',
      text: '请稍后用密码重新开始。未使用的备用验证码仍然有效。',
    },
    'locked/captcha': {
      title: '登录已锁定',
      text: '请用密码重新开始，并完成人机验证。未使用的备用验证码仍然有效。',
    },
    'locked/security_question': {
      title: '登录已锁定',
      text: '请用密码重新开始，并回答您的密保问题。未使用的备用验证码仍然有效。',
    },
    'locked/sign_in_again': {
      title: '登录已锁定',
      text: '请用密码重新开始。未使用的备用验证码仍然有效。',
    },
    'locked/blocked': { title: '此账号已被冻结', text: '备用验证码无法解除冻结。请联系客服。' },
    'action_required/privacy_policy': {
      title: '还差一步',
      text: '您的备用验证码已通过。现在请接受隐私政策。',
    },
    'action_required/consent': {
      title: '还差一步',
      text: '您的备用验证码已通过。现在请提交同意书。',
    },
    session_expired: {
      title: '本次登录已失效',
      text: '请用密码重新开始。未使用的备用验证码仍然有效。',
    },
    'session_expired/after_unknown_outcome': {
      title: '本次登录已失效',
      text: '您的备用验证码可能已经用掉。请用密码重新开始。',
    },
    no_backup_codes: { title: '此账号没有备用验证码', text: '请使用其他方式，或联系客服。' },
    mfa_unavailable: { title: '无法使用备用验证码', text: '请使用其他方式，或联系客服。' },
    account_unavailable: {
      title: '此账号无法登录',
      text: '请联系客服。未使用的备用验证码仍然有效。',
    },
    risk_blocked: {
      title: '为了您的安全，本次登录被拒绝',
      text: '请使用其他方式，或联系客服。未使用的备用验证码仍然有效。',
    },
    configuration: {
      title: '此处无法登录',
      text: '请使用其他方式，或联系客服。未使用的备用验证码仍然有效。',
    },
  },
};
