import type { ChallengeMessages } from './messages.js';

export const tr: ChallengeMessages = {
  locale: 'tr',
  direction: 'ltr',
  title: 'Yedek kodla giriş yapın',
  whereToFindCodes: {
    title: 'Kodlarınızı nerede bulabilirsiniz',
    text: 'İki adımlı doğrulamayı kurarken kaydettiğiniz veya yazdırdığınız listededir. Her kod bir kez kullanılır.',
  },
  label: 'Yedek kod',
  hint: {
    one: '{length} harf veya rakam. Boşluklar ve tireler önemli değildir.',
    other: '{length} harf ve rakam. Boşluklar ve tireler önemli değildir.',
  },
  submit: 'Giriş yap',
  submitting: 'Kodunuz kontrol ediliyor',
  succeeded: { title: 'Kod kabul edildi', text: 'Hesabınıza giriş yapılıyor.' },
  wait: {
    minute: {
      one: '{count} dakika sonra tekrar deneyebilirsiniz.',
      other: '{count} dakika sonra tekrar deneyebilirsiniz.',
    },
    second: {
      one: '{count} saniye sonra tekrar deneyebilirsiniz.',
      other: '{count} saniye sonra tekrar deneyebilirsiniz.',
    },
    unknown: 'Biraz bekleyip tekrar deneyin.',
  },
  waitOver: 'Şimdi tekrar deneyebilirsiniz.',
  expiring: {
    title: 'Giriş süreniz bir dakika içinde dolacak',
    text: 'Kodunuzu o zamana kadar girin. Yetiştiremezseniz şifrenizle baştan başlayın.',
  },
  actions: {
    use_another_method: 'Başka bir yöntem kullan',
    lost_codes: 'Kodlarımı bulamıyorum',
    start_over: 'Baştan başla',
    'continue/privacy_policy': 'Gizlilik politikasına git',
    'continue/consent': 'Onay formuna git',
  },
  failures: {
    'invalid_format/empty': 'Bir yedek kod girin.',
    'invalid_format/multiple_codes':
      'Bunlar birden fazla kod gibi görünüyor. Yalnızca birini girin.',
    'invalid_format/bad_character':
      'Kodda yalnızca A’dan Z’ye harfler ve 0’dan 9’a rakamlar bulunur.',
    'invalid_format/too_short': {
      one: '{count} karakter girdiniz; bir kodda {length} karakter bulunur.',
      other: '{count} karakter girdiniz; bir kodda {length} karakter bulunur.',
    },
    'invalid_format/too_long': {
      one: '{count} karakter girdiniz; bir kodda {length} karakter bulunur.',
      other: '{count} karakter girdiniz; bir kodda {length} karakter bulunur.',
    },
    'invalid_format/already_refused': 'Bu kod daha önce kabul edilmedi. Başka bir kod girin.',
    invalid_code:
      'Bu kod yanlış veya daha önce kullanılmış. Kodu kontrol edin ya da başka bir kod girin.',
    'invalid_code/after_unknown_outcome':
      'Bu kod büyük olasılıkla önceki denemenizde kullanıldı. Başka bir kod girin.',
    'outcome_unknown/timeout': {
      title: 'Zamanında yanıt gelmedi',
      text: 'Kodunuz kullanılmış olabilir. Aynı kodu tekrar deneyin; kabul edilmezse başka bir kod girin.',
    },
    'outcome_unknown/network': {
      title: 'Bağlantı kesildi',
      text: 'Kodunuz kullanılmış olabilir. Aynı kodu tekrar deneyin; kabul edilmezse başka bir kod girin.',
    },
    'outcome_unknown/unreadable': {
      title: 'Net bir yanıt gelmedi',
      text: 'Kodunuz kullanılmış olabilir. Aynı kodu tekrar deneyin; kabul edilmezse başka bir kod girin.',
    },
    offline: {
      title: 'İnternet bağlantınız yok',
      text: 'Kodunuz kullanılmadı. İnternete bağlanıp tekrar deneyin.',
    },
    service_error: {
      title: 'Giriş hizmetinde bir sorun var',
      text: 'Kodunuz kullanılmış olabilir. Aynı kodu tekrar deneyin; kabul edilmezse başka bir kod girin.',
    },
    unexpected: {
      title: 'Bir hata oluştu',
      text: 'Kodunuz kullanılmış olabilir. Aynı kodu tekrar deneyin; kabul edilmezse başka bir kod girin.',
    },
    rate_limited: {
      title: 'Çok fazla deneme yapıldı',
      text: 'Kodunuz kullanılmadı.',
    },
    session_limit: {
      title: 'Çok fazla cihazdan giriş yapılmış',
      text: 'Cihazlardan birinde çıkış yapıp tekrar deneyin. Kodunuz kabul edilmezse başka bir kod girin.',
    },
    'locked/temporary': {
      title: 'Çok fazla deneme yapıldı, giriş kilitlendi',
      text: 'Daha sonra şifrenizle baştan başlayın. Kullanılmamış kodlarınız hâlâ geçerli.',
    },
    'locked/captcha': {
      title: 'Giriş kilitlendi',
      text: 'Şifrenizle baştan başlayın ve CAPTCHA’yı çözün. Kullanılmamış kodlarınız hâlâ geçerli.',
    },
    'locked/security_question': {
      title: 'Giriş kilitlendi',
      text: 'Şifrenizle baştan başlayın ve güvenlik sorunuzu yanıtlayın. Kullanılmamış kodlarınız hâlâ geçerli.',
    },
    'locked/sign_in_again': {
      title: 'Giriş kilitlendi',
      text: 'Şifrenizle baştan başlayın. Kullanılmamış kodlarınız hâlâ geçerli.',
    },
    'locked/blocked': {
      title: 'Bu hesap engellendi',
      text: 'Yedek kod bu engeli kaldıramaz. Destek ekibiyle iletişime geçin.',
    },
    'action_required/privacy_policy': {
      title: 'Bir adım daha',
      text: 'Kodunuz kabul edildi. Şimdi gizlilik politikasını kabul edin.',
    },
    'action_required/consent': {
      title: 'Bir adım daha',
      text: 'Kodunuz kabul edildi. Şimdi onay formunu gönderin.',
    },
    session_expired: {
      title: 'Bu girişin süresi doldu',
      text: 'Şifrenizle baştan başlayın. Kullanılmamış kodlarınız hâlâ geçerli.',
    },
    'session_expired/after_unknown_outcome': {
      title: 'Bu girişin süresi doldu',
      text: 'Kodunuz kullanılmış olabilir. Şifrenizle baştan başlayın.',
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
      title: 'Bu hesapla giriş yapılamıyor',
      text: 'Destek ekibiyle iletişime geçin. Kullanılmamış kodlarınız hâlâ geçerli.',
    },
    risk_blocked: {
      title: 'Güvenliğiniz için bu girişe izin verilmedi',
      text: 'Başka bir yöntem kullanın veya destek ekibiyle iletişime geçin. Kullanılmamış kodlarınız hâlâ geçerli.',
    },
    configuration: {
      title: 'Burada giriş yapılamıyor',
      text: 'Başka bir yöntem kullanın veya destek ekibiyle iletişime geçin. Kullanılmamış kodlarınız hâlâ geçerli.',
    },
  },
};
