import type { ChallengeMessages } from './messages.js';

export const fr: ChallengeMessages = {
  locale: 'fr',
  direction: 'ltr',
  title: 'Se connecter avec un code de secours',
  whereToFindCodes: {
    title: 'Où trouver vos codes',
    text: 'Sur la liste gardée ou imprimée à l’activation de la validation en deux étapes. Chacun ne sert qu’une fois.',
  },
  label: 'Code de secours',
  hint: {
    one: '{length} lettre ou chiffre. Les espaces et les tirets ne comptent pas.',
    many: '{length} de lettres et chiffres. Les espaces et les tirets ne comptent pas.',
    other: '{length} lettres et chiffres. Les espaces et les tirets ne comptent pas.',
  },
  submit: 'Se connecter',
  submitting: 'Vérification de votre code',
  succeeded: { title: 'Code accepté', text: 'Nous vous connectons.' },
  wait: {
    minute: {
      one: 'Vous pourrez réessayer dans {count} minute.',
      many: 'Vous pourrez réessayer dans {count} de minutes.',
      other: 'Vous pourrez réessayer dans {count} minutes.',
    },
    second: {
      one: 'Vous pourrez réessayer dans {count} seconde.',
      many: 'Vous pourrez réessayer dans {count} de secondes.',
      other: 'Vous pourrez réessayer dans {count} secondes.',
    },
    unknown: 'Patientez un peu, puis réessayez.',
  },
  waitOver: 'Vous pouvez réessayer maintenant.',
  expiring: {
    title: 'Il vous reste moins d’une minute',
    text: 'Saisissez votre code avant la fin du délai. Sinon, recommencez avec votre mot de passe.',
  },
  actions: {
    use_another_method: 'Utiliser une autre méthode',
    lost_codes: 'Je ne trouve pas mes codes',
    start_over: 'Recommencer',
    'continue/privacy_policy': 'Politique de confidentialité',
    'continue/consent': 'Formulaire de consentement',
  },
  failures: {
    'invalid_format/empty': 'Saisissez un code de secours.',
    'invalid_format/multiple_codes':
      'Il semble y avoir plusieurs codes. N’en saisissez qu’un seul.',
    'invalid_format/bad_character':
      'Un code ne contient que des lettres de A à Z et des chiffres de 0 à 9.',
    'invalid_format/too_short': {
      one: 'Vous avez saisi {count} caractère ; un code en compte {length}.',
      many: 'Vous avez saisi {count} de caractères ; un code en compte {length}.',
      other: 'Vous avez saisi {count} caractères ; un code en compte {length}.',
    },
    'invalid_format/too_long': {
      one: 'Vous avez saisi {count} caractère ; un code en compte {length}.',
      many: 'Vous avez saisi {count} de caractères ; un code en compte {length}.',
      other: 'Vous avez saisi {count} caractères ; un code en compte {length}.',
    },
    'invalid_format/already_refused': 'Ce code a déjà été refusé. Saisissez-en un autre.',
    invalid_code:
      'Ce code est incorrect ou a déjà été utilisé. Vérifiez-le ou saisissez-en un autre.',
    'invalid_code/after_unknown_outcome':
      'Votre tentative précédente a sans doute utilisé ce code. Saisissez-en un autre.',
    'outcome_unknown/timeout': {
      title: 'La réponse n’est pas arrivée à temps',
      text: 'Votre code a peut-être été utilisé. Réessayez-le ; s’il est refusé, saisissez-en un autre.',
    },
    'outcome_unknown/network': {
      title: 'La connexion Internet a été coupée',
      text: 'Votre code a peut-être été utilisé. Réessayez-le ; s’il est refusé, saisissez-en un autre.',
    },
    'outcome_unknown/unreadable': {
      title: 'Aucune réponse claire n’est arrivée',
      text: 'Votre code a peut-être été utilisé. Réessayez-le ; s’il est refusé, saisissez-en un autre.',
    },
    offline: {
      title: 'Vous êtes hors ligne',
      text: 'Votre code n’a pas été utilisé. Reconnectez-vous à Internet, puis réessayez.',
    },
    service_error: {
      title: 'Le service de connexion a un problème',
      text: 'Votre code a peut-être été utilisé. Réessayez-le ; s’il est refusé, saisissez-en un autre.',
    },
    unexpected: {
      title: 'Un problème est survenu',
      text: 'Votre code a peut-être été utilisé. Réessayez-le ; s’il est refusé, saisissez-en un autre.',
    },
    rate_limited: {
      title: 'Trop de tentatives',
      text: 'Votre code n’a pas été utilisé.',
    },
    session_limit: {
      title: 'Trop d’appareils sont connectés',
      text: 'Déconnectez-vous sur l’un d’eux, puis réessayez. Si votre code est refusé, saisissez-en un autre.',
    },
    'locked/temporary': {
      title: 'Connexion verrouillée : trop de tentatives',
      text: 'Recommencez plus tard avec votre mot de passe. Vos codes non utilisés restent valables.',
    },
    'locked/captcha': {
      title: 'Connexion verrouillée',
      text: 'Recommencez avec votre mot de passe et résolvez le CAPTCHA. Vos codes non utilisés restent valables.',
    },
    'locked/security_question': {
      title: 'Connexion verrouillée',
      text: 'Recommencez avec votre mot de passe et répondez à votre question de sécurité. Vos codes non utilisés restent valables.',
    },
    'locked/sign_in_again': {
      title: 'Connexion verrouillée',
      text: 'Recommencez avec votre mot de passe. Vos codes non utilisés restent valables.',
    },
    'locked/blocked': {
      title: 'Ce compte est bloqué',
      text: 'Un code de secours ne peut pas le débloquer. Contactez l’assistance.',
    },
    'action_required/privacy_policy': {
      title: 'Encore une étape',
      text: 'Votre code a été accepté. Acceptez maintenant la politique de confidentialité.',
    },
    'action_required/consent': {
      title: 'Encore une étape',
      text: 'Votre code a été accepté. Envoyez maintenant le formulaire de consentement.',
    },
    session_expired: {
      title: 'Le temps pour vous connecter est écoulé',
      text: 'Recommencez avec votre mot de passe. Vos codes non utilisés restent valables.',
    },
    'session_expired/after_unknown_outcome': {
      title: 'Le temps pour vous connecter est écoulé',
      text: 'Votre code a peut-être été utilisé. Recommencez avec votre mot de passe.',
    },
    no_backup_codes: {
      title: 'Ce compte n’a pas de codes de secours',
      text: 'Utilisez une autre méthode ou contactez l’assistance.',
    },
    mfa_unavailable: {
      title: 'Les codes de secours ne sont pas disponibles',
      text: 'Utilisez une autre méthode ou contactez l’assistance.',
    },
    account_unavailable: {
      title: 'Connexion impossible avec ce compte',
      text: 'Contactez l’assistance. Vos codes non utilisés restent valables.',
    },
    risk_blocked: {
      title: 'Connexion refusée pour votre sécurité',
      text: 'Utilisez une autre méthode ou contactez l’assistance. Vos codes non utilisés restent valables.',
    },
    configuration: {
      title: 'Vous ne pouvez pas vous connecter ici',
      text: 'Utilisez une autre méthode ou contactez l’assistance. Vos codes non utilisés restent valables.',
    },
  },
};
