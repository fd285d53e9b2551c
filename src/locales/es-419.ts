import type { ChallengeMessages } from './messages.js';

export const es419: ChallengeMessages = {
  locale: 'es-419',
  direction: 'ltr',
  title: 'Inicie sesión con un código de respaldo',
  whereToFindCodes: {
    title: 'Dónde están sus códigos',
    text: 'En la lista que guardó o imprimió al activar la verificación en dos pasos. Cada código sirve una sola vez.',
  },
  label: 'Código de respaldo',
  hint: {
    one: '{length} letra o número. Los espacios y los guiones no importan.',
    many: '{length} de letras y números. Los espacios y los guiones no importan.',
    other: '{length} letras y números. Los espacios y los guiones no importan.',
  },
  submit: 'Iniciar sesión',
  submitting: 'Verificando su código',
  succeeded: { title: 'Código aceptado', text: 'Estamos iniciando su sesión.' },
  wait: {
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
    unknown: 'Espere un poco e inténtelo de nuevo.',
  },
  waitOver: 'Ya puede volver a intentarlo.',
  expiring: {
    title: 'Queda menos de un minuto',
    text: 'Ingrese su código antes de que se acabe el tiempo. Si no, empiece de nuevo con su contraseña.',
  },
  actions: {
    use_another_method: 'Usar otro método',
    lost_codes: 'No encuentro mis códigos',
    start_over: 'Empezar de nuevo',
    'continue/privacy_policy': 'Ir a la política de privacidad',
    'continue/consent': 'Ir al formulario de consentimiento',
  },
  failures: {
    'invalid_format/empty': 'Ingrese un código de respaldo.',
    'invalid_format/multiple_codes': 'Parece que hay varios códigos. Ingrese solo uno.',
    'invalid_format/bad_character':
      'Un código solo tiene letras de la A a la Z y números del 0 al 9.',
    'invalid_format/too_short': {
      one: 'Ingresó {count} carácter; un código tiene {length}.',
      many: 'Ingresó {count} de caracteres; un código tiene {length}.',
      other: 'Ingresó {count} caracteres; un código tiene {length}.',
    },
    'invalid_format/too_long': {
      one: 'Ingresó {count} carácter; un código tiene {length}.',
      many: 'Ingresó {count} de caracteres; un código tiene {length}.',
      other: 'Ingresó {count} caracteres; un código tiene {length}.',
    },
    'invalid_format/already_refused': 'Este código ya se rechazó antes. Ingrese otro.',
    invalid_code: 'Este código no es correcto o ya se usó. Revíselo o ingrese otro.',
    'invalid_code/after_unknown_outcome':
      'Es probable que este código se haya usado en su intento anterior. Ingrese otro.',
    'outcome_unknown/timeout': {
      title: 'La respuesta no llegó a tiempo',
      text: 'Es posible que su código se haya usado. Pruébelo otra vez; si se rechaza, ingrese otro.',
    },
    'outcome_unknown/network': {
      title: 'Se perdió la conexión',
      text: 'Es posible que su código se haya usado. Pruébelo otra vez; si se rechaza, ingrese otro.',
    },
    'outcome_unknown/unreadable': {
      title: 'No llegó una respuesta clara',
      text: 'Es posible que su código se haya usado. Pruébelo otra vez; si se rechaza, ingrese otro.',
    },
    offline: {
      title: 'No tiene conexión a internet',
      text: 'Su código no se usó. Vuelva a conectarse e inténtelo de nuevo.',
    },
    service_error: {
      title: 'El servicio de acceso tiene un problema',
      text: 'Es posible que su código se haya usado. Pruébelo otra vez; si se rechaza, ingrese otro.',
    },
    unexpected: {
      title: 'Ocurrió un problema',
      text: 'Es posible que su código se haya usado. Pruébelo otra vez; si se rechaza, ingrese otro.',
    },
    rate_limited: {
      title: 'Demasiados intentos',
      text: 'Su código no se usó.',
    },
    session_limit: {
      title: 'Demasiados dispositivos con sesión abierta',
      text: 'Cierre sesión en uno de ellos e inténtelo de nuevo. Si se rechaza su código, ingrese otro.',
    },
    'locked/temporary': {
      title: 'Acceso bloqueado por demasiados intentos',
      text: 'Empiece de nuevo más tarde con su contraseña. Sus códigos sin usar siguen siendo válidos.',
    },
    'locked/captcha': {
      title: 'Acceso bloqueado',
      text: 'Empiece de nuevo con su contraseña y resuelva el CAPTCHA. Sus códigos sin usar siguen siendo válidos.',
    },
    'locked/security_question': {
      title: 'Acceso bloqueado',
      text: 'Empiece de nuevo con su contraseña y responda su pregunta de seguridad. Sus códigos sin usar siguen siendo válidos.',
    },
    'locked/sign_in_again': {
      title: 'Acceso bloqueado',
      text: 'Empiece de nuevo con su contraseña. Sus códigos sin usar siguen siendo válidos.',
    },
    'locked/blocked': {
      title: 'Esta cuenta está bloqueada',
      text: 'Un código de respaldo no puede desbloquearla. Comuníquese con soporte.',
    },
    'action_required/privacy_policy': {
      title: 'Un paso más',
      text: 'Se aceptó su código. Ahora, acepte la política de privacidad.',
    },
    'action_required/consent': {
      title: 'Un paso más',
      text: 'Se aceptó su código. Ahora, envíe el formulario de consentimiento.',
    },
    session_expired: {
      title: 'Se acabó el tiempo para iniciar sesión',
      text: 'Empiece de nuevo con su contraseña. Sus códigos sin usar siguen siendo válidos.',
    },
    'session_expired/after_unknown_outcome': {
      title: 'Se acabó el tiempo para iniciar sesión',
      text: 'Es posible que su código se haya usado. Empiece de nuevo con su contraseña.',
    },
    no_backup_codes: {
      title: 'Esta cuenta no tiene códigos de respaldo',
      text: 'Use otro método o comuníquese con soporte.',
    },
    mfa_unavailable: {
      title: 'Los códigos de respaldo no están disponibles',
      text: 'Use otro método o comuníquese con soporte.',
    },
    account_unavailable: {
      title: 'No se puede iniciar sesión con esta cuenta',
      text: 'Comuníquese con soporte. Sus códigos sin usar siguen siendo válidos.',
    },
    risk_blocked: {
      title: 'Acceso rechazado por su seguridad',
      text: 'Use otro método o comuníquese con soporte. Sus códigos sin usar siguen siendo válidos.',
    },
    configuration: {
      title: 'Aquí no se puede iniciar sesión',
      text: 'Use otro método o comuníquese con soporte. Sus códigos sin usar siguen siendo válidos.',
    },
  },
};
