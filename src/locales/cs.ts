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
    few: '{length} znaky: písmena a číslice, například {example}.',
    other: '{length} znaků: písmena a číslice, například {example}.',
  },
  letterCase: 'Rozlišujte velká a malá písmena.',
  submit: 'Přihlásit se',
  submitting: 'Ověřujeme kód',
  succeeded: { title: 'Kód byl přijat', text: 'Přihlašujeme vás.' },
  stalled: {
    title: 'Stránka nepokračovala',
    text: 'Kód byl přijat a nelze ho použít znovu. Pokud přihlášení neproběhlo, začněte znovu.',
  },
  wait: {
    hour: {
      one: 'Znovu to můžete zkusit za {count} hodinu.',
      few: 'Znovu to můžete zkusit za {count} hodiny.',
      many: 'Znovu to můžete zkusit za {count} hodiny.',
      other: 'Znovu to můžete zkusit za {count} hodin.',
    },
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
    unknown: 'Počkejte několik minut a zkuste to znovu.',
  },
  waitOver: 'Znovu to můžete zkusit teď.',
  expiring: {
    title: 'Na přihlášení zbývá méně než minuta',
    text: 'Pokud čas vyprší, začněte znovu zadáním hesla. Nepoužité kódy stále platí.',
  },
  expired: {
    title: 'Čas na přihlášení možná vypršel',
    text: 'Ještě to můžete zkusit, nebo začít znovu zadáním hesla.',
  },
  actions: {
    use_another_method: 'Použít jiný způsob',
    lost_codes: 'Nemám své kódy',
    start_over: 'Začít znovu',
    contact_support: 'Kontaktovat podporu',
    'continue/privacy_policy': 'Otevřít zásady ochrany soukromí',
    'continue/consent': 'Otevřít formulář souhlasu',
  },
  codeFate: {
    not_used: 'Kód nebyl použit.',
    may_be_used: 'Kód už mohl být použit.',
    unused_still_work: 'Nepoužité kódy stále platí.',
    earlier_may_be_used: 'Dříve zadaný kód už mohl být použit.',
  },
  failures: {
    'invalid_format/empty': 'Zadejte záložní kód.',
    'invalid_format/multiple_codes': 'Vypadá to na více kódů. Zadejte jen jeden.',
    'invalid_format/authenticator_code':
      'Vypadá to na kód z ověřovací aplikace. Zadejte záložní kód ze seznamu, nebo použijte jiný způsob.',
    'invalid_format/bad_character':
      '„{character}“ do kódu nepatří. Zadejte jen písmena A až Z bez diakritiky a číslice 0 až 9.',
    'invalid_format/too_short': {
      one: 'Tento kód je příliš krátký. Zadali jste {count} znak místo {length}.',
      few: 'Tento kód je příliš krátký. Zadali jste {count} znaky místo {length}.',
      many: 'Tento kód je příliš krátký. Zadali jste {count} znaku místo {length}.',
      other: 'Tento kód je příliš krátký. Zadali jste {count} znaků místo {length}.',
    },
    'invalid_format/too_long': {
      one: 'Tento kód je příliš dlouhý. Zadali jste {count} znak místo {length}.',
      few: 'Tento kód je příliš dlouhý. Zadali jste {count} znaky místo {length}.',
      many: 'Tento kód je příliš dlouhý. Zadali jste {count} znaku místo {length}.',
      other: 'Tento kód je příliš dlouhý. Zadali jste {count} znaků místo {length}.',
    },
    'invalid_format/already_refused': 'Tento kód jste už zkusili a nefungoval. Zadejte jiný.',
    invalid_code:
      'Tento kód nefungoval. Zkontrolujte ho, nebo zadejte jiný. Každý kód lze použít jen jednou.',
    'invalid_code/after_unknown_outcome':
      'Tento kód nefungoval. Mohl být použit při dřívějším pokusu. Zadejte jiný.',
    'outcome_unknown/timeout': {
      title: 'Nedostali jsme odpověď',
      text: 'Zadejte stejný kód znovu. Pokud nebude fungovat, zadejte jiný.',
    },
    'outcome_unknown/network': {
      title: 'Spojení se přerušilo',
      text: 'Zadejte stejný kód znovu. Pokud nebude fungovat, zadejte jiný.',
    },
    'outcome_unknown/unreadable': {
      title: 'Kód se nepodařilo potvrdit',
      text: 'Zadejte stejný kód znovu. Pokud nebude fungovat, zadejte jiný.',
    },
    offline: {
      title: 'Zdá se, že jste offline',
      text: 'Připojte se k internetu a zkuste to znovu.',
    },
    service_error: {
      title: 'S přihlášením je bohužel problém',
      text: 'Zadejte stejný kód znovu. Pokud nebude fungovat, zadejte jiný.',
    },
    unexpected: {
      title: 'Něco se pokazilo',
      text: 'Zadejte stejný kód znovu. Pokud nebude fungovat, zadejte jiný.',
    },
    rate_limited: { title: 'Příliš mnoho pokusů' },
    session_limit: {
      title: 'Příliš mnoho přihlášených zařízení',
      text: 'Na jednom zařízení se odhlaste a zkuste to znovu. Pokud kód nebude fungovat, zadejte jiný.',
    },
    'locked/temporary': {
      title: 'Přihlášení uzamčeno: příliš mnoho pokusů',
      text: 'Až uzamčení skončí, začněte znovu zadáním hesla.',
    },
    'locked/captcha': {
      title: 'Přihlášení uzamčeno',
      text: 'Začněte znovu zadáním hesla a dokončete bezpečnostní kontrolu (CAPTCHA).',
    },
    'locked/security_question': {
      title: 'Přihlášení uzamčeno',
      text: 'Začněte znovu zadáním hesla a odpovězte na bezpečnostní otázku.',
    },
    'locked/sign_in_again': {
      title: 'Přihlášení uzamčeno',
      text: 'Začněte znovu zadáním hesla.',
    },
    'locked/blocked': {
      title: 'Tento účet je zablokovaný',
      text: 'Záložní kód nepomůže. Obraťte se na podporu.',
    },
    'action_required/privacy_policy': {
      title: 'Ještě jeden krok',
      text: 'Kód byl přijat. K dokončení přihlášení si přečtěte a přijměte zásady ochrany soukromí.',
    },
    'action_required/consent': {
      title: 'Ještě jeden krok',
      text: 'Kód byl přijat. K dokončení přihlášení vyplňte formulář souhlasu.',
    },
    session_expired: {
      title: 'Toto přihlášení už neplatí',
      text: 'Začněte znovu zadáním hesla.',
    },
    no_backup_codes: {
      title: 'Tento účet nemá záložní kódy',
      text: 'Použijte jiný způsob, nebo se obraťte na podporu.',
    },
    mfa_unavailable: {
      title: 'Záložní kódy nejsou dostupné',
      text: 'Použijte jiný způsob, nebo se obraťte na podporu.',
    },
    account_unavailable: {
      title: 'K tomuto účtu se nemůžete přihlásit',
      text: 'Obraťte se na podporu.',
    },
    risk_blocked: {
      title: 'Přihlášení jsme zastavili kvůli ochraně účtu',
      text: 'Použijte jiný způsob, nebo se obraťte na podporu.',
    },
    configuration: {
      title: 'Přihlášení nefunguje',
      text: 'Problém je u nás. Použijte jiný způsob, nebo se obraťte na podporu.',
    },
  },
};
