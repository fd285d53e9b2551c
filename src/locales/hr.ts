import type { ChallengeMessages } from './messages.js';

export const hr: ChallengeMessages = {
  locale: 'hr',
  direction: 'ltr',
  title: 'Prijava pričuvnim kodom',
  whereToFindCodes: {
    title: 'Gdje pronaći kodove',
    text: 'Pogledajte popis spremljen ili ispisan pri uključivanju potvrde u dva koraka. Svaki kôd vrijedi samo jednom.',
  },
  label: 'Pričuvni kôd',
  hint: {
    one: '{length} znak: slova i znamenke, na primjer {example}.',
    few: '{length} znaka: slova i znamenke, na primjer {example}.',
    other: '{length} znakova: slova i znamenke, na primjer {example}.',
  },
  letterCase: 'Pazite na velika i mala slova.',
  submit: 'Prijavite se',
  submitting: 'Provjeravamo kôd',
  succeeded: { title: 'Kôd je prihvaćen', text: 'Prijava je u tijeku.' },
  stalled: {
    title: 'Stranica nije nastavila dalje',
    text: 'Kôd je prihvaćen i ne možete ga ponovno upotrijebiti. Ako niste prijavljeni, počnite ispočetka.',
  },
  wait: {
    hour: {
      one: 'Možete pokušati ponovno za {count} sat.',
      few: 'Možete pokušati ponovno za {count} sata.',
      other: 'Možete pokušati ponovno za {count} sati.',
    },
    minute: {
      one: 'Možete pokušati ponovno za {count} minutu.',
      few: 'Možete pokušati ponovno za {count} minute.',
      other: 'Možete pokušati ponovno za {count} minuta.',
    },
    second: {
      one: 'Možete pokušati ponovno za {count} sekundu.',
      few: 'Možete pokušati ponovno za {count} sekunde.',
      other: 'Možete pokušati ponovno za {count} sekundi.',
    },
    unknown: 'Pričekajte nekoliko minuta i pokušajte ponovno.',
  },
  waitOver: 'Sada možete pokušati ponovno.',
  expiring: {
    title: 'Za prijavu je ostalo manje od minute',
    text: 'Ako vrijeme istekne, počnite ispočetka i unesite lozinku. Neiskorišteni kodovi i dalje će vrijediti.',
  },
  expired: {
    title: 'Vrijeme za prijavu možda je isteklo',
    text: 'Još uvijek možete pokušati ili početi ispočetka s lozinkom.',
  },
  actions: {
    use_another_method: 'Odaberite drugi način',
    lost_codes: 'Nemam svoje kodove',
    start_over: 'Počnite ispočetka',
    contact_support: 'Obratite se podršci',
    'continue/privacy_policy': 'Otvorite pravila o privatnosti',
    'continue/consent': 'Otvorite obrazac za privolu',
  },
  codeFate: {
    not_used: 'Kôd nije iskorišten.',
    may_be_used: 'Kôd je možda iskorišten.',
    unused_still_work: 'Neiskorišteni kodovi i dalje vrijede.',
    earlier_may_be_used: 'Kôd koji ste ranije unijeli možda je iskorišten.',
  },
  failures: {
    'invalid_format/empty': 'Unesite pričuvni kôd.',
    'invalid_format/multiple_codes': 'Čini se da je to više od jednog koda. Unesite samo jedan.',
    'invalid_format/authenticator_code':
      'Čini se da je to kôd iz aplikacije za autentifikaciju. Unesite pričuvni kôd s popisa ili odaberite drugi način.',
    'invalid_format/bad_character':
      'Znak „{character}” nije dio koda. Upotrijebite samo slova od A do Z (bez č, ć, đ, š i ž) i znamenke od 0 do 9.',
    'invalid_format/too_short': {
      one: 'Taj je kôd prekratak. Unijeli ste {count} od {length} znakova.',
      few: 'Taj je kôd prekratak. Unijeli ste {count} od {length} znakova.',
      other: 'Taj je kôd prekratak. Unijeli ste {count} od {length} znakova.',
    },
    'invalid_format/too_long': {
      one: 'Taj je kôd predugačak. Unijeli ste {count} znak. Kôd ih ima {length}.',
      few: 'Taj je kôd predugačak. Unijeli ste {count} znaka. Kôd ih ima {length}.',
      other: 'Taj je kôd predugačak. Unijeli ste {count} znakova. Kôd ih ima {length}.',
    },
    'invalid_format/already_refused': 'Već ste pokušali s tim kodom i nije uspjelo. Unesite drugi.',
    invalid_code:
      'Prijava tim kodom nije uspjela. Provjerite ima li pogrešaka ili unesite drugi kôd. Svaki kôd vrijedi samo jednom.',
    'invalid_code/after_unknown_outcome':
      'Prijava tim kodom nije uspjela. Kôd je možda iskorišten u nekom ranijem pokušaju. Unesite drugi.',
    'outcome_unknown/timeout': {
      title: 'Nismo dobili odgovor',
      text: 'Unesite isti kôd još jednom. Ako ne uspije, unesite drugi.',
    },
    'outcome_unknown/network': {
      title: 'Veza je prekinuta',
      text: 'Unesite isti kôd još jednom. Ako ne uspije, unesite drugi.',
    },
    'outcome_unknown/unreadable': {
      title: 'Nismo mogli potvrditi kôd',
      text: 'Unesite isti kôd još jednom. Ako ne uspije, unesite drugi.',
    },
    offline: {
      title: 'Čini se da niste povezani s internetom',
      text: 'Povežite se s internetom i pokušajte ponovno.',
    },
    service_error: {
      title: 'Žao nam je, postoji problem s prijavom',
      text: 'Unesite isti kôd još jednom. Ako ne uspije, unesite drugi.',
    },
    unexpected: {
      title: 'Nešto je pošlo po zlu',
      text: 'Unesite isti kôd još jednom. Ako ne uspije, unesite drugi.',
    },
    rate_limited: { title: 'Previše pokušaja' },
    session_limit: {
      title: 'Prijavljeni ste na previše uređaja',
      text: 'Odjavite se na jednom uređaju i pokušajte ponovno. Ako prijava tim kodom ne uspije, unesite drugi.',
    },
    'locked/temporary': {
      title: 'Prijava je zaključana: previše pokušaja',
      text: 'Kada zaključavanje završi, počnite ispočetka i unesite lozinku.',
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
      title: 'Ovaj je korisnički račun blokiran',
      text: 'Pričuvni kôd neće pomoći. Obratite se podršci.',
    },
    'action_required/privacy_policy': {
      title: 'Još jedan korak',
      text: 'Kôd je prihvaćen. Za dovršetak prijave pročitajte i prihvatite pravila o privatnosti.',
    },
    'action_required/consent': {
      title: 'Još jedan korak',
      text: 'Kôd je prihvaćen. Za dovršetak prijave ispunite obrazac za privolu.',
    },
    session_expired: {
      title: 'Ova prijava više ne vrijedi',
      text: 'Počnite ispočetka i unesite lozinku.',
    },
    no_backup_codes: {
      title: 'Ovaj korisnički račun nema pričuvne kodove',
      text: 'Odaberite drugi način ili se obratite podršci.',
    },
    mfa_unavailable: {
      title: 'Pričuvni kodovi nisu dostupni',
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
