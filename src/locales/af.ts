import type { ChallengeMessages } from './messages.js';

export const af: ChallengeMessages = {
  locale: 'af',
  direction: 'ltr',
  title: 'Meld aan met ’n rugsteunkode',
  whereToFindCodes: {
    title: 'Waar om u kodes te vind',
    text: 'Op die lys wat u vir tweestapverifikasie gestoor of gedruk het. Elke kode werk een keer.',
  },
  label: 'Rugsteunkode',
  hint: {
    one: '{length} letter of syfer. Spasies en koppeltekens maak nie saak nie.',
    other: '{length} letters en syfers. Spasies en koppeltekens maak nie saak nie.',
  },
  submit: 'Meld aan',
  submitting: 'U kode word nagegaan',
  succeeded: { title: 'Kode aanvaar', text: 'U word aangemeld.' },
  wait: {
    minute: {
      one: 'U kan oor {count} minuut weer probeer.',
      other: 'U kan oor {count} minute weer probeer.',
    },
    second: {
      one: 'U kan oor {count} sekonde weer probeer.',
      other: 'U kan oor {count} sekondes weer probeer.',
    },
    unknown: 'Wag ’n rukkie en probeer dan weer.',
  },
  waitOver: 'U kan nou weer probeer.',
  expiring: {
    title: 'Hierdie aanmelding eindig binne ’n minuut',
    text: 'Voer u kode vóór dan in. Anders moet u weer met u wagwoord begin.',
  },
  actions: {
    use_another_method: 'Gebruik ’n ander metode',
    lost_codes: 'Ek kan nie my kodes vind nie',
    start_over: 'Begin weer',
    'continue/privacy_policy': 'Gaan na die privaatheidsbeleid',
    'continue/consent': 'Gaan na die toestemmingsvorm',
  },
  failures: {
    'invalid_format/empty': 'Voer ’n rugsteunkode in.',
    'invalid_format/multiple_codes': 'Dit lyk soos verskeie kodes. Voer net een daarvan in.',
    'invalid_format/bad_character':
      '’n Kode bestaan net uit die letters A tot Z en die syfers 0 tot 9.',
    'invalid_format/too_short': {
      one: 'U het {count} karakter ingevoer; ’n kode het {length}.',
      other: 'U het {count} karakters ingevoer; ’n kode het {length}.',
    },
    'invalid_format/too_long': {
      one: 'U het {count} karakter ingevoer; ’n kode het {length}.',
      other: 'U het {count} karakters ingevoer; ’n kode het {length}.',
    },
    'invalid_format/already_refused': 'Hierdie kode is reeds geweier. Voer ’n ander een in.',
    invalid_code:
      'Hierdie kode is verkeerd of is reeds gebruik. Gaan dit na, of voer ’n ander een in.',
    'invalid_code/after_unknown_outcome':
      'Hierdie kode is waarskynlik tydens u vroeëre poging gebruik. Voer ’n ander een in.',
    'outcome_unknown/timeout': {
      title: 'Daar was nie betyds ’n antwoord nie',
      text: 'U kode is dalk gebruik. Probeer dit weer; as dit geweier word, voer ’n ander een in.',
    },
    'outcome_unknown/network': {
      title: 'Die verbinding is verbreek',
      text: 'U kode is dalk gebruik. Probeer dit weer; as dit geweier word, voer ’n ander een in.',
    },
    'outcome_unknown/unreadable': {
      title: 'Daar was nie ’n duidelike antwoord nie',
      text: 'U kode is dalk gebruik. Probeer dit weer; as dit geweier word, voer ’n ander een in.',
    },
    offline: {
      title: 'U is vanlyn',
      text: 'U kode is nie gebruik nie. Koppel weer aan die internet en probeer dan weer.',
    },
    service_error: {
      title: 'Die aanmelddiens het ’n probleem',
      text: 'U kode is dalk gebruik. Probeer dit weer; as dit geweier word, voer ’n ander een in.',
    },
    unexpected: {
      title: 'Iets het verkeerd geloop',
      text: 'U kode is dalk gebruik. Probeer dit weer; as dit geweier word, voer ’n ander een in.',
    },
    rate_limited: {
      title: 'Te veel pogings',
      text: 'U kode is nie gebruik nie.',
    },
    session_limit: {
      title: 'Te veel toestelle is aangemeld',
      text: 'Meld op een daarvan af en probeer dan weer. As u kode geweier word, voer ’n ander een in.',
    },
    'locked/temporary': {
      title: 'Aanmelding is gesluit ná te veel pogings',
      text: 'Begin later weer met u wagwoord. U ongebruikte kodes is steeds geldig.',
    },
    'locked/captcha': {
      title: 'Aanmelding is gesluit',
      text: 'Begin weer met u wagwoord en los die CAPTCHA op. U ongebruikte kodes is steeds geldig.',
    },
    'locked/security_question': {
      title: 'Aanmelding is gesluit',
      text: 'Begin weer met u wagwoord en beantwoord u sekuriteitsvraag. U ongebruikte kodes is steeds geldig.',
    },
    'locked/sign_in_again': {
      title: 'Aanmelding is gesluit',
      text: 'Begin weer met u wagwoord. U ongebruikte kodes is steeds geldig.',
    },
    'locked/blocked': {
      title: 'Hierdie rekening is geblokkeer',
      text: '’n Rugsteunkode kan dit nie ontblokkeer nie. Kontak kliëntediens.',
    },
    'action_required/privacy_policy': {
      title: 'Nog een stap',
      text: 'U kode is aanvaar. Aanvaar nou die privaatheidsbeleid.',
    },
    'action_required/consent': {
      title: 'Nog een stap',
      text: 'U kode is aanvaar. Dien nou die toestemmingsvorm in.',
    },
    session_expired: {
      title: 'Hierdie aanmelding het verval',
      text: 'Begin weer met u wagwoord. U ongebruikte kodes is steeds geldig.',
    },
    'session_expired/after_unknown_outcome': {
      title: 'Hierdie aanmelding het verval',
      text: 'U kode is dalk gebruik. Begin weer met u wagwoord.',
    },
    no_backup_codes: {
      title: 'Hierdie rekening het nie rugsteunkodes nie',
      text: 'Gebruik ’n ander metode, of kontak kliëntediens.',
    },
    mfa_unavailable: {
      title: 'Rugsteunkodes is nie beskikbaar nie',
      text: 'Gebruik ’n ander metode, of kontak kliëntediens.',
    },
    account_unavailable: {
      title: 'U kan nie met hierdie rekening aanmeld nie',
      text: 'Kontak kliëntediens. U ongebruikte kodes is steeds geldig.',
    },
    risk_blocked: {
      title: 'Aanmelding is vir u veiligheid geweier',
      text: 'Gebruik ’n ander metode, of kontak kliëntediens. U ongebruikte kodes is steeds geldig.',
    },
    configuration: {
      title: 'Aanmelding is nie hier beskikbaar nie',
      text: 'Gebruik ’n ander metode, of kontak kliëntediens. U ongebruikte kodes is steeds geldig.',
    },
  },
};
