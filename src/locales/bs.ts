import type { ChallengeMessages } from './messages.js';

export const bs: ChallengeMessages = {
  locale: 'bs',
  direction: 'ltr',
  title: 'Prijava pomoću rezervnog koda',
  whereToFindCodes: {
    title: 'Gdje ćete naći kodove',
    text: 'Na listi sačuvanoj ili odštampanoj pri uključivanju potvrde u dva koraka. Svaki kod važi samo jednom.',
  },
  label: 'Rezervni kod',
  hint: {
    one: '{length} znak: slova i cifre. Razmaci i crtice nisu važni.',
    few: '{length} znaka: slova i cifre. Razmaci i crtice nisu važni.',
    other: '{length} znakova: slova i cifre. Razmaci i crtice nisu važni.',
  },
  submit: 'Prijavite se',
  submitting: 'Provjeravamo kod',
  succeeded: { title: 'Kod je prihvaćen', text: 'Prijava je u toku.' },
  wait: {
    minute: {
      one: 'Možete pokušati ponovo za {count} minutu.',
      few: 'Možete pokušati ponovo za {count} minute.',
      other: 'Možete pokušati ponovo za {count} minuta.',
    },
    second: {
      one: 'Možete pokušati ponovo za {count} sekundu.',
      few: 'Možete pokušati ponovo za {count} sekunde.',
      other: 'Možete pokušati ponovo za {count} sekundi.',
    },
    unknown: 'Sačekajte malo i pokušajte ponovo.',
  },
  waitOver: 'Sada možete pokušati ponovo.',
  expiring: {
    title: 'Za prijavu je ostalo manje od minute',
    text: 'Unesite kod do tada. U suprotnom počnite ispočetka i unesite lozinku.',
  },
  actions: {
    use_another_method: 'Odaberite drugi način',
    lost_codes: 'Ne mogu naći kodove',
    start_over: 'Počnite ispočetka',
    'continue/privacy_policy': 'Otvorite politiku privatnosti',
    'continue/consent': 'Otvorite obrazac za saglasnost',
  },
  failures: {
    'invalid_format/empty': 'Unesite rezervni kod.',
    'invalid_format/multiple_codes': 'Čini se da je ovo više kodova. Unesite samo jedan od njih.',
    'invalid_format/bad_character': 'Kod sadrži samo slova od A do Z i cifre od 0 do 9.',
    'invalid_format/too_short': {
      one: 'Unijeli ste {count} znak, a kod ih ima {length}.',
      few: 'Unijeli ste {count} znaka, a kod ih ima {length}.',
      other: 'Unijeli ste {count} znakova, a kod ih ima {length}.',
    },
    'invalid_format/too_long': {
      one: 'Unijeli ste {count} znak, a kod ih ima {length}.',
      few: 'Unijeli ste {count} znaka, a kod ih ima {length}.',
      other: 'Unijeli ste {count} znakova, a kod ih ima {length}.',
    },
    'invalid_format/already_refused': 'Ovaj kod je već odbijen. Unesite drugi.',
    invalid_code: 'Kod je pogrešan ili je već iskorišten. Provjerite ga ili unesite drugi.',
    'invalid_code/after_unknown_outcome':
      'Ovaj kod je vjerovatno iskorišten u prethodnom pokušaju. Unesite drugi.',
    'outcome_unknown/timeout': {
      title: 'Odgovor nije stigao na vrijeme',
      text: 'Kod je možda iskorišten. Unesite ga još jednom; ako bude odbijen, unesite drugi.',
    },
    'outcome_unknown/network': {
      title: 'Veza je prekinuta',
      text: 'Kod je možda iskorišten. Unesite ga još jednom; ako bude odbijen, unesite drugi.',
    },
    'outcome_unknown/unreadable': {
      title: 'Odgovor nije bilo moguće pročitati',
      text: 'Kod je možda iskorišten. Unesite ga još jednom; ako bude odbijen, unesite drugi.',
    },
    offline: {
      title: 'Niste povezani s internetom',
      text: 'Kod nije iskorišten. Povežite se s internetom i pokušajte ponovo.',
    },
    service_error: {
      title: 'Problem s uslugom prijave',
      text: 'Kod je možda iskorišten. Unesite ga još jednom; ako bude odbijen, unesite drugi.',
    },
    unexpected: {
      title: 'Došlo je do greške',
      text: 'Kod je možda iskorišten. Unesite ga još jednom; ako bude odbijen, unesite drugi.',
    },
    rate_limited: {
      title: 'Previše pokušaja',
      text: 'Kod nije iskorišten.',
    },
    session_limit: {
      title: 'Prijavljeni ste na previše uređaja',
      text: 'Odjavite se na jednom od njih i pokušajte ponovo. Ako kod bude odbijen, unesite drugi.',
    },
    'locked/temporary': {
      title: 'Prijava je zaključana: previše pokušaja',
      text: 'Kasnije počnite ispočetka i unesite lozinku. Neiskorišteni kodovi i dalje važe.',
    },
    'locked/captcha': {
      title: 'Prijava je zaključana',
      text: 'Počnite ispočetka, unesite lozinku i riješite CAPTCHA test. Neiskorišteni kodovi i dalje važe.',
    },
    'locked/security_question': {
      title: 'Prijava je zaključana',
      text: 'Počnite ispočetka, unesite lozinku i odgovorite na sigurnosno pitanje. Neiskorišteni kodovi i dalje važe.',
    },
    'locked/sign_in_again': {
      title: 'Prijava je zaključana',
      text: 'Počnite ispočetka i unesite lozinku. Neiskorišteni kodovi i dalje važe.',
    },
    'locked/blocked': {
      title: 'Ovaj korisnički račun je blokiran',
      text: 'Rezervni kod ga ne može odblokirati. Obratite se podršci.',
    },
    'action_required/privacy_policy': {
      title: 'Još jedan korak',
      text: 'Kod je prihvaćen. Sada prihvatite politiku privatnosti.',
    },
    'action_required/consent': {
      title: 'Još jedan korak',
      text: 'Kod je prihvaćen. Sada pošaljite obrazac za saglasnost.',
    },
    session_expired: {
      title: 'Vrijeme za prijavu je isteklo',
      text: 'Počnite ispočetka i unesite lozinku. Neiskorišteni kodovi i dalje važe.',
    },
    'session_expired/after_unknown_outcome': {
      title: 'Vrijeme za prijavu je isteklo',
      text: 'Kod je možda iskorišten. Počnite ispočetka i unesite lozinku.',
    },
    no_backup_codes: {
      title: 'Ovaj korisnički račun nema rezervne kodove',
      text: 'Odaberite drugi način ili se obratite podršci.',
    },
    mfa_unavailable: {
      title: 'Rezervni kodovi nisu dostupni',
      text: 'Odaberite drugi način ili se obratite podršci.',
    },
    account_unavailable: {
      title: 'Prijava na korisnički račun nije moguća',
      text: 'Obratite se podršci. Neiskorišteni kodovi i dalje važe.',
    },
    risk_blocked: {
      title: 'Prijava je odbijena radi vaše sigurnosti',
      text: 'Odaberite drugi način ili se obratite podršci. Neiskorišteni kodovi i dalje važe.',
    },
    configuration: {
      title: 'Prijava ovdje nije dostupna',
      text: 'Odaberite drugi način ili se obratite podršci. Neiskorišteni kodovi i dalje važe.',
    },
  },
};
