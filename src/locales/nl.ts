import type { ChallengeMessages } from './messages.js';

export const nl: ChallengeMessages = {
  locale: 'nl',
  direction: 'ltr',
  title: 'Inloggen met een back-upcode',
  whereToFindCodes: {
    title: 'Waar u uw codes vindt',
    text: 'Op de lijst die u hebt opgeslagen of afgedrukt voor verificatie in 2 stappen. Elke code werkt één keer.',
  },
  label: 'Back-upcode',
  hint: {
    one: '{length} letter of cijfer. Spaties en streepjes maken niet uit.',
    other: '{length} letters en cijfers. Spaties en streepjes maken niet uit.',
  },
  submit: 'Inloggen',
  submitting: 'Uw code wordt gecontroleerd',
  succeeded: { title: 'Code geaccepteerd', text: 'U wordt ingelogd.' },
  wait: {
    minute: {
      one: 'U kunt het over {count} minuut opnieuw proberen.',
      other: 'U kunt het over {count} minuten opnieuw proberen.',
    },
    second: {
      one: 'U kunt het over {count} seconde opnieuw proberen.',
      other: 'U kunt het over {count} seconden opnieuw proberen.',
    },
    unknown: 'Wacht even en probeer het dan opnieuw.',
  },
  waitOver: 'U kunt het nu opnieuw proberen.',
  expiring: {
    title: 'Deze inlogpoging eindigt binnen een minuut',
    text: 'Voer uw code vóór die tijd in. Anders moet u opnieuw beginnen met uw wachtwoord.',
  },
  actions: {
    use_another_method: 'Een andere methode gebruiken',
    lost_codes: 'Ik kan mijn codes niet vinden',
    start_over: 'Opnieuw beginnen',
    'continue/privacy_policy': 'Naar het privacybeleid',
    'continue/consent': 'Naar het toestemmingsformulier',
  },
  failures: {
    'invalid_format/empty': 'Voer een back-upcode in.',
    'invalid_format/multiple_codes': 'Dit lijken meerdere codes te zijn. Voer er maar één in.',
    'invalid_format/bad_character':
      'Een code bevat alleen de letters A tot en met Z en de cijfers 0 tot en met 9.',
    'invalid_format/too_short': {
      one: 'U hebt {count} teken ingevoerd; een code heeft er {length}.',
      other: 'U hebt {count} tekens ingevoerd; een code heeft er {length}.',
    },
    'invalid_format/too_long': {
      one: 'U hebt {count} teken ingevoerd; een code heeft er {length}.',
      other: 'U hebt {count} tekens ingevoerd; een code heeft er {length}.',
    },
    'invalid_format/already_refused': 'Deze code is al eerder geweigerd. Voer een andere in.',
    invalid_code:
      'Deze code is onjuist of al eerder gebruikt. Controleer de code of voer een andere in.',
    'invalid_code/after_unknown_outcome':
      'Deze code is waarschijnlijk al gebruikt bij uw eerdere poging. Voer een andere in.',
    'outcome_unknown/timeout': {
      title: 'Er kwam niet op tijd antwoord',
      text: 'Uw code is misschien al gebruikt. Probeer hem opnieuw; wordt hij geweigerd, voer dan een andere in.',
    },
    'outcome_unknown/network': {
      title: 'De verbinding is verbroken',
      text: 'Uw code is misschien al gebruikt. Probeer hem opnieuw; wordt hij geweigerd, voer dan een andere in.',
    },
    'outcome_unknown/unreadable': {
      title: 'Er kwam geen duidelijk antwoord',
      text: 'Uw code is misschien al gebruikt. Probeer hem opnieuw; wordt hij geweigerd, voer dan een andere in.',
    },
    offline: {
      title: 'U bent offline',
      text: 'Uw code is niet gebruikt. Maak opnieuw verbinding en probeer het nog eens.',
    },
    service_error: {
      title: 'De inlogdienst heeft een storing',
      text: 'Uw code is misschien al gebruikt. Probeer hem opnieuw; wordt hij geweigerd, voer dan een andere in.',
    },
    unexpected: {
      title: 'Er is iets misgegaan',
      text: 'Uw code is misschien al gebruikt. Probeer hem opnieuw; wordt hij geweigerd, voer dan een andere in.',
    },
    rate_limited: {
      title: 'Te veel pogingen',
      text: 'Uw code is niet gebruikt.',
    },
    session_limit: {
      title: 'Te veel apparaten zijn ingelogd',
      text: 'Log op één apparaat uit en probeer het opnieuw. Wordt uw code geweigerd, voer dan een andere in.',
    },
    'locked/temporary': {
      title: 'Inloggen geblokkeerd na te veel pogingen',
      text: 'Begin later opnieuw met uw wachtwoord. Uw ongebruikte codes blijven geldig.',
    },
    'locked/captcha': {
      title: 'Inloggen is geblokkeerd',
      text: 'Begin opnieuw met uw wachtwoord en los de CAPTCHA op. Uw ongebruikte codes blijven geldig.',
    },
    'locked/security_question': {
      title: 'Inloggen is geblokkeerd',
      text: 'Begin opnieuw met uw wachtwoord en beantwoord uw beveiligingsvraag. Uw ongebruikte codes blijven geldig.',
    },
    'locked/sign_in_again': {
      title: 'Inloggen is geblokkeerd',
      text: 'Begin opnieuw met uw wachtwoord. Uw ongebruikte codes blijven geldig.',
    },
    'locked/blocked': {
      title: 'Dit account is geblokkeerd',
      text: 'Met een back-upcode kunt u de blokkering niet opheffen. Neem contact op met de klantenservice.',
    },
    'action_required/privacy_policy': {
      title: 'Nog één stap',
      text: 'Uw code is geaccepteerd. Ga nu akkoord met het privacybeleid.',
    },
    'action_required/consent': {
      title: 'Nog één stap',
      text: 'Uw code is geaccepteerd. Verstuur nu het toestemmingsformulier.',
    },
    session_expired: {
      title: 'Deze inlogpoging is verlopen',
      text: 'Begin opnieuw met uw wachtwoord. Uw ongebruikte codes blijven geldig.',
    },
    'session_expired/after_unknown_outcome': {
      title: 'Deze inlogpoging is verlopen',
      text: 'Uw code is misschien al gebruikt. Begin opnieuw met uw wachtwoord.',
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
      title: 'Met dit account kunt u niet inloggen',
      text: 'Neem contact op met de klantenservice. Uw ongebruikte codes blijven geldig.',
    },
    risk_blocked: {
      title: 'Inlogpoging geweigerd voor uw veiligheid',
      text: 'Gebruik een andere methode of neem contact op met de klantenservice. Uw ongebruikte codes blijven geldig.',
    },
    configuration: {
      title: 'Inloggen is hier niet mogelijk',
      text: 'Gebruik een andere methode of neem contact op met de klantenservice. Uw ongebruikte codes blijven geldig.',
    },
  },
};
