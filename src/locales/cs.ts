import type { ChallengeMessages } from './messages.js';

export const cs: ChallengeMessages = {
  locale: 'cs',
  direction: 'ltr',
  title: 'Přihlášení záložním kódem',
  whereToFindCodes: {
    title: 'Kde kódy najdete',
    text: 'Na seznamu uloženém nebo vytištěném při zapnutí dvoufázového ověření. Každý kód lze použít jen jednou.',
  },
  label: 'Záložní kód',
  hint: {
    one: '{length} znak: písmeno nebo číslice. Na mezerách a pomlčkách nezáleží.',
    few: '{length} znaky: písmena a číslice. Na mezerách a pomlčkách nezáleží.',
    many: '{length} znaku: písmena a číslice. Na mezerách a pomlčkách nezáleží.',
    other: '{length} znaků: písmena a číslice. Na mezerách a pomlčkách nezáleží.',
  },
  submit: 'Přihlásit se',
  submitting: 'Ověřujeme kód',
  succeeded: { title: 'Kód byl přijat', text: 'Přihlašujeme vás.' },
  wait: {
    minute: {
      one: 'Znovu to můžete zkusit za {count} minutu.',
      few: 'Znovu to můžete zkusit za {count} minuty.',
      many: 'Znovu to můžete zkusit za {count} minuty.',
      other: 'Znovu to můžete zkusit za {count} minut.',
    },
    second: {
      one: 'Znovu to můžete zkusit za {count} sekundu.',
      few: 'Znovu to můžete zkusit za {count} sekundy.',
      many: 'Znovu to můžete zkusit za {count} sekundy.',
      other: 'Znovu to můžete zkusit za {count} sekund.',
    },
    unknown: 'Chvíli počkejte a zkuste to znovu.',
  },
  waitOver: 'Teď to můžete zkusit znovu.',
  expiring: {
    title: 'Na přihlášení zbývá méně než minuta',
    text: 'Zadejte kód včas. Jinak začněte znovu zadáním hesla.',
  },
  actions: {
    use_another_method: 'Použít jiný způsob',
    lost_codes: 'Nemohu najít kódy',
    start_over: 'Začít znovu',
    'continue/privacy_policy': 'Otevřít zásady ochrany soukromí',
    'continue/consent': 'Otevřít formulář souhlasu',
  },
  failures: {
    'invalid_format/empty': 'Zadejte záložní kód.',
    'invalid_format/multiple_codes': 'Vypadá to na několik kódů. Zadejte jen jeden z nich.',
    'invalid_format/bad_character':
      'Kód obsahuje jen písmena od A do Z bez háčků a čárek a číslice od 0 do 9.',
    'invalid_format/too_short': {
      one: 'Zadali jste {count} znak, kód jich má {length}.',
      few: 'Zadali jste {count} znaky, kód jich má {length}.',
      many: 'Zadali jste {count} znaku, kód jich má {length}.',
      other: 'Zadali jste {count} znaků, kód jich má {length}.',
    },
    'invalid_format/too_long': {
      one: 'Zadali jste {count} znak, kód jich má {length}.',
      few: 'Zadali jste {count} znaky, kód jich má {length}.',
      many: 'Zadali jste {count} znaku, kód jich má {length}.',
      other: 'Zadali jste {count} znaků, kód jich má {length}.',
    },
    'invalid_format/already_refused': 'Tento kód už byl odmítnut. Zadejte jiný.',
    invalid_code: 'Kód je nesprávný nebo už byl použit. Zkontrolujte ho, nebo zadejte jiný.',
    'invalid_code/after_unknown_outcome':
      'Tento kód byl nejspíš použit při minulém pokusu. Zadejte jiný.',
    'outcome_unknown/timeout': {
      title: 'Odpověď nepřišla včas',
      text: 'Kód už mohl být použit. Zkuste ho zadat znovu; pokud bude odmítnut, zadejte jiný.',
    },
    'outcome_unknown/network': {
      title: 'Spojení se přerušilo',
      text: 'Kód už mohl být použit. Zkuste ho zadat znovu; pokud bude odmítnut, zadejte jiný.',
    },
    'outcome_unknown/unreadable': {
      title: 'Odpověď se nepodařilo přečíst',
      text: 'Kód už mohl být použit. Zkuste ho zadat znovu; pokud bude odmítnut, zadejte jiný.',
    },
    offline: {
      title: 'Chybí připojení k internetu',
      text: 'Kód nebyl použit. Připojte se k internetu a zkuste to znovu.',
    },
    service_error: {
      title: 'Přihlašovací služba má potíže',
      text: 'Kód už mohl být použit. Zkuste ho zadat znovu; pokud bude odmítnut, zadejte jiný.',
    },
    unexpected: {
      title: 'Něco se pokazilo',
      text: 'Kód už mohl být použit. Zkuste ho zadat znovu; pokud bude odmítnut, zadejte jiný.',
    },
    rate_limited: {
      title: 'Příliš mnoho pokusů',
      text: 'Kód nebyl použit.',
    },
    session_limit: {
      title: 'Je přihlášeno příliš mnoho zařízení',
      text: 'Na jednom z nich se odhlaste a zkuste to znovu. Pokud bude kód odmítnut, zadejte jiný.',
    },
    'locked/temporary': {
      title: 'Přihlášení uzamčeno: příliš mnoho pokusů',
      text: 'Později začněte znovu zadáním hesla. Nepoužité kódy stále platí.',
    },
    'locked/captcha': {
      title: 'Přihlášení uzamčeno',
      text: 'Začněte znovu zadáním hesla a vyřešte test CAPTCHA. Nepoužité kódy stále platí.',
    },
    'locked/security_question': {
      title: 'Přihlášení uzamčeno',
      text: 'Začněte znovu zadáním hesla a odpovězte na bezpečnostní otázku. Nepoužité kódy stále platí.',
    },
    'locked/sign_in_again': {
      title: 'Přihlášení uzamčeno',
      text: 'Začněte znovu zadáním hesla. Nepoužité kódy stále platí.',
    },
    'locked/blocked': {
      title: 'Tento účet je zablokovaný',
      text: 'Záložní kód ho neodblokuje. Obraťte se na podporu.',
    },
    'action_required/privacy_policy': {
      title: 'Ještě jeden krok',
      text: 'Kód byl přijat. Teď přijměte zásady ochrany soukromí.',
    },
    'action_required/consent': {
      title: 'Ještě jeden krok',
      text: 'Kód byl přijat. Teď odešlete formulář souhlasu.',
    },
    session_expired: {
      title: 'Čas na přihlášení vypršel',
      text: 'Začněte znovu zadáním hesla. Nepoužité kódy stále platí.',
    },
    'session_expired/after_unknown_outcome': {
      title: 'Čas na přihlášení vypršel',
      text: 'Kód už mohl být použit. Začněte znovu zadáním hesla.',
    },
    no_backup_codes: {
      title: 'Tento účet nemá záložní kódy',
      text: 'Použijte jiný způsob, nebo se obraťte na podporu.',
    },
    mfa_unavailable: {
      title: 'Záložní kódy nejsou k dispozici',
      text: 'Použijte jiný způsob, nebo se obraťte na podporu.',
    },
    account_unavailable: {
      title: 'K tomuto účtu se nelze přihlásit',
      text: 'Obraťte se na podporu. Nepoužité kódy stále platí.',
    },
    risk_blocked: {
      title: 'Přihlášení zamítnuto pro vaši bezpečnost',
      text: 'Použijte jiný způsob, nebo se obraťte na podporu. Nepoužité kódy stále platí.',
    },
    configuration: {
      title: 'Přihlášení tu není k dispozici',
      text: 'Použijte jiný způsob, nebo se obraťte na podporu. Nepoužité kódy stále platí.',
    },
  },
};
