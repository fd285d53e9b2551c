import type { ChallengeMessages } from './messages.js';

export const vi: ChallengeMessages = {
  locale: 'vi',
  direction: 'ltr',
  title: 'Đăng nhập bằng mã dự phòng',
  whereToFindCodes: {
    title: 'Tìm mã dự phòng ở đâu',
    text: 'Mã nằm trong danh sách bạn đã lưu hoặc in khi thiết lập xác minh 2 bước. Mỗi mã chỉ dùng được một lần.',
  },
  label: 'Mã dự phòng',
  hint: { other: '{length} chữ cái và chữ số. Có dấu cách, dấu gạch ngang hay không đều được.' },
  submit: 'Đăng nhập',
  submitting: 'Đang kiểm tra mã của bạn',
  succeeded: { title: 'Mã đã được chấp nhận', text: 'Đang đăng nhập vào tài khoản của bạn.' },
  wait: {
    minute: { other: 'Bạn có thể thử lại sau {count} phút.' },
    second: { other: 'Bạn có thể thử lại sau {count} giây.' },
    unknown: 'Hãy chờ một lát rồi thử lại.',
  },
  waitOver: 'Bây giờ bạn có thể thử lại.',
  expiring: {
    title: 'Lần đăng nhập này còn chưa đầy một phút',
    text: 'Hãy nhập mã trước khi hết giờ. Nếu không, bạn cần bắt đầu lại bằng mật khẩu.',
  },
  actions: {
    use_another_method: 'Dùng cách khác',
    lost_codes: 'Tôi không tìm thấy mã',
    start_over: 'Bắt đầu lại',
    'continue/privacy_policy': 'Đến chính sách quyền riêng tư',
    'continue/consent': 'Đến biểu mẫu đồng ý',
  },
  failures: {
    'invalid_format/empty': 'Hãy nhập mã dự phòng.',
    'invalid_format/multiple_codes': 'Có vẻ đây là nhiều mã. Hãy chỉ nhập một mã.',
    'invalid_format/bad_character':
      'Mã chỉ gồm các chữ cái không dấu từ A đến Z và các chữ số từ 0 đến 9.',
    'invalid_format/too_short': { other: 'Bạn đã nhập {count} ký tự; mã có {length} ký tự.' },
    'invalid_format/too_long': { other: 'Bạn đã nhập {count} ký tự; mã có {length} ký tự.' },
    'invalid_format/already_refused': 'Mã này trước đó không được chấp nhận. Hãy nhập mã khác.',
    invalid_code: 'Mã này không đúng hoặc đã được dùng. Hãy kiểm tra lại hoặc nhập mã khác.',
    'invalid_code/after_unknown_outcome':
      'Rất có thể mã này đã được dùng trong lần thử trước của bạn. Hãy nhập mã khác.',
    'outcome_unknown/timeout': {
      title: 'Không nhận được phản hồi kịp thời',
      text: 'Mã của bạn có thể đã được dùng. Hãy thử lại mã đó; nếu không được chấp nhận, hãy nhập mã khác.',
    },
    'outcome_unknown/network': {
      title: 'Mất kết nối',
      text: 'Mã của bạn có thể đã được dùng. Hãy thử lại mã đó; nếu không được chấp nhận, hãy nhập mã khác.',
    },
    'outcome_unknown/unreadable': {
      title: 'Không nhận được phản hồi rõ ràng',
      text: 'Mã của bạn có thể đã được dùng. Hãy thử lại mã đó; nếu không được chấp nhận, hãy nhập mã khác.',
    },
    offline: {
      title: 'Không có kết nối mạng',
      text: 'Mã của bạn chưa được dùng. Hãy kết nối mạng rồi thử lại.',
    },
    service_error: {
      title: 'Dịch vụ đăng nhập đang gặp sự cố',
      text: 'Mã của bạn có thể đã được dùng. Hãy thử lại mã đó; nếu không được chấp nhận, hãy nhập mã khác.',
    },
    unexpected: {
      title: 'Đã xảy ra sự cố',
      text: 'Mã của bạn có thể đã được dùng. Hãy thử lại mã đó; nếu không được chấp nhận, hãy nhập mã khác.',
    },
    rate_limited: {
      title: 'Đã thử quá nhiều lần',
      text: 'Mã của bạn chưa được dùng.',
    },
    session_limit: {
      title: 'Có quá nhiều thiết bị đang đăng nhập',
      text: 'Hãy đăng xuất trên một thiết bị rồi thử lại. Nếu mã không được chấp nhận, hãy nhập mã khác.',
    },
    'locked/temporary': {
      title: 'Đăng nhập đã bị khóa do thử quá nhiều lần',
      text: 'Hãy bắt đầu lại bằng mật khẩu sau một thời gian. Các mã chưa dùng vẫn còn hiệu lực.',
    },
    'locked/captcha': {
      title: 'Đăng nhập đã bị khóa',
      text: 'Hãy bắt đầu lại bằng mật khẩu và giải CAPTCHA. Các mã chưa dùng vẫn còn hiệu lực.',
    },
    'locked/security_question': {
      title: 'Đăng nhập đã bị khóa',
      text: 'Hãy bắt đầu lại bằng mật khẩu và trả lời câu hỏi bảo mật. Các mã chưa dùng vẫn còn hiệu lực.',
    },
    'locked/sign_in_again': {
      title: 'Đăng nhập đã bị khóa',
      text: 'Hãy bắt đầu lại bằng mật khẩu. Các mã chưa dùng vẫn còn hiệu lực.',
    },
    'locked/blocked': {
      title: 'Tài khoản này đã bị chặn',
      text: 'Không thể bỏ chặn bằng mã dự phòng. Hãy liên hệ bộ phận hỗ trợ.',
    },
    'action_required/privacy_policy': {
      title: 'Còn một bước nữa',
      text: 'Mã của bạn đã được chấp nhận. Bây giờ, hãy chấp nhận chính sách quyền riêng tư.',
    },
    'action_required/consent': {
      title: 'Còn một bước nữa',
      text: 'Mã của bạn đã được chấp nhận. Bây giờ, hãy gửi biểu mẫu đồng ý.',
    },
    session_expired: {
      title: 'Lần đăng nhập này đã hết hạn',
      text: 'Hãy bắt đầu lại bằng mật khẩu. Các mã chưa dùng vẫn còn hiệu lực.',
    },
    'session_expired/after_unknown_outcome': {
      title: 'Lần đăng nhập này đã hết hạn',
      text: 'Mã của bạn có thể đã được dùng. Hãy bắt đầu lại bằng mật khẩu.',
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
      title: 'Không thể đăng nhập bằng tài khoản này',
      text: 'Hãy liên hệ bộ phận hỗ trợ. Các mã chưa dùng vẫn còn hiệu lực.',
    },
    risk_blocked: {
      title: 'Lần đăng nhập này bị từ chối để bảo vệ bạn',
      text: 'Hãy dùng cách khác hoặc liên hệ bộ phận hỗ trợ. Các mã chưa dùng vẫn còn hiệu lực.',
    },
    configuration: {
      title: 'Không thể đăng nhập tại đây',
      text: 'Hãy dùng cách khác hoặc liên hệ bộ phận hỗ trợ. Các mã chưa dùng vẫn còn hiệu lực.',
    },
  },
};
