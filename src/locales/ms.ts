import type { ChallengeMessages } from './messages.js';

export const ms: ChallengeMessages = {
  locale: 'ms',
  direction: 'ltr',
  title: 'Log masuk dengan kod sandaran',
  whereToFindCodes: {
    title: 'Di mana mencari kod anda',
    text: 'Lihat senarai yang anda simpan atau cetak semasa menyediakan pengesahan 2 langkah. Setiap kod hanya boleh digunakan sekali.',
  },
  label: 'Kod sandaran',
  hint: { other: '{length} huruf dan angka, contohnya {example}.' },
  letterCase: 'Huruf besar dan huruf kecil dibezakan.',
  submit: 'Log masuk',
  submitting: 'Sedang menyemak kod anda',
  succeeded: { title: 'Kod diterima', text: 'Sedang log masuk ke akaun anda.' },
  stalled: {
    title: 'Halaman ini tidak diteruskan',
    text: 'Kod anda telah diterima dan tidak boleh digunakan lagi. Jika anda belum log masuk, mulakan semula.',
  },
  wait: {
    hour: { other: 'Anda boleh cuba lagi selepas {count} jam.' },
    minute: { other: 'Anda boleh cuba lagi selepas {count} minit.' },
    second: { other: 'Anda boleh cuba lagi selepas {count} saat.' },
    unknown: 'Tunggu beberapa minit, kemudian cuba lagi.',
  },
  waitOver: 'Anda boleh cuba lagi sekarang.',
  expiring: {
    title: 'Tinggal kurang daripada 1 minit untuk log masuk',
    text: 'Jika masa tamat, mulakan semula dengan kata laluan anda. Kod yang belum digunakan masih sah.',
  },
  expired: {
    title: 'Masa anda untuk log masuk mungkin sudah tamat',
    text: 'Anda masih boleh cuba, atau mulakan semula dengan kata laluan anda.',
  },
  actions: {
    use_another_method: 'Guna cara lain',
    lost_codes: 'Saya tiada kod sandaran',
    start_over: 'Mulakan semula',
    contact_support: 'Hubungi pasukan sokongan',
    'continue/privacy_policy': 'Pergi ke dasar privasi',
    'continue/consent': 'Pergi ke borang persetujuan',
  },
  codeFate: {
    not_used: 'Kod anda belum digunakan.',
    may_be_used: 'Kod anda mungkin sudah digunakan.',
    unused_still_work: 'Kod yang belum digunakan masih sah.',
    earlier_may_be_used: 'Kod yang anda masukkan sebelum ini mungkin sudah digunakan.',
  },
  failures: {
    'invalid_format/empty': 'Masukkan kod sandaran.',
    'invalid_format/multiple_codes':
      'Nampaknya ini lebih daripada satu kod. Masukkan satu kod sahaja.',
    'invalid_format/authenticator_code':
      'Nampaknya ini kod daripada aplikasi pengesah. Masukkan kod sandaran daripada senarai anda, atau guna cara lain.',
    'invalid_format/bad_character':
      '“{character}” bukan sebahagian daripada kod. Gunakan huruf A hingga Z dan angka 0 hingga 9 sahaja.',
    'invalid_format/too_short': {
      other: 'Kod itu terlalu pendek. Anda baru memasukkan {count} daripada {length} aksara.',
    },
    'invalid_format/too_long': {
      other:
        'Kod itu terlalu panjang. Anda memasukkan {count} aksara. Kod mempunyai {length} aksara.',
    },
    'invalid_format/already_refused':
      'Anda sudah mencuba kod ini tetapi tidak berjaya. Masukkan kod lain.',
    invalid_code:
      'Kod itu tidak berjaya. Semak ejaan anda, atau masukkan kod lain. Setiap kod hanya boleh digunakan sekali.',
    'invalid_code/after_unknown_outcome':
      'Kod itu tidak berjaya. Kod itu mungkin sudah digunakan dalam percubaan sebelum ini. Masukkan kod lain.',
    'outcome_unknown/timeout': {
      title: 'Kami tidak mendapat jawapan',
      text: 'Cuba lagi kod yang sama. Jika tidak berjaya, masukkan kod lain.',
    },
    'outcome_unknown/network': {
      title: 'Sambungan terputus',
      text: 'Cuba lagi kod yang sama. Jika tidak berjaya, masukkan kod lain.',
    },
    'outcome_unknown/unreadable': {
      title: 'Kami tidak dapat mengesahkan kod anda',
      text: 'Cuba lagi kod yang sama. Jika tidak berjaya, masukkan kod lain.',
    },
    offline: {
      title: 'Nampaknya anda di luar talian',
      text: 'Sambung ke Internet, kemudian cuba lagi.',
    },
    service_error: {
      title: 'Maaf, ada masalah dengan log masuk',
      text: 'Cuba lagi kod yang sama. Jika tidak berjaya, masukkan kod lain.',
    },
    unexpected: {
      title: 'Berlaku masalah',
      text: 'Cuba lagi kod yang sama. Jika tidak berjaya, masukkan kod lain.',
    },
    rate_limited: { title: 'Terlalu banyak percubaan' },
    session_limit: {
      title: 'Terlalu banyak peranti telah log masuk',
      text: 'Log keluar daripada salah satu peranti, kemudian cuba lagi. Jika kod anda tidak berjaya, masukkan kod lain.',
    },
    'locked/temporary': {
      title: 'Log masuk dikunci: terlalu banyak percubaan',
      text: 'Apabila tempoh penguncian tamat, mulakan semula dengan kata laluan anda.',
    },
    'locked/captcha': {
      title: 'Log masuk dikunci',
      text: 'Mulakan semula dengan kata laluan anda dan selesaikan semakan keselamatan (CAPTCHA).',
    },
    'locked/security_question': {
      title: 'Log masuk dikunci',
      text: 'Mulakan semula dengan kata laluan anda dan jawab soalan keselamatan anda.',
    },
    'locked/sign_in_again': {
      title: 'Log masuk dikunci',
      text: 'Mulakan semula dengan kata laluan anda.',
    },
    'locked/blocked': {
      title: 'Akaun ini disekat',
      text: 'Kod sandaran tidak akan membantu. Hubungi pasukan sokongan.',
    },
    'action_required/privacy_policy': {
      title: 'Satu langkah lagi',
      text: 'Kod anda telah diterima. Untuk melengkapkan log masuk, baca dan terima dasar privasi.',
    },
    'action_required/consent': {
      title: 'Satu langkah lagi',
      text: 'Kod anda telah diterima. Untuk melengkapkan log masuk, isi borang persetujuan.',
    },
    session_expired: {
      title: 'Log masuk ini tidak sah lagi',
      text: 'Mulakan semula dengan kata laluan anda.',
    },
    no_backup_codes: {
      title: 'Akaun ini tiada kod sandaran',
      text: 'Guna cara lain, atau hubungi pasukan sokongan.',
    },
    mfa_unavailable: {
      title: 'Kod sandaran tidak tersedia',
      text: 'Guna cara lain, atau hubungi pasukan sokongan.',
    },
    account_unavailable: {
      title: 'Anda tidak boleh log masuk ke akaun ini',
      text: 'Hubungi pasukan sokongan.',
    },
    risk_blocked: {
      title: 'Kami menghentikan log masuk ini untuk melindungi akaun anda',
      text: 'Guna cara lain, atau hubungi pasukan sokongan.',
    },
    configuration: {
      title: 'Log masuk tidak berfungsi',
      text: 'Ini masalah di pihak kami. Guna cara lain, atau hubungi pasukan sokongan.',
    },
  },
};
