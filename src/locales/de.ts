import type { ChallengeMessages } from './messages.js';

export const de: ChallengeMessages = {
  locale: 'de',
  direction: 'ltr',
  title: 'Mit einem Backup-Code anmelden',
  whereToFindCodes: {
    title: 'Wo Sie Ihre Codes finden',
    text: 'Auf Ihrer gespeicherten oder ausgedruckten Liste zur 2-Faktor-Authentifizierung. Jeder Code gilt einmal.',
  },
  label: 'Backup-Code',
  hint: {
    one: '{length} Buchstabe oder Ziffer. Leerzeichen und Bindestriche spielen keine Rolle.',
    other: '{length} Buchstaben und Ziffern. Leerzeichen und Bindestriche spielen keine Rolle.',
  },
  submit: 'Anmelden',
  submitting: 'Ihr Code wird geprüft',
  succeeded: { title: 'Code akzeptiert', text: 'Sie werden angemeldet.' },
  wait: {
    minute: {
      one: 'Sie können es in {count} Minute erneut versuchen.',
      other: 'Sie können es in {count} Minuten erneut versuchen.',
    },
    second: {
      one: 'Sie können es in {count} Sekunde erneut versuchen.',
      other: 'Sie können es in {count} Sekunden erneut versuchen.',
    },
    unknown: 'Warten Sie kurz und versuchen Sie es dann erneut.',
  },
  waitOver: 'Sie können es jetzt erneut versuchen.',
  expiring: {
    title: 'Diese Anmeldung endet binnen einer Minute',
    text: 'Geben Sie Ihren Code vorher ein. Sonst müssen Sie mit Ihrem Passwort von vorn beginnen.',
  },
  actions: {
    use_another_method: 'Andere Methode verwenden',
    lost_codes: 'Ich finde meine Codes nicht',
    start_over: 'Von vorn beginnen',
    'continue/privacy_policy': 'Zur Datenschutzerklärung',
    'continue/consent': 'Zum Einwilligungsformular',
  },
  failures: {
    'invalid_format/empty': 'Geben Sie einen Backup-Code ein.',
    'invalid_format/multiple_codes':
      'Das sieht nach mehreren Codes aus. Geben Sie nur einen davon ein.',
    'invalid_format/bad_character':
      'Ein Code besteht nur aus den Buchstaben A bis Z und den Ziffern 0 bis 9.',
    'invalid_format/too_short': {
      one: 'Sie haben {count} Zeichen eingegeben; ein Code hat {length}.',
      other: 'Sie haben {count} Zeichen eingegeben; ein Code hat {length}.',
    },
    'invalid_format/too_long': {
      one: 'Sie haben {count} Zeichen eingegeben; ein Code hat {length}.',
      other: 'Sie haben {count} Zeichen eingegeben; ein Code hat {length}.',
    },
    'invalid_format/already_refused':
      'Dieser Code wurde schon einmal abgelehnt. Geben Sie einen anderen ein.',
    invalid_code:
      'Dieser Code ist falsch oder schon verbraucht. Prüfen Sie ihn oder geben Sie einen anderen ein.',
    'invalid_code/after_unknown_outcome':
      'Dieser Code wurde wohl bei Ihrem früheren Versuch verbraucht. Geben Sie einen anderen ein.',
    'outcome_unknown/timeout': {
      title: 'Die Antwort kam nicht rechtzeitig',
      text: 'Ihr Code ist vielleicht verbraucht. Probieren Sie ihn erneut; wird er abgelehnt, nehmen Sie einen anderen.',
    },
    'outcome_unknown/network': {
      title: 'Die Verbindung wurde unterbrochen',
      text: 'Ihr Code ist vielleicht verbraucht. Probieren Sie ihn erneut; wird er abgelehnt, nehmen Sie einen anderen.',
    },
    'outcome_unknown/unreadable': {
      title: 'Es kam keine eindeutige Antwort',
      text: 'Ihr Code ist vielleicht verbraucht. Probieren Sie ihn erneut; wird er abgelehnt, nehmen Sie einen anderen.',
    },
    offline: {
      title: 'Sie sind offline',
      text: 'Ihr Code wurde nicht verbraucht. Verbinden Sie sich neu und versuchen Sie es dann erneut.',
    },
    service_error: {
      title: 'Der Anmeldedienst ist gestört',
      text: 'Ihr Code ist vielleicht verbraucht. Probieren Sie ihn erneut; wird er abgelehnt, nehmen Sie einen anderen.',
    },
    unexpected: {
      title: 'Etwas ist schiefgegangen',
      text: 'Ihr Code ist vielleicht verbraucht. Probieren Sie ihn erneut; wird er abgelehnt, nehmen Sie einen anderen.',
    },
    rate_limited: {
      title: 'Zu viele Versuche',
      text: 'Ihr Code wurde nicht verbraucht.',
    },
    session_limit: {
      title: 'Zu viele Geräte sind angemeldet',
      text: 'Melden Sie eines davon ab und versuchen Sie es erneut. Wird Ihr Code abgelehnt, nehmen Sie einen anderen.',
    },
    'locked/temporary': {
      title: 'Anmeldung gesperrt: zu viele Versuche',
      text: 'Beginnen Sie später mit Ihrem Passwort von vorn. Ihre unbenutzten Codes gelten weiter.',
    },
    'locked/captcha': {
      title: 'Die Anmeldung ist gesperrt',
      text: 'Beginnen Sie mit Ihrem Passwort von vorn und lösen Sie das CAPTCHA. Ihre unbenutzten Codes gelten weiter.',
    },
    'locked/security_question': {
      title: 'Die Anmeldung ist gesperrt',
      text: 'Beginnen Sie von vorn: mit Ihrem Passwort und Ihrer Sicherheitsfrage. Ihre unbenutzten Codes gelten weiter.',
    },
    'locked/sign_in_again': {
      title: 'Die Anmeldung ist gesperrt',
      text: 'Beginnen Sie mit Ihrem Passwort von vorn. Ihre unbenutzten Codes gelten weiter.',
    },
    'locked/blocked': {
      title: 'Dieses Konto ist gesperrt',
      text: 'Ein Backup-Code kann die Sperre nicht aufheben. Wenden Sie sich an den Kundenservice.',
    },
    'action_required/privacy_policy': {
      title: 'Noch ein Schritt',
      text: 'Ihr Code wurde akzeptiert. Stimmen Sie nun der Datenschutzerklärung zu.',
    },
    'action_required/consent': {
      title: 'Noch ein Schritt',
      text: 'Ihr Code wurde akzeptiert. Senden Sie nun das Einwilligungsformular ab.',
    },
    session_expired: {
      title: 'Diese Anmeldung ist abgelaufen',
      text: 'Beginnen Sie mit Ihrem Passwort von vorn. Ihre unbenutzten Codes gelten weiter.',
    },
    'session_expired/after_unknown_outcome': {
      title: 'Diese Anmeldung ist abgelaufen',
      text: 'Ihr Code ist vielleicht verbraucht. Beginnen Sie mit Ihrem Passwort von vorn.',
    },
    no_backup_codes: {
      title: 'Dieses Konto hat keine Backup-Codes',
      text: 'Verwenden Sie eine andere Methode oder wenden Sie sich an den Kundenservice.',
    },
    mfa_unavailable: {
      title: 'Backup-Codes sind nicht verfügbar',
      text: 'Verwenden Sie eine andere Methode oder wenden Sie sich an den Kundenservice.',
    },
    account_unavailable: {
      title: 'Anmeldung mit diesem Konto nicht möglich',
      text: 'Wenden Sie sich an den Kundenservice. Ihre unbenutzten Codes gelten weiter.',
    },
    risk_blocked: {
      title: 'Anmeldung zu Ihrer Sicherheit abgelehnt',
      text: 'Verwenden Sie eine andere Methode oder wenden Sie sich an den Kundenservice. Ihre unbenutzten Codes gelten weiter.',
    },
    configuration: {
      title: 'Die Anmeldung ist hier nicht verfügbar',
      text: 'Verwenden Sie eine andere Methode oder wenden Sie sich an den Kundenservice. Ihre unbenutzten Codes gelten weiter.',
    },
  },
};
