import type { ChallengeMessages } from './messages.js';

export const da: ChallengeMessages = {
  locale: 'da',
  direction: 'ltr',
  title: 'Log ind med en backupkode',
  whereToFindCodes: {
    title: 'Her finder du dine koder',
    text: 'De står på listen, du gemte eller udskrev, da du slog totrinsbekræftelse til. Hver kode virker én gang.',
  },
  label: 'Backupkode',
  hint: {
    one: '{length} bogstav eller tal. Mellemrum og bindestreger er uden betydning.',
    other: '{length} bogstaver og tal. Mellemrum og bindestreger er uden betydning.',
  },
  submit: 'Log ind',
  submitting: 'Din kode bliver tjekket',
  succeeded: { title: 'Koden er godkendt', text: 'Du bliver logget ind.' },
  wait: {
    minute: {
      one: 'Du kan prøve igen om {count} minut.',
      other: 'Du kan prøve igen om {count} minutter.',
    },
    second: {
      one: 'Du kan prøve igen om {count} sekund.',
      other: 'Du kan prøve igen om {count} sekunder.',
    },
    unknown: 'Vent lidt, og prøv så igen.',
  },
  waitOver: 'Du kan prøve igen nu.',
  expiring: {
    title: 'Dette login udløber inden for et minut',
    text: 'Indtast din kode inden da. Ellers skal du starte forfra med din adgangskode.',
  },
  actions: {
    use_another_method: 'Brug en anden metode',
    lost_codes: 'Jeg kan ikke finde mine koder',
    start_over: 'Start forfra',
    'continue/privacy_policy': 'Gå til privatlivspolitikken',
    'continue/consent': 'Gå til samtykkeformularen',
  },
  failures: {
    'invalid_format/empty': 'Indtast en backupkode.',
    'invalid_format/multiple_codes': 'Det ligner flere koder. Indtast kun én af dem.',
    'invalid_format/bad_character': 'En kode består kun af bogstaverne A til Z og tallene 0 til 9.',
    'invalid_format/too_short': {
      one: 'Du har indtastet {count} tegn, men en kode har {length}.',
      other: 'Du har indtastet {count} tegn, men en kode har {length}.',
    },
    'invalid_format/too_long': {
      one: 'Du har indtastet {count} tegn, men en kode har {length}.',
      other: 'Du har indtastet {count} tegn, men en kode har {length}.',
    },
    'invalid_format/already_refused': 'Denne kode er allerede blevet afvist. Indtast en anden.',
    invalid_code: 'Koden er forkert eller har været brugt før. Tjek den, eller indtast en anden.',
    'invalid_code/after_unknown_outcome':
      'Koden blev sandsynligvis brugt ved dit tidligere forsøg. Indtast en anden.',
    'outcome_unknown/timeout': {
      title: 'Svaret kom ikke i tide',
      text: 'Din kode er måske blevet brugt. Prøv den igen. Hvis den bliver afvist, så indtast en anden.',
    },
    'outcome_unknown/network': {
      title: 'Forbindelsen blev afbrudt',
      text: 'Din kode er måske blevet brugt. Prøv den igen. Hvis den bliver afvist, så indtast en anden.',
    },
    'outcome_unknown/unreadable': {
      title: 'Der kom ikke noget klart svar',
      text: 'Din kode er måske blevet brugt. Prøv den igen. Hvis den bliver afvist, så indtast en anden.',
    },
    offline: {
      title: 'Du er offline',
      text: 'Din kode blev ikke brugt. Opret forbindelse igen, og prøv så på ny.',
    },
    service_error: {
      title: 'Der er et problem med logintjenesten',
      text: 'Din kode er måske blevet brugt. Prøv den igen. Hvis den bliver afvist, så indtast en anden.',
    },
    unexpected: {
      title: 'Noget gik galt',
      text: 'Din kode er måske blevet brugt. Prøv den igen. Hvis den bliver afvist, så indtast en anden.',
    },
    rate_limited: {
      title: 'For mange forsøg',
      text: 'Din kode blev ikke brugt.',
    },
    session_limit: {
      title: 'For mange enheder er logget ind',
      text: 'Log ud på en af dem, og prøv igen. Hvis din kode bliver afvist, så indtast en anden.',
    },
    'locked/temporary': {
      title: 'Login er låst efter for mange forsøg',
      text: 'Start forfra med din adgangskode senere. Dine ubrugte koder gælder stadig.',
    },
    'locked/captcha': {
      title: 'Login er låst',
      text: 'Start forfra med din adgangskode, og løs CAPTCHA-opgaven. Dine ubrugte koder gælder stadig.',
    },
    'locked/security_question': {
      title: 'Login er låst',
      text: 'Start forfra med din adgangskode, og besvar dit sikkerhedsspørgsmål. Dine ubrugte koder gælder stadig.',
    },
    'locked/sign_in_again': {
      title: 'Login er låst',
      text: 'Start forfra med din adgangskode. Dine ubrugte koder gælder stadig.',
    },
    'locked/blocked': {
      title: 'Denne konto er spærret',
      text: 'En backupkode kan ikke ophæve spærringen. Kontakt kundeservice.',
    },
    'action_required/privacy_policy': {
      title: 'Et trin mere',
      text: 'Din kode er godkendt. Acceptér nu privatlivspolitikken.',
    },
    'action_required/consent': {
      title: 'Et trin mere',
      text: 'Din kode er godkendt. Indsend nu samtykkeformularen.',
    },
    session_expired: {
      title: 'Dette login er udløbet',
      text: 'Start forfra med din adgangskode. Dine ubrugte koder gælder stadig.',
    },
    'session_expired/after_unknown_outcome': {
      title: 'Dette login er udløbet',
      text: 'Din kode er måske blevet brugt. Start forfra med din adgangskode.',
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
      title: 'Du kan ikke logge ind med denne konto',
      text: 'Kontakt kundeservice. Dine ubrugte koder gælder stadig.',
    },
    risk_blocked: {
      title: 'Login blev afvist for din sikkerheds skyld',
      text: 'Brug en anden metode, eller kontakt kundeservice. Dine ubrugte koder gælder stadig.',
    },
    configuration: {
      title: 'Login er ikke muligt her',
      text: 'Brug en anden metode, eller kontakt kundeservice. Dine ubrugte koder gælder stadig.',
    },
  },
};
