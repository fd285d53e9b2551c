import type { ChallengeMessages } from './messages.js';

export const sk: ChallengeMessages = {
  locale: 'sk',
  direction: 'ltr',
  title: 'Prihlásenie záložným kódom',
  whereToFindCodes: {
    title: 'Kde nájdete kódy',
    text: 'Na zozname uloženom alebo vytlačenom pri zapnutí dvojstupňového overenia. Každý kód možno použiť iba raz.',
  },
  label: 'Záložný kód',
  hint: {
    few: '{length} znaky: písmená a číslice, napríklad {example}.',
    other: '{length} znakov: písmená a číslice, napríklad {example}.',
  },
  letterCase: 'Rozlišujte veľké a malé písmená.',
  submit: 'Prihlásiť sa',
  submitting: 'Overujeme kód',
  succeeded: { title: 'Kód bol prijatý', text: 'Prihlasujeme vás.' },
  stalled: {
    title: 'Stránka nepokračovala',
    text: 'Kód bol prijatý a nedá sa použiť znova. Ak prihlásenie neprebehlo, začnite znova.',
  },
  wait: {
    hour: {
      one: 'Znova to môžete skúsiť o {count} hodinu.',
      few: 'Znova to môžete skúsiť o {count} hodiny.',
      many: 'Znova to môžete skúsiť o {count} hodiny.',
      other: 'Znova to môžete skúsiť o {count} hodín.',
    },
    minute: {
      one: 'Znova to môžete skúsiť o {count} minútu.',
      few: 'Znova to môžete skúsiť o {count} minúty.',
      many: 'Znova to môžete skúsiť o {count} minúty.',
      other: 'Znova to môžete skúsiť o {count} minút.',
    },
    second: {
      one: 'Znova to môžete skúsiť o {count} sekundu.',
      few: 'Znova to môžete skúsiť o {count} sekundy.',
      many: 'Znova to môžete skúsiť o {count} sekundy.',
      other: 'Znova to môžete skúsiť o {count} sekúnd.',
    },
    unknown: 'Počkajte niekoľko minút a skúste to znova.',
  },
  waitOver: 'Teraz to môžete skúsiť znova.',
  expiring: {
    title: 'Na prihlásenie zostáva menej ako minúta',
    text: 'Ak čas vyprší, začnite znova zadaním hesla. Nepoužité kódy stále platia.',
  },
  expired: {
    title: 'Čas na prihlásenie možno vypršal',
    text: 'Ešte to môžete skúsiť alebo začať znova zadaním hesla.',
  },
  actions: {
    use_another_method: 'Použiť iný spôsob',
    lost_codes: 'Nemám svoje kódy',
    start_over: 'Začať znova',
    contact_support: 'Kontaktovať podporu',
    'continue/privacy_policy': 'Otvoriť zásady ochrany súkromia',
    'continue/consent': 'Otvoriť formulár súhlasu',
  },
  codeFate: {
    not_used: 'Kód nebol použitý.',
    may_be_used: 'Kód už mohol byť použitý.',
    unused_still_work: 'Nepoužité kódy stále platia.',
    earlier_may_be_used: 'Predtým zadaný kód už mohol byť použitý.',
  },
  failures: {
    'invalid_format/empty': 'Zadajte záložný kód.',
    'invalid_format/multiple_codes': 'Vyzerá to na viac kódov. Zadajte len jeden.',
    'invalid_format/authenticator_code':
      'Vyzerá to na kód z overovacej aplikácie. Zadajte záložný kód zo zoznamu alebo použite iný spôsob.',
    'invalid_format/bad_character':
      '„{character}“ do kódu nepatrí. Zadajte len písmená A až Z bez diakritiky a číslice 0 až 9.',
    'invalid_format/too_short': {
      one: 'Tento kód je príliš krátky. Zadali ste {count} znak namiesto {length}.',
      few: 'Tento kód je príliš krátky. Zadali ste {count} znaky namiesto {length}.',
      many: 'Tento kód je príliš krátky. Zadali ste {count} znaku namiesto {length}.',
      other: 'Tento kód je príliš krátky. Zadali ste {count} znakov namiesto {length}.',
    },
    'invalid_format/too_long': {
      one: 'Tento kód je príliš dlhý. Zadali ste {count} znak namiesto {length}.',
      few: 'Tento kód je príliš dlhý. Zadali ste {count} znaky namiesto {length}.',
      many: 'Tento kód je príliš dlhý. Zadali ste {count} znaku namiesto {length}.',
      other: 'Tento kód je príliš dlhý. Zadali ste {count} znakov namiesto {length}.',
    },
    'invalid_format/already_refused': 'Tento kód ste už skúsili a nefungoval. Zadajte iný.',
    invalid_code:
      'Tento kód nefungoval. Skontrolujte ho alebo zadajte iný. Každý kód možno použiť iba raz.',
    'invalid_code/after_unknown_outcome':
      'Tento kód nefungoval. Mohol byť použitý pri skoršom pokuse. Zadajte iný.',
    'outcome_unknown/timeout': {
      title: 'Nedostali sme odpoveď',
      text: 'Zadajte ten istý kód znova. Ak nebude fungovať, zadajte iný.',
    },
    'outcome_unknown/network': {
      title: 'Spojenie sa prerušilo',
      text: 'Zadajte ten istý kód znova. Ak nebude fungovať, zadajte iný.',
    },
    'outcome_unknown/unreadable': {
      title: 'Kód sa nepodarilo potvrdiť',
      text: 'Zadajte ten istý kód znova. Ak nebude fungovať, zadajte iný.',
    },
    offline: {
      title: 'Zdá sa, že ste offline',
      text: 'Pripojte sa na internet a skúste to znova.',
    },
    service_error: {
      title: 'Ľutujeme, s prihlásením je problém',
      text: 'Zadajte ten istý kód znova. Ak nebude fungovať, zadajte iný.',
    },
    unexpected: {
      title: 'Niečo sa pokazilo',
      text: 'Zadajte ten istý kód znova. Ak nebude fungovať, zadajte iný.',
    },
    rate_limited: { title: 'Príliš veľa pokusov' },
    session_limit: {
      title: 'Príliš veľa prihlásených zariadení',
      text: 'Na jednom zariadení sa odhláste a skúste to znova. Ak kód nebude fungovať, zadajte iný.',
    },
    'locked/temporary': {
      title: 'Prihlásenie uzamknuté: príliš veľa pokusov',
      text: 'Keď sa uzamknutie skončí, začnite znova zadaním hesla.',
    },
    'locked/captcha': {
      title: 'Prihlásenie uzamknuté',
      text: 'Začnite znova zadaním hesla a dokončite bezpečnostnú kontrolu (CAPTCHA).',
    },
    'locked/security_question': {
      title: 'Prihlásenie uzamknuté',
      text: 'Začnite znova zadaním hesla a odpovedzte na bezpečnostnú otázku.',
    },
    'locked/sign_in_again': {
      title: 'Prihlásenie uzamknuté',
      text: 'Začnite znova zadaním hesla.',
    },
    'locked/blocked': {
      title: 'Tento účet je zablokovaný',
      text: 'Záložný kód nepomôže. Obráťte sa na podporu.',
    },
    'action_required/privacy_policy': {
      title: 'Ešte jeden krok',
      text: 'Kód bol prijatý. Na dokončenie prihlásenia si prečítajte a prijmite zásady ochrany súkromia.',
    },
    'action_required/consent': {
      title: 'Ešte jeden krok',
      text: 'Kód bol prijatý. Na dokončenie prihlásenia vyplňte formulár súhlasu.',
    },
    session_expired: {
      title: 'Toto prihlásenie už neplatí',
      text: 'Začnite znova zadaním hesla.',
    },
    no_backup_codes: {
      title: 'Tento účet nemá záložné kódy',
      text: 'Použite iný spôsob alebo sa obráťte na podporu.',
    },
    mfa_unavailable: {
      title: 'Záložné kódy nie sú dostupné',
      text: 'Použite iný spôsob alebo sa obráťte na podporu.',
    },
    account_unavailable: {
      title: 'Do tohto účtu sa nemôžete prihlásiť',
      text: 'Obráťte sa na podporu.',
    },
    risk_blocked: {
      title: 'Prihlásenie sme zastavili na ochranu účtu',
      text: 'Použite iný spôsob alebo sa obráťte na podporu.',
    },
    configuration: {
      title: 'Prihlásenie nefunguje',
      text: 'Problém je u nás. Použite iný spôsob alebo sa obráťte na podporu.',
    },
  },
};
