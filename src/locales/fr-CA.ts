import type { ChallengeMessages } from './messages.js';

export const frCA: ChallengeMessages = {
  locale: 'fr-CA',
  direction: 'ltr',
  title: 'Se connecter avec un code de secours',
  whereToFindCodes: {
    title: 'Où trouver vos codes',
    text: 'Sur la liste enregistrée ou imprimée à l’activation de la validation en deux étapes. Chaque code ne sert qu’une fois.',
  },
  label: 'Code de secours',
  hint: { other: '{length} lettres et chiffres, par exemple {example}.' },
  letterCase: 'Respectez majuscules et minuscules.',
  submit: 'Se connecter',
  submitting: 'Vérification de votre code',
  succeeded: { title: 'Code accepté', text: 'Nous vous connectons.' },
  stalled: {
    title: 'La page n’a pas avancé',
    text: 'Votre code a été accepté et ne peut plus être utilisé. Si la connexion n’a pas abouti, recommencez.',
  },
  wait: {
    hour: {
      one: 'Vous pourrez réessayer dans {count} heure.',
      many: 'Vous pourrez réessayer dans {count} d’heures.',
      other: 'Vous pourrez réessayer dans {count} heures.',
    },
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
    unknown: 'Attendez quelques minutes, puis réessayez.',
  },
  waitOver: 'Vous pouvez réessayer maintenant.',
  expiring: {
    title: 'Moins d’une minute pour vous connecter',
    text: 'Passé ce délai, recommencez avec votre mot de passe. Vos codes non utilisés restent valides.',
  },
  expired: {
    title: 'Le délai de connexion est peut-être écoulé',
    text: 'Vous pouvez encore essayer, ou recommencer avec votre mot de passe.',
  },
  actions: {
    use_another_method: 'Utiliser une autre méthode',
    lost_codes: 'Je n’ai pas mes codes',
    start_over: 'Recommencer',
    contact_support: 'Communiquer avec le soutien technique',
    'continue/privacy_policy': 'Lire la politique de confidentialité',
    'continue/consent': 'Ouvrir le formulaire de consentement',
  },
  codeFate: {
    not_used: 'Votre code n’a pas été utilisé.',
    may_be_used: 'Votre code a peut-être été utilisé.',
    unused_still_work: 'Vos codes non utilisés restent valides.',
    earlier_may_be_used: 'Un code entré plus tôt a peut-être été utilisé.',
  },
  failures: {
    'invalid_format/empty': 'Entrez un code de secours.',
    'invalid_format/multiple_codes': 'Il y a peut-être plusieurs codes. Entrez-en un seul.',
    'invalid_format/authenticator_code':
      'Ce code semble venir d’une application d’authentification. Entrez un code de secours de la liste ou utilisez une autre méthode.',
    'invalid_format/bad_character':
      'Aucun code ne contient « {character} ». N’utilisez que les lettres A à Z sans accent ni cédille et les chiffres 0 à 9.',
    'invalid_format/too_short': {
      one: 'Ce code est trop court. Vous avez entré {count} caractère au lieu de {length}.',
      many: 'Ce code est trop court. Vous avez entré {count} de caractères au lieu de {length}.',
      other: 'Ce code est trop court. Vous avez entré {count} caractères au lieu de {length}.',
    },
    'invalid_format/too_long': {
      one: 'Ce code est trop long. Vous avez entré {count} caractère au lieu de {length}.',
      many: 'Ce code est trop long. Vous avez entré {count} de caractères au lieu de {length}.',
      other: 'Ce code est trop long. Vous avez entré {count} caractères au lieu de {length}.',
    },
    'invalid_format/already_refused':
      'Vous avez déjà essayé ce code et il n’a pas fonctionné. Entrez-en un autre.',
    invalid_code:
      'Ce code n’a pas fonctionné. Vérifiez-le ou entrez-en un autre. Chaque code ne sert qu’une fois.',
    'invalid_code/after_unknown_outcome':
      'Ce code n’a pas fonctionné. Il a peut-être été utilisé lors d’un essai précédent. Entrez-en un autre.',
    'outcome_unknown/timeout': {
      title: 'Nous n’avons pas reçu de réponse',
      text: 'Réessayez avec le même code. S’il ne fonctionne pas, entrez-en un autre.',
    },
    'outcome_unknown/network': {
      title: 'La connexion réseau a été perdue',
      text: 'Réessayez avec le même code. S’il ne fonctionne pas, entrez-en un autre.',
    },
    'outcome_unknown/unreadable': {
      title: 'Nous n’avons pas pu confirmer votre code',
      text: 'Réessayez avec le même code. S’il ne fonctionne pas, entrez-en un autre.',
    },
    offline: {
      title: 'Vous semblez hors ligne',
      text: 'Connectez-vous à Internet, puis réessayez.',
    },
    service_error: {
      title: 'Désolé, le service de connexion rencontre un problème',
      text: 'Réessayez avec le même code. S’il ne fonctionne pas, entrez-en un autre.',
    },
    unexpected: {
      title: 'Un problème est survenu',
      text: 'Réessayez avec le même code. S’il ne fonctionne pas, entrez-en un autre.',
    },
    rate_limited: { title: 'Trop de tentatives' },
    session_limit: {
      title: 'Trop d’appareils connectés',
      text: 'Déconnectez-vous d’un appareil, puis réessayez. Si le code ne fonctionne pas, entrez-en un autre.',
    },
    'locked/temporary': {
      title: 'Connexion verrouillée : trop de tentatives',
      text: 'À la fin du verrouillage, recommencez avec votre mot de passe.',
    },
    'locked/captcha': {
      title: 'Connexion verrouillée',
      text: 'Recommencez avec votre mot de passe et faites la vérification de sécurité (CAPTCHA).',
    },
    'locked/security_question': {
      title: 'Connexion verrouillée',
      text: 'Recommencez avec votre mot de passe et répondez à votre question de sécurité.',
    },
    'locked/sign_in_again': {
      title: 'Connexion verrouillée',
      text: 'Recommencez avec votre mot de passe.',
    },
    'locked/blocked': {
      title: 'Ce compte est bloqué',
      text: 'Un code de secours ne servira pas. Communiquez avec le soutien technique.',
    },
    'action_required/privacy_policy': {
      title: 'Encore une étape',
      text: 'Votre code a été accepté. Pour terminer la connexion, lisez et acceptez la politique de confidentialité.',
    },
    'action_required/consent': {
      title: 'Encore une étape',
      text: 'Votre code a été accepté. Pour terminer la connexion, remplissez le formulaire de consentement.',
    },
    session_expired: {
      title: 'Cette tentative de connexion a expiré',
      text: 'Recommencez avec votre mot de passe.',
    },
    no_backup_codes: {
      title: 'Ce compte n’a pas de codes de secours',
      text: 'Utilisez une autre méthode ou communiquez avec le soutien technique.',
    },
    mfa_unavailable: {
      title: 'Codes de secours non disponibles',
      text: 'Utilisez une autre méthode ou communiquez avec le soutien technique.',
    },
    account_unavailable: {
      title: 'Connexion impossible avec ce compte',
      text: 'Communiquez avec le soutien technique.',
    },
    risk_blocked: {
      title: 'Connexion arrêtée pour protéger votre compte',
      text: 'Utilisez une autre méthode ou communiquez avec le soutien technique.',
    },
    configuration: {
      title: 'Le service de connexion ne fonctionne pas',
      text: 'Le problème vient de nous. Utilisez une autre méthode ou communiquez avec le soutien technique.',
    },
  },
};
