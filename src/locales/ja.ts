import type { ChallengeMessages } from './messages.js';

export const ja: ChallengeMessages = {
  locale: 'ja',
  direction: 'ltr',
  title: 'バックアップコードでログイン',
  whereToFindCodes: {
    title: 'コードの保管場所',
    text: '2段階認証の設定時に保存または印刷した一覧に記載されています。各コードは1回だけ使えます。',
  },
  label: 'バックアップコード',
  hint: {
    other: '英字と数字で{length}文字です。スペースやハイフンはあってもなくてもかまいません。',
  },
  submit: 'ログイン',
  submitting: 'コードを確認しています',
  succeeded: { title: 'コードを確認できました', text: 'ログイン処理を行っています。' },
  wait: {
    minute: { other: '{count}分後にもう一度お試しいただけます。' },
    second: { other: '{count}秒後にもう一度お試しいただけます。' },
    unknown: 'しばらく待ってから、もう一度お試しください。',
  },
  waitOver: 'もう一度お試しいただけるようになりました。',
  expiring: {
    title: 'このログイン手続きは1分以内に時間切れになります',
    text: 'それまでにコードを入力してください。時間切れになった場合は、パスワードの入力からやり直してください。',
  },
  actions: {
    use_another_method: '別の方法を使う',
    lost_codes: 'コードが見つからない場合',
    start_over: '最初からやり直す',
    'continue/privacy_policy': 'プライバシーポリシーへ進む',
    'continue/consent': '同意フォームへ進む',
  },
  failures: {
    'invalid_format/empty': 'バックアップコードを入力してください。',
    'invalid_format/multiple_codes':
      '複数のコードが入力されているようです。1つだけ入力してください。',
    'invalid_format/bad_character': 'コードに使われるのは、英字のAからZと数字の0から9だけです。',
    'invalid_format/too_short': {
      other: '{count}文字入力されています。コードは{length}文字です。',
    },
    'invalid_format/too_long': { other: '{count}文字入力されています。コードは{length}文字です。' },
    'invalid_format/already_refused':
      'このコードは使えないことがすでに確認されています。別のコードを入力してください。',
    invalid_code:
      'コードが正しくないか、すでに使用されています。もう一度確認するか、別のコードを入力してください。',
    'invalid_code/after_unknown_outcome':
      'このコードは、前回の操作で使用済みになったと思われます。別のコードを入力してください。',
    'outcome_unknown/timeout': {
      title: '時間内に応答がありませんでした',
      text: 'コードは使用された可能性があります。同じコードをもう一度試し、使えない場合は別のコードを入力してください。',
    },
    'outcome_unknown/network': {
      title: '接続が切れました',
      text: 'コードは使用された可能性があります。同じコードをもう一度試し、使えない場合は別のコードを入力してください。',
    },
    'outcome_unknown/unreadable': {
      title: '応答を正しく受け取れませんでした',
      text: 'コードは使用された可能性があります。同じコードをもう一度試し、使えない場合は別のコードを入力してください。',
    },
    offline: {
      title: 'オフラインになっています',
      text: 'コードは使用されていません。インターネットに接続してから、もう一度お試しください。',
    },
    service_error: {
      title: 'ログインサービスに問題が発生しています',
      text: 'コードは使用された可能性があります。同じコードをもう一度試し、使えない場合は別のコードを入力してください。',
    },
    unexpected: {
      title: '問題が発生しました',
      text: 'コードは使用された可能性があります。同じコードをもう一度試し、使えない場合は別のコードを入力してください。',
    },
    rate_limited: {
      title: '試行回数が多すぎます',
      text: 'コードは使用されていません。',
    },
    session_limit: {
      title: 'ログイン中の端末が多すぎます',
      text: 'いずれかでログアウトし、もう一度お試しください。コードが使えない場合は、別のコードを入力してください。',
    },
    'locked/temporary': {
      title: '試行回数が多すぎるため、ログインがロックされました',
      text: '時間をおいて、パスワードの入力からやり直してください。未使用のコードは引き続き使えます。',
    },
    'locked/captcha': {
      title: 'ログインがロックされています',
      text: 'パスワードの入力からやり直し、CAPTCHA認証を行ってください。未使用のコードは引き続き使えます。',
    },
    'locked/security_question': {
      title: 'ログインがロックされています',
      text: 'パスワードの入力からやり直し、秘密の質問に答えてください。未使用のコードは引き続き使えます。',
    },
    'locked/sign_in_again': {
      title: 'ログインがロックされています',
      text: 'パスワードの入力からやり直してください。未使用のコードは引き続き使えます。',
    },
    'locked/blocked': {
      title: 'このアカウントは利用が停止されています',
      text: 'バックアップコードでは解除できません。サポートにお問い合わせください。',
    },
    'action_required/privacy_policy': {
      title: '手続きがあと1つあります',
      text: 'コードを確認できました。続いて、プライバシーポリシーに同意してください。',
    },
    'action_required/consent': {
      title: '手続きがあと1つあります',
      text: 'コードを確認できました。続いて、同意フォームを送信してください。',
    },
    session_expired: {
      title: 'このログイン手続きは時間切れになりました',
      text: 'パスワードの入力からやり直してください。未使用のコードは引き続き使えます。',
    },
    'session_expired/after_unknown_outcome': {
      title: 'このログイン手続きは時間切れになりました',
      text: 'コードは使用された可能性があります。パスワードの入力からやり直してください。',
    },
    no_backup_codes: {
      title: 'このアカウントにはバックアップコードがありません',
      text: '別の方法を使うか、サポートにお問い合わせください。',
    },
    mfa_unavailable: {
      title: 'バックアップコードは利用できません',
      text: '別の方法を使うか、サポートにお問い合わせください。',
    },
    account_unavailable: {
      title: 'このアカウントではログインできません',
      text: 'サポートにお問い合わせください。未使用のコードは引き続き使えます。',
    },
    risk_blocked: {
      title: '安全のため、このログインは許可されませんでした',
      text: '別の方法を使うか、サポートにお問い合わせください。未使用のコードは引き続き使えます。',
    },
    configuration: {
      title: 'ここではログインできません',
      text: '別の方法を使うか、サポートにお問い合わせください。未使用のコードは引き続き使えます。',
    },
  },
};
