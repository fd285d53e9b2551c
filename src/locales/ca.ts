import type { ChallengeMessages } from './messages.js';

export const ca: ChallengeMessages = {
  locale: 'ca',
  direction: 'ltr',
  title: 'Inicieu la sessió amb un codi de recuperació',
  whereToFindCodes: {
    title: 'On trobareu els vostres codis',
    text: 'Mireu la llista que vau desar o imprimir en activar la verificació en dos passos. Cada codi serveix un sol cop.',
  },
  label: 'Codi de recuperació',
  hint: { other: '{length} lletres i xifres, com ara {example}.' },
  letterCase: 'Respecteu les majúscules i les minúscules.',
  submit: 'Inicia la sessió',
  submitting: 'S’està comprovant el codi',
  succeeded: { title: 'Codi acceptat', text: 'S’està iniciant la sessió.' },
  stalled: {
    title: 'Aquesta pàgina no ha avançat',
    text: 'El codi s’ha acceptat i no el podeu tornar a utilitzar. Si no s’ha iniciat la sessió, torneu a començar.',
  },
  wait: {
    hour: {
      one: 'Podreu tornar-ho a provar d’aquí a {count} hora.',
      many: 'Podreu tornar-ho a provar d’aquí a {count} d’hores.',
      other: 'Podreu tornar-ho a provar d’aquí a {count} hores.',
    },
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
    unknown: 'Espereu uns minuts i torneu-ho a provar.',
  },
  waitOver: 'Ja podeu tornar-ho a provar.',
  expiring: {
    title: 'Queda menys d’un minut per iniciar la sessió',
    text: 'Si s’acaba el temps, torneu a començar amb la contrasenya. Els codis no utilitzats encara seran vàlids.',
  },
  expired: {
    title: 'Potser s’ha acabat el temps',
    text: 'Encara ho podeu provar, o tornar a començar amb la contrasenya.',
  },
  actions: {
    use_another_method: 'Utilitza un altre mètode',
    lost_codes: 'No tinc els meus codis',
    start_over: 'Torna a començar',
    contact_support: 'Contacta amb el servei d’assistència',
    'continue/privacy_policy': 'Ves a la política de privadesa',
    'continue/consent': 'Ves al formulari de consentiment',
  },
  codeFate: {
    not_used: 'El codi no s’ha utilitzat.',
    may_be_used: 'Potser el codi s’ha utilitzat.',
    unused_still_work: 'Els codis no utilitzats encara són vàlids.',
    earlier_may_be_used: 'Potser s’ha utilitzat un codi que heu introduït abans.',
  },
  failures: {
    'invalid_format/empty': 'Introduïu un codi de recuperació.',
    'invalid_format/multiple_codes': 'Sembla que hi ha més d’un codi. Introduïu-ne només un.',
    'invalid_format/authenticator_code':
      'Sembla un codi d’una aplicació d’autenticació. Introduïu un codi de recuperació de la llista o utilitzeu un altre mètode.',
    'invalid_format/bad_character':
      '«{character}» no forma part d’un codi. Utilitzeu només lletres de la A a la Z sense accents ni ce trencada i xifres del 0 al 9.',
    'invalid_format/too_short': {
      one: 'Aquest codi és massa curt. Heu introduït {count} de {length} caràcters.',
      many: 'Aquest codi és massa curt. Heu introduït {count} de {length} caràcters.',
      other: 'Aquest codi és massa curt. Heu introduït {count} de {length} caràcters.',
    },
    'invalid_format/too_long': {
      one: 'Aquest codi és massa llarg. Heu introduït {count} caràcter. Un codi en té {length}.',
      many: 'Aquest codi és massa llarg. Heu introduït {count} de caràcters. Un codi en té {length}.',
      other: 'Aquest codi és massa llarg. Heu introduït {count} caràcters. Un codi en té {length}.',
    },
    'invalid_format/already_refused':
      'Ja heu provat aquest codi i no ha funcionat. Introduïu-ne un altre.',
    invalid_code:
      'Aquest codi no ha funcionat. Comproveu si hi ha errors o introduïu-ne un altre. Cada codi serveix un sol cop.',
    'invalid_code/after_unknown_outcome':
      'Aquest codi no ha funcionat. Potser s’ha utilitzat en un intent anterior. Introduïu-ne un altre.',
    'outcome_unknown/timeout': {
      title: 'No hem rebut cap resposta',
      text: 'Torneu a provar el mateix codi. Si no funciona, introduïu-ne un altre.',
    },
    'outcome_unknown/network': {
      title: 'S’ha perdut la connexió',
      text: 'Torneu a provar el mateix codi. Si no funciona, introduïu-ne un altre.',
    },
    'outcome_unknown/unreadable': {
      title: 'No hem pogut confirmar el codi',
      text: 'Torneu a provar el mateix codi. Si no funciona, introduïu-ne un altre.',
    },
    offline: {
      title: 'Sembla que no teniu connexió a internet',
      text: 'Connecteu-vos a internet i torneu-ho a provar.',
    },
    service_error: {
      title: 'Ho sentim, l’inici de sessió té un problema',
      text: 'Torneu a provar el mateix codi. Si no funciona, introduïu-ne un altre.',
    },
    unexpected: {
      title: 'Hi ha hagut un problema',
      text: 'Torneu a provar el mateix codi. Si no funciona, introduïu-ne un altre.',
    },
    rate_limited: { title: 'Massa intents' },
    session_limit: {
      title: 'Massa dispositius amb la sessió oberta',
      text: 'Tanqueu la sessió en un dispositiu i torneu-ho a provar. Si el codi no funciona, introduïu-ne un altre.',
    },
    'locked/temporary': {
      title: 'Inici de sessió bloquejat: massa intents',
      text: 'Quan s’acabi el bloqueig, torneu a començar amb la contrasenya.',
    },
    'locked/captcha': {
      title: 'Inici de sessió bloquejat',
      text: 'Torneu a començar amb la contrasenya i completeu el control de seguretat (CAPTCHA).',
    },
    'locked/security_question': {
      title: 'Inici de sessió bloquejat',
      text: 'Torneu a començar amb la contrasenya i responeu la pregunta de seguretat.',
    },
    'locked/sign_in_again': {
      title: 'Inici de sessió bloquejat',
      text: 'Torneu a començar amb la contrasenya.',
    },
    'locked/blocked': {
      title: 'Aquest compte està bloquejat',
      text: 'Un codi de recuperació no servirà de res. Contacteu amb el servei d’assistència.',
    },
    'action_required/privacy_policy': {
      title: 'Un pas més',
      text: 'El codi s’ha acceptat. Per acabar d’iniciar la sessió, llegiu i accepteu la política de privadesa.',
    },
    'action_required/consent': {
      title: 'Un pas més',
      text: 'El codi s’ha acceptat. Per acabar d’iniciar la sessió, empleneu el formulari de consentiment.',
    },
    session_expired: {
      title: 'Aquest inici de sessió ja no és vàlid',
      text: 'Torneu a començar amb la contrasenya.',
    },
    no_backup_codes: {
      title: 'Aquest compte no té codis de recuperació',
      text: 'Utilitzeu un altre mètode o contacteu amb el servei d’assistència.',
    },
    mfa_unavailable: {
      title: 'Codis de recuperació no disponibles',
      text: 'Utilitzeu un altre mètode o contacteu amb el servei d’assistència.',
    },
    account_unavailable: {
      title: 'No podeu iniciar la sessió en aquest compte',
      text: 'Contacteu amb el servei d’assistència.',
    },
    risk_blocked: {
      title: 'Inici de sessió aturat per protegir el compte',
      text: 'Utilitzeu un altre mètode o contacteu amb el servei d’assistència.',
    },
    configuration: {
      title: 'L’inici de sessió no funciona',
      text: 'El problema és nostre. Utilitzeu un altre mètode o contacteu amb el servei d’assistència.',
    },
  },
};
