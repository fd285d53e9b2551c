import type { ChallengeMessages } from './messages.js';

export const ca: ChallengeMessages = {
  locale: 'ca',
  direction: 'ltr',
  title: 'Inicieu la sessió amb un codi de recuperació',
  whereToFindCodes: {
    title: 'On són els vostres codis',
    text: 'A la llista que vau desar o imprimir en activar la verificació en dos passos. Cada codi serveix un sol cop.',
  },
  label: 'Codi de recuperació',
  hint: {
    one: '{length} lletra o xifra. Els espais i els guions no importen.',
    many: '{length} de lletres i xifres. Els espais i els guions no importen.',
    other: '{length} lletres i xifres. Els espais i els guions no importen.',
  },
  submit: 'Inicia la sessió',
  submitting: 'S’està comprovant el codi',
  succeeded: { title: 'Codi acceptat', text: 'S’està iniciant la sessió.' },
  wait: {
    minute: {
      one: 'Podreu tornar-ho a provar d’aquí a {count} minut.',
      many: 'Podreu tornar-ho a provar d’aquí a {count} de minuts.',
      other: 'Podreu tornar-ho a provar d’aquí a {count} minuts.',
    },
    second: {
      one: 'Podreu tornar-ho a provar d’aquí a {count} segon.',
      many: 'Podreu tornar-ho a provar d’aquí a {count} de segons.',
      other: 'Podreu tornar-ho a provar d’aquí a {count} segons.',
    },
    unknown: 'Espereu una mica i proveu-ho de nou.',
  },
  waitOver: 'Ja podeu tornar-ho a provar.',
  expiring: {
    title: 'Queda menys d’un minut',
    text: 'Introduïu el codi abans que s’acabi el temps. Si no, torneu a començar amb la contrasenya.',
  },
  actions: {
    use_another_method: 'Utilitza un altre mètode',
    lost_codes: 'No trobo els meus codis',
    start_over: 'Torna a començar',
    'continue/privacy_policy': 'Ves a la política de privadesa',
    'continue/consent': 'Ves al formulari de consentiment',
  },
  failures: {
    'invalid_format/empty': 'Introduïu un codi de recuperació.',
    'invalid_format/multiple_codes': 'Sembla que hi ha més d’un codi. Introduïu-ne només un.',
    'invalid_format/bad_character': 'Un codi només té lletres de la A a la Z i xifres del 0 al 9.',
    'invalid_format/too_short': {
      one: 'Heu introduït {count} caràcter; un codi en té {length}.',
      many: 'Heu introduït {count} de caràcters; un codi en té {length}.',
      other: 'Heu introduït {count} caràcters; un codi en té {length}.',
    },
    'invalid_format/too_long': {
      one: 'Heu introduït {count} caràcter; un codi en té {length}.',
      many: 'Heu introduït {count} de caràcters; un codi en té {length}.',
      other: 'Heu introduït {count} caràcters; un codi en té {length}.',
    },
    'invalid_format/already_refused': 'Aquest codi ja s’ha rebutjat abans. Introduïu-ne un altre.',
    invalid_code:
      'Aquest codi no és correcte o ja s’ha utilitzat. Comproveu-lo o introduïu-ne un altre.',
    'invalid_code/after_unknown_outcome':
      'Probablement aquest codi es va utilitzar en l’intent anterior. Introduïu-ne un altre.',
    'outcome_unknown/timeout': {
      title: 'La resposta no ha arribat a temps',
      text: 'Potser el codi ja s’ha utilitzat. Torneu-lo a provar; si es rebutja, introduïu-ne un altre.',
    },
    'outcome_unknown/network': {
      title: 'S’ha perdut la connexió',
      text: 'Potser el codi ja s’ha utilitzat. Torneu-lo a provar; si es rebutja, introduïu-ne un altre.',
    },
    'outcome_unknown/unreadable': {
      title: 'No ha arribat cap resposta clara',
      text: 'Potser el codi ja s’ha utilitzat. Torneu-lo a provar; si es rebutja, introduïu-ne un altre.',
    },
    offline: {
      title: 'No teniu connexió a internet',
      text: 'El codi no s’ha utilitzat. Torneu a connectar-vos i proveu-ho de nou.',
    },
    service_error: {
      title: 'El servei d’inici de sessió té un problema',
      text: 'Potser el codi ja s’ha utilitzat. Torneu-lo a provar; si es rebutja, introduïu-ne un altre.',
    },
    unexpected: {
      title: 'Hi ha hagut un problema',
      text: 'Potser el codi ja s’ha utilitzat. Torneu-lo a provar; si es rebutja, introduïu-ne un altre.',
    },
    rate_limited: {
      title: 'Massa intents',
      text: 'El codi no s’ha utilitzat.',
    },
    session_limit: {
      title: 'Massa dispositius amb la sessió oberta',
      text: 'Tanqueu la sessió en un d’ells i proveu-ho de nou. Si el codi es rebutja, introduïu-ne un altre.',
    },
    'locked/temporary': {
      title: 'Inici de sessió bloquejat: massa intents',
      text: 'Torneu a començar més tard amb la contrasenya. Els codis no utilitzats encara són vàlids.',
    },
    'locked/captcha': {
      title: 'Inici de sessió bloquejat',
      text: 'Torneu a començar amb la contrasenya i resoleu el CAPTCHA. Els codis no utilitzats encara són vàlids.',
    },
    'locked/security_question': {
      title: 'Inici de sessió bloquejat',
      text: 'Torneu a començar amb la contrasenya i responeu la pregunta de seguretat. Els codis no utilitzats encara són vàlids.',
    },
    'locked/sign_in_again': {
      title: 'Inici de sessió bloquejat',
      text: 'Torneu a començar amb la contrasenya. Els codis no utilitzats encara són vàlids.',
    },
    'locked/blocked': {
      title: 'Aquest compte està bloquejat',
      text: 'Un codi de recuperació no el pot desbloquejar. Contacteu amb el servei d’assistència.',
    },
    'action_required/privacy_policy': {
      title: 'Un pas més',
      text: 'El codi s’ha acceptat. Ara, accepteu la política de privadesa.',
    },
    'action_required/consent': {
      title: 'Un pas més',
      text: 'El codi s’ha acceptat. Ara, envieu el formulari de consentiment.',
    },
    session_expired: {
      title: 'S’ha acabat el temps per iniciar la sessió',
      text: 'Torneu a començar amb la contrasenya. Els codis no utilitzats encara són vàlids.',
    },
    'session_expired/after_unknown_outcome': {
      title: 'S’ha acabat el temps per iniciar la sessió',
      text: 'Potser el codi ja s’ha utilitzat. Torneu a començar amb la contrasenya.',
    },
    no_backup_codes: {
      title: 'Aquest compte no té codis de recuperació',
      text: 'Utilitzeu un altre mètode o contacteu amb el servei d’assistència.',
    },
    mfa_unavailable: {
      title: 'Els codis de recuperació no estan disponibles',
      text: 'Utilitzeu un altre mètode o contacteu amb el servei d’assistència.',
    },
    account_unavailable: {
      title: 'Aquest compte no pot iniciar la sessió',
      text: 'Contacteu amb el servei d’assistència. Els codis no utilitzats encara són vàlids.',
    },
    risk_blocked: {
      title: 'Inici de sessió rebutjat per seguretat',
      text: 'Utilitzeu un altre mètode o contacteu amb el servei d’assistència. Els codis no utilitzats encara són vàlids.',
    },
    configuration: {
      title: 'Aquí no es pot iniciar la sessió',
      text: 'Utilitzeu un altre mètode o contacteu amb el servei d’assistència. Els codis no utilitzats encara són vàlids.',
    },
  },
};
