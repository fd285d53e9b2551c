import type { ChallengeMessages } from './messages.js';

export const id: ChallengeMessages = {
  locale: 'id',
  direction: 'ltr',
  title: 'Masuk dengan kode cadangan',
  whereToFindCodes: {
    title: 'Di mana menemukan kode Anda',
    text: 'Lihat daftar yang Anda simpan atau cetak saat mengatur verifikasi 2 langkah. Setiap kode hanya dapat digunakan satu kali.',
  },
  label: 'Kode cadangan',
  hint: { other: '{length} huruf dan angka, misalnya {example}.' },
  letterCase: 'Huruf besar dan huruf kecil dibedakan.',
  submit: 'Masuk',
  submitting: 'Memeriksa kode Anda',
  succeeded: { title: 'Kode diterima', text: 'Sedang masuk ke akun Anda.' },
  stalled: {
    title: 'Halaman ini tidak berlanjut',
    text: 'Kode Anda sudah diterima dan tidak dapat digunakan lagi. Jika Anda belum masuk, mulai lagi dari awal.',
  },
  wait: {
    hour: { other: 'Anda dapat mencoba lagi setelah {count} jam.' },
    minute: { other: 'Anda dapat mencoba lagi setelah {count} menit.' },
    second: { other: 'Anda dapat mencoba lagi setelah {count} detik.' },
    unknown: 'Tunggu beberapa menit, lalu coba lagi.',
  },
  waitOver: 'Anda dapat mencoba lagi sekarang.',
  expiring: {
    title: 'Sisa waktu untuk masuk kurang dari 1 menit',
    text: 'Jika waktu habis, mulai lagi dengan kata sandi Anda. Kode yang belum terpakai tetap berlaku.',
  },
  expired: {
    title: 'Waktu Anda untuk masuk mungkin sudah habis',
    text: 'Anda masih dapat mencoba, atau mulai lagi dengan kata sandi Anda.',
  },
  actions: {
    use_another_method: 'Gunakan cara lain',
    lost_codes: 'Saya tidak punya kode',
    start_over: 'Mulai lagi dari awal',
    contact_support: 'Hubungi tim dukungan',
    'continue/privacy_policy': 'Buka kebijakan privasi',
    'continue/consent': 'Buka formulir persetujuan',
  },
  codeFate: {
    not_used: 'Kode Anda belum terpakai.',
    may_be_used: 'Kode Anda mungkin sudah terpakai.',
    unused_still_work: 'Kode yang belum terpakai tetap berlaku.',
    earlier_may_be_used: 'Kode yang Anda masukkan sebelumnya mungkin sudah terpakai.',
  },
  failures: {
    'invalid_format/empty': 'Masukkan kode cadangan.',
    'invalid_format/multiple_codes':
      'Sepertinya ini lebih dari satu kode. Masukkan satu kode saja.',
    'invalid_format/authenticator_code':
      'Sepertinya ini kode dari aplikasi autentikator. Masukkan kode cadangan dari daftar Anda, atau gunakan cara lain.',
    'invalid_format/bad_character':
      '“{character}” bukan bagian dari kode. Gunakan hanya huruf A sampai Z dan angka 0 sampai 9.',
    'invalid_format/too_short': {
      other: 'Kode itu terlalu pendek. Anda baru memasukkan {count} dari {length} karakter.',
    },
    'invalid_format/too_long': {
      other:
        'Kode itu terlalu panjang. Anda memasukkan {count} karakter. Kode terdiri dari {length} karakter.',
    },
    'invalid_format/already_refused':
      'Anda sudah mencoba kode ini dan tidak berhasil. Masukkan kode lain.',
    invalid_code:
      'Kode itu tidak berhasil. Periksa apakah ada salah ketik, atau masukkan kode lain. Setiap kode hanya dapat digunakan satu kali.',
    'invalid_code/after_unknown_outcome':
      'Kode itu tidak berhasil. Kode itu mungkin sudah terpakai pada percobaan sebelumnya. Masukkan kode lain.',
    'outcome_unknown/timeout': {
      title: 'Kami tidak mendapat jawaban',
      text: 'Coba lagi kode yang sama. Jika tidak berhasil, masukkan kode lain.',
    },
    'outcome_unknown/network': {
      title: 'Koneksi terputus',
      text: 'Coba lagi kode yang sama. Jika tidak berhasil, masukkan kode lain.',
    },
    'outcome_unknown/unreadable': {
      title: 'Kami tidak dapat memastikan kode Anda',
      text: 'Coba lagi kode yang sama. Jika tidak berhasil, masukkan kode lain.',
    },
    offline: {
      title: 'Sepertinya Anda sedang offline',
      text: 'Sambungkan ke internet, lalu coba lagi.',
    },
    service_error: {
      title: 'Maaf, ada masalah pada proses masuk',
      text: 'Coba lagi kode yang sama. Jika tidak berhasil, masukkan kode lain.',
    },
    unexpected: {
      title: 'Terjadi masalah',
      text: 'Coba lagi kode yang sama. Jika tidak berhasil, masukkan kode lain.',
    },
    rate_limited: { title: 'Terlalu banyak percobaan' },
    session_limit: {
      title: 'Anda masuk di terlalu banyak perangkat',
      text: 'Keluar dari salah satu perangkat, lalu coba lagi. Jika kode Anda tidak berhasil, masukkan kode lain.',
    },
    'locked/temporary': {
      title: 'Akses masuk dikunci: terlalu banyak percobaan',
      text: 'Setelah penguncian berakhir, mulai lagi dengan kata sandi Anda.',
    },
    'locked/captcha': {
      title: 'Akses masuk dikunci',
      text: 'Mulai lagi dengan kata sandi Anda dan selesaikan pemeriksaan keamanan (CAPTCHA).',
    },
    'locked/security_question': {
      title: 'Akses masuk dikunci',
      text: 'Mulai lagi dengan kata sandi Anda dan jawab pertanyaan keamanan Anda.',
    },
    'locked/sign_in_again': {
      title: 'Akses masuk dikunci',
      text: 'Mulai lagi dengan kata sandi Anda.',
    },
    'locked/blocked': {
      title: 'Akun ini diblokir',
      text: 'Kode cadangan tidak akan membantu. Hubungi tim dukungan.',
    },
    'action_required/privacy_policy': {
      title: 'Satu langkah lagi',
      text: 'Kode Anda diterima. Untuk menyelesaikan proses masuk, baca dan setujui kebijakan privasi.',
    },
    'action_required/consent': {
      title: 'Satu langkah lagi',
      text: 'Kode Anda diterima. Untuk menyelesaikan proses masuk, isi formulir persetujuan.',
    },
    session_expired: {
      title: 'Proses masuk ini tidak berlaku lagi',
      text: 'Mulai lagi dengan kata sandi Anda.',
    },
    no_backup_codes: {
      title: 'Akun ini tidak memiliki kode cadangan',
      text: 'Gunakan cara lain, atau hubungi tim dukungan.',
    },
    mfa_unavailable: {
      title: 'Kode cadangan tidak tersedia',
      text: 'Gunakan cara lain, atau hubungi tim dukungan.',
    },
    account_unavailable: {
      title: 'Anda tidak dapat masuk ke akun ini',
      text: 'Hubungi tim dukungan.',
    },
    risk_blocked: {
      title: 'Kami menghentikan proses masuk ini demi keamanan akun Anda',
      text: 'Gunakan cara lain, atau hubungi tim dukungan.',
    },
    configuration: {
      title: 'Proses masuk tidak berfungsi',
      text: 'Ini masalah di pihak kami. Gunakan cara lain, atau hubungi tim dukungan.',
    },
  },
};
