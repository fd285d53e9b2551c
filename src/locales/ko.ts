import type { ChallengeMessages } from './messages.js';

export const ko: ChallengeMessages = {
  locale: 'ko',
  direction: 'ltr',
  title: '백업 코드로 로그인',
  whereToFindCodes: {
    title: '백업 코드를 찾을 수 있는 곳',
    text: '2단계 인증을 설정할 때 저장하거나 인쇄한 목록에 있습니다. 각 코드는 한 번만 사용할 수 있습니다.',
  },
  label: '백업 코드',
  hint: { other: '영문자와 숫자로 된 {length}자리입니다. 공백과 하이픈은 있어도 없어도 됩니다.' },
  submit: '로그인',
  submitting: '코드를 확인하는 중',
  succeeded: { title: '코드가 확인되었습니다', text: '로그인하는 중입니다.' },
  wait: {
    minute: { other: '{count}분 후에 다시 시도할 수 있습니다.' },
    second: { other: '{count}초 후에 다시 시도할 수 있습니다.' },
    unknown: '잠시 기다린 후 다시 시도해 주세요.',
  },
  waitOver: '이제 다시 시도할 수 있습니다.',
  expiring: {
    title: '이 로그인은 1분 안에 만료됩니다',
    text: '그 전에 코드를 입력해 주세요. 만료되면 비밀번호 입력부터 다시 시작해 주세요.',
  },
  actions: {
    use_another_method: '다른 방법 사용',
    lost_codes: '코드를 찾을 수 없는 경우',
    start_over: '처음부터 다시 시작',
    'continue/privacy_policy': '개인정보처리방침으로 이동',
    'continue/consent': '동의서로 이동',
  },
  failures: {
    'invalid_format/empty': '백업 코드를 입력해 주세요.',
    'invalid_format/multiple_codes': '여러 개의 코드가 입력된 것 같습니다. 하나만 입력해 주세요.',
    'invalid_format/bad_character':
      '코드에는 A부터 Z까지의 영문자와 0부터 9까지의 숫자만 사용됩니다.',
    'invalid_format/too_short': {
      other: '{count}자리가 입력되었습니다. 코드는 {length}자리입니다.',
    },
    'invalid_format/too_long': {
      other: '{count}자리가 입력되었습니다. 코드는 {length}자리입니다.',
    },
    'invalid_format/already_refused':
      '이미 사용할 수 없다고 확인된 코드입니다. 다른 코드를 입력해 주세요.',
    invalid_code:
      '코드가 올바르지 않거나 이미 사용되었습니다. 코드를 확인하거나 다른 코드를 입력해 주세요.',
    'invalid_code/after_unknown_outcome':
      '이전 시도에서 이 코드가 사용된 것 같습니다. 다른 코드를 입력해 주세요.',
    'outcome_unknown/timeout': {
      title: '제시간에 응답이 오지 않았습니다',
      text: '코드가 이미 사용되었을 수 있습니다. 같은 코드로 다시 시도하고, 사용할 수 없다고 나오면 다른 코드를 입력해 주세요.',
    },
    'outcome_unknown/network': {
      title: '연결이 끊어졌습니다',
      text: '코드가 이미 사용되었을 수 있습니다. 같은 코드로 다시 시도하고, 사용할 수 없다고 나오면 다른 코드를 입력해 주세요.',
    },
    'outcome_unknown/unreadable': {
      title: '명확한 응답을 받지 못했습니다',
      text: '코드가 이미 사용되었을 수 있습니다. 같은 코드로 다시 시도하고, 사용할 수 없다고 나오면 다른 코드를 입력해 주세요.',
    },
    offline: {
      title: '인터넷에 연결되어 있지 않습니다',
      text: '코드는 사용되지 않았습니다. 인터넷에 연결한 후 다시 시도해 주세요.',
    },
    service_error: {
      title: '로그인 서비스에 문제가 있습니다',
      text: '코드가 이미 사용되었을 수 있습니다. 같은 코드로 다시 시도하고, 사용할 수 없다고 나오면 다른 코드를 입력해 주세요.',
    },
    unexpected: {
      title: '문제가 발생했습니다',
      text: '코드가 이미 사용되었을 수 있습니다. 같은 코드로 다시 시도하고, 사용할 수 없다고 나오면 다른 코드를 입력해 주세요.',
    },
    rate_limited: {
      title: '시도 횟수가 너무 많습니다',
      text: '코드는 사용되지 않았습니다.',
    },
    session_limit: {
      title: '로그인된 기기가 너무 많습니다',
      text: '그중 한 기기에서 로그아웃한 후 다시 시도해 주세요. 코드를 사용할 수 없다고 나오면 다른 코드를 입력해 주세요.',
    },
    'locked/temporary': {
      title: '시도 횟수가 너무 많아 로그인이 잠겼습니다',
      text: '나중에 비밀번호 입력부터 다시 시작해 주세요. 사용하지 않은 코드는 계속 사용할 수 있습니다.',
    },
    'locked/captcha': {
      title: '로그인이 잠겼습니다',
      text: '비밀번호 입력부터 다시 시작하고 CAPTCHA 인증을 완료해 주세요. 사용하지 않은 코드는 계속 사용할 수 있습니다.',
    },
    'locked/security_question': {
      title: '로그인이 잠겼습니다',
      text: '비밀번호 입력부터 다시 시작하고 보안 질문에 답해 주세요. 사용하지 않은 코드는 계속 사용할 수 있습니다.',
    },
    'locked/sign_in_again': {
      title: '로그인이 잠겼습니다',
      text: '비밀번호 입력부터 다시 시작해 주세요. 사용하지 않은 코드는 계속 사용할 수 있습니다.',
    },
    'locked/blocked': {
      title: '이 계정은 차단되었습니다',
      text: '백업 코드로는 차단을 해제할 수 없습니다. 고객센터에 문의해 주세요.',
    },
    'action_required/privacy_policy': {
      title: '한 단계 더 남았습니다',
      text: '코드가 확인되었습니다. 이제 개인정보처리방침에 동의해 주세요.',
    },
    'action_required/consent': {
      title: '한 단계 더 남았습니다',
      text: '코드가 확인되었습니다. 이제 동의서를 제출해 주세요.',
    },
    session_expired: {
      title: '이 로그인이 만료되었습니다',
      text: '비밀번호 입력부터 다시 시작해 주세요. 사용하지 않은 코드는 계속 사용할 수 있습니다.',
    },
    'session_expired/after_unknown_outcome': {
      title: '이 로그인이 만료되었습니다',
      text: '코드가 이미 사용되었을 수 있습니다. 비밀번호 입력부터 다시 시작해 주세요.',
    },
    no_backup_codes: {
      title: '이 계정에는 백업 코드가 없습니다',
      text: '다른 방법을 사용하거나 고객센터에 문의해 주세요.',
    },
    mfa_unavailable: {
      title: '백업 코드를 사용할 수 없습니다',
      text: '다른 방법을 사용하거나 고객센터에 문의해 주세요.',
    },
    account_unavailable: {
      title: '이 계정으로는 로그인할 수 없습니다',
      text: '고객센터에 문의해 주세요. 사용하지 않은 코드는 계속 사용할 수 있습니다.',
    },
    risk_blocked: {
      title: '안전을 위해 이 로그인이 거부되었습니다',
      text: '다른 방법을 사용하거나 고객센터에 문의해 주세요. 사용하지 않은 코드는 계속 사용할 수 있습니다.',
    },
    configuration: {
      title: '여기서는 로그인할 수 없습니다',
      text: '다른 방법을 사용하거나 고객센터에 문의해 주세요. 사용하지 않은 코드는 계속 사용할 수 있습니다.',
    },
  },
};
