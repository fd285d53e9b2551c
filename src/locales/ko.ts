import type { ChallengeMessages } from './messages.js';

export const ko: ChallengeMessages = {
  locale: 'ko',
  direction: 'ltr',
  title: '백업 코드로 로그인',
  whereToFindCodes: {
    title: '백업 코드를 찾을 수 있는 곳',
    text: '2단계 인증을 설정할 때 저장하거나 인쇄한 목록을 확인해 주세요. 각 코드는 한 번만 사용할 수 있습니다.',
  },
  label: '백업 코드',
  hint: { other: '영문자와 숫자 {length}자리입니다(예: {example}).' },
  letterCase: '대문자와 소문자를 구분합니다.',
  submit: '로그인',
  submitting: '코드를 확인하는 중',
  succeeded: { title: '코드가 확인되었습니다', text: '로그인하는 중입니다.' },
  stalled: {
    title: '다음 페이지로 넘어가지 않았습니다',
    text: '코드는 이미 확인되었으며 다시 사용할 수 없습니다. 로그인되지 않았다면 처음부터 다시 시작해 주세요.',
  },
  wait: {
    hour: { other: '{count}시간 후에 다시 시도할 수 있습니다.' },
    minute: { other: '{count}분 후에 다시 시도할 수 있습니다.' },
    second: { other: '{count}초 후에 다시 시도할 수 있습니다.' },
    unknown: '몇 분 기다린 후 다시 시도해 주세요.',
  },
  waitOver: '이제 다시 시도할 수 있습니다.',
  expiring: {
    title: '로그인할 수 있는 시간이 1분도 남지 않았습니다',
    text: '시간이 지나면 비밀번호 입력부터 다시 시작해 주세요. 사용하지 않은 코드는 계속 사용할 수 있습니다.',
  },
  expired: {
    title: '로그인 시간이 지났을 수 있습니다',
    text: '그대로 시도하거나 비밀번호 입력부터 다시 시작할 수 있습니다.',
  },
  actions: {
    use_another_method: '다른 방법 사용',
    lost_codes: '코드가 없는 경우',
    start_over: '처음부터 다시 시작',
    contact_support: '고객센터에 문의',
    'continue/privacy_policy': '개인정보처리방침으로 이동',
    'continue/consent': '동의서로 이동',
  },
  codeFate: {
    not_used: '입력한 코드는 사용되지 않았습니다.',
    may_be_used: '입력한 코드가 이미 사용되었을 수 있습니다.',
    unused_still_work: '사용하지 않은 코드는 계속 사용할 수 있습니다.',
    earlier_may_be_used: '앞서 입력한 코드가 이미 사용되었을 수 있습니다.',
  },
  failures: {
    'invalid_format/empty': '백업 코드를 입력해 주세요.',
    'invalid_format/multiple_codes': '코드가 두 개 이상 입력된 것 같습니다. 하나만 입력해 주세요.',
    'invalid_format/authenticator_code':
      '인증 앱의 코드인 것 같습니다. 목록에 있는 백업 코드를 입력하거나 다른 방법을 사용해 주세요.',
    'invalid_format/bad_character':
      '코드에는 “{character}” 문자가 사용되지 않습니다. A부터 Z까지의 영문자와 0부터 9까지의 숫자만 입력해 주세요.',
    'invalid_format/too_short': {
      other: '코드가 너무 짧습니다. {length}자리 중 {count}자리만 입력되었습니다.',
    },
    'invalid_format/too_long': {
      other: '코드가 너무 깁니다. {count}자리가 입력되었습니다. 코드는 {length}자리입니다.',
    },
    'invalid_format/already_refused':
      '조금 전에 사용할 수 없었던 코드입니다. 다른 코드를 입력해 주세요.',
    invalid_code:
      '이 코드는 사용할 수 없습니다. 잘못 입력하지 않았는지 확인하거나 다른 코드를 입력해 주세요. 각 코드는 한 번만 사용할 수 있습니다.',
    'invalid_code/after_unknown_outcome':
      '이 코드는 사용할 수 없습니다. 이전에 시도할 때 이미 사용되었을 수 있습니다. 다른 코드를 입력해 주세요.',
    'outcome_unknown/timeout': {
      title: '응답을 받지 못했습니다',
      text: '같은 코드로 다시 시도해 주세요. 사용할 수 없으면 다른 코드를 입력해 주세요.',
    },
    'outcome_unknown/network': {
      title: '연결이 끊어졌습니다',
      text: '같은 코드로 다시 시도해 주세요. 사용할 수 없으면 다른 코드를 입력해 주세요.',
    },
    'outcome_unknown/unreadable': {
      title: '코드를 확인하지 못했습니다',
      text: '같은 코드로 다시 시도해 주세요. 사용할 수 없으면 다른 코드를 입력해 주세요.',
    },
    offline: {
      title: '인터넷에 연결되어 있지 않은 것 같습니다',
      text: '인터넷에 연결한 후 다시 시도해 주세요.',
    },
    service_error: {
      title: '죄송합니다. 로그인에 문제가 있습니다',
      text: '같은 코드로 다시 시도해 주세요. 사용할 수 없으면 다른 코드를 입력해 주세요.',
    },
    unexpected: {
      title: '문제가 발생했습니다',
      text: '같은 코드로 다시 시도해 주세요. 사용할 수 없으면 다른 코드를 입력해 주세요.',
    },
    rate_limited: { title: '시도 횟수가 너무 많습니다' },
    session_limit: {
      title: '로그인된 기기가 너무 많습니다',
      text: '그중 한 기기에서 로그아웃한 후 다시 시도해 주세요. 코드를 사용할 수 없으면 다른 코드를 입력해 주세요.',
    },
    'locked/temporary': {
      title: '시도 횟수가 너무 많아 로그인이 잠겼습니다',
      text: '잠금이 풀리면 비밀번호 입력부터 다시 시작해 주세요.',
    },
    'locked/captcha': {
      title: '로그인이 잠겼습니다',
      text: '비밀번호 입력부터 다시 시작하고 보안 확인(CAPTCHA)을 완료해 주세요.',
    },
    'locked/security_question': {
      title: '로그인이 잠겼습니다',
      text: '비밀번호 입력부터 다시 시작하고 보안 질문에 답해 주세요.',
    },
    'locked/sign_in_again': {
      title: '로그인이 잠겼습니다',
      text: '비밀번호 입력부터 다시 시작해 주세요.',
    },
    'locked/blocked': {
      title: '이 계정은 차단되었습니다',
      text: '백업 코드로는 해결할 수 없습니다. 고객센터에 문의해 주세요.',
    },
    'action_required/privacy_policy': {
      title: '한 단계 더 남았습니다',
      text: '코드가 확인되었습니다. 로그인을 완료하려면 개인정보처리방침을 읽고 동의해 주세요.',
    },
    'action_required/consent': {
      title: '한 단계 더 남았습니다',
      text: '코드가 확인되었습니다. 로그인을 완료하려면 동의서를 작성해 주세요.',
    },
    session_expired: {
      title: '이 로그인은 더 이상 유효하지 않습니다',
      text: '비밀번호 입력부터 다시 시작해 주세요.',
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
      title: '이 계정에 로그인할 수 없습니다',
      text: '고객센터에 문의해 주세요.',
    },
    risk_blocked: {
      title: '계정을 보호하기 위해 이 로그인을 중단했습니다',
      text: '다른 방법을 사용하거나 고객센터에 문의해 주세요.',
    },
    configuration: {
      title: '로그인이 제대로 작동하지 않습니다',
      text: '저희 쪽 문제입니다. 다른 방법을 사용하거나 고객센터에 문의해 주세요.',
    },
  },
};
