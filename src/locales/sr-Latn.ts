import type { ChallengeMessages } from './messages.js';

export const srLatn: ChallengeMessages = {
  locale: 'sr-Latn',
  direction: 'ltr',
  title: 'Prijava pomoću rezervnog koda',
  whereToFindCodes: {
    title: 'Gde ćete naći kodove',
    text: 'Pogledajte listu sačuvanu ili odštampanu pri uključivanju verifikacije u dva koraka. Svaki kod važi samo jednom.',
  },
  label: 'Rezervni kod',
  hint: {
    one: '{length} znak: slova i cifre, na primer {example}.',
    few: '{length} znaka: slova i cifre, na primer {example}.',
    other: '{length} znakova: slova i cifre, na primer {example}.',
  },
  letterCase: 'Pazite na velika i mala slova.',
  submit: 'Prijavite se',
  submitting: 'Proveravamo kod',
  succeeded: { title: 'Kod je prihvaćen', text: 'Prijava je u toku.' },
  stalled: {
    title: 'Stranica nije nastavila dalje',
    text: 'Kod je prihvaćen i ne možete ponovo da ga iskoristite. Ako niste prijavljeni, počnite ispočetka.',
  },
  wait: {
    hour: {
      one: 'Možete da pokušate ponovo za {count} sat.',
      few: 'Možete da pokušate ponovo za {count} sata.',
      other: 'Možete da pokušate ponovo za {count} sati.',
    },
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
    unknown: 'Sačekajte nekoliko minuta i pokušajte ponovo.',
  },
  waitOver: 'Sada možete da pokušate ponovo.',
  expiring: {
    title: 'Za prijavu je ostalo manje od minuta',
    text: 'Ako vreme istekne, počnite ispočetka i unesite lozinku. Neiskorišćeni kodovi će i dalje važiti.',
  },
  expired: {
    title: 'Vreme za prijavu je možda isteklo',
    text: 'I dalje možete da pokušate ili da počnete ispočetka sa lozinkom.',
  },
  actions: {
    use_another_method: 'Izaberite drugi način',
    lost_codes: 'Nemam svoje kodove',
    start_over: 'Počnite ispočetka',
    contact_support: 'Obratite se podršci',
    'continue/privacy_policy': 'Otvorite politiku privatnosti',
    'continue/consent': 'Otvorite obrazac za saglasnost',
  },
  codeFate: {
    not_used: 'Kod nije iskorišćen.',
    may_be_used: 'Kod je možda iskorišćen.',
    unused_still_work: 'Neiskorišćeni kodovi i dalje važe.',
    earlier_may_be_used: 'Kod koji ste ranije uneli možda je iskorišćen.',
  },
  failures: {
    'invalid_format/empty': 'Unesite rezervni kod.',
    'invalid_format/multiple_codes': 'Izgleda da je to više od jednog koda. Unesite samo jedan.',
    'invalid_format/authenticator_code':
      'Izgleda da je to kod iz aplikacije za autentifikaciju. Unesite rezervni kod sa liste ili izaberite drugi način.',
    'invalid_format/bad_character':
      'Znak „{character}“ nije deo koda. Koristite samo latinična slova od A do Z (bez č, ć, đ, š i ž) i cifre od 0 do 9.',
    'invalid_format/too_short': {
      one: 'Taj kod je prekratak. Uneli ste {count} od {length} znakova.',
      few: 'Taj kod je prekratak. Uneli ste {count} od {length} znakova.',
      other: 'Taj kod je prekratak. Uneli ste {count} od {length} znakova.',
    },
    'invalid_format/too_long': {
      one: 'Taj kod je predugačak. Uneli ste {count} znak. Kod ih ima {length}.',
      few: 'Taj kod je predugačak. Uneli ste {count} znaka. Kod ih ima {length}.',
      other: 'Taj kod je predugačak. Uneli ste {count} znakova. Kod ih ima {length}.',
    },
    'invalid_format/already_refused': 'Već ste pokušali sa tim kodom i nije uspelo. Unesite drugi.',
    invalid_code:
      'Prijava tim kodom nije uspela. Proverite da li ima grešaka ili unesite drugi kod. Svaki kod važi samo jednom.',
    'invalid_code/after_unknown_outcome':
      'Prijava tim kodom nije uspela. Kod je možda iskorišćen u nekom ranijem pokušaju. Unesite drugi.',
    'outcome_unknown/timeout': {
      title: 'Nismo dobili odgovor',
      text: 'Unesite isti kod još jednom. Ako ne uspe, unesite drugi.',
    },
    'outcome_unknown/network': {
      title: 'Veza je prekinuta',
      text: 'Unesite isti kod još jednom. Ako ne uspe, unesite drugi.',
    },
    'outcome_unknown/unreadable': {
      title: 'Nismo mogli da potvrdimo kod',
      text: 'Unesite isti kod još jednom. Ako ne uspe, unesite drugi.',
    },
    offline: {
      title: 'Izgleda da niste povezani na internet',
      text: 'Povežite se na internet i pokušajte ponovo.',
    },
    service_error: {
      title: 'Žao nam je, postoji problem sa prijavom',
      text: 'Unesite isti kod još jednom. Ako ne uspe, unesite drugi.',
    },
    unexpected: {
      title: 'Došlo je do greške',
      text: 'Unesite isti kod još jednom. Ako ne uspe, unesite drugi.',
    },
    rate_limited: { title: 'Previše pokušaja' },
    session_limit: {
      title: 'Prijavljeni ste na previše uređaja',
      text: 'Odjavite se na jednom uređaju i pokušajte ponovo. Ako prijava tim kodom ne uspe, unesite drugi.',
    },
    'locked/temporary': {
      title: 'Prijava je zaključana: previše pokušaja',
      text: 'Kada se zaključavanje završi, počnite ispočetka i unesite lozinku.',
    },
    'locked/captcha': {
      title: 'Prijava je zaključana',
      text: 'Počnite ispočetka, unesite lozinku i rešite bezbednosnu proveru (CAPTCHA).',
    },
    'locked/security_question': {
      title: 'Prijava je zaključana',
      text: 'Počnite ispočetka, unesite lozinku i odgovorite na bezbednosno pitanje.',
    },
    'locked/sign_in_again': {
      title: 'Prijava je zaključana',
      text: 'Počnite ispočetka i unesite lozinku.',
    },
    'locked/blocked': {
      title: 'Ovaj nalog je blokiran',
      text: 'Rezervni kod neće pomoći. Obratite se podršci.',
    },
    'action_required/privacy_policy': {
      title: 'Još jedan korak',
      text: 'Kod je prihvaćen. Da biste završili prijavu, pročitajte i prihvatite politiku privatnosti.',
    },
    'action_required/consent': {
      title: 'Još jedan korak',
      text: 'Kod je prihvaćen. Da biste završili prijavu, popunite obrazac za saglasnost.',
    },
    session_expired: {
      title: 'Ova prijava više ne važi',
      text: 'Počnite ispočetka i unesite lozinku.',
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
      title: 'Ne možete da se prijavite na ovaj nalog',
      text: 'Obratite se podršci.',
    },
    risk_blocked: {
      title: 'Zaustavili smo ovu prijavu radi zaštite naloga',
      text: 'Izaberite drugi način ili se obratite podršci.',
    },
    configuration: {
      title: 'Prijava ne radi',
      text: 'Problem je na našoj strani. Izaberite drugi način ili se obratite podršci.',
    },
  },
};
