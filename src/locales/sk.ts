import type { ChallengeMessages } from './messages.js';

export const sk: ChallengeMessages = {
  locale: 'sk',
  direction: 'ltr',
  title: 'Prihlásenie záložným kódom',
  whereToFindCodes: {
    title: 'Kde nájdete kódy',
    text: 'V zozname uloženom alebo vytlačenom pri zapnutí dvojstupňového overenia. Každý kód možno použiť iba raz.',
  },
  label: 'Záložný kód',
  hint: {
    one: '{length} znak: písmeno alebo číslica. Na medzerách a pomlčkách nezáleží.',
    few: '{length} znaky: písmená a číslice. Na medzerách a pomlčkách nezáleží.',
    many: '{length} znaku: písmená a číslice. Na medzerách a pomlčkách nezáleží.',
    other: '{length} znakov: písmená a číslice. Na medzerách a pomlčkách nezáleží.',
  },
  submit: 'Prihlásiť sa',
  submitting: 'Overujeme kód',
  succeeded: { title: 'Kód bol prijatý', text: 'Prihlasujeme vás.' },
  wait: {
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
    unknown: 'Chvíľu počkajte a skúste to znova.',
  },
  waitOver: 'Teraz to môžete skúsiť znova.',
  expiring: {
    title: 'Na prihlásenie zostáva menej ako minúta',
    text: 'Zadajte kód včas. Inak začnite znova zadaním hesla.',
  },
  actions: {
    use_another_method: 'Použiť iný spôsob',
    lost_codes: 'Nemôžem nájsť kódy',
    start_over: 'Začať znova',
    'continue/privacy_policy': 'Otvoriť zásady ochrany súkromia',
    'continue/consent': 'Otvoriť formulár súhlasu',
  },
  failures: {
    'invalid_format/empty': 'Zadajte záložný kód.',
    'invalid_format/multiple_codes': 'Vyzerá to na niekoľko kódov. Zadajte len jeden z nich.',
    'invalid_format/bad_character':
      'Kód obsahuje len písmená od A po Z bez mäkčeňov a dĺžňov a číslice od 0 po 9.',
    'invalid_format/too_short': {
      one: 'Zadali ste {count} znak, kód ich má {length}.',
      few: 'Zadali ste {count} znaky, kód ich má {length}.',
      many: 'Zadali ste {count} znaku, kód ich má {length}.',
      other: 'Zadali ste {count} znakov, kód ich má {length}.',
    },
    'invalid_format/too_long': {
      one: 'Zadali ste {count} znak, kód ich má {length}.',
      few: 'Zadali ste {count} znaky, kód ich má {length}.',
      many: 'Zadali ste {count} znaku, kód ich má {length}.',
      other: 'Zadali ste {count} znakov, kód ich má {length}.',
    },
    'invalid_format/already_refused': 'Tento kód už bol odmietnutý. Zadajte iný.',
    invalid_code: 'Kód je nesprávny alebo už bol použitý. Skontrolujte ho alebo zadajte iný.',
    'invalid_code/after_unknown_outcome':
      'Tento kód bol pravdepodobne použitý pri minulom pokuse. Zadajte iný.',
    'outcome_unknown/timeout': {
      title: 'Odpoveď neprišla včas',
      text: 'Kód už mohol byť použitý. Skúste ho zadať znova; ak bude odmietnutý, zadajte iný.',
    },
    'outcome_unknown/network': {
      title: 'Spojenie sa prerušilo',
      text: 'Kód už mohol byť použitý. Skúste ho zadať znova; ak bude odmietnutý, zadajte iný.',
    },
    'outcome_unknown/unreadable': {
      title: 'Odpoveď sa nepodarilo prečítať',
      text: 'Kód už mohol byť použitý. Skúste ho zadať znova; ak bude odmietnutý, zadajte iný.',
    },
    offline: {
      title: 'Chýba pripojenie na internet',
      text: 'Kód nebol použitý. Pripojte sa na internet a skúste to znova.',
    },
    service_error: {
      title: 'Prihlasovacia služba má problém',
      text: 'Kód už mohol byť použitý. Skúste ho zadať znova; ak bude odmietnutý, zadajte iný.',
    },
    unexpected: {
      title: 'Niečo sa pokazilo',
      text: 'Kód už mohol byť použitý. Skúste ho zadať znova; ak bude odmietnutý, zadajte iný.',
    },
    rate_limited: {
      title: 'Príliš veľa pokusov',
      text: 'Kód nebol použitý.',
    },
    session_limit: {
      title: 'Je prihlásených príliš veľa zariadení',
      text: 'Na jednom z nich sa odhláste a skúste to znova. Ak bude kód odmietnutý, zadajte iný.',
    },
    'locked/temporary': {
      title: 'Prihlásenie uzamknuté: príliš veľa pokusov',
      text: 'Neskôr začnite znova zadaním hesla. Nepoužité kódy stále platia.',
    },
    'locked/captcha': {
      title: 'Prihlásenie uzamknuté',
      text: 'Začnite znova zadaním hesla a vyriešte test CAPTCHA. Nepoužité kódy stále platia.',
    },
    'locked/security_question': {
      title: 'Prihlásenie uzamknuté',
      text: 'Začnite znova zadaním hesla a odpovedzte na bezpečnostnú otázku. Nepoužité kódy stále platia.',
    },
    'locked/sign_in_again': {
      title: 'Prihlásenie uzamknuté',
      text: 'Začnite znova zadaním hesla. Nepoužité kódy stále platia.',
    },
    'locked/blocked': {
      title: 'Tento účet je zablokovaný',
      text: 'Záložný kód ho neodblokuje. Obráťte sa na podporu.',
    },
    'action_required/privacy_policy': {
      title: 'Ešte jeden krok',
      text: 'Kód bol prijatý. Teraz prijmite zásady ochrany súkromia.',
    },
    'action_required/consent': {
      title: 'Ešte jeden krok',
      text: 'Kód bol prijatý. Teraz odošlite formulár súhlasu.',
    },
    session_expired: {
      title: 'Čas na prihlásenie vypršal',
      text: 'Začnite znova zadaním hesla. Nepoužité kódy stále platia.',
    },
    'session_expired/after_unknown_outcome': {
      title: 'Čas na prihlásenie vypršal',
      text: 'Kód už mohol byť použitý. Začnite znova zadaním hesla.',
    },
    no_backup_codes: {
      title: 'Tento účet nemá záložné kódy',
      text: 'Použite iný spôsob alebo sa obráťte na podporu.',
    },
    mfa_unavailable: {
      title: 'Záložné kódy nie sú k dispozícii',
      text: 'Použite iný spôsob alebo sa obráťte na podporu.',
    },
    account_unavailable: {
      title: 'Do tohto účtu sa nedá prihlásiť',
      text: 'Obráťte sa na podporu. Nepoužité kódy stále platia.',
    },
    risk_blocked: {
      title: 'Prihlásenie zamietnuté pre vašu bezpečnosť',
      text: 'Použite iný spôsob alebo sa obráťte na podporu. Nepoužité kódy stále platia.',
    },
    configuration: {
      title: 'Prihlásenie tu nie je k dispozícii',
      text: 'Použite iný spôsob alebo sa obráťte na podporu. Nepoužité kódy stále platia.',
    },
  },
};
