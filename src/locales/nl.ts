import type { ChallengeMessages } from './messages.js';

export const nl: ChallengeMessages = {
  locale: 'nl',
  direction: 'ltr',
  title: 'Inloggen met een back-upcode',
  whereToFindCodes: {
    title: 'Waar u uw codes vindt',
    text: 'Kijk op de lijst die u hebt opgeslagen of afgedrukt toen u verificatie in 2 stappen instelde. Elke code werkt maar één keer.',
  },
  label: 'Back-upcode',
  hint: { other: '{length} letters en cijfers, bijvoorbeeld {example}.' },
  letterCase: 'Let op hoofdletters en kleine letters.',
  submit: 'Inloggen',
  submitting: 'Uw code wordt gecontroleerd',
  succeeded: { title: 'Code geaccepteerd', text: 'U wordt ingelogd.' },
  stalled: {
    title: 'Deze pagina ging niet verder',
    text: 'Uw code is geaccepteerd en u kunt die niet nog een keer gebruiken. Bent u niet ingelogd, begin dan opnieuw.',
  },
  wait: {
    hour: {
      one: 'U kunt het over {count} uur opnieuw proberen.',
      other: 'U kunt het over {count} uur opnieuw proberen.',
    },
    minute: {
      one: 'U kunt het over {count} minuut opnieuw proberen.',
      other: 'U kunt het over {count} minuten opnieuw proberen.',
    },
    second: {
      one: 'U kunt het over {count} seconde opnieuw proberen.',
      other: 'U kunt het over {count} seconden opnieuw proberen.',
    },
    unknown: 'Wacht een paar minuten en probeer het dan opnieuw.',
  },
  waitOver: 'U kunt het nu opnieuw proberen.',
  expiring: {
    title: 'Nog minder dan 1 minuut om in te loggen',
    text: 'Als de tijd om is, begin dan opnieuw met uw wachtwoord. Uw ongebruikte codes blijven geldig.',
  },
  expired: {
    title: 'Uw tijd om in te loggen is misschien om',
    text: 'U kunt het nog proberen, of opnieuw beginnen met uw wachtwoord.',
  },
  actions: {
    use_another_method: 'Een andere methode gebruiken',
    lost_codes: 'Ik heb mijn codes niet',
    start_over: 'Opnieuw beginnen',
    contact_support: 'Contact opnemen met de klantenservice',
    'continue/privacy_policy': 'Naar het privacybeleid',
    'continue/consent': 'Naar het toestemmingsformulier',
  },
  codeFate: {
    not_used: 'Uw code is niet gebruikt.',
    may_be_used: 'Uw code is misschien al gebruikt.',
    unused_still_work: 'Uw ongebruikte codes blijven geldig.',
    earlier_may_be_used: 'Een code die u eerder hebt ingevoerd, is misschien al gebruikt.',
  },
  failures: {
    'invalid_format/empty': 'Voer een back-upcode in.',
    'invalid_format/multiple_codes': 'Dit lijkt meer dan één code te zijn. Voer er maar één in.',
    'invalid_format/authenticator_code':
      'Dit lijkt een code uit een authenticator-app te zijn. Voer een back-upcode van uw lijst in of gebruik een andere methode.',
    'invalid_format/bad_character':
      '“{character}” komt niet in een code voor. Gebruik alleen de letters A tot en met Z zonder accenten en de cijfers 0 tot en met 9.',
    'invalid_format/too_short': {
      one: 'Deze code is te kort. U hebt {count} van de {length} tekens ingevoerd.',
      other: 'Deze code is te kort. U hebt {count} van de {length} tekens ingevoerd.',
    },
    'invalid_format/too_long': {
      one: 'Deze code is te lang. U hebt {count} teken ingevoerd. Een code heeft er {length}.',
      other: 'Deze code is te lang. U hebt {count} tekens ingevoerd. Een code heeft er {length}.',
    },
    'invalid_format/already_refused':
      'U hebt deze code al geprobeerd en hij werkte niet. Voer een andere code in.',
    invalid_code:
      'Deze code werkte niet. Controleer op typfouten of voer een andere code in. Elke code werkt maar één keer.',
    'invalid_code/after_unknown_outcome':
      'Deze code werkte niet. Misschien is hij bij een eerdere poging al gebruikt. Voer een andere code in.',
    'outcome_unknown/timeout': {
      title: 'We kregen geen antwoord',
      text: 'Probeer dezelfde code nog een keer. Werkt die niet, voer dan een andere code in.',
    },
    'outcome_unknown/network': {
      title: 'De verbinding is verbroken',
      text: 'Probeer dezelfde code nog een keer. Werkt die niet, voer dan een andere code in.',
    },
    'outcome_unknown/unreadable': {
      title: 'We konden uw code niet bevestigen',
      text: 'Probeer dezelfde code nog een keer. Werkt die niet, voer dan een andere code in.',
    },
    offline: {
      title: 'U lijkt offline te zijn',
      text: 'Maak verbinding met internet en probeer het dan opnieuw.',
    },
    service_error: {
      title: 'Sorry, er is een probleem met inloggen',
      text: 'Probeer dezelfde code nog een keer. Werkt die niet, voer dan een andere code in.',
    },
    unexpected: {
      title: 'Er is iets misgegaan',
      text: 'Probeer dezelfde code nog een keer. Werkt die niet, voer dan een andere code in.',
    },
    rate_limited: { title: 'Te veel pogingen' },
    session_limit: {
      title: 'Te veel apparaten zijn ingelogd',
      text: 'Log op één apparaat uit en probeer het dan opnieuw. Werkt uw code niet, voer dan een andere code in.',
    },
    'locked/temporary': {
      title: 'Inloggen geblokkeerd na te veel pogingen',
      text: 'Begin opnieuw met uw wachtwoord zodra de blokkering voorbij is.',
    },
    'locked/captcha': {
      title: 'Inloggen is geblokkeerd',
      text: 'Begin opnieuw met uw wachtwoord en voer de beveiligingscontrole (CAPTCHA) uit.',
    },
    'locked/security_question': {
      title: 'Inloggen is geblokkeerd',
      text: 'Begin opnieuw met uw wachtwoord en beantwoord uw beveiligingsvraag.',
    },
    'locked/sign_in_again': {
      title: 'Inloggen is geblokkeerd',
      text: 'Begin opnieuw met uw wachtwoord.',
    },
    'locked/blocked': {
      title: 'Dit account is geblokkeerd',
      text: 'Een back-upcode helpt hier niet. Neem contact op met de klantenservice.',
    },
    'action_required/privacy_policy': {
      title: 'Nog één stap',
      text: 'Uw code is geaccepteerd. Lees het privacybeleid en ga akkoord om het inloggen af te ronden.',
    },
    'action_required/consent': {
      title: 'Nog één stap',
      text: 'Uw code is geaccepteerd. Vul het toestemmingsformulier in om het inloggen af te ronden.',
    },
    session_expired: {
      title: 'Deze inlogpoging is niet meer geldig',
      text: 'Begin opnieuw met uw wachtwoord.',
    },
    no_backup_codes: {
      title: 'Dit account heeft geen back-upcodes',
      text: 'Gebruik een andere methode of neem contact op met de klantenservice.',
    },
    mfa_unavailable: {
      title: 'Back-upcodes zijn niet beschikbaar',
      text: 'Gebruik een andere methode of neem contact op met de klantenservice.',
    },
    account_unavailable: {
      title: 'U kunt niet inloggen op dit account',
      text: 'Neem contact op met de klantenservice.',
    },
    risk_blocked: {
      title: 'Inloggen gestopt om uw account te beschermen',
      text: 'Gebruik een andere methode of neem contact op met de klantenservice.',
    },
    configuration: {
      title: 'Inloggen werkt niet',
      text: 'Dit probleem ligt bij ons. Gebruik een andere methode of neem contact op met de klantenservice.',
    },
  },
};
