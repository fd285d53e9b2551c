import type { ChallengeMessages } from './messages.js';

export const ptBR: ChallengeMessages = {
  locale: 'pt-BR',
  direction: 'ltr',
  title: 'Entre com um código de backup',
  whereToFindCodes: {
    title: 'Onde encontrar seus códigos',
    text: 'Veja a lista que você salvou ou imprimiu ao ativar a verificação em duas etapas. Cada código só vale uma vez.',
  },
  label: 'Código de backup',
  hint: { other: '{length} letras e números, como {example}.' },
  letterCase: 'Letras maiúsculas e minúsculas fazem diferença.',
  submit: 'Entrar',
  submitting: 'Verificando seu código',
  succeeded: { title: 'Código aceito', text: 'Entrando na sua conta.' },
  stalled: {
    title: 'Esta página não avançou',
    text: 'Seu código foi aceito e não pode ser usado de novo. Se você não entrou na conta, comece de novo.',
  },
  wait: {
    hour: {
      one: 'Você poderá tentar de novo em {count} hora.',
      many: 'Você poderá tentar de novo em {count} de horas.',
      other: 'Você poderá tentar de novo em {count} horas.',
    },
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
    unknown: 'Espere alguns minutos e tente de novo.',
  },
  waitOver: 'Você já pode tentar de novo.',
  expiring: {
    title: 'Você tem menos de um minuto para entrar',
    text: 'Se o tempo acabar, comece de novo com sua senha. Os códigos que você não usou continuarão válidos.',
  },
  expired: {
    title: 'Seu tempo para entrar pode ter acabado',
    text: 'Você ainda pode tentar, ou começar de novo com sua senha.',
  },
  actions: {
    use_another_method: 'Usar outro método',
    lost_codes: 'Não tenho meus códigos',
    start_over: 'Começar de novo',
    contact_support: 'Falar com o suporte',
    'continue/privacy_policy': 'Ver a política de privacidade',
    'continue/consent': 'Ver o formulário de consentimento',
  },
  codeFate: {
    not_used: 'Seu código não foi usado.',
    may_be_used: 'Seu código pode ter sido usado.',
    unused_still_work: 'Os códigos que você não usou continuam válidos.',
    earlier_may_be_used: 'Um código que você digitou antes pode ter sido usado.',
  },
  failures: {
    'invalid_format/empty': 'Digite um código de backup.',
    'invalid_format/multiple_codes': 'Parece que há mais de um código. Digite só um.',
    'invalid_format/authenticator_code':
      'Parece um código de um aplicativo autenticador. Digite um código de backup da sua lista ou use outro método.',
    'invalid_format/bad_character':
      '“{character}” não faz parte de um código. Use só letras de A a Z sem acento nem cedilha e números de 0 a 9.',
    'invalid_format/too_short': {
      one: 'Este código é curto demais. Você digitou {count} de {length} caracteres.',
      many: 'Este código é curto demais. Você digitou {count} de {length} caracteres.',
      other: 'Este código é curto demais. Você digitou {count} de {length} caracteres.',
    },
    'invalid_format/too_long': {
      one: 'Este código é longo demais. Você digitou {count} caractere. Um código tem {length}.',
      many: 'Este código é longo demais. Você digitou {count} de caracteres. Um código tem {length}.',
      other: 'Este código é longo demais. Você digitou {count} caracteres. Um código tem {length}.',
    },
    'invalid_format/already_refused':
      'Você já tentou este código e ele não funcionou. Digite outro.',
    invalid_code:
      'Este código não funcionou. Confira se há erros de digitação ou digite outro. Cada código só vale uma vez.',
    'invalid_code/after_unknown_outcome':
      'Este código não funcionou. Ele pode ter sido usado em uma tentativa anterior. Digite outro.',
    'outcome_unknown/timeout': {
      title: 'Não recebemos resposta',
      text: 'Tente usar o mesmo código de novo. Se não funcionar, digite outro.',
    },
    'outcome_unknown/network': {
      title: 'A conexão caiu',
      text: 'Tente usar o mesmo código de novo. Se não funcionar, digite outro.',
    },
    'outcome_unknown/unreadable': {
      title: 'Não conseguimos confirmar seu código',
      text: 'Tente usar o mesmo código de novo. Se não funcionar, digite outro.',
    },
    offline: {
      title: 'Parece que você está sem internet',
      text: 'Conecte-se à internet e tente de novo.',
    },
    service_error: {
      title: 'Desculpe, há um problema com o login',
      text: 'Tente usar o mesmo código de novo. Se não funcionar, digite outro.',
    },
    unexpected: {
      title: 'Algo deu errado',
      text: 'Tente usar o mesmo código de novo. Se não funcionar, digite outro.',
    },
    rate_limited: { title: 'Tentativas demais' },
    session_limit: {
      title: 'Há dispositivos demais conectados à conta',
      text: 'Saia da conta em um dispositivo e tente de novo. Se o código não funcionar, digite outro.',
    },
    'locked/temporary': {
      title: 'Login bloqueado por excesso de tentativas',
      text: 'Quando o bloqueio terminar, comece de novo com sua senha.',
    },
    'locked/captcha': {
      title: 'Login bloqueado',
      text: 'Comece de novo com sua senha e conclua a verificação de segurança (CAPTCHA).',
    },
    'locked/security_question': {
      title: 'Login bloqueado',
      text: 'Comece de novo com sua senha e responda à pergunta de segurança.',
    },
    'locked/sign_in_again': {
      title: 'Login bloqueado',
      text: 'Comece de novo com sua senha.',
    },
    'locked/blocked': {
      title: 'Esta conta está bloqueada',
      text: 'Um código de backup não vai ajudar. Fale com o suporte.',
    },
    'action_required/privacy_policy': {
      title: 'Só mais um passo',
      text: 'Seu código foi aceito. Para concluir o login, leia e aceite a política de privacidade.',
    },
    'action_required/consent': {
      title: 'Só mais um passo',
      text: 'Seu código foi aceito. Para concluir o login, preencha o formulário de consentimento.',
    },
    session_expired: {
      title: 'Este login foi encerrado',
      text: 'Comece de novo com sua senha.',
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
      title: 'Você não pode entrar nesta conta',
      text: 'Fale com o suporte.',
    },
    risk_blocked: {
      title: 'Interrompemos o login para proteger sua conta',
      text: 'Use outro método ou fale com o suporte.',
    },
    configuration: {
      title: 'O login não está funcionando',
      text: 'O problema é do nosso lado. Use outro método ou fale com o suporte.',
    },
  },
};
