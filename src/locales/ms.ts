import type { ChallengeMessages } from './messages.js';

export const ms: ChallengeMessages = {
  locale: 'ms',
  direction: 'ltr',
  title: 'Log masuk dengan kod sandaran',
  whereToFindCodes: {
    title: 'Di mana mencari kod anda',
    text: 'Lihat senarai yang anda simpan atau cetak semasa menyediakan pengesahan 2 langkah. Setiap kod sekali guna.',
  },
  label: 'Kod sandaran',
  hint: { other: '{length} huruf dan angka. Ruang kosong dan tanda sempang tidak menjadi soal.' },
  submit: 'Log masuk',
  submitting: 'Sedang menyemak kod anda',
  succeeded: { title: 'Kod diterima', text: 'Sedang log masuk ke akaun anda.' },
  wait: {
    minute: { other: 'Anda boleh cuba lagi dalam masa {count} minit.' },
    second: { other: 'Anda boleh cuba lagi dalam masa {count} saat.' },
    unknown: 'Tunggu sebentar, kemudian cuba lagi.',
  },
  waitOver: 'Anda boleh cuba lagi sekarang.',
  expiring: {
    title: 'Log masuk ini tamat dalam masa seminit',
    text: 'Masukkan kod anda sebelum itu. Jika tidak, mulakan semula dengan kata laluan anda.',
  },
  actions: {
    use_another_method: 'Guna cara lain',
    lost_codes: 'Saya tidak jumpa kod saya',
    start_over: 'Mulakan semula',
    'continue/privacy_policy': 'Pergi ke dasar privasi',
    'continue/consent': 'Pergi ke borang persetujuan',
  },
  failures: {
    'invalid_format/empty': 'Masukkan kod sandaran.',
    'invalid_format/multiple_codes': 'Nampaknya ini beberapa kod. Masukkan satu kod sahaja.',
    'invalid_format/bad_character': 'Kod hanya mengandungi huruf A hingga Z dan angka 0 hingga 9.',
    'invalid_format/too_short': {
      other: 'Anda memasukkan {count} aksara; kod mempunyai {length} aksara.',
    },
    'invalid_format/too_long': {
      other: 'Anda memasukkan {count} aksara; kod mempunyai {length} aksara.',
    },
    'invalid_format/already_refused': 'Kod ini tidak diterima sebelum ini. Masukkan kod lain.',
    invalid_code: 'Kod ini salah atau sudah digunakan. Semak semula, atau masukkan kod lain.',
    'invalid_code/after_unknown_outcome':
      'Besar kemungkinan kod ini sudah digunakan dalam percubaan anda sebelum ini. Masukkan kod lain.',
    'outcome_unknown/timeout': {
      title: 'Tiada jawapan dalam masa yang ditetapkan',
      text: 'Kod anda mungkin sudah digunakan. Cuba kod itu lagi; jika tidak diterima, masukkan kod lain.',
    },
    'outcome_unknown/network': {
      title: 'Sambungan terputus',
      text: 'Kod anda mungkin sudah digunakan. Cuba kod itu lagi; jika tidak diterima, masukkan kod lain.',
    },
    'outcome_unknown/unreadable': {
      title: 'Tiada jawapan yang jelas',
      text: 'Kod anda mungkin sudah digunakan. Cuba kod itu lagi; jika tidak diterima, masukkan kod lain.',
    },
    offline: {
      title: 'Anda di luar talian',
      text: 'Kod anda belum digunakan. Sambung semula ke Internet, kemudian cuba lagi.',
    },
    service_error: {
      title: 'Perkhidmatan log masuk bermasalah',
      text: 'Kod anda mungkin sudah digunakan. Cuba kod itu lagi; jika tidak diterima, masukkan kod lain.',
    },
    unexpected: {
      title: 'Berlaku masalah',
      text: 'Kod anda mungkin sudah digunakan. Cuba kod itu lagi; jika tidak diterima, masukkan kod lain.',
    },
    rate_limited: {
      title: 'Terlalu banyak percubaan',
      text: 'Kod anda belum digunakan.',
    },
    session_limit: {
      title: 'Terlalu banyak peranti telah log masuk',
      text: 'Log keluar daripada salah satu peranti, kemudian cuba lagi. Jika kod tidak diterima, masukkan kod lain.',
    },
    'locked/temporary': {
      title: 'Log masuk dikunci: had percubaan dicapai',
      text: 'Mulakan semula nanti dengan kata laluan anda. Kod yang belum digunakan masih sah.',
    },
    'locked/captcha': {
      title: 'Log masuk dikunci',
      text: 'Mulakan semula dengan kata laluan anda dan selesaikan CAPTCHA. Kod yang belum digunakan masih sah.',
    },
    'locked/security_question': {
      title: 'Log masuk dikunci',
      text: 'Mulakan semula dengan kata laluan anda dan jawab soalan keselamatan. Kod yang belum digunakan masih sah.',
    },
    'locked/sign_in_again': {
      title: 'Log masuk dikunci',
      text: 'Mulakan semula dengan kata laluan anda. Kod yang belum digunakan masih sah.',
    },
    'locked/blocked': {
      title: 'Akaun ini disekat',
      text: 'Kod sandaran tidak dapat membuka sekatan ini. Hubungi pasukan sokongan.',
    },
    'action_required/privacy_policy': {
      title: 'Satu langkah lagi',
      text: 'Kod anda diterima. Sekarang terima dasar privasi.',
    },
    'action_required/consent': {
      title: 'Satu langkah lagi',
      text: 'Kod anda diterima. Sekarang hantar borang persetujuan.',
    },
    session_expired: {
      title: 'Log masuk ini telah tamat tempoh',
      text: 'Mulakan semula dengan kata laluan anda. Kod yang belum digunakan masih sah.',
    },
    'session_expired/after_unknown_outcome': {
      title: 'Log masuk ini telah tamat tempoh',
      text: 'Kod anda mungkin sudah digunakan. Mulakan semula dengan kata laluan anda.',
    },
    no_backup_codes: {
      title: 'Akaun ini tiada kod sandaran',
      text: 'Guna cara lain atau hubungi pasukan sokongan.',
    },
    mfa_unavailable: {
      title: 'Kod sandaran tidak tersedia',
      text: 'Guna cara lain atau hubungi pasukan sokongan.',
    },
    account_unavailable: {
      title: 'Tidak dapat log masuk dengan akaun ini',
      text: 'Hubungi pasukan sokongan. Kod yang belum digunakan masih sah.',
    },
    risk_blocked: {
      title: 'Log masuk ditolak demi keselamatan anda',
      text: 'Guna cara lain atau hubungi pasukan sokongan. Kod yang belum digunakan masih sah.',
    },
    configuration: {
      title: 'Log masuk tidak tersedia di sini',
      text: 'Guna cara lain atau hubungi pasukan sokongan. Kod yang belum digunakan masih sah.',
    },
  },
};
