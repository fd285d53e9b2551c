import type { ChallengeMessages } from './messages.js';

export const da: ChallengeMessages = {
  locale: 'da',
  direction: 'ltr',
  title: 'Log ind med en backupkode',
  whereToFindCodes: {
    title: 'Her finder du dine koder',
    text: 'Se på den liste, du gemte eller udskrev, da du slog totrinsbekræftelse til. Hver kode virker kun én gang.',
  },
  label: 'Backupkode',
  hint: { other: '{length} bogstaver og tal, for eksempel {example}.' },
  letterCase: 'Vær opmærksom på store og små bogstaver.',
  submit: 'Log ind',
  submitting: 'Din kode bliver tjekket',
  succeeded: { title: 'Koden er godkendt', text: 'Du bliver logget ind.' },
  stalled: {
    title: 'Siden gik ikke videre',
    text: 'Din kode blev godkendt, og du kan ikke bruge den igen. Start forfra, hvis du ikke er logget ind.',
  },
  wait: {
    hour: {
      one: 'Du kan prøve igen om {count} time.',
      other: 'Du kan prøve igen om {count} timer.',
    },
    minute: {
      one: 'Du kan prøve igen om {count} minut.',
      other: 'Du kan prøve igen om {count} minutter.',
    },
    second: {
      one: 'Du kan prøve igen om {count} sekund.',
      other: 'Du kan prøve igen om {count} sekunder.',
    },
    unknown: 'Vent et par minutter, og prøv så igen.',
  },
  waitOver: 'Du kan prøve igen nu.',
  expiring: {
    title: 'Mindre end 1 minut tilbage til at logge ind',
    text: 'Hvis tiden løber ud, så start forfra med din adgangskode. Dine ubrugte koder virker stadig.',
  },
  expired: {
    title: 'Din tid til at logge ind er måske udløbet',
    text: 'Du kan stadig prøve, eller du kan starte forfra med din adgangskode.',
  },
  actions: {
    use_another_method: 'Brug en anden metode',
    lost_codes: 'Jeg har ikke mine koder',
    start_over: 'Start forfra',
    contact_support: 'Kontakt kundeservice',
    'continue/privacy_policy': 'Gå til privatlivspolitikken',
    'continue/consent': 'Gå til samtykkeformularen',
  },
  codeFate: {
    not_used: 'Din kode blev ikke brugt.',
    may_be_used: 'Din kode er måske blevet brugt.',
    unused_still_work: 'Dine ubrugte koder virker stadig.',
    earlier_may_be_used: 'En kode, som du har indtastet tidligere, er måske blevet brugt.',
  },
  failures: {
    'invalid_format/empty': 'Indtast en backupkode.',
    'invalid_format/multiple_codes': 'Det ligner mere end én kode. Indtast kun én.',
    'invalid_format/authenticator_code':
      'Det ligner en kode fra en godkendelsesapp. Indtast en backupkode fra din liste, eller brug en anden metode.',
    'invalid_format/bad_character':
      '”{character}” findes ikke i nogen kode. Brug kun bogstaverne A til Z (ikke Æ, Ø eller Å) og tallene 0 til 9.',
    'invalid_format/too_short': {
      one: 'Koden er for kort. Du har indtastet {count} af {length} tegn.',
      other: 'Koden er for kort. Du har indtastet {count} af {length} tegn.',
    },
    'invalid_format/too_long': {
      one: 'Koden er for lang. Du har indtastet {count} tegn. En kode har {length}.',
      other: 'Koden er for lang. Du har indtastet {count} tegn. En kode har {length}.',
    },
    'invalid_format/already_refused':
      'Du har allerede prøvet denne kode, og den virkede ikke. Indtast en anden.',
    invalid_code:
      'Koden virkede ikke. Tjek den for tastefejl, eller indtast en anden. Hver kode virker kun én gang.',
    'invalid_code/after_unknown_outcome':
      'Koden virkede ikke. Den er måske blevet brugt ved et tidligere forsøg. Indtast en anden.',
    'outcome_unknown/timeout': {
      title: 'Vi fik ikke noget svar',
      text: 'Prøv den samme kode igen. Hvis den ikke virker, så indtast en anden.',
    },
    'outcome_unknown/network': {
      title: 'Forbindelsen blev afbrudt',
      text: 'Prøv den samme kode igen. Hvis den ikke virker, så indtast en anden.',
    },
    'outcome_unknown/unreadable': {
      title: 'Vi kunne ikke bekræfte din kode',
      text: 'Prøv den samme kode igen. Hvis den ikke virker, så indtast en anden.',
    },
    offline: {
      title: 'Du ser ud til at være offline',
      text: 'Opret forbindelse til internettet, og prøv så igen.',
    },
    service_error: {
      title: 'Der er desværre et problem med login',
      text: 'Prøv den samme kode igen. Hvis den ikke virker, så indtast en anden.',
    },
    unexpected: {
      title: 'Noget gik galt',
      text: 'Prøv den samme kode igen. Hvis den ikke virker, så indtast en anden.',
    },
    rate_limited: { title: 'For mange forsøg' },
    session_limit: {
      title: 'For mange enheder er logget ind',
      text: 'Log ud på én enhed, og prøv så igen. Hvis din kode ikke virker, så indtast en anden.',
    },
    'locked/temporary': {
      title: 'Login er låst efter for mange forsøg',
      text: 'Start forfra med din adgangskode, når låsningen er slut.',
    },
    'locked/captcha': {
      title: 'Login er låst',
      text: 'Start forfra med din adgangskode, og gennemfør sikkerhedstjekket (CAPTCHA).',
    },
    'locked/security_question': {
      title: 'Login er låst',
      text: 'Start forfra med din adgangskode, og besvar dit sikkerhedsspørgsmål.',
    },
    'locked/sign_in_again': {
      title: 'Login er låst',
      text: 'Start forfra med din adgangskode.',
    },
    'locked/blocked': {
      title: 'Denne konto er spærret',
      text: 'En backupkode hjælper ikke. Kontakt kundeservice.',
    },
    'action_required/privacy_policy': {
      title: 'Et trin mere',
      text: 'Din kode blev godkendt. Læs og acceptér privatlivspolitikken for at blive logget ind.',
    },
    'action_required/consent': {
      title: 'Et trin mere',
      text: 'Din kode blev godkendt. Udfyld samtykkeformularen for at blive logget ind.',
    },
    session_expired: {
      title: 'Dette login gælder ikke længere',
      text: 'Start forfra med din adgangskode.',
    },
    no_backup_codes: {
      title: 'Denne konto har ingen backupkoder',
      text: 'Brug en anden metode, eller kontakt kundeservice.',
    },
    mfa_unavailable: {
      title: 'Backupkoder er ikke tilgængelige',
      text: 'Brug en anden metode, eller kontakt kundeservice.',
    },
    account_unavailable: {
      title: 'Du kan ikke logge ind på denne konto',
      text: 'Kontakt kundeservice.',
    },
    risk_blocked: {
      title: 'Vi stoppede login for at beskytte din konto',
      text: 'Brug en anden metode, eller kontakt kundeservice.',
    },
    configuration: {
      title: 'Login virker ikke',
      text: 'Fejlen ligger hos os. Brug en anden metode, eller kontakt kundeservice.',
    },
  },
};
