import type { ChallengeMessages } from './messages.js';

export const es: ChallengeMessages = {
  locale: 'es',
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
  submitting: 'Comprobando su código',
  succeeded: { title: 'Código aceptado', text: 'Estamos iniciando su sesión.' },
  wait: {
    minute: {
      one: 'Podrá volver a intentarlo dentro de {count} minuto.',
      many: 'Podrá volver a intentarlo dentro de {count} de minutos.',
      other: 'Podrá volver a intentarlo dentro de {count} minutos.',
    },
    second: {
      one: 'Podrá volver a intentarlo dentro de {count} segundo.',
      many: 'Podrá volver a intentarlo dentro de {count} de segundos.',
      other: 'Podrá volver a intentarlo dentro de {count} segundos.',
    },
    unknown: 'Espere un poco e inténtelo de nuevo.',
  },
  waitOver: 'Ya puede volver a intentarlo.',
  expiring: {
    title: 'Queda menos de un minuto',
    text: 'Introduzca su código antes de que se acabe el tiempo. Si no, empiece de nuevo con su contraseña.',
  },
  actions: {
    use_another_method: 'Usar otro método',
    lost_codes: 'No encuentro mis códigos',
    start_over: 'Empezar de nuevo',
    'continue/privacy_policy': 'Ir a la política de privacidad',
    'continue/consent': 'Ir al formulario de consentimiento',
  },
  failures: {
    'invalid_format/empty': 'Introduzca un código de respaldo.',
    'invalid_format/multiple_codes': 'Parece que hay varios códigos. Introduzca solo uno.',
    'invalid_format/bad_character':
      'Un código solo tiene letras de la A a la Z y números del 0 al 9.',
    'invalid_format/too_short': {
      one: 'Ha introducido {count} carácter; un código tiene {length}.',
      many: 'Ha introducido {count} de caracteres; un código tiene {length}.',
      other: 'Ha introducido {count} caracteres; un código tiene {length}.',
    },
    'invalid_format/too_long': {
      one: 'Ha introducido {count} carácter; un código tiene {length}.',
      many: 'Ha introducido {count} de caracteres; un código tiene {length}.',
      other: 'Ha introducido {count} caracteres; un código tiene {length}.',
    },
    'invalid_format/already_refused': 'Este código ya se ha rechazado antes. Introduzca otro.',
    invalid_code: 'Este código no es correcto o ya se ha usado. Compruébelo o introduzca otro.',
    'invalid_code/after_unknown_outcome':
      'Es probable que este código se haya usado en su intento anterior. Introduzca otro.',
    'outcome_unknown/timeout': {
      title: 'La respuesta no ha llegado a tiempo',
      text: 'Puede que su código se haya usado. Pruébelo otra vez; si se rechaza, introduzca otro.',
    },
    'outcome_unknown/network': {
      title: 'Se ha perdido la conexión',
      text: 'Puede que su código se haya usado. Pruébelo otra vez; si se rechaza, introduzca otro.',
    },
    'outcome_unknown/unreadable': {
      title: 'No ha llegado una respuesta clara',
      text: 'Puede que su código se haya usado. Pruébelo otra vez; si se rechaza, introduzca otro.',
    },
    offline: {
      title: 'No tiene conexión a internet',
      text: 'Su código no se ha usado. Vuelva a conectarse e inténtelo de nuevo.',
    },
    service_error: {
      title: 'El servicio de acceso tiene un problema',
      text: 'Puede que su código se haya usado. Pruébelo otra vez; si se rechaza, introduzca otro.',
    },
    unexpected: {
      title: 'Ha ocurrido un problema',
      text: 'Puede que su código se haya usado. Pruébelo otra vez; si se rechaza, introduzca otro.',
    },
    rate_limited: {
      title: 'Demasiados intentos',
      text: 'Su código no se ha usado.',
    },
    session_limit: {
      title: 'Demasiados dispositivos con sesión abierta',
      text: 'Cierre sesión en uno de ellos e inténtelo de nuevo. Si se rechaza su código, introduzca otro.',
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
      text: 'Empiece de nuevo con su contraseña y responda a su pregunta de seguridad. Sus códigos sin usar siguen siendo válidos.',
    },
    'locked/sign_in_again': {
      title: 'Acceso bloqueado',
      text: 'Empiece de nuevo con su contraseña. Sus códigos sin usar siguen siendo válidos.',
    },
    'locked/blocked': {
      title: 'Esta cuenta está bloqueada',
      text: 'Un código de respaldo no puede desbloquearla. Contacte con el servicio de asistencia.',
    },
    'action_required/privacy_policy': {
      title: 'Un paso más',
      text: 'Se ha aceptado su código. Ahora, acepte la política de privacidad.',
    },
    'action_required/consent': {
      title: 'Un paso más',
      text: 'Se ha aceptado su código. Ahora, envíe el formulario de consentimiento.',
    },
    session_expired: {
      title: 'Se ha acabado el tiempo para iniciar sesión',
      text: 'Empiece de nuevo con su contraseña. Sus códigos sin usar siguen siendo válidos.',
    },
    'session_expired/after_unknown_outcome': {
      title: 'Se ha acabado el tiempo para iniciar sesión',
      text: 'Puede que su código se haya usado. Empiece de nuevo con su contraseña.',
    },
    no_backup_codes: {
      title: 'Esta cuenta no tiene códigos de respaldo',
      text: 'Use otro método o contacte con el servicio de asistencia.',
    },
    mfa_unavailable: {
      title: 'Los códigos de respaldo no están disponibles',
      text: 'Use otro método o contacte con el servicio de asistencia.',
    },
    account_unavailable: {
      title: 'No se puede iniciar sesión con esta cuenta',
      text: 'Contacte con el servicio de asistencia. Sus códigos sin usar siguen siendo válidos.',
    },
    risk_blocked: {
      title: 'Acceso rechazado por su seguridad',
      text: 'Use otro método o contacte con el servicio de asistencia. Sus códigos sin usar siguen siendo válidos.',
    },
    configuration: {
      title: 'Aquí no se puede iniciar sesión',
      text: 'Use otro método o contacte con el servicio de asistencia. Sus códigos sin usar siguen siendo válidos.',
    },
  },
};
