import type { ChallengeMessages } from './messages.js';

export const ptPT: ChallengeMessages = {
  locale: 'pt-PT',
  direction: 'ltr',
  title: 'Inicie sessão com um código de recuperação',
  whereToFindCodes: {
    title: 'Onde encontrar os seus códigos',
    text: 'Na lista que guardou ou imprimiu ao ativar a validação em dois passos. Cada código só serve uma vez.',
  },
  label: 'Código de recuperação',
  hint: {
    one: '{length} letra ou número. Os espaços e os hífenes não contam.',
    many: '{length} de letras e números. Os espaços e os hífenes não contam.',
    other: '{length} letras e números. Os espaços e os hífenes não contam.',
  },
  submit: 'Iniciar sessão',
  submitting: 'A verificar o seu código',
  succeeded: { title: 'Código aceite', text: 'Estamos a iniciar a sua sessão.' },
  wait: {
    minute: {
      one: 'Poderá tentar novamente dentro de {count} minuto.',
      many: 'Poderá tentar novamente dentro de {count} de minutos.',
      other: 'Poderá tentar novamente dentro de {count} minutos.',
    },
    second: {
      one: 'Poderá tentar novamente dentro de {count} segundo.',
      many: 'Poderá tentar novamente dentro de {count} de segundos.',
      other: 'Poderá tentar novamente dentro de {count} segundos.',
    },
    unknown: 'Aguarde um pouco e tente novamente.',
  },
  waitOver: 'Já pode tentar novamente.',
  expiring: {
    title: 'Resta menos de um minuto',
    text: 'Introduza o seu código antes de o tempo acabar. Caso contrário, recomece com a palavra-passe.',
  },
  actions: {
    use_another_method: 'Utilizar outro método',
    lost_codes: 'Não encontro os meus códigos',
    start_over: 'Recomeçar',
    'continue/privacy_policy': 'Ver a política de privacidade',
    'continue/consent': 'Ver o formulário de consentimento',
  },
  failures: {
    'invalid_format/empty': 'Introduza um código de recuperação.',
    'invalid_format/multiple_codes': 'Parece haver vários códigos. Introduza apenas um.',
    'invalid_format/bad_character': 'Um código só tem letras de A a Z e números de 0 a 9.',
    'invalid_format/too_short': {
      one: 'Introduziu {count} carácter; um código tem {length}.',
      many: 'Introduziu {count} de caracteres; um código tem {length}.',
      other: 'Introduziu {count} caracteres; um código tem {length}.',
    },
    'invalid_format/too_long': {
      one: 'Introduziu {count} carácter; um código tem {length}.',
      many: 'Introduziu {count} de caracteres; um código tem {length}.',
      other: 'Introduziu {count} caracteres; um código tem {length}.',
    },
    'invalid_format/already_refused': 'Este código já foi recusado. Introduza outro.',
    invalid_code: 'Este código está errado ou já foi utilizado. Verifique-o ou introduza outro.',
    'invalid_code/after_unknown_outcome':
      'Este código foi provavelmente utilizado na tentativa anterior. Introduza outro.',
    'outcome_unknown/timeout': {
      title: 'A resposta não chegou a tempo',
      text: 'O seu código pode ter sido utilizado. Tente novamente com ele; se for recusado, introduza outro.',
    },
    'outcome_unknown/network': {
      title: 'A ligação foi interrompida',
      text: 'O seu código pode ter sido utilizado. Tente novamente com ele; se for recusado, introduza outro.',
    },
    'outcome_unknown/unreadable': {
      title: 'Não chegou uma resposta clara',
      text: 'O seu código pode ter sido utilizado. Tente novamente com ele; se for recusado, introduza outro.',
    },
    offline: {
      title: 'Está sem ligação à Internet',
      text: 'O seu código não foi utilizado. Restabeleça a ligação e tente novamente.',
    },
    service_error: {
      title: 'O serviço de acesso tem um problema',
      text: 'O seu código pode ter sido utilizado. Tente novamente com ele; se for recusado, introduza outro.',
    },
    unexpected: {
      title: 'Ocorreu um problema',
      text: 'O seu código pode ter sido utilizado. Tente novamente com ele; se for recusado, introduza outro.',
    },
    rate_limited: {
      title: 'Demasiadas tentativas',
      text: 'O seu código não foi utilizado.',
    },
    session_limit: {
      title: 'Demasiados dispositivos com sessão iniciada',
      text: 'Termine sessão num deles e tente novamente. Se o seu código for recusado, introduza outro.',
    },
    'locked/temporary': {
      title: 'Acesso bloqueado por demasiadas tentativas',
      text: 'Recomece mais tarde com a palavra-passe. Os códigos que não utilizou continuam válidos.',
    },
    'locked/captcha': {
      title: 'Acesso bloqueado',
      text: 'Recomece com a palavra-passe e resolva o CAPTCHA. Os códigos que não utilizou continuam válidos.',
    },
    'locked/security_question': {
      title: 'Acesso bloqueado',
      text: 'Recomece com a palavra-passe e responda à pergunta de segurança. Os códigos que não utilizou continuam válidos.',
    },
    'locked/sign_in_again': {
      title: 'Acesso bloqueado',
      text: 'Recomece com a palavra-passe. Os códigos que não utilizou continuam válidos.',
    },
    'locked/blocked': {
      title: 'Esta conta está bloqueada',
      text: 'Um código de recuperação não a pode desbloquear. Contacte a equipa de apoio.',
    },
    'action_required/privacy_policy': {
      title: 'Só mais um passo',
      text: 'O seu código foi aceite. Agora, aceite a política de privacidade.',
    },
    'action_required/consent': {
      title: 'Só mais um passo',
      text: 'O seu código foi aceite. Agora, envie o formulário de consentimento.',
    },
    session_expired: {
      title: 'O tempo para iniciar sessão acabou',
      text: 'Recomece com a palavra-passe. Os códigos que não utilizou continuam válidos.',
    },
    'session_expired/after_unknown_outcome': {
      title: 'O tempo para iniciar sessão acabou',
      text: 'O seu código pode ter sido utilizado. Recomece com a palavra-passe.',
    },
    no_backup_codes: {
      title: 'Esta conta não tem códigos de recuperação',
      text: 'Utilize outro método ou contacte a equipa de apoio.',
    },
    mfa_unavailable: {
      title: 'Os códigos de recuperação não estão disponíveis',
      text: 'Utilize outro método ou contacte a equipa de apoio.',
    },
    account_unavailable: {
      title: 'Não é possível iniciar sessão com esta conta',
      text: 'Contacte a equipa de apoio. Os códigos que não utilizou continuam válidos.',
    },
    risk_blocked: {
      title: 'Acesso recusado para sua segurança',
      text: 'Utilize outro método ou contacte a equipa de apoio. Os códigos que não utilizou continuam válidos.',
    },
    configuration: {
      title: 'Aqui não é possível iniciar sessão',
      text: 'Utilize outro método ou contacte a equipa de apoio. Os códigos que não utilizou continuam válidos.',
    },
  },
};
