import type { ChallengeMessages } from './messages.js';

export const tr: ChallengeMessages = {
  locale: 'tr',
  direction: 'ltr',
  title: 'Yedek kodla giriş yapın',
  whereToFindCodes: {
    title: 'Kodlarınızı nerede bulabilirsiniz?',
    text: 'İki adımlı doğrulamayı kurarken kaydettiğiniz veya yazdırdığınız listeye bakın. Her kod yalnızca bir kez kullanılabilir.',
  },
  label: 'Yedek kod',
  hint: { other: '{length} harf ve rakam, örneğin {example}.' },
  letterCase: 'Büyük ve küçük harf farkı önemlidir.',
  submit: 'Giriş yap',
  submitting: 'Kodunuz kontrol ediliyor',
  succeeded: { title: 'Kod kabul edildi', text: 'Hesabınıza giriş yapılıyor.' },
  stalled: {
    title: 'Bu sayfa devam etmedi',
    text: 'Kodunuz kabul edildi ve tekrar kullanılamaz. Giriş yapılmadıysa baştan başlayın.',
  },
  wait: {
    hour: {
      one: '{count} saat sonra tekrar deneyebilirsiniz.',
      other: '{count} saat sonra tekrar deneyebilirsiniz.',
    },
    minute: {
      one: '{count} dakika sonra tekrar deneyebilirsiniz.',
      other: '{count} dakika sonra tekrar deneyebilirsiniz.',
    },
    second: {
      one: '{count} saniye sonra tekrar deneyebilirsiniz.',
      other: '{count} saniye sonra tekrar deneyebilirsiniz.',
    },
    unknown: 'Birkaç dakika bekleyip tekrar deneyin.',
  },
  waitOver: 'Şimdi tekrar deneyebilirsiniz.',
  expiring: {
    title: 'Giriş için 1 dakikadan az kaldı',
    text: 'Süre dolarsa şifrenizle baştan başlayın. Kullanılmamış kodlarınız geçerli kalır.',
  },
  expired: {
    title: 'Giriş süreniz dolmuş olabilir',
    text: 'Yine de deneyebilir veya şifrenizle baştan başlayabilirsiniz.',
  },
  actions: {
    use_another_method: 'Başka bir yöntem kullan',
    lost_codes: 'Kodlarım bende değil',
    start_over: 'Baştan başla',
    contact_support: 'Destek ekibiyle iletişime geç',
    'continue/privacy_policy': 'Gizlilik politikasına git',
    'continue/consent': 'Onay formuna git',
  },
  codeFate: {
    not_used: 'Kodunuz kullanılmadı.',
    may_be_used: 'Kodunuz kullanılmış olabilir.',
    unused_still_work: 'Kullanılmamış kodlarınız hâlâ geçerli.',
    earlier_may_be_used: 'Daha önce girdiğiniz bir kod kullanılmış olabilir.',
  },
  failures: {
    'invalid_format/empty': 'Bir yedek kod girin.',
    'invalid_format/multiple_codes': 'Bu, birden fazla kod gibi görünüyor. Yalnızca birini girin.',
    'invalid_format/authenticator_code':
      'Bu, kimlik doğrulama uygulamasından bir kod gibi görünüyor. Listenizden bir yedek kod girin veya başka bir yöntem kullanın.',
    'invalid_format/bad_character':
      '“{character}” kodlarda bulunmaz. Yalnızca İngilizce A–Z harflerini (ç, ğ, ı, İ, ö, ş, ü olmadan) ve 0–9 rakamlarını kullanın.',
    'invalid_format/too_short': {
      one: 'Bu kod çok kısa. {length} karakterden {count} tanesini girdiniz.',
      other: 'Bu kod çok kısa. {length} karakterden {count} tanesini girdiniz.',
    },
    'invalid_format/too_long': {
      one: 'Bu kod çok uzun. {count} karakter girdiniz. Bir kodda {length} karakter bulunur.',
      other: 'Bu kod çok uzun. {count} karakter girdiniz. Bir kodda {length} karakter bulunur.',
    },
    'invalid_format/already_refused':
      'Bu kodu daha önce denediniz ve işe yaramadı. Başka bir kod girin.',
    invalid_code:
      'Bu kod işe yaramadı. Yazım hatası olup olmadığına bakın veya başka bir kod girin. Her kod yalnızca bir kez kullanılabilir.',
    'invalid_code/after_unknown_outcome':
      'Bu kod işe yaramadı. Önceki bir denemede kullanılmış olabilir. Başka bir kod girin.',
    'outcome_unknown/timeout': {
      title: 'Yanıt alamadık',
      text: 'Aynı kodu tekrar deneyin. İşe yaramazsa başka bir kod girin.',
    },
    'outcome_unknown/network': {
      title: 'Bağlantı kesildi',
      text: 'Aynı kodu tekrar deneyin. İşe yaramazsa başka bir kod girin.',
    },
    'outcome_unknown/unreadable': {
      title: 'Kodunuzu doğrulayamadık',
      text: 'Aynı kodu tekrar deneyin. İşe yaramazsa başka bir kod girin.',
    },
    offline: {
      title: 'İnternet bağlantınız yok gibi görünüyor',
      text: 'İnternete bağlanıp tekrar deneyin.',
    },
    service_error: {
      title: 'Üzgünüz, girişte bir sorun var',
      text: 'Aynı kodu tekrar deneyin. İşe yaramazsa başka bir kod girin.',
    },
    unexpected: {
      title: 'Bir hata oluştu',
      text: 'Aynı kodu tekrar deneyin. İşe yaramazsa başka bir kod girin.',
    },
    rate_limited: { title: 'Çok fazla deneme yapıldı' },
    session_limit: {
      title: 'Çok fazla cihazdan giriş yapılmış',
      text: 'Cihazlardan birinde çıkış yapıp tekrar deneyin. Kodunuz işe yaramazsa başka bir kod girin.',
    },
    'locked/temporary': {
      title: 'Çok fazla deneme yapıldı, giriş kilitlendi',
      text: 'Kilit kalktığında şifrenizle baştan başlayın.',
    },
    'locked/captcha': {
      title: 'Giriş kilitlendi',
      text: 'Şifrenizle baştan başlayın ve güvenlik kontrolünü (CAPTCHA) tamamlayın.',
    },
    'locked/security_question': {
      title: 'Giriş kilitlendi',
      text: 'Şifrenizle baştan başlayın ve güvenlik sorunuzu yanıtlayın.',
    },
    'locked/sign_in_again': {
      title: 'Giriş kilitlendi',
      text: 'Şifrenizle baştan başlayın.',
    },
    'locked/blocked': {
      title: 'Bu hesap engellendi',
      text: 'Yedek kod işe yaramaz. Destek ekibiyle iletişime geçin.',
    },
    'action_required/privacy_policy': {
      title: 'Bir adım daha',
      text: 'Kodunuz kabul edildi. Girişi tamamlamak için gizlilik politikasını okuyup kabul edin.',
    },
    'action_required/consent': {
      title: 'Bir adım daha',
      text: 'Kodunuz kabul edildi. Girişi tamamlamak için onay formunu doldurun.',
    },
    session_expired: {
      title: 'Bu giriş denemesi sona erdi',
      text: 'Şifrenizle baştan başlayın.',
    },
    no_backup_codes: {
      title: 'Bu hesabın yedek kodu yok',
      text: 'Başka bir yöntem kullanın veya destek ekibiyle iletişime geçin.',
    },
    mfa_unavailable: {
      title: 'Yedek kodlar kullanılamıyor',
      text: 'Başka bir yöntem kullanın veya destek ekibiyle iletişime geçin.',
    },
    account_unavailable: {
      title: 'Bu hesaba giriş yapamazsınız',
      text: 'Destek ekibiyle iletişime geçin.',
    },
    risk_blocked: {
      title: 'Hesabınızı korumak için bu girişi durdurduk',
      text: 'Başka bir yöntem kullanın veya destek ekibiyle iletişime geçin.',
    },
    configuration: {
      title: 'Giriş çalışmıyor',
      text: 'Sorun bizden kaynaklanıyor. Başka bir yöntem kullanın veya destek ekibiyle iletişime geçin.',
    },
  },
};
