import type { ChallengeMessages } from './messages.js';

export const es419: ChallengeMessages = {
  locale: 'es-419',
  direction: 'ltr',
  title: 'Inicie sesión con un código de respaldo',
  whereToFindCodes: {
    title: 'Dónde encontrar sus códigos',
    text: 'Revise la lista que guardó o imprimió al activar la verificación en dos pasos. Cada código sirve una sola vez.',
  },
  label: 'Código de respaldo',
  hint: { other: '{length} letras y números, como {example}.' },
  letterCase: 'Respete las mayúsculas y las minúsculas.',
  submit: 'Iniciar sesión',
  submitting: 'Verificando su código',
  succeeded: { title: 'Código aceptado', text: 'Estamos iniciando su sesión.' },
  stalled: {
    title: 'Esta página no avanzó',
    text: 'Se aceptó su código y no se puede volver a usar. Si la sesión no se inició, empiece de nuevo.',
  },
  wait: {
    hour: {
      one: 'Podrá volver a intentarlo en {count} hora.',
      many: 'Podrá volver a intentarlo en {count} de horas.',
      other: 'Podrá volver a intentarlo en {count} horas.',
    },
    minute: {
      one: 'Podrá volver a intentarlo en {count} minuto.',
      many: 'Podrá volver a intentarlo en {count} de minutos.',
      other: 'Podrá volver a intentarlo en {count} minutos.',
    },
    second: {
      one: 'Podrá volver a intentarlo en {count} segundo.',
      many: 'Podrá volver a intentarlo en {count} de segundos.',
      other: 'Podrá volver a intentarlo en {count} segundos.',
    },
    unknown: 'Espere unos minutos e inténtelo de nuevo.',
  },
  waitOver: 'Ya puede volver a intentarlo.',
  expiring: {
    title: 'Queda menos de un minuto para iniciar sesión',
    text: 'Si se acaba el tiempo, empiece de nuevo con su contraseña. Sus códigos sin usar seguirán siendo válidos.',
  },
  expired: {
    title: 'Es posible que se haya acabado el tiempo',
    text: 'Todavía puede intentarlo, o empezar de nuevo con su contraseña.',
  },
  actions: {
    use_another_method: 'Usar otro método',
    lost_codes: 'No tengo mis códigos',
    start_over: 'Empezar de nuevo',
    contact_support: 'Comunicarse con soporte',
    'continue/privacy_policy': 'Ir a la política de privacidad',
    'continue/consent': 'Ir al formulario de consentimiento',
  },
  codeFate: {
    not_used: 'Su código no se usó.',
    may_be_used: 'Es posible que su código se haya usado.',
    unused_still_work: 'Sus códigos sin usar siguen siendo válidos.',
    earlier_may_be_used: 'Es posible que se haya usado un código que ingresó antes.',
  },
  failures: {
    'invalid_format/empty': 'Ingrese un código de respaldo.',
    'invalid_format/multiple_codes': 'Parece que hay más de un código. Ingrese solo uno.',
    'invalid_format/authenticator_code':
      'Parece un código de una aplicación de autenticación. Ingrese un código de respaldo de su lista o use otro método.',
    'invalid_format/bad_character':
      '“{character}” no forma parte de un código. Use solo letras de la A a la Z (sin eñe ni tildes) y números del 0 al 9.',
    'invalid_format/too_short': {
      one: 'Este código es demasiado corto. Ingresó {count} de {length} caracteres.',
      many: 'Este código es demasiado corto. Ingresó {count} de {length} caracteres.',
      other: 'Este código es demasiado corto. Ingresó {count} de {length} caracteres.',
    },
    'invalid_format/too_long': {
      one: 'Este código es demasiado largo. Ingresó {count} carácter. Un código tiene {length}.',
      many: 'Este código es demasiado largo. Ingresó {count} de caracteres. Un código tiene {length}.',
      other:
        'Este código es demasiado largo. Ingresó {count} caracteres. Un código tiene {length}.',
    },
    'invalid_format/already_refused': 'Ya probó este código y no funcionó. Ingrese otro.',
    invalid_code:
      'Este código no funcionó. Revise si lo escribió bien o ingrese otro. Cada código sirve una sola vez.',
    'invalid_code/after_unknown_outcome':
      'Este código no funcionó. Es posible que se haya usado en un intento anterior. Ingrese otro.',
    'outcome_unknown/timeout': {
      title: 'No recibimos respuesta',
      text: 'Pruebe otra vez el mismo código. Si no funciona, ingrese otro.',
    },
    'outcome_unknown/network': {
      title: 'Se perdió la conexión',
      text: 'Pruebe otra vez el mismo código. Si no funciona, ingrese otro.',
    },
    'outcome_unknown/unreadable': {
      title: 'No pudimos confirmar su código',
      text: 'Pruebe otra vez el mismo código. Si no funciona, ingrese otro.',
    },
    offline: {
      title: 'Parece que no tiene conexión a internet',
      text: 'Conéctese a internet e inténtelo de nuevo.',
    },
    service_error: {
      title: 'Lo sentimos, hay un problema con el acceso',
      text: 'Pruebe otra vez el mismo código. Si no funciona, ingrese otro.',
    },
    unexpected: {
      title: 'Ocurrió un problema',
      text: 'Pruebe otra vez el mismo código. Si no funciona, ingrese otro.',
    },
    rate_limited: { title: 'Demasiados intentos' },
    session_limit: {
      title: 'Demasiados dispositivos con sesión abierta',
      text: 'Cierre sesión en un dispositivo e inténtelo de nuevo. Si su código no funciona, ingrese otro.',
    },
    'locked/temporary': {
      title: 'Acceso bloqueado por demasiados intentos',
      text: 'Cuando termine el bloqueo, empiece de nuevo con su contraseña.',
    },
    'locked/captcha': {
      title: 'Acceso bloqueado',
      text: 'Empiece de nuevo con su contraseña y complete la verificación de seguridad (CAPTCHA).',
    },
    'locked/security_question': {
      title: 'Acceso bloqueado',
      text: 'Empiece de nuevo con su contraseña y responda su pregunta de seguridad.',
    },
    'locked/sign_in_again': {
      title: 'Acceso bloqueado',
      text: 'Empiece de nuevo con su contraseña.',
    },
    'locked/blocked': {
      title: 'Esta cuenta está bloqueada',
      text: 'Un código de respaldo no le servirá. Comuníquese con soporte.',
    },
    'action_required/privacy_policy': {
      title: 'Un paso más',
      text: 'Se aceptó su código. Para terminar de iniciar sesión, lea y acepte la política de privacidad.',
    },
    'action_required/consent': {
      title: 'Un paso más',
      text: 'Se aceptó su código. Para terminar de iniciar sesión, complete el formulario de consentimiento.',
    },
    session_expired: {
      title: 'Este inicio de sesión ya no es válido',
      text: 'Empiece de nuevo con su contraseña.',
    },
    no_backup_codes: {
      title: 'Esta cuenta no tiene códigos de respaldo',
      text: 'Use otro método o comuníquese con soporte.',
    },
    mfa_unavailable: {
      title: 'Códigos de respaldo no disponibles',
      text: 'Use otro método o comuníquese con soporte.',
    },
    account_unavailable: {
      title: 'No puede iniciar sesión en esta cuenta',
      text: 'Comuníquese con soporte.',
    },
    risk_blocked: {
      title: 'Detuvimos el acceso para proteger su cuenta',
      text: 'Use otro método o comuníquese con soporte.',
    },
    configuration: {
      title: 'El inicio de sesión no funciona',
      text: 'El problema es nuestro. Use otro método o comuníquese con soporte.',
    },
  },
};
