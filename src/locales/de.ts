import type { ChallengeMessages } from './messages.js';

export const de: ChallengeMessages = {
  locale: 'de',
  direction: 'ltr',
  title: 'Mit einem Backup-Code anmelden',
  whereToFindCodes: {
    title: 'Wo Sie Ihre Codes finden',
    text: 'Auf der Liste, die Sie beim Einrichten der 2-Faktor-Authentifizierung gespeichert oder ausgedruckt haben. Jeder Code gilt nur einmal.',
  },
  label: 'Backup-Code',
  hint: { other: '{length} Buchstaben und Ziffern, zum Beispiel {example}.' },
  letterCase: 'Achten Sie auf Groß- und Kleinschreibung.',
  submit: 'Anmelden',
  submitting: 'Ihr Code wird geprüft',
  succeeded: { title: 'Code akzeptiert', text: 'Sie werden angemeldet.' },
  stalled: {
    title: 'Es ging nicht automatisch weiter',
    text: 'Ihr Code wurde akzeptiert und Sie können ihn nicht noch einmal verwenden. Wenn Sie nicht angemeldet sind, beginnen Sie von vorn.',
  },
  wait: {
    hour: {
      one: 'Sie können es in {count} Stunde erneut versuchen.',
      other: 'Sie können es in {count} Stunden erneut versuchen.',
    },
    minute: {
      one: 'Sie können es in {count} Minute erneut versuchen.',
      other: 'Sie können es in {count} Minuten erneut versuchen.',
    },
    second: {
      one: 'Sie können es in {count} Sekunde erneut versuchen.',
      other: 'Sie können es in {count} Sekunden erneut versuchen.',
    },
    unknown: 'Warten Sie einige Minuten und versuchen Sie es dann erneut.',
  },
  waitOver: 'Sie können es jetzt erneut versuchen.',
  expiring: {
    title: 'Weniger als 1 Minute Zeit zum Anmelden',
    text: 'Wenn die Zeit abläuft, beginnen Sie mit Ihrem Passwort von vorn. Ihre unbenutzten Codes gelten weiterhin.',
  },
  expired: {
    title: 'Ihre Anmeldezeit ist vielleicht abgelaufen',
    text: 'Sie können es trotzdem versuchen oder mit Ihrem Passwort von vorn beginnen.',
  },
  actions: {
    use_another_method: 'Andere Methode verwenden',
    lost_codes: 'Ich habe meine Codes nicht',
    start_over: 'Von vorn beginnen',
    contact_support: 'Support kontaktieren',
    'continue/privacy_policy': 'Zur Datenschutzerklärung',
    'continue/consent': 'Zum Einwilligungsformular',
  },
  codeFate: {
    not_used: 'Ihr Code wurde nicht verbraucht.',
    may_be_used: 'Ihr Code ist vielleicht schon verbraucht.',
    unused_still_work: 'Ihre unbenutzten Codes gelten weiterhin.',
    earlier_may_be_used: 'Ein früher eingegebener Code ist vielleicht schon verbraucht.',
  },
  failures: {
    'invalid_format/empty': 'Geben Sie einen Backup-Code ein.',
    'invalid_format/multiple_codes': 'Das sieht nach mehreren Codes aus. Geben Sie nur einen ein.',
    'invalid_format/authenticator_code':
      'Das sieht nach einem Code aus einer Authenticator-App aus. Geben Sie einen Backup-Code von Ihrer Liste ein oder verwenden Sie eine andere Methode.',
    'invalid_format/bad_character':
      '„{character}“ kommt in keinem Code vor. Verwenden Sie nur die Buchstaben A bis Z (ohne Umlaute und ß) und die Ziffern 0 bis 9.',
    'invalid_format/too_short': {
      one: 'Dieser Code ist zu kurz. Sie haben {count} statt {length} Zeichen eingegeben.',
      other: 'Dieser Code ist zu kurz. Sie haben {count} statt {length} Zeichen eingegeben.',
    },
    'invalid_format/too_long': {
      one: 'Dieser Code ist zu lang. Sie haben {count} statt {length} Zeichen eingegeben.',
      other: 'Dieser Code ist zu lang. Sie haben {count} statt {length} Zeichen eingegeben.',
    },
    'invalid_format/already_refused':
      'Sie haben diesen Code schon probiert und er hat nicht funktioniert. Geben Sie einen anderen ein.',
    invalid_code:
      'Dieser Code hat nicht funktioniert. Prüfen Sie die Eingabe oder geben Sie einen anderen ein. Jeder gilt nur einmal.',
    'invalid_code/after_unknown_outcome':
      'Dieser Code hat nicht funktioniert. Vielleicht wurde er bei einem früheren Versuch verbraucht. Geben Sie einen anderen ein.',
    'outcome_unknown/timeout': {
      title: 'Wir haben keine Antwort erhalten',
      text: 'Probieren Sie denselben Code noch einmal. Wenn er nicht funktioniert, geben Sie einen anderen ein.',
    },
    'outcome_unknown/network': {
      title: 'Die Verbindung wurde unterbrochen',
      text: 'Probieren Sie denselben Code noch einmal. Wenn er nicht funktioniert, geben Sie einen anderen ein.',
    },
    'outcome_unknown/unreadable': {
      title: 'Wir konnten Ihren Code nicht bestätigen',
      text: 'Probieren Sie denselben Code noch einmal. Wenn er nicht funktioniert, geben Sie einen anderen ein.',
    },
    offline: {
      title: 'Sie sind anscheinend offline',
      text: 'Stellen Sie eine Internetverbindung her und versuchen Sie es dann erneut.',
    },
    service_error: {
      title: 'Leider ist die Anmeldung gestört',
      text: 'Probieren Sie denselben Code noch einmal. Wenn er nicht funktioniert, geben Sie einen anderen ein.',
    },
    unexpected: {
      title: 'Etwas ist schiefgegangen',
      text: 'Probieren Sie denselben Code noch einmal. Wenn er nicht funktioniert, geben Sie einen anderen ein.',
    },
    rate_limited: { title: 'Zu viele Versuche' },
    session_limit: {
      title: 'Zu viele Geräte sind angemeldet',
      text: 'Melden Sie sich auf einem Gerät ab und versuchen Sie es dann erneut. Wenn der Code nicht funktioniert, geben Sie einen anderen ein.',
    },
    'locked/temporary': {
      title: 'Anmeldung nach zu vielen Versuchen gesperrt',
      text: 'Sobald die Sperre endet, beginnen Sie mit Ihrem Passwort von vorn.',
    },
    'locked/captcha': {
      title: 'Die Anmeldung ist gesperrt',
      text: 'Beginnen Sie mit Ihrem Passwort von vorn und lösen Sie die Sicherheitsabfrage (CAPTCHA).',
    },
    'locked/security_question': {
      title: 'Die Anmeldung ist gesperrt',
      text: 'Beginnen Sie mit Ihrem Passwort von vorn und beantworten Sie Ihre Sicherheitsfrage.',
    },
    'locked/sign_in_again': {
      title: 'Die Anmeldung ist gesperrt',
      text: 'Beginnen Sie mit Ihrem Passwort von vorn.',
    },
    'locked/blocked': {
      title: 'Dieses Konto ist gesperrt',
      text: 'Ein Backup-Code hilft hier nicht. Wenden Sie sich an den Support.',
    },
    'action_required/privacy_policy': {
      title: 'Noch ein Schritt',
      text: 'Ihr Code wurde akzeptiert. Um die Anmeldung abzuschließen, lesen Sie die Datenschutzerklärung und stimmen Sie ihr zu.',
    },
    'action_required/consent': {
      title: 'Noch ein Schritt',
      text: 'Ihr Code wurde akzeptiert. Um die Anmeldung abzuschließen, füllen Sie das Einwilligungsformular aus.',
    },
    session_expired: {
      title: 'Diese Anmeldung ist nicht mehr gültig',
      text: 'Beginnen Sie mit Ihrem Passwort von vorn.',
    },
    no_backup_codes: {
      title: 'Dieses Konto hat keine Backup-Codes',
      text: 'Verwenden Sie eine andere Methode oder wenden Sie sich an den Support.',
    },
    mfa_unavailable: {
      title: 'Backup-Codes sind nicht verfügbar',
      text: 'Verwenden Sie eine andere Methode oder wenden Sie sich an den Support.',
    },
    account_unavailable: {
      title: 'Anmeldung mit diesem Konto nicht möglich',
      text: 'Wenden Sie sich an den Support.',
    },
    risk_blocked: {
      title: 'Anmeldung zum Schutz Ihres Kontos gestoppt',
      text: 'Verwenden Sie eine andere Methode oder wenden Sie sich an den Support.',
    },
    configuration: {
      title: 'Die Anmeldung funktioniert nicht',
      text: 'Das Problem liegt bei uns. Verwenden Sie eine andere Methode oder wenden Sie sich an den Support.',
    },
  },
};
