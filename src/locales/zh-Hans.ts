import type { ChallengeMessages } from './messages.js';

export const zhHans: ChallengeMessages = {
  locale: 'zh-Hans',
  direction: 'ltr',
  title: '使用备用验证码登录',
  whereToFindCodes: {
    title: '在哪里可以找到备用验证码',
    text: '请查看您设置两步验证时保存或打印的列表。每个备用验证码只能使用一次。',
  },
  label: '备用验证码',
  hint: { other: '共 {length} 个英文字母和数字，例如 {example}。' },
  letterCase: '请区分大小写字母。',
  submit: '登录',
  submitting: '正在核对备用验证码',
  succeeded: { title: '备用验证码已通过', text: '正在为您登录。' },
  stalled: {
    title: '页面没有自动跳转',
    text: '您的备用验证码已通过，不能再次使用。如果您尚未登录，请重新开始。',
  },
  wait: {
    hour: { other: '您可以在 {count} 小时后重试。' },
    minute: { other: '您可以在 {count} 分钟后重试。' },
    second: { other: '您可以在 {count} 秒后重试。' },
    unknown: '请等待几分钟，然后重试。',
  },
  waitOver: '您现在可以重试了。',
  expiring: {
    title: '登录时间还剩不到 1 分钟',
    text: '如果时间用完，请用密码重新开始。未使用的备用验证码仍然有效。',
  },
  expired: {
    title: '您的登录时间可能已用完',
    text: '您仍可以尝试，也可以用密码重新开始。',
  },
  actions: {
    use_another_method: '使用其他方式',
    lost_codes: '我手边没有备用验证码',
    start_over: '重新开始',
    contact_support: '联系客服',
    'continue/privacy_policy': '前往隐私政策',
    'continue/consent': '前往同意书',
  },
  codeFate: {
    not_used: '您的备用验证码未被使用。',
    may_be_used: '您的备用验证码可能已被使用。',
    unused_still_work: '未使用的备用验证码仍然有效。',
    earlier_may_be_used: '您之前输入的备用验证码可能已被使用。',
  },
  failures: {
    'invalid_format/empty': '请输入备用验证码。',
    'invalid_format/multiple_codes': '您输入的似乎不止一个备用验证码。请只输入一个。',
    'invalid_format/authenticator_code':
      '这似乎是身份验证器应用中的验证码。请输入列表中的备用验证码，或使用其他方式。',
    'invalid_format/bad_character':
      '备用验证码中没有“{character}”。请只使用英文字母 A 到 Z 和数字 0 到 9。',
    'invalid_format/too_short': {
      other: '备用验证码太短。应为 {length} 个字符，您只输入了 {count} 个。',
    },
    'invalid_format/too_long': {
      other: '备用验证码太长。您输入了 {count} 个字符，应为 {length} 个。',
    },
    'invalid_format/already_refused': '您已经试过此备用验证码，但未通过。请输入另一个。',
    invalid_code: '此备用验证码未通过。请检查是否输错，或输入另一个。每个备用验证码只能使用一次。',
    'invalid_code/after_unknown_outcome':
      '此备用验证码未通过。它可能在之前的尝试中已被使用。请输入另一个。',
    'outcome_unknown/timeout': {
      title: '未收到回应',
      text: '请用同一个备用验证码再试一次。如果未通过，请输入另一个。',
    },
    'outcome_unknown/network': {
      title: '连接已中断',
      text: '请用同一个备用验证码再试一次。如果未通过，请输入另一个。',
    },
    'outcome_unknown/unreadable': {
      title: '无法确认您的备用验证码',
      text: '请用同一个备用验证码再试一次。如果未通过，请输入另一个。',
    },
    offline: {
      title: '您的设备似乎未联网',
      text: '请连接互联网，然后重试。',
    },
    service_error: {
      title: '抱歉，登录出现问题',
      text: '请用同一个备用验证码再试一次。如果未通过，请输入另一个。',
    },
    unexpected: {
      title: '出了点问题',
      text: '请用同一个备用验证码再试一次。如果未通过，请输入另一个。',
    },
    rate_limited: { title: '尝试次数过多' },
    session_limit: {
      title: '登录的设备过多',
      text: '请在其中一台设备上退出登录，然后重试。如果备用验证码未通过，请输入另一个。',
    },
    'locked/temporary': {
      title: '尝试次数过多，登录已锁定',
      text: '锁定解除后，请用密码重新开始。',
    },
    'locked/captcha': {
      title: '登录已锁定',
      text: '请用密码重新开始，并完成人机验证（CAPTCHA）。',
    },
    'locked/security_question': {
      title: '登录已锁定',
      text: '请用密码重新开始，并回答您的密保问题。',
    },
    'locked/sign_in_again': {
      title: '登录已锁定',
      text: '请用密码重新开始。',
    },
    'locked/blocked': {
      title: '此账号已被冻结',
      text: '备用验证码无法解决此问题。请联系客服。',
    },
    'action_required/privacy_policy': {
      title: '还差一步',
      text: '您的备用验证码已通过。要完成登录，请阅读并接受隐私政策。',
    },
    'action_required/consent': {
      title: '还差一步',
      text: '您的备用验证码已通过。要完成登录，请填写同意书。',
    },
    session_expired: {
      title: '本次登录已失效',
      text: '请用密码重新开始。',
    },
    no_backup_codes: {
      title: '此账号没有备用验证码',
      text: '请使用其他方式，或联系客服。',
    },
    mfa_unavailable: {
      title: '备用验证码功能不可用',
      text: '请使用其他方式，或联系客服。',
    },
    account_unavailable: {
      title: '您无法登录此账号',
      text: '请联系客服。',
    },
    risk_blocked: {
      title: '为保护您的账号，我们已中止本次登录',
      text: '请使用其他方式，或联系客服。',
    },
    configuration: {
      title: '登录功能无法正常使用',
      text: '问题出在我们这边。请使用其他方式，或联系客服。',
    },
  },
};
