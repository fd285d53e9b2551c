import type { ChallengeMessages } from './messages.js';

export const bs: ChallengeMessages = {
  locale: 'bs',
  direction: 'ltr',
  title: 'Prijava pomoću rezervnog koda',
  whereToFindCodes: {
    title: 'Gdje ćete naći kodove',
    text: 'Pogledajte listu sačuvanu ili odštampanu pri uključivanju potvrde u dva koraka. Svaki kod važi samo jednom.',
  },
  label: 'Rezervni kod',
  hint: {
    one: '{length} znak: slova i cifre, na primjer {example}.',
    few: '{length} znaka: slova i cifre, na primjer {example}.',
    other: '{length} znakova: slova i cifre, na primjer {example}.',
  },
  letterCase: 'Pazite na velika i mala slova.',
  submit: 'Prijavite se',
  submitting: 'Provjeravamo kod',
  succeeded: { title: 'Kod je prihvaćen', text: 'Prijava je u toku.' },
  stalled: {
    title: 'Stranica nije nastavila dalje',
    text: 'Kod je prihvaćen i ne možete ga ponovo iskoristiti. Ako niste prijavljeni, počnite ispočetka.',
  },
  wait: {
    hour: {
      one: 'Možete pokušati ponovo za {count} sat.',
      few: 'Možete pokušati ponovo za {count} sata.',
      other: 'Možete pokušati ponovo za {count} sati.',
    },
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
    unknown: 'Sačekajte nekoliko minuta i pokušajte ponovo.',
  },
  waitOver: 'Sada možete pokušati ponovo.',
  expiring: {
    title: 'Za prijavu je ostalo manje od minute',
    text: 'Ako vrijeme istekne, počnite ispočetka i unesite lozinku. Neiskorišteni kodovi će i dalje važiti.',
  },
  expired: {
    title: 'Vrijeme za prijavu je možda isteklo',
    text: 'Još uvijek možete pokušati ili početi ispočetka s lozinkom.',
  },
  actions: {
    use_another_method: 'Odaberite drugi način',
    lost_codes: 'Nemam svoje kodove',
    start_over: 'Počnite ispočetka',
    contact_support: 'Obratite se podršci',
    'continue/privacy_policy': 'Otvorite politiku privatnosti',
    'continue/consent': 'Otvorite obrazac za saglasnost',
  },
  codeFate: {
    not_used: 'Kod nije iskorišten.',
    may_be_used: 'Kod je možda iskorišten.',
    unused_still_work: 'Neiskorišteni kodovi i dalje važe.',
    earlier_may_be_used: 'Kod koji ste ranije unijeli možda je iskorišten.',
  },
  failures: {
    'invalid_format/empty': 'Unesite rezervni kod.',
    'invalid_format/multiple_codes': 'Čini se da je to više od jednog koda. Unesite samo jedan.',
    'invalid_format/authenticator_code':
      'Čini se da je to kod iz aplikacije za autentifikaciju. Unesite rezervni kod s liste ili odaberite drugi način.',
    'invalid_format/bad_character':
      'Znak „{character}” nije dio koda. Koristite samo slova od A do Z (bez č, ć, đ, š i ž) i cifre od 0 do 9.',
    'invalid_format/too_short': {
      one: 'Taj kod je prekratak. Unijeli ste {count} od {length} znakova.',
      few: 'Taj kod je prekratak. Unijeli ste {count} od {length} znakova.',
      other: 'Taj kod je prekratak. Unijeli ste {count} od {length} znakova.',
    },
    'invalid_format/too_long': {
      one: 'Taj kod je predugačak. Unijeli ste {count} znak. Kod ih ima {length}.',
      few: 'Taj kod je predugačak. Unijeli ste {count} znaka. Kod ih ima {length}.',
      other: 'Taj kod je predugačak. Unijeli ste {count} znakova. Kod ih ima {length}.',
    },
    'invalid_format/already_refused': 'Već ste pokušali s tim kodom i nije uspjelo. Unesite drugi.',
    invalid_code:
      'Prijava tim kodom nije uspjela. Provjerite ima li grešaka ili unesite drugi kod. Svaki kod važi samo jednom.',
    'invalid_code/after_unknown_outcome':
      'Prijava tim kodom nije uspjela. Kod je možda iskorišten u nekom ranijem pokušaju. Unesite drugi.',
    'outcome_unknown/timeout': {
      title: 'Nismo dobili odgovor',
      text: 'Unesite isti kod još jednom. Ako ne uspije, unesite drugi.',
    },
    'outcome_unknown/network': {
      title: 'Veza je prekinuta',
      text: 'Unesite isti kod još jednom. Ako ne uspije, unesite drugi.',
    },
    'outcome_unknown/unreadable': {
      title: 'Nismo mogli potvrditi kod',
      text: 'Unesite isti kod još jednom. Ako ne uspije, unesite drugi.',
    },
    offline: {
      title: 'Čini se da niste povezani s internetom',
      text: 'Povežite se s internetom i pokušajte ponovo.',
    },
    service_error: {
      title: 'Žao nam je, postoji problem s prijavom',
      text: 'Unesite isti kod još jednom. Ako ne uspije, unesite drugi.',
    },
    unexpected: {
      title: 'Došlo je do greške',
      text: 'Unesite isti kod još jednom. Ako ne uspije, unesite drugi.',
    },
    rate_limited: { title: 'Previše pokušaja' },
    session_limit: {
      title: 'Prijavljeni ste na previše uređaja',
      text: 'Odjavite se na jednom uređaju i pokušajte ponovo. Ako prijava tim kodom ne uspije, unesite drugi.',
    },
    'locked/temporary': {
      title: 'Prijava je zaključana: previše pokušaja',
      text: 'Kada se zaključavanje završi, počnite ispočetka i unesite lozinku.',
    },
    'locked/captcha': {
      title: 'Prijava je zaključana',
      text: 'Počnite ispočetka, unesite lozinku i riješite sigurnosnu provjeru (CAPTCHA).',
    },
    'locked/security_question': {
      title: 'Prijava je zaključana',
      text: 'Počnite ispočetka, unesite lozinku i odgovorite na sigurnosno pitanje.',
    },
    'locked/sign_in_again': {
      title: 'Prijava je zaključana',
      text: 'Počnite ispočetka i unesite lozinku.',
    },
    'locked/blocked': {
      title: 'Ovaj korisnički račun je blokiran',
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
      title: 'Ovaj korisnički račun nema rezervne kodove',
      text: 'Odaberite drugi način ili se obratite podršci.',
    },
    mfa_unavailable: {
      title: 'Rezervni kodovi nisu dostupni',
      text: 'Odaberite drugi način ili se obratite podršci.',
    },
    account_unavailable: {
      title: 'Ne možete se prijaviti na ovaj račun',
      text: 'Obratite se podršci.',
    },
    risk_blocked: {
      title: 'Zaustavili smo ovu prijavu radi zaštite računa',
      text: 'Odaberite drugi način ili se obratite podršci.',
    },
    configuration: {
      title: 'Prijava ne radi',
      text: 'Problem je na našoj strani. Odaberite drugi način ili se obratite podršci.',
    },
  },
};
