import type { ChallengeMessages } from './messages.js';

export const id: ChallengeMessages = {
  locale: 'id',
  direction: 'ltr',
  title: 'Masuk dengan kode cadangan',
  whereToFindCodes: {
    title: 'Di mana menemukan kode Anda',
    text: 'Kode ada di daftar yang Anda simpan atau cetak saat mengatur verifikasi 2 langkah. Tiap kode sekali pakai.',
  },
  label: 'Kode cadangan',
  hint: { other: '{length} huruf dan angka. Spasi dan tanda hubung tidak berpengaruh.' },
  submit: 'Masuk',
  submitting: 'Memeriksa kode Anda',
  succeeded: { title: 'Kode diterima', text: 'Sedang masuk ke akun Anda.' },
  wait: {
    minute: { other: 'Anda dapat mencoba lagi dalam {count} menit.' },
    second: { other: 'Anda dapat mencoba lagi dalam {count} detik.' },
    unknown: 'Tunggu sebentar, lalu coba lagi.',
  },
  waitOver: 'Anda dapat mencoba lagi sekarang.',
  expiring: {
    title: 'Proses masuk ini berakhir dalam satu menit',
    text: 'Masukkan kode Anda sebelum itu. Jika tidak, mulai lagi dengan kata sandi Anda.',
  },
  actions: {
    use_another_method: 'Gunakan cara lain',
    lost_codes: 'Saya tidak menemukan kode saya',
    start_over: 'Mulai lagi',
    'continue/privacy_policy': 'Buka kebijakan privasi',
    'continue/consent': 'Buka formulir persetujuan',
  },
  failures: {
    'invalid_format/empty': 'Masukkan kode cadangan.',
    'invalid_format/multiple_codes': 'Sepertinya ini beberapa kode. Masukkan satu kode saja.',
    'invalid_format/bad_character': 'Kode hanya berisi huruf A sampai Z dan angka 0 sampai 9.',
    'invalid_format/too_short': {
      other: 'Anda memasukkan {count} karakter; kode terdiri dari {length} karakter.',
    },
    'invalid_format/too_long': {
      other: 'Anda memasukkan {count} karakter; kode terdiri dari {length} karakter.',
    },
    'invalid_format/already_refused': 'Kode ini sebelumnya tidak diterima. Masukkan kode lain.',
    invalid_code:
      'Kode ini salah atau sudah pernah dipakai. Periksa kembali, atau masukkan kode lain.',
    'invalid_code/after_unknown_outcome':
      'Kode ini kemungkinan besar sudah terpakai pada percobaan Anda sebelumnya. Masukkan kode lain.',
    'outcome_unknown/timeout': {
      title: 'Tidak ada jawaban hingga batas waktu',
      text: 'Kode Anda mungkin sudah terpakai. Coba kode itu lagi; jika tidak diterima, masukkan kode lain.',
    },
    'outcome_unknown/network': {
      title: 'Koneksi terputus',
      text: 'Kode Anda mungkin sudah terpakai. Coba kode itu lagi; jika tidak diterima, masukkan kode lain.',
    },
    'outcome_unknown/unreadable': {
      title: 'Tidak ada jawaban yang jelas',
      text: 'Kode Anda mungkin sudah terpakai. Coba kode itu lagi; jika tidak diterima, masukkan kode lain.',
    },
    offline: {
      title: 'Anda sedang offline',
      text: 'Kode Anda belum terpakai. Sambungkan kembali ke internet, lalu coba lagi.',
    },
    service_error: {
      title: 'Layanan masuk sedang bermasalah',
      text: 'Kode Anda mungkin sudah terpakai. Coba kode itu lagi; jika tidak diterima, masukkan kode lain.',
    },
    unexpected: {
      title: 'Terjadi masalah',
      text: 'Kode Anda mungkin sudah terpakai. Coba kode itu lagi; jika tidak diterima, masukkan kode lain.',
    },
    rate_limited: {
      title: 'Terlalu banyak percobaan',
      text: 'Kode Anda belum terpakai.',
    },
    session_limit: {
      title: 'Anda masuk di terlalu banyak perangkat',
      text: 'Keluar dari salah satu perangkat, lalu coba lagi. Jika kode tidak diterima, masukkan kode lain.',
    },
    'locked/temporary': {
      title: 'Akses dikunci: terlalu banyak percobaan',
      text: 'Mulai lagi nanti dengan kata sandi Anda. Kode yang belum terpakai tetap berlaku.',
    },
    'locked/captcha': {
      title: 'Akses masuk dikunci',
      text: 'Mulai lagi dengan kata sandi Anda dan selesaikan CAPTCHA. Kode yang belum terpakai tetap berlaku.',
    },
    'locked/security_question': {
      title: 'Akses masuk dikunci',
      text: 'Mulai lagi dengan kata sandi Anda dan jawab pertanyaan keamanan. Kode yang belum terpakai tetap berlaku.',
    },
    'locked/sign_in_again': {
      title: 'Akses masuk dikunci',
      text: 'Mulai lagi dengan kata sandi Anda. Kode yang belum terpakai tetap berlaku.',
    },
    'locked/blocked': {
      title: 'Akun ini diblokir',
      text: 'Kode cadangan tidak dapat membuka blokir ini. Hubungi tim dukungan.',
    },
    'action_required/privacy_policy': {
      title: 'Satu langkah lagi',
      text: 'Kode Anda diterima. Sekarang setujui kebijakan privasi.',
    },
    'action_required/consent': {
      title: 'Satu langkah lagi',
      text: 'Kode Anda diterima. Sekarang kirim formulir persetujuan.',
    },
    session_expired: {
      title: 'Proses masuk ini telah berakhir',
      text: 'Mulai lagi dengan kata sandi Anda. Kode yang belum terpakai tetap berlaku.',
    },
    'session_expired/after_unknown_outcome': {
      title: 'Proses masuk ini telah berakhir',
      text: 'Kode Anda mungkin sudah terpakai. Mulai lagi dengan kata sandi Anda.',
    },
    no_backup_codes: {
      title: 'Akun ini tidak memiliki kode cadangan',
      text: 'Gunakan cara lain atau hubungi tim dukungan.',
    },
    mfa_unavailable: {
      title: 'Kode cadangan tidak tersedia',
      text: 'Gunakan cara lain atau hubungi tim dukungan.',
    },
    account_unavailable: {
      title: 'Tidak dapat masuk dengan akun ini',
      text: 'Hubungi tim dukungan. Kode yang belum terpakai tetap berlaku.',
    },
    risk_blocked: {
      title: 'Akses masuk ditolak demi keamanan Anda',
      text: 'Gunakan cara lain atau hubungi tim dukungan. Kode yang belum terpakai tetap berlaku.',
    },
    configuration: {
      title: 'Tidak dapat masuk di sini',
      text: 'Gunakan cara lain atau hubungi tim dukungan. Kode yang belum terpakai tetap berlaku.',
    },
  },
};
