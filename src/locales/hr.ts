import type { ChallengeMessages } from './messages.js';

export const hr: ChallengeMessages = {
  locale: 'hr',
  direction: 'ltr',
  title: 'Prijava pričuvnim kodom',
  whereToFindCodes: {
    title: 'Gdje pronaći kodove',
    text: 'Na popisu spremljenom ili ispisanom pri uključivanju potvrde u dva koraka. Svaki kôd vrijedi samo jednom.',
  },
  label: 'Pričuvni kôd',
  hint: {
    one: '{length} znak: slova i znamenke. Razmaci i crtice nisu važni.',
    few: '{length} znaka: slova i znamenke. Razmaci i crtice nisu važni.',
    other: '{length} znakova: slova i znamenke. Razmaci i crtice nisu važni.',
  },
  submit: 'Prijavite se',
  submitting: 'Provjeravamo kôd',
  succeeded: { title: 'Kôd je prihvaćen', text: 'Prijava je u tijeku.' },
  wait: {
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
    unknown: 'Malo pričekajte i pokušajte ponovno.',
  },
  waitOver: 'Sada možete pokušati ponovno.',
  expiring: {
    title: 'Za prijavu je ostalo manje od minute',
    text: 'Unesite kôd do tada. U protivnom počnite ispočetka i unesite lozinku.',
  },
  actions: {
    use_another_method: 'Odaberite drugi način',
    lost_codes: 'Ne mogu pronaći kodove',
    start_over: 'Počnite ispočetka',
    'continue/privacy_policy': 'Otvorite pravila o privatnosti',
    'continue/consent': 'Otvorite obrazac za privolu',
  },
  failures: {
    'invalid_format/empty': 'Unesite pričuvni kôd.',
    'invalid_format/multiple_codes': 'Čini se da je ovo više kodova. Unesite samo jedan od njih.',
    'invalid_format/bad_character': 'Kôd sadrži samo slova od A do Z i znamenke od 0 do 9.',
    'invalid_format/too_short': {
      one: 'Unijeli ste {count} znak, a kôd ih ima {length}.',
      few: 'Unijeli ste {count} znaka, a kôd ih ima {length}.',
      other: 'Unijeli ste {count} znakova, a kôd ih ima {length}.',
    },
    'invalid_format/too_long': {
      one: 'Unijeli ste {count} znak, a kôd ih ima {length}.',
      few: 'Unijeli ste {count} znaka, a kôd ih ima {length}.',
      other: 'Unijeli ste {count} znakova, a kôd ih ima {length}.',
    },
    'invalid_format/already_refused': 'Ovaj je kôd već odbijen. Unesite drugi.',
    invalid_code: 'Kôd je pogrešan ili je već iskorišten. Provjerite ga ili unesite drugi.',
    'invalid_code/after_unknown_outcome':
      'Ovaj je kôd vjerojatno iskorišten u prethodnom pokušaju. Unesite drugi.',
    'outcome_unknown/timeout': {
      title: 'Odgovor nije stigao na vrijeme',
      text: 'Kôd je možda iskorišten. Unesite ga još jednom; ako bude odbijen, unesite drugi.',
    },
    'outcome_unknown/network': {
      title: 'Veza je prekinuta',
      text: 'Kôd je možda iskorišten. Unesite ga još jednom; ako bude odbijen, unesite drugi.',
    },
    'outcome_unknown/unreadable': {
      title: 'Odgovor nije bilo moguće pročitati',
      text: 'Kôd je možda iskorišten. Unesite ga još jednom; ako bude odbijen, unesite drugi.',
    },
    offline: {
      title: 'Niste povezani s internetom',
      text: 'Kôd nije iskorišten. Povežite se s internetom i pokušajte ponovno.',
    },
    service_error: {
      title: 'Problem s uslugom prijave',
      text: 'Kôd je možda iskorišten. Unesite ga još jednom; ako bude odbijen, unesite drugi.',
    },
    unexpected: {
      title: 'Nešto je pošlo po zlu',
      text: 'Kôd je možda iskorišten. Unesite ga još jednom; ako bude odbijen, unesite drugi.',
    },
    rate_limited: {
      title: 'Previše pokušaja',
      text: 'Kôd nije iskorišten.',
    },
    session_limit: {
      title: 'Prijavljeni ste na previše uređaja',
      text: 'Odjavite se na jednom od njih i pokušajte ponovno. Ako kôd bude odbijen, unesite drugi.',
    },
    'locked/temporary': {
      title: 'Prijava je zaključana: previše pokušaja',
      text: 'Kasnije počnite ispočetka i unesite lozinku. Neiskorišteni kodovi i dalje vrijede.',
    },
    'locked/captcha': {
      title: 'Prijava je zaključana',
      text: 'Počnite ispočetka, unesite lozinku i riješite CAPTCHA test. Neiskorišteni kodovi i dalje vrijede.',
    },
    'locked/security_question': {
      title: 'Prijava je zaključana',
      text: 'Počnite ispočetka, unesite lozinku i odgovorite na sigurnosno pitanje. Neiskorišteni kodovi i dalje vrijede.',
    },
    'locked/sign_in_again': {
      title: 'Prijava je zaključana',
      text: 'Počnite ispočetka i unesite lozinku. Neiskorišteni kodovi i dalje vrijede.',
    },
    'locked/blocked': {
      title: 'Ovaj je korisnički račun blokiran',
      text: 'Pričuvni kôd ne može ga odblokirati. Obratite se podršci.',
    },
    'action_required/privacy_policy': {
      title: 'Još jedan korak',
      text: 'Kôd je prihvaćen. Sada prihvatite pravila o privatnosti.',
    },
    'action_required/consent': {
      title: 'Još jedan korak',
      text: 'Kôd je prihvaćen. Sada pošaljite obrazac za privolu.',
    },
    session_expired: {
      title: 'Vrijeme za prijavu je isteklo',
      text: 'Počnite ispočetka i unesite lozinku. Neiskorišteni kodovi i dalje vrijede.',
    },
    'session_expired/after_unknown_outcome': {
      title: 'Vrijeme za prijavu je isteklo',
      text: 'Kôd je možda iskorišten. Počnite ispočetka i unesite lozinku.',
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
      title: 'Prijava na korisnički račun nije moguća',
      text: 'Obratite se podršci. Neiskorišteni kodovi i dalje vrijede.',
    },
    risk_blocked: {
      title: 'Prijava je odbijena radi vaše sigurnosti',
      text: 'Odaberite drugi način ili se obratite podršci. Neiskorišteni kodovi i dalje vrijede.',
    },
    configuration: {
      title: 'Prijava ovdje nije dostupna',
      text: 'Odaberite drugi način ili se obratite podršci. Neiskorišteni kodovi i dalje vrijede.',
    },
  },
};
