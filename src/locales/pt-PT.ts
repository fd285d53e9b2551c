import type { ChallengeMessages } from './messages.js';

export const ptPT: ChallengeMessages = {
  locale: 'pt-PT',
  direction: 'ltr',
  title: 'Inicie sessão com um código de recuperação',
  whereToFindCodes: {
    title: 'Onde encontrar os seus códigos',
    text: 'Consulte a lista que guardou ou imprimiu ao ativar a validação em dois passos. Cada código só serve uma vez.',
  },
  label: 'Código de recuperação',
  hint: { other: '{length} letras e números, como {example}.' },
  letterCase: 'Respeite as maiúsculas e as minúsculas.',
  submit: 'Iniciar sessão',
  submitting: 'A verificar o seu código',
  succeeded: { title: 'Código aceite', text: 'Estamos a iniciar a sua sessão.' },
  stalled: {
    title: 'Esta página não avançou',
    text: 'O seu código foi aceite e não pode voltar a ser utilizado. Se a sessão não foi iniciada, recomece.',
  },
  wait: {
    hour: {
      one: 'Poderá tentar novamente dentro de {count} hora.',
      many: 'Poderá tentar novamente dentro de {count} de horas.',
      other: 'Poderá tentar novamente dentro de {count} horas.',
    },
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
    unknown: 'Aguarde alguns minutos e tente novamente.',
  },
  waitOver: 'Já pode tentar novamente.',
  expiring: {
    title: 'Resta menos de um minuto para iniciar sessão',
    text: 'Se o tempo acabar, recomece com a palavra-passe. Os códigos que não utilizou continuarão válidos.',
  },
  expired: {
    title: 'O tempo para iniciar sessão pode ter acabado',
    text: 'Ainda pode tentar, ou recomeçar com a palavra-passe.',
  },
  actions: {
    use_another_method: 'Utilizar outro método',
    lost_codes: 'Não tenho os meus códigos',
    start_over: 'Recomeçar',
    contact_support: 'Contactar a equipa de apoio',
    'continue/privacy_policy': 'Ver a política de privacidade',
    'continue/consent': 'Ver o formulário de consentimento',
  },
  codeFate: {
    not_used: 'O seu código não foi utilizado.',
    may_be_used: 'O seu código pode ter sido utilizado.',
    unused_still_work: 'Os códigos que não utilizou continuam válidos.',
    earlier_may_be_used: 'Um código que introduziu antes pode ter sido utilizado.',
  },
  failures: {
    'invalid_format/empty': 'Introduza um código de recuperação.',
    'invalid_format/multiple_codes': 'Parece haver mais do que um código. Introduza apenas um.',
    'invalid_format/authenticator_code':
      'Parece um código de uma aplicação de autenticação. Introduza um código de recuperação da sua lista ou utilize outro método.',
    'invalid_format/bad_character':
      '«{character}» não faz parte de um código. Utilize apenas letras de A a Z sem acentos nem cedilha e números de 0 a 9.',
    'invalid_format/too_short': {
      one: 'Este código é demasiado curto. Introduziu {count} de {length} caracteres.',
      many: 'Este código é demasiado curto. Introduziu {count} de {length} caracteres.',
      other: 'Este código é demasiado curto. Introduziu {count} de {length} caracteres.',
    },
    'invalid_format/too_long': {
      one: 'Este código é demasiado longo. Introduziu {count} carácter. Um código tem {length}.',
      many: 'Este código é demasiado longo. Introduziu {count} de caracteres. Um código tem {length}.',
      other:
        'Este código é demasiado longo. Introduziu {count} caracteres. Um código tem {length}.',
    },
    'invalid_format/already_refused': 'Já tentou este código e não funcionou. Introduza outro.',
    invalid_code:
      'Este código não funcionou. Verifique se tem erros ou introduza outro. Cada código só serve uma vez.',
    'invalid_code/after_unknown_outcome':
      'Este código não funcionou. Pode ter sido utilizado numa tentativa anterior. Introduza outro.',
    'outcome_unknown/timeout': {
      title: 'Não recebemos resposta',
      text: 'Tente novamente com o mesmo código. Se não funcionar, introduza outro.',
    },
    'outcome_unknown/network': {
      title: 'A ligação foi interrompida',
      text: 'Tente novamente com o mesmo código. Se não funcionar, introduza outro.',
    },
    'outcome_unknown/unreadable': {
      title: 'Não conseguimos confirmar o seu código',
      text: 'Tente novamente com o mesmo código. Se não funcionar, introduza outro.',
    },
    offline: {
      title: 'Parece estar sem ligação à Internet',
      text: 'Ligue-se à Internet e tente novamente.',
    },
    service_error: {
      title: 'Lamentamos, há um problema com o acesso',
      text: 'Tente novamente com o mesmo código. Se não funcionar, introduza outro.',
    },
    unexpected: {
      title: 'Ocorreu um problema',
      text: 'Tente novamente com o mesmo código. Se não funcionar, introduza outro.',
    },
    rate_limited: { title: 'Demasiadas tentativas' },
    session_limit: {
      title: 'Demasiados dispositivos com sessão iniciada',
      text: 'Termine sessão num dispositivo e tente novamente. Se o seu código não funcionar, introduza outro.',
    },
    'locked/temporary': {
      title: 'Acesso bloqueado por demasiadas tentativas',
      text: 'Quando o bloqueio terminar, recomece com a palavra-passe.',
    },
    'locked/captcha': {
      title: 'Acesso bloqueado',
      text: 'Recomece com a palavra-passe e conclua a verificação de segurança (CAPTCHA).',
    },
    'locked/security_question': {
      title: 'Acesso bloqueado',
      text: 'Recomece com a palavra-passe e responda à pergunta de segurança.',
    },
    'locked/sign_in_again': {
      title: 'Acesso bloqueado',
      text: 'Recomece com a palavra-passe.',
    },
    'locked/blocked': {
      title: 'Esta conta está bloqueada',
      text: 'Um código de recuperação não vai ajudar. Contacte a equipa de apoio.',
    },
    'action_required/privacy_policy': {
      title: 'Só mais um passo',
      text: 'O seu código foi aceite. Para concluir o início de sessão, leia e aceite a política de privacidade.',
    },
    'action_required/consent': {
      title: 'Só mais um passo',
      text: 'O seu código foi aceite. Para concluir o início de sessão, preencha o formulário de consentimento.',
    },
    session_expired: {
      title: 'Este início de sessão já não é válido',
      text: 'Recomece com a palavra-passe.',
    },
    no_backup_codes: {
      title: 'Esta conta não tem códigos de recuperação',
      text: 'Utilize outro método ou contacte a equipa de apoio.',
    },
    mfa_unavailable: {
      title: 'Códigos de recuperação indisponíveis',
      text: 'Utilize outro método ou contacte a equipa de apoio.',
    },
    account_unavailable: {
      title: 'Não pode iniciar sessão nesta conta',
      text: 'Contacte a equipa de apoio.',
    },
    risk_blocked: {
      title: 'Interrompemos o acesso para proteger a sua conta',
      text: 'Utilize outro método ou contacte a equipa de apoio.',
    },
    configuration: {
      title: 'O início de sessão não está a funcionar',
      text: 'O problema é do nosso lado. Utilize outro método ou contacte a equipa de apoio.',
    },
  },
};
