import type { ChallengeMessages } from './messages.js';

export const sl: ChallengeMessages = {
  locale: 'sl',
  direction: 'ltr',
  title: 'Prijava z rezervno kodo',
  whereToFindCodes: {
    title: 'Kje najdete kode',
    text: 'Na seznamu, shranjenem ali natisnjenem ob vklopu preverjanja v dveh korakih. Vsaka koda velja le enkrat.',
  },
  label: 'Rezervna koda',
  hint: {
    one: '{length} znak: črke in številke. Presledki in vezaji niso pomembni.',
    two: '{length} znaka: črke in številke. Presledki in vezaji niso pomembni.',
    few: '{length} znaki: črke in številke. Presledki in vezaji niso pomembni.',
    other: '{length} znakov: črke in številke. Presledki in vezaji niso pomembni.',
  },
  submit: 'Prijava',
  submitting: 'Preverjamo kodo',
  succeeded: { title: 'Koda je sprejeta', text: 'Prijava poteka.' },
  wait: {
    minute: {
      one: 'Znova lahko poskusite čez {count} minuto.',
      two: 'Znova lahko poskusite čez {count} minuti.',
      few: 'Znova lahko poskusite čez {count} minute.',
      other: 'Znova lahko poskusite čez {count} minut.',
    },
    second: {
      one: 'Znova lahko poskusite čez {count} sekundo.',
      two: 'Znova lahko poskusite čez {count} sekundi.',
      few: 'Znova lahko poskusite čez {count} sekunde.',
      other: 'Znova lahko poskusite čez {count} sekund.',
    },
    unknown: 'Malo počakajte in poskusite znova.',
  },
  waitOver: 'Zdaj lahko poskusite znova.',
  expiring: {
    title: 'Za prijavo imate manj kot minuto',
    text: 'Do takrat vnesite kodo. Sicer začnite znova z vnosom gesla.',
  },
  actions: {
    use_another_method: 'Uporabite drug način',
    lost_codes: 'Ne najdem svojih kod',
    start_over: 'Začnite znova',
    'continue/privacy_policy': 'Odprite pravilnik o zasebnosti',
    'continue/consent': 'Odprite obrazec za soglasje',
  },
  failures: {
    'invalid_format/empty': 'Vnesite rezervno kodo.',
    'invalid_format/multiple_codes': 'Videti je, da ste vnesli več kod. Vnesite samo eno.',
    'invalid_format/bad_character': 'Koda vsebuje samo črke od A do Z in številke od 0 do 9.',
    'invalid_format/too_short': {
      one: 'Vnesli ste {count} znak, koda pa jih ima {length}.',
      two: 'Vnesli ste {count} znaka, koda pa jih ima {length}.',
      few: 'Vnesli ste {count} znake, koda pa jih ima {length}.',
      other: 'Vnesli ste {count} znakov, koda pa jih ima {length}.',
    },
    'invalid_format/too_long': {
      one: 'Vnesli ste {count} znak, koda pa jih ima {length}.',
      two: 'Vnesli ste {count} znaka, koda pa jih ima {length}.',
      few: 'Vnesli ste {count} znake, koda pa jih ima {length}.',
      other: 'Vnesli ste {count} znakov, koda pa jih ima {length}.',
    },
    'invalid_format/already_refused': 'Ta koda je bila že zavrnjena. Vnesite drugo.',
    invalid_code: 'Koda je napačna ali že uporabljena. Preverite jo ali vnesite drugo.',
    'invalid_code/after_unknown_outcome':
      'Ta koda je bila verjetno uporabljena pri prejšnjem poskusu. Vnesite drugo.',
    'outcome_unknown/timeout': {
      title: 'Odgovor ni prišel pravočasno',
      text: 'Koda je bila morda uporabljena. Vnesite jo še enkrat; če bo zavrnjena, vnesite drugo.',
    },
    'outcome_unknown/network': {
      title: 'Povezava je bila prekinjena',
      text: 'Koda je bila morda uporabljena. Vnesite jo še enkrat; če bo zavrnjena, vnesite drugo.',
    },
    'outcome_unknown/unreadable': {
      title: 'Odgovora ni bilo mogoče prebrati',
      text: 'Koda je bila morda uporabljena. Vnesite jo še enkrat; če bo zavrnjena, vnesite drugo.',
    },
    offline: {
      title: 'Niste povezani z internetom',
      text: 'Koda ni bila uporabljena. Povežite se z internetom in poskusite znova.',
    },
    service_error: {
      title: 'Težava s storitvijo za prijavo',
      text: 'Koda je bila morda uporabljena. Vnesite jo še enkrat; če bo zavrnjena, vnesite drugo.',
    },
    unexpected: {
      title: 'Nekaj je šlo narobe',
      text: 'Koda je bila morda uporabljena. Vnesite jo še enkrat; če bo zavrnjena, vnesite drugo.',
    },
    rate_limited: {
      title: 'Preveč poskusov',
      text: 'Koda ni bila uporabljena.',
    },
    session_limit: {
      title: 'Prijavljeni ste v preveč napravah',
      text: 'V eni od njih se odjavite in poskusite znova. Če bo koda zavrnjena, vnesite drugo.',
    },
    'locked/temporary': {
      title: 'Prijava je zaklenjena: preveč poskusov',
      text: 'Pozneje začnite znova z vnosom gesla. Neuporabljene kode še vedno veljajo.',
    },
    'locked/captcha': {
      title: 'Prijava je zaklenjena',
      text: 'Začnite znova z vnosom gesla in rešite test CAPTCHA. Neuporabljene kode še vedno veljajo.',
    },
    'locked/security_question': {
      title: 'Prijava je zaklenjena',
      text: 'Začnite znova z vnosom gesla in odgovorite na varnostno vprašanje. Neuporabljene kode še vedno veljajo.',
    },
    'locked/sign_in_again': {
      title: 'Prijava je zaklenjena',
      text: 'Začnite znova z vnosom gesla. Neuporabljene kode še vedno veljajo.',
    },
    'locked/blocked': {
      title: 'Ta uporabniški račun je blokiran',
      text: 'Rezervna koda ga ne more odblokirati. Obrnite se na podporo.',
    },
    'action_required/privacy_policy': {
      title: 'Še en korak',
      text: 'Koda je sprejeta. Zdaj sprejmite pravilnik o zasebnosti.',
    },
    'action_required/consent': {
      title: 'Še en korak',
      text: 'Koda je sprejeta. Zdaj oddajte obrazec za soglasje.',
    },
    session_expired: {
      title: 'Čas za prijavo je potekel',
      text: 'Začnite znova z vnosom gesla. Neuporabljene kode še vedno veljajo.',
    },
    'session_expired/after_unknown_outcome': {
      title: 'Čas za prijavo je potekel',
      text: 'Koda je bila morda uporabljena. Začnite znova z vnosom gesla.',
    },
    no_backup_codes: {
      title: 'Ta uporabniški račun nima rezervnih kod',
      text: 'Uporabite drug način ali se obrnite na podporo.',
    },
    mfa_unavailable: {
      title: 'Rezervne kode niso na voljo',
      text: 'Uporabite drug način ali se obrnite na podporo.',
    },
    account_unavailable: {
      title: 'Prijava v ta uporabniški račun ni mogoča',
      text: 'Obrnite se na podporo. Neuporabljene kode še vedno veljajo.',
    },
    risk_blocked: {
      title: 'Prijava je zavrnjena zaradi vaše varnosti',
      text: 'Uporabite drug način ali se obrnite na podporo. Neuporabljene kode še vedno veljajo.',
    },
    configuration: {
      title: 'Prijava tukaj ni na voljo',
      text: 'Uporabite drug način ali se obrnite na podporo. Neuporabljene kode še vedno veljajo.',
    },
  },
};
