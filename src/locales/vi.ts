import type { ChallengeMessages } from './messages.js';

export const vi: ChallengeMessages = {
  locale: 'vi',
  direction: 'ltr',
  title: 'Đăng nhập bằng mã dự phòng',
  whereToFindCodes: {
    title: 'Tìm mã dự phòng ở đâu',
    text: 'Hãy xem danh sách bạn đã lưu hoặc in khi thiết lập xác minh 2 bước. Mỗi mã chỉ dùng được một lần.',
  },
  label: 'Mã dự phòng',
  hint: { other: '{length} chữ cái và chữ số, ví dụ {example}.' },
  letterCase: 'Có phân biệt chữ hoa và chữ thường.',
  submit: 'Đăng nhập',
  submitting: 'Đang kiểm tra mã của bạn',
  succeeded: { title: 'Mã đã được chấp nhận', text: 'Đang đăng nhập vào tài khoản của bạn.' },
  stalled: {
    title: 'Trang này không tự chuyển tiếp',
    text: 'Mã của bạn đã được chấp nhận và không thể dùng lại. Nếu bạn chưa đăng nhập được, hãy bắt đầu lại.',
  },
  wait: {
    hour: { other: 'Bạn có thể thử lại sau {count} giờ.' },
    minute: { other: 'Bạn có thể thử lại sau {count} phút.' },
    second: { other: 'Bạn có thể thử lại sau {count} giây.' },
    unknown: 'Hãy chờ vài phút rồi thử lại.',
  },
  waitOver: 'Bây giờ bạn có thể thử lại.',
  expiring: {
    title: 'Bạn còn chưa đầy 1 phút để đăng nhập',
    text: 'Nếu hết giờ, hãy bắt đầu lại bằng mật khẩu. Các mã chưa dùng vẫn sẽ dùng được.',
  },
  expired: {
    title: 'Có thể bạn đã hết thời gian đăng nhập',
    text: 'Bạn vẫn có thể thử, hoặc bắt đầu lại bằng mật khẩu.',
  },
  actions: {
    use_another_method: 'Dùng cách khác',
    lost_codes: 'Tôi không có mã dự phòng',
    start_over: 'Bắt đầu lại',
    contact_support: 'Liên hệ bộ phận hỗ trợ',
    'continue/privacy_policy': 'Đến chính sách quyền riêng tư',
    'continue/consent': 'Đến biểu mẫu đồng ý',
  },
  codeFate: {
    not_used: 'Mã của bạn chưa được dùng.',
    may_be_used: 'Mã của bạn có thể đã được dùng.',
    unused_still_work: 'Các mã chưa dùng vẫn dùng được.',
    earlier_may_be_used: 'Một mã bạn nhập trước đó có thể đã được dùng.',
  },
  failures: {
    'invalid_format/empty': 'Hãy nhập mã dự phòng.',
    'invalid_format/multiple_codes': 'Có vẻ bạn đã nhập nhiều mã. Hãy chỉ nhập một mã.',
    'invalid_format/authenticator_code':
      'Có vẻ đây là mã từ ứng dụng xác thực. Hãy nhập một mã dự phòng trong danh sách của bạn hoặc dùng cách khác.',
    'invalid_format/bad_character':
      'Mã không bao giờ chứa ký tự “{character}”. Hãy chỉ dùng chữ cái không dấu từ A đến Z và chữ số từ 0 đến 9.',
    'invalid_format/too_short': {
      other: 'Mã này quá ngắn. Bạn mới nhập {count} trong số {length} ký tự.',
    },
    'invalid_format/too_long': {
      other: 'Mã này quá dài. Bạn đã nhập {count} ký tự. Mã chỉ có {length} ký tự.',
    },
    'invalid_format/already_refused': 'Bạn đã thử mã này và không dùng được. Hãy nhập một mã khác.',
    invalid_code:
      'Mã này không dùng được. Hãy kiểm tra xem bạn có gõ nhầm không hoặc nhập một mã khác. Mỗi mã chỉ dùng được một lần.',
    'invalid_code/after_unknown_outcome':
      'Mã này không dùng được. Có thể mã đã được dùng trong một lần thử trước. Hãy nhập một mã khác.',
    'outcome_unknown/timeout': {
      title: 'Chúng tôi không nhận được phản hồi',
      text: 'Hãy thử lại chính mã đó. Nếu không được, hãy nhập một mã khác.',
    },
    'outcome_unknown/network': {
      title: 'Mất kết nối',
      text: 'Hãy thử lại chính mã đó. Nếu không được, hãy nhập một mã khác.',
    },
    'outcome_unknown/unreadable': {
      title: 'Chúng tôi không xác nhận được mã của bạn',
      text: 'Hãy thử lại chính mã đó. Nếu không được, hãy nhập một mã khác.',
    },
    offline: {
      title: 'Có vẻ bạn đang ngoại tuyến',
      text: 'Hãy kết nối Internet rồi thử lại.',
    },
    service_error: {
      title: 'Rất tiếc, việc đăng nhập đang gặp sự cố',
      text: 'Hãy thử lại chính mã đó. Nếu không được, hãy nhập một mã khác.',
    },
    unexpected: {
      title: 'Đã xảy ra sự cố',
      text: 'Hãy thử lại chính mã đó. Nếu không được, hãy nhập một mã khác.',
    },
    rate_limited: { title: 'Đã thử quá nhiều lần' },
    session_limit: {
      title: 'Có quá nhiều thiết bị đang đăng nhập',
      text: 'Hãy đăng xuất trên một thiết bị rồi thử lại. Nếu mã của bạn không dùng được, hãy nhập một mã khác.',
    },
    'locked/temporary': {
      title: 'Đăng nhập đã bị khóa do thử quá nhiều lần',
      text: 'Khi hết thời gian khóa, hãy bắt đầu lại bằng mật khẩu.',
    },
    'locked/captcha': {
      title: 'Đăng nhập đã bị khóa',
      text: 'Hãy bắt đầu lại bằng mật khẩu và hoàn tất bước kiểm tra bảo mật (CAPTCHA).',
    },
    'locked/security_question': {
      title: 'Đăng nhập đã bị khóa',
      text: 'Hãy bắt đầu lại bằng mật khẩu và trả lời câu hỏi bảo mật.',
    },
    'locked/sign_in_again': {
      title: 'Đăng nhập đã bị khóa',
      text: 'Hãy bắt đầu lại bằng mật khẩu.',
    },
    'locked/blocked': {
      title: 'Tài khoản này đã bị chặn',
      text: 'Mã dự phòng không giúp được. Hãy liên hệ bộ phận hỗ trợ.',
    },
    'action_required/privacy_policy': {
      title: 'Còn một bước nữa',
      text: 'Mã của bạn đã được chấp nhận. Để hoàn tất đăng nhập, hãy đọc và chấp nhận chính sách quyền riêng tư.',
    },
    'action_required/consent': {
      title: 'Còn một bước nữa',
      text: 'Mã của bạn đã được chấp nhận. Để hoàn tất đăng nhập, hãy điền biểu mẫu đồng ý.',
    },
    session_expired: {
      title: 'Lần đăng nhập này không còn hiệu lực',
      text: 'Hãy bắt đầu lại bằng mật khẩu.',
    },
    no_backup_codes: {
      title: 'Tài khoản này không có mã dự phòng',
      text: 'Hãy dùng cách khác hoặc liên hệ bộ phận hỗ trợ.',
    },
    mfa_unavailable: {
      title: 'Không thể dùng mã dự phòng',
      text: 'Hãy dùng cách khác hoặc liên hệ bộ phận hỗ trợ.',
    },
    account_unavailable: {
      title: 'Bạn không thể đăng nhập vào tài khoản này',
      text: 'Hãy liên hệ bộ phận hỗ trợ.',
    },
    risk_blocked: {
      title: 'Chúng tôi đã dừng lần đăng nhập này để bảo vệ tài khoản',
      text: 'Hãy dùng cách khác hoặc liên hệ bộ phận hỗ trợ.',
    },
    configuration: {
      title: 'Chức năng đăng nhập không hoạt động',
      text: 'Đây là lỗi từ phía chúng tôi. Hãy dùng cách khác hoặc liên hệ bộ phận hỗ trợ.',
    },
  },
};
