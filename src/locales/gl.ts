import type { ChallengeMessages } from './messages.js';

export const gl: ChallengeMessages = {
  locale: 'gl',
  direction: 'ltr',
  title: 'Inicie sesión cun código de recuperación',
  whereToFindCodes: {
    title: 'Onde están os seus códigos',
    text: 'Na lista que gardou ou imprimiu ao activar a verificación en dous pasos. Cada código serve unha soa vez.',
  },
  label: 'Código de recuperación',
  hint: {
    one: '{length} letra ou número. Os espazos e os guións non importan.',
    other: '{length} letras e números. Os espazos e os guións non importan.',
  },
  submit: 'Iniciar sesión',
  submitting: 'Comprobando o seu código',
  succeeded: { title: 'Código aceptado', text: 'Estamos iniciando a súa sesión.' },
  wait: {
    minute: {
      one: 'Poderá volver tentalo dentro de {count} minuto.',
      other: 'Poderá volver tentalo dentro de {count} minutos.',
    },
    second: {
      one: 'Poderá volver tentalo dentro de {count} segundo.',
      other: 'Poderá volver tentalo dentro de {count} segundos.',
    },
    unknown: 'Agarde un pouco e volva tentalo.',
  },
  waitOver: 'Xa pode volver tentalo.',
  expiring: {
    title: 'Queda menos dun minuto',
    text: 'Introduza o seu código antes de que remate o tempo. Se non, comece de novo co seu contrasinal.',
  },
  actions: {
    use_another_method: 'Usar outro método',
    lost_codes: 'Non atopo os meus códigos',
    start_over: 'Comezar de novo',
    'continue/privacy_policy': 'Ir á política de privacidade',
    'continue/consent': 'Ir ao formulario de consentimento',
  },
  failures: {
    'invalid_format/empty': 'Introduza un código de recuperación.',
    'invalid_format/multiple_codes': 'Parece que hai varios códigos. Introduza só un.',
    'invalid_format/bad_character': 'Un código só ten letras de A a Z e números de 0 a 9.',
    'invalid_format/too_short': {
      one: 'Introduciu {count} carácter; un código ten {length}.',
      other: 'Introduciu {count} caracteres; un código ten {length}.',
    },
    'invalid_format/too_long': {
      one: 'Introduciu {count} carácter; un código ten {length}.',
      other: 'Introduciu {count} caracteres; un código ten {length}.',
    },
    'invalid_format/already_refused': 'Este código xa foi rexeitado antes. Introduza outro.',
    invalid_code: 'Este código non é correcto ou xa foi usado. Compróbeo ou introduza outro.',
    'invalid_code/after_unknown_outcome':
      'É probable que este código se usase no seu intento anterior. Introduza outro.',
    'outcome_unknown/timeout': {
      title: 'A resposta non chegou a tempo',
      text: 'Pode que o seu código fose usado. Próbeo outra vez; se é rexeitado, introduza outro.',
    },
    'outcome_unknown/network': {
      title: 'Perdeuse a conexión',
      text: 'Pode que o seu código fose usado. Próbeo outra vez; se é rexeitado, introduza outro.',
    },
    'outcome_unknown/unreadable': {
      title: 'Non chegou unha resposta clara',
      text: 'Pode que o seu código fose usado. Próbeo outra vez; se é rexeitado, introduza outro.',
    },
    offline: {
      title: 'Non ten conexión a internet',
      text: 'O seu código non foi usado. Conéctese de novo e volva tentalo.',
    },
    service_error: {
      title: 'O servizo de acceso ten un problema',
      text: 'Pode que o seu código fose usado. Próbeo outra vez; se é rexeitado, introduza outro.',
    },
    unexpected: {
      title: 'Produciuse un problema',
      text: 'Pode que o seu código fose usado. Próbeo outra vez; se é rexeitado, introduza outro.',
    },
    rate_limited: {
      title: 'Demasiados intentos',
      text: 'O seu código non foi usado.',
    },
    session_limit: {
      title: 'Demasiados dispositivos con sesión aberta',
      text: 'Peche a sesión nun deles e volva tentalo. Se o seu código é rexeitado, introduza outro.',
    },
    'locked/temporary': {
      title: 'Acceso bloqueado por demasiados intentos',
      text: 'Comece de novo máis tarde co seu contrasinal. Os códigos que non usou seguen sendo válidos.',
    },
    'locked/captcha': {
      title: 'Acceso bloqueado',
      text: 'Comece de novo co seu contrasinal e resolva o CAPTCHA. Os códigos que non usou seguen sendo válidos.',
    },
    'locked/security_question': {
      title: 'Acceso bloqueado',
      text: 'Comece de novo co seu contrasinal e responda á súa pregunta de seguridade. Os códigos que non usou seguen sendo válidos.',
    },
    'locked/sign_in_again': {
      title: 'Acceso bloqueado',
      text: 'Comece de novo co seu contrasinal. Os códigos que non usou seguen sendo válidos.',
    },
    'locked/blocked': {
      title: 'Esta conta está bloqueada',
      text: 'Un código de recuperación non pode desbloqueala. Contacte co servizo de asistencia.',
    },
    'action_required/privacy_policy': {
      title: 'Un paso máis',
      text: 'O seu código foi aceptado. Agora, acepte a política de privacidade.',
    },
    'action_required/consent': {
      title: 'Un paso máis',
      text: 'O seu código foi aceptado. Agora, envíe o formulario de consentimento.',
    },
    session_expired: {
      title: 'Rematou o tempo para iniciar sesión',
      text: 'Comece de novo co seu contrasinal. Os códigos que non usou seguen sendo válidos.',
    },
    'session_expired/after_unknown_outcome': {
      title: 'Rematou o tempo para iniciar sesión',
      text: 'Pode que o seu código fose usado. Comece de novo co seu contrasinal.',
    },
    no_backup_codes: {
      title: 'Esta conta non ten códigos de recuperación',
      text: 'Use outro método ou contacte co servizo de asistencia.',
    },
    mfa_unavailable: {
      title: 'Os códigos de recuperación non están dispoñibles',
      text: 'Use outro método ou contacte co servizo de asistencia.',
    },
    account_unavailable: {
      title: 'Non se pode iniciar sesión con esta conta',
      text: 'Contacte co servizo de asistencia. Os códigos que non usou seguen sendo válidos.',
    },
    risk_blocked: {
      title: 'Acceso rexeitado pola súa seguridade',
      text: 'Use outro método ou contacte co servizo de asistencia. Os códigos que non usou seguen sendo válidos.',
    },
    configuration: {
      title: 'Aquí non se pode iniciar sesión',
      text: 'Use outro método ou contacte co servizo de asistencia. Os códigos que non usou seguen sendo válidos.',
    },
  },
};
