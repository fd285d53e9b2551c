import type { ChallengeMessages } from './messages.js';

export const ptBR: ChallengeMessages = {
  locale: 'pt-BR',
  direction: 'ltr',
  title: 'Entre com um código de backup',
  whereToFindCodes: {
    title: 'Onde encontrar seus códigos',
    text: 'Na lista que você salvou ou imprimiu ao ativar a verificação em duas etapas. Cada código só vale uma vez.',
  },
  label: 'Código de backup',
  hint: {
    one: '{length} letra ou número. Espaços e hifens não fazem diferença.',
    many: '{length} de letras e números. Espaços e hifens não fazem diferença.',
    other: '{length} letras e números. Espaços e hifens não fazem diferença.',
  },
  submit: 'Entrar',
  submitting: 'Verificando seu código',
  succeeded: { title: 'Código aceito', text: 'Você está entrando na sua conta.' },
  wait: {
    minute: {
      one: 'Você poderá tentar de novo em {count} minuto.',
      many: 'Você poderá tentar de novo em {count} de minutos.',
      other: 'Você poderá tentar de novo em {count} minutos.',
    },
    second: {
      one: 'Você poderá tentar de novo em {count} segundo.',
      many: 'Você poderá tentar de novo em {count} de segundos.',
      other: 'Você poderá tentar de novo em {count} segundos.',
    },
    unknown: 'Espere um pouco e tente de novo.',
  },
  waitOver: 'Você já pode tentar de novo.',
  expiring: {
    title: 'Falta menos de um minuto',
    text: 'Digite seu código antes que o tempo acabe. Se não der tempo, comece de novo com sua senha.',
  },
  actions: {
    use_another_method: 'Usar outro método',
    lost_codes: 'Não encontro meus códigos',
    start_over: 'Começar de novo',
    'continue/privacy_policy': 'Ver a política de privacidade',
    'continue/consent': 'Ver o formulário de consentimento',
  },
  failures: {
    'invalid_format/empty': 'Digite um código de backup.',
    'invalid_format/multiple_codes': 'Parece que há vários códigos. Digite só um deles.',
    'invalid_format/bad_character': 'Um código só tem letras de A a Z e números de 0 a 9.',
    'invalid_format/too_short': {
      one: 'Você digitou {count} caractere; um código tem {length}.',
      many: 'Você digitou {count} de caracteres; um código tem {length}.',
      other: 'Você digitou {count} caracteres; um código tem {length}.',
    },
    'invalid_format/too_long': {
      one: 'Você digitou {count} caractere; um código tem {length}.',
      many: 'Você digitou {count} de caracteres; um código tem {length}.',
      other: 'Você digitou {count} caracteres; um código tem {length}.',
    },
    'invalid_format/already_refused': 'Este código já foi recusado. Digite outro.',
    invalid_code: 'Este código está errado ou já foi usado. Confira o código ou digite outro.',
    'invalid_code/after_unknown_outcome':
      'Sua tentativa anterior provavelmente já usou este código. Digite outro.',
    'outcome_unknown/timeout': {
      title: 'A resposta não chegou a tempo',
      text: 'Seu código pode ter sido usado. Tente com ele de novo; se for recusado, digite outro.',
    },
    'outcome_unknown/network': {
      title: 'A conexão caiu',
      text: 'Seu código pode ter sido usado. Tente com ele de novo; se for recusado, digite outro.',
    },
    'outcome_unknown/unreadable': {
      title: 'Não recebemos uma resposta clara',
      text: 'Seu código pode ter sido usado. Tente com ele de novo; se for recusado, digite outro.',
    },
    offline: {
      title: 'Você está sem internet',
      text: 'Seu código não foi usado. Conecte-se à internet e tente de novo.',
    },
    service_error: {
      title: 'O serviço de login está com um problema',
      text: 'Seu código pode ter sido usado. Tente com ele de novo; se for recusado, digite outro.',
    },
    unexpected: {
      title: 'Algo deu errado',
      text: 'Seu código pode ter sido usado. Tente com ele de novo; se for recusado, digite outro.',
    },
    rate_limited: {
      title: 'Tentativas demais',
      text: 'Seu código não foi usado.',
    },
    session_limit: {
      title: 'Há dispositivos demais conectados à conta',
      text: 'Saia da conta em um deles e tente de novo. Se o código for recusado, digite outro.',
    },
    'locked/temporary': {
      title: 'Login bloqueado por excesso de tentativas',
      text: 'Comece de novo mais tarde com sua senha. Os códigos que você não usou continuam válidos.',
    },
    'locked/captcha': {
      title: 'Login bloqueado',
      text: 'Comece de novo com sua senha e resolva o CAPTCHA. Os códigos que você não usou continuam válidos.',
    },
    'locked/security_question': {
      title: 'Login bloqueado',
      text: 'Comece de novo com sua senha e responda à pergunta de segurança. Os códigos que você não usou continuam válidos.',
    },
    'locked/sign_in_again': {
      title: 'Login bloqueado',
      text: 'Comece de novo com sua senha. Os códigos que você não usou continuam válidos.',
    },
    'locked/blocked': {
      title: 'Esta conta está bloqueada',
      text: 'Um código de backup não pode desbloqueá-la. Fale com o suporte.',
    },
    'action_required/privacy_policy': {
      title: 'Só mais um passo',
      text: 'Seu código foi aceito. Agora, aceite a política de privacidade.',
    },
    'action_required/consent': {
      title: 'Só mais um passo',
      text: 'Seu código foi aceito. Agora, envie o formulário de consentimento.',
    },
    session_expired: {
      title: 'O tempo para entrar acabou',
      text: 'Comece de novo com sua senha. Os códigos que você não usou continuam válidos.',
    },
    'session_expired/after_unknown_outcome': {
      title: 'O tempo para entrar acabou',
      text: 'Seu código pode ter sido usado. Comece de novo com sua senha.',
    },
    no_backup_codes: {
      title: 'Esta conta não tem códigos de backup',
      text: 'Use outro método ou fale com o suporte.',
    },
    mfa_unavailable: {
      title: 'Os códigos de backup não estão disponíveis',
      text: 'Use outro método ou fale com o suporte.',
    },
    account_unavailable: {
      title: 'Não é possível entrar com esta conta',
      text: 'Fale com o suporte. Os códigos que você não usou continuam válidos.',
    },
    risk_blocked: {
      title: 'Login recusado para sua segurança',
      text: 'Use outro método ou fale com o suporte. Os códigos que você não usou continuam válidos.',
    },
    configuration: {
      title: 'Não é possível entrar por aqui',
      text: 'Use outro método ou fale com o suporte. Os códigos que você não usou continuam válidos.',
    },
  },
};
