import type { ChallengeMessages } from './messages.js';

export const srLatn: ChallengeMessages = {
  locale: 'sr-Latn',
  direction: 'ltr',
  title: 'Prijava pomoću rezervnog koda',
  whereToFindCodes: {
    title: 'Gde ćete naći kodove',
    text: 'Na listi sačuvanoj ili odštampanoj pri uključivanju verifikacije u dva koraka. Svaki kod važi samo jednom.',
  },
  label: 'Rezervni kod',
  hint: {
    one: '{length} znak: slova i cifre. Razmaci i crtice nisu bitni.',
    few: '{length} znaka: slova i cifre. Razmaci i crtice nisu bitni.',
    other: '{length} znakova: slova i cifre. Razmaci i crtice nisu bitni.',
  },
  submit: 'Prijavite se',
  submitting: 'Proveravamo kod',
  succeeded: { title: 'Kod je prihvaćen', text: 'Prijava je u toku.' },
  wait: {
    minute: {
      one: 'Možete da pokušate ponovo za {count} minut.',
      few: 'Možete da pokušate ponovo za {count} minuta.',
      other: 'Možete da pokušate ponovo za {count} minuta.',
    },
    second: {
      one: 'Možete da pokušate ponovo za {count} sekundu.',
      few: 'Možete da pokušate ponovo za {count} sekunde.',
      other: 'Možete da pokušate ponovo za {count} sekundi.',
    },
    unknown: 'Sačekajte malo i pokušajte ponovo.',
  },
  waitOver: 'Sada možete da pokušate ponovo.',
  expiring: {
    title: 'Za prijavu je ostalo manje od minuta',
    text: 'Unesite kod do tada. U suprotnom počnite ispočetka i unesite lozinku.',
  },
  actions: {
    use_another_method: 'Izaberite drugi način',
    lost_codes: 'Ne mogu da nađem kodove',
    start_over: 'Počnite ispočetka',
    'continue/privacy_policy': 'Otvorite politiku privatnosti',
    'continue/consent': 'Otvorite obrazac za saglasnost',
  },
  failures: {
    'invalid_format/empty': 'Unesite rezervni kod.',
    'invalid_format/multiple_codes': 'Izgleda da je ovo više kodova. Unesite samo jedan od njih.',
    'invalid_format/bad_character': 'Kod sadrži samo latinična slova od A do Z i cifre od 0 do 9.',
    'invalid_format/too_short': {
      one: 'Uneli ste {count} znak, a kod ih ima {length}.',
      few: 'Uneli ste {count} znaka, a kod ih ima {length}.',
      other: 'Uneli ste {count} znakova, a kod ih ima {length}.',
    },
    'invalid_format/too_long': {
      one: 'Uneli ste {count} znak, a kod ih ima {length}.',
      few: 'Uneli ste {count} znaka, a kod ih ima {length}.',
      other: 'Uneli ste {count} znakova, a kod ih ima {length}.',
    },
    'invalid_format/already_refused': 'Ovaj kod je već odbijen. Unesite drugi.',
    invalid_code: 'Kod je pogrešan ili je već iskorišćen. Proverite ga ili unesite drugi.',
    'invalid_code/after_unknown_outcome':
      'Ovaj kod je verovatno iskorišćen u prethodnom pokušaju. Unesite drugi.',
    'outcome_unknown/timeout': {
      title: 'Odgovor nije stigao na vreme',
      text: 'Kod je možda iskorišćen. Unesite ga još jednom; ako bude odbijen, unesite drugi.',
    },
    'outcome_unknown/network': {
      title: 'Veza je prekinuta',
      text: 'Kod je možda iskorišćen. Unesite ga još jednom; ako bude odbijen, unesite drugi.',
    },
    'outcome_unknown/unreadable': {
      title: 'Odgovor nije bilo moguće pročitati',
      text: 'Kod je možda iskorišćen. Unesite ga još jednom; ako bude odbijen, unesite drugi.',
    },
    offline: {
      title: 'Niste povezani na internet',
      text: 'Kod nije iskorišćen. Povežite se na internet i pokušajte ponovo.',
    },
    service_error: {
      title: 'Problem sa uslugom prijave',
      text: 'Kod je možda iskorišćen. Unesite ga još jednom; ako bude odbijen, unesite drugi.',
    },
    unexpected: {
      title: 'Došlo je do greške',
      text: 'Kod je možda iskorišćen. Unesite ga još jednom; ako bude odbijen, unesite drugi.',
    },
    rate_limited: {
      title: 'Previše pokušaja',
      text: 'Kod nije iskorišćen.',
    },
    session_limit: {
      title: 'Prijavljeni ste na previše uređaja',
      text: 'Odjavite se na jednom od njih i pokušajte ponovo. Ako kod bude odbijen, unesite drugi.',
    },
    'locked/temporary': {
      title: 'Prijava je zaključana: previše pokušaja',
      text: 'Kasnije počnite ispočetka i unesite lozinku. Neiskorišćeni kodovi i dalje važe.',
    },
    'locked/captcha': {
      title: 'Prijava je zaključana',
      text: 'Počnite ispočetka, unesite lozinku i rešite CAPTCHA test. Neiskorišćeni kodovi i dalje važe.',
    },
    'locked/security_question': {
      title: 'Prijava je zaključana',
      text: 'Počnite ispočetka, unesite lozinku i odgovorite na bezbednosno pitanje. Neiskorišćeni kodovi i dalje važe.',
    },
    'locked/sign_in_again': {
      title: 'Prijava je zaključana',
      text: 'Počnite ispočetka i unesite lozinku. Neiskorišćeni kodovi i dalje važe.',
    },
    'locked/blocked': {
      title: 'Ovaj nalog je blokiran',
      text: 'Rezervni kod ne može da ga odblokira. Obratite se podršci.',
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
      title: 'Vreme za prijavu je isteklo',
      text: 'Počnite ispočetka i unesite lozinku. Neiskorišćeni kodovi i dalje važe.',
    },
    'session_expired/after_unknown_outcome': {
      title: 'Vreme za prijavu je isteklo',
      text: 'Kod je možda iskorišćen. Počnite ispočetka i unesite lozinku.',
    },
    no_backup_codes: {
      title: 'Ovaj nalog nema rezervne kodove',
      text: 'Izaberite drugi način ili se obratite podršci.',
    },
    mfa_unavailable: {
      title: 'Rezervni kodovi nisu dostupni',
      text: 'Izaberite drugi način ili se obratite podršci.',
    },
    account_unavailable: {
      title: 'Prijava na ovaj nalog nije moguća',
      text: 'Obratite se podršci. Neiskorišćeni kodovi i dalje važe.',
    },
    risk_blocked: {
      title: 'Prijava je odbijena radi vaše bezbednosti',
      text: 'Izaberite drugi način ili se obratite podršci. Neiskorišćeni kodovi i dalje važe.',
    },
    configuration: {
      title: 'Prijava ovde nije dostupna',
      text: 'Izaberite drugi način ili se obratite podršci. Neiskorišćeni kodovi i dalje važe.',
    },
  },
};
