import type { ChallengeMessages } from './messages.js';

export const gl: ChallengeMessages = {
  locale: 'gl',
  direction: 'ltr',
  title: 'Inicie sesión cun código de recuperación',
  whereToFindCodes: {
    title: 'Onde atopar os seus códigos',
    text: 'Mire a lista que gardou ou imprimiu ao activar a verificación en dous pasos. Cada código serve unha soa vez.',
  },
  label: 'Código de recuperación',
  hint: { other: '{length} letras e números, como {example}.' },
  letterCase: 'Respecte as maiúsculas e as minúsculas.',
  submit: 'Iniciar sesión',
  submitting: 'Comprobando o seu código',
  succeeded: { title: 'Código aceptado', text: 'Estamos iniciando a súa sesión.' },
  stalled: {
    title: 'Esta páxina non avanzou',
    text: 'O seu código foi aceptado e non se pode volver usar. Se non se iniciou a sesión, comece de novo.',
  },
  wait: {
    hour: {
      one: 'Poderá volver tentalo dentro de {count} hora.',
      other: 'Poderá volver tentalo dentro de {count} horas.',
    },
    minute: {
      one: 'Poderá volver tentalo dentro de {count} minuto.',
      other: 'Poderá volver tentalo dentro de {count} minutos.',
    },
    second: {
      one: 'Poderá volver tentalo dentro de {count} segundo.',
      other: 'Poderá volver tentalo dentro de {count} segundos.',
    },
    unknown: 'Agarde uns minutos e volva tentalo.',
  },
  waitOver: 'Xa pode volver tentalo.',
  expiring: {
    title: 'Queda menos dun minuto para iniciar sesión',
    text: 'Se remata o tempo, comece de novo co seu contrasinal. Os códigos que non usou seguirán sendo válidos.',
  },
  expired: {
    title: 'Pode que o seu tempo xa rematase',
    text: 'Aínda pode tentalo, ou comezar de novo co seu contrasinal.',
  },
  actions: {
    use_another_method: 'Usar outro método',
    lost_codes: 'Non teño os meus códigos',
    start_over: 'Comezar de novo',
    contact_support: 'Contactar co servizo de asistencia',
    'continue/privacy_policy': 'Ir á política de privacidade',
    'continue/consent': 'Ir ao formulario de consentimento',
  },
  codeFate: {
    not_used: 'O seu código non foi usado.',
    may_be_used: 'Pode que o seu código fose usado.',
    unused_still_work: 'Os códigos que non usou seguen sendo válidos.',
    earlier_may_be_used: 'Pode que fose usado un código que introduciu antes.',
  },
  failures: {
    'invalid_format/empty': 'Introduza un código de recuperación.',
    'invalid_format/multiple_codes': 'Parece que hai máis dun código. Introduza só un.',
    'invalid_format/authenticator_code':
      'Parece un código dunha aplicación de autenticación. Introduza un código de recuperación da súa lista ou use outro método.',
    'invalid_format/bad_character':
      '«{character}» non forma parte dun código. Use só letras de A a Z (sen eñe nin acentos) e números de 0 a 9.',
    'invalid_format/too_short': {
      one: 'Este código é demasiado curto. Introduciu {count} de {length} caracteres.',
      other: 'Este código é demasiado curto. Introduciu {count} de {length} caracteres.',
    },
    'invalid_format/too_long': {
      one: 'Este código é demasiado longo. Introduciu {count} carácter. Un código ten {length}.',
      other:
        'Este código é demasiado longo. Introduciu {count} caracteres. Un código ten {length}.',
    },
    'invalid_format/already_refused': 'Xa probou este código e non funcionou. Introduza outro.',
    invalid_code:
      'Este código non funcionou. Comprobe se hai erros ou introduza outro. Cada código serve unha soa vez.',
    'invalid_code/after_unknown_outcome':
      'Este código non funcionou. Pode que fose usado nun intento anterior. Introduza outro.',
    'outcome_unknown/timeout': {
      title: 'Non recibimos resposta',
      text: 'Probe outra vez o mesmo código. Se non funciona, introduza outro.',
    },
    'outcome_unknown/network': {
      title: 'Perdeuse a conexión',
      text: 'Probe outra vez o mesmo código. Se non funciona, introduza outro.',
    },
    'outcome_unknown/unreadable': {
      title: 'Non puidemos confirmar o seu código',
      text: 'Probe outra vez o mesmo código. Se non funciona, introduza outro.',
    },
    offline: {
      title: 'Parece que non ten conexión a internet',
      text: 'Conéctese a internet e volva tentalo.',
    },
    service_error: {
      title: 'Sentímolo, hai un problema co acceso',
      text: 'Probe outra vez o mesmo código. Se non funciona, introduza outro.',
    },
    unexpected: {
      title: 'Produciuse un problema',
      text: 'Probe outra vez o mesmo código. Se non funciona, introduza outro.',
    },
    rate_limited: { title: 'Demasiados intentos' },
    session_limit: {
      title: 'Demasiados dispositivos con sesión aberta',
      text: 'Peche a sesión nun dispositivo e volva tentalo. Se o seu código non funciona, introduza outro.',
    },
    'locked/temporary': {
      title: 'Acceso bloqueado por demasiados intentos',
      text: 'Cando remate o bloqueo, comece de novo co seu contrasinal.',
    },
    'locked/captcha': {
      title: 'Acceso bloqueado',
      text: 'Comece de novo co seu contrasinal e complete o control de seguridade (CAPTCHA).',
    },
    'locked/security_question': {
      title: 'Acceso bloqueado',
      text: 'Comece de novo co seu contrasinal e responda á súa pregunta de seguridade.',
    },
    'locked/sign_in_again': {
      title: 'Acceso bloqueado',
      text: 'Comece de novo co seu contrasinal.',
    },
    'locked/blocked': {
      title: 'Esta conta está bloqueada',
      text: 'Un código de recuperación non lle servirá. Contacte co servizo de asistencia.',
    },
    'action_required/privacy_policy': {
      title: 'Un paso máis',
      text: 'O seu código foi aceptado. Para rematar de iniciar sesión, lea e acepte a política de privacidade.',
    },
    'action_required/consent': {
      title: 'Un paso máis',
      text: 'O seu código foi aceptado. Para rematar de iniciar sesión, cubra o formulario de consentimento.',
    },
    session_expired: {
      title: 'Este inicio de sesión xa non é válido',
      text: 'Comece de novo co seu contrasinal.',
    },
    no_backup_codes: {
      title: 'Esta conta non ten códigos de recuperación',
      text: 'Use outro método ou contacte co servizo de asistencia.',
    },
    mfa_unavailable: {
      title: 'Códigos de recuperación non dispoñibles',
      text: 'Use outro método ou contacte co servizo de asistencia.',
    },
    account_unavailable: {
      title: 'Non pode iniciar sesión nesta conta',
      text: 'Contacte co servizo de asistencia.',
    },
    risk_blocked: {
      title: 'Detivemos o acceso para protexer a súa conta',
      text: 'Use outro método ou contacte co servizo de asistencia.',
    },
    configuration: {
      title: 'O inicio de sesión non funciona',
      text: 'O problema é da nosa parte. Use outro método ou contacte co servizo de asistencia.',
    },
  },
};
