import type { ChallengeMessages } from './messages.js';

export const af: ChallengeMessages = {
  locale: 'af',
  direction: 'ltr',
  title: 'Meld aan met ’n rugsteunkode',
  whereToFindCodes: {
    title: 'Waar om u kodes te vind',
    text: 'Kyk op die lys wat u gestoor of gedruk het toe u tweestapverifikasie opgestel het. Elke kode werk net een keer.',
  },
  label: 'Rugsteunkode',
  hint: { other: '{length} letters en syfers, soos {example}.' },
  letterCase: 'Let op hoofletters en kleinletters.',
  submit: 'Meld aan',
  submitting: 'U kode word nagegaan',
  succeeded: { title: 'Kode aanvaar', text: 'U word aangemeld.' },
  stalled: {
    title: 'Hierdie bladsy het nie verder gegaan nie',
    text: 'U kode is aanvaar en u kan dit nie weer gebruik nie. As u nie aangemeld is nie, begin weer.',
  },
  wait: {
    hour: {
      one: 'U kan oor {count} uur weer probeer.',
      other: 'U kan oor {count} uur weer probeer.',
    },
    minute: {
      one: 'U kan oor {count} minuut weer probeer.',
      other: 'U kan oor {count} minute weer probeer.',
    },
    second: {
      one: 'U kan oor {count} sekonde weer probeer.',
      other: 'U kan oor {count} sekondes weer probeer.',
    },
    unknown: 'Wag ’n paar minute en probeer dan weer.',
  },
  waitOver: 'U kan nou weer probeer.',
  expiring: {
    title: 'Minder as 1 minuut oor om aan te meld',
    text: 'As die tyd opraak, begin weer met u wagwoord. U ongebruikte kodes sal steeds werk.',
  },
  expired: {
    title: 'U tyd om aan te meld is dalk verby',
    text: 'U kan steeds probeer, of weer met u wagwoord begin.',
  },
  actions: {
    use_another_method: 'Gebruik ’n ander metode',
    lost_codes: 'Ek het nie my kodes nie',
    start_over: 'Begin weer',
    contact_support: 'Kontak kliëntediens',
    'continue/privacy_policy': 'Gaan na die privaatheidsbeleid',
    'continue/consent': 'Gaan na die toestemmingsvorm',
  },
  codeFate: {
    not_used: 'U kode is nie gebruik nie.',
    may_be_used: 'U kode is dalk reeds gebruik.',
    unused_still_work: 'U ongebruikte kodes werk steeds.',
    earlier_may_be_used: '’n Kode wat u vroeër ingevoer het, is dalk reeds gebruik.',
  },
  failures: {
    'invalid_format/empty': 'Voer ’n rugsteunkode in.',
    'invalid_format/multiple_codes': 'Dit lyk na meer as een kode. Voer net een in.',
    'invalid_format/authenticator_code':
      'Dit lyk na ’n kode van ’n verifikasietoep. Voer ’n rugsteunkode van u lys in, of gebruik ’n ander metode.',
    'invalid_format/bad_character':
      '“{character}” is nie deel van ’n kode nie. Gebruik net die letters A tot Z sonder aksenttekens en die syfers 0 tot 9.',
    'invalid_format/too_short': {
      one: 'Hierdie kode is te kort. U het {count} van die {length} karakters ingevoer.',
      other: 'Hierdie kode is te kort. U het {count} van die {length} karakters ingevoer.',
    },
    'invalid_format/too_long': {
      one: 'Hierdie kode is te lank. U het {count} karakter ingevoer. ’n Kode het {length}.',
      other: 'Hierdie kode is te lank. U het {count} karakters ingevoer. ’n Kode het {length}.',
    },
    'invalid_format/already_refused':
      'U het hierdie kode reeds probeer en dit het nie gewerk nie. Voer ’n ander een in.',
    invalid_code:
      'Hierdie kode het nie gewerk nie. Kyk vir tikfoute, of voer ’n ander een in. Elke kode werk net een keer.',
    'invalid_code/after_unknown_outcome':
      'Hierdie kode het nie gewerk nie. Dit is dalk tydens ’n vroeëre poging gebruik. Voer ’n ander een in.',
    'outcome_unknown/timeout': {
      title: 'Ons het nie ’n antwoord gekry nie',
      text: 'Probeer dieselfde kode weer. As dit nie werk nie, voer ’n ander een in.',
    },
    'outcome_unknown/network': {
      title: 'Die verbinding is verbreek',
      text: 'Probeer dieselfde kode weer. As dit nie werk nie, voer ’n ander een in.',
    },
    'outcome_unknown/unreadable': {
      title: 'Ons kon nie u kode bevestig nie',
      text: 'Probeer dieselfde kode weer. As dit nie werk nie, voer ’n ander een in.',
    },
    offline: {
      title: 'Dit lyk of u vanlyn is',
      text: 'Koppel aan die internet en probeer dan weer.',
    },
    service_error: {
      title: 'Jammer, daar is ’n probleem met aanmelding',
      text: 'Probeer dieselfde kode weer. As dit nie werk nie, voer ’n ander een in.',
    },
    unexpected: {
      title: 'Iets het verkeerd geloop',
      text: 'Probeer dieselfde kode weer. As dit nie werk nie, voer ’n ander een in.',
    },
    rate_limited: { title: 'Te veel pogings' },
    session_limit: {
      title: 'Te veel toestelle is aangemeld',
      text: 'Meld op een toestel af en probeer dan weer. As u kode nie werk nie, voer ’n ander een in.',
    },
    'locked/temporary': {
      title: 'Aanmelding is gesluit ná te veel pogings',
      text: 'Begin weer met u wagwoord wanneer aanmelding nie meer gesluit is nie.',
    },
    'locked/captcha': {
      title: 'Aanmelding is gesluit',
      text: 'Begin weer met u wagwoord en voltooi die sekuriteitstoets (CAPTCHA).',
    },
    'locked/security_question': {
      title: 'Aanmelding is gesluit',
      text: 'Begin weer met u wagwoord en beantwoord u sekuriteitsvraag.',
    },
    'locked/sign_in_again': {
      title: 'Aanmelding is gesluit',
      text: 'Begin weer met u wagwoord.',
    },
    'locked/blocked': {
      title: 'Hierdie rekening is geblokkeer',
      text: '’n Rugsteunkode sal nie help nie. Kontak kliëntediens.',
    },
    'action_required/privacy_policy': {
      title: 'Nog een stap',
      text: 'U kode is aanvaar. Lees en aanvaar die privaatheidsbeleid om die aanmelding te voltooi.',
    },
    'action_required/consent': {
      title: 'Nog een stap',
      text: 'U kode is aanvaar. Vul die toestemmingsvorm in om die aanmelding te voltooi.',
    },
    session_expired: {
      title: 'Hierdie aanmelding is nie meer geldig nie',
      text: 'Begin weer met u wagwoord.',
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
      title: 'U kan nie by hierdie rekening aanmeld nie',
      text: 'Kontak kliëntediens.',
    },
    risk_blocked: {
      title: 'Aanmelding gestop om u rekening te beskerm',
      text: 'Gebruik ’n ander metode, of kontak kliëntediens.',
    },
    configuration: {
      title: 'Aanmelding werk nie',
      text: 'Dit is ’n probleem aan ons kant. Gebruik ’n ander metode, of kontak kliëntediens.',
    },
  },
};
