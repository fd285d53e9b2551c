import type { ChallengeMessages } from './messages.js';

export const ja: ChallengeMessages = {
  locale: 'ja',
  direction: 'ltr',
  title: 'バックアップコードでログイン',
  whereToFindCodes: {
    title: 'コードの保管場所',
    text: '2段階認証の設定時に保存または印刷した一覧を確認してください。各コードは1回しか使えません。',
  },
  label: 'バックアップコード',
  hint: { other: '英字と数字で{length}文字です（例：{example}）。' },
  letterCase: '大文字と小文字は区別されます。',
  submit: 'ログイン',
  submitting: 'コードを確認しています',
  succeeded: { title: 'コードを確認できました', text: 'ログイン処理を行っています。' },
  stalled: {
    title: '次のページに進みませんでした',
    text: 'コードは確認済みのため、もう使えません。ログインできていない場合は、最初からやり直してください。',
  },
  wait: {
    hour: { other: '{count}時間後にもう一度お試しいただけます。' },
    minute: { other: '{count}分後にもう一度お試しいただけます。' },
    second: { other: '{count}秒後にもう一度お試しいただけます。' },
    unknown: '数分待ってから、もう一度お試しください。',
  },
  waitOver: 'もう一度お試しいただけるようになりました。',
  expiring: {
    title: 'ログインの残り時間は1分未満です',
    text: '時間切れになった場合は、パスワードの入力からやり直してください。未使用のコードは引き続き使えます。',
  },
  expired: {
    title: 'ログインの制限時間が過ぎた可能性があります',
    text: 'このまま試すことも、パスワードの入力からやり直すこともできます。',
  },
  actions: {
    use_another_method: '別の方法を使う',
    lost_codes: 'コードが手元にない',
    start_over: '最初からやり直す',
    contact_support: 'サポートに問い合わせる',
    'continue/privacy_policy': 'プライバシーポリシーへ進む',
    'continue/consent': '同意フォームへ進む',
  },
  codeFate: {
    not_used: '入力したコードは使用されていません。',
    may_be_used: '入力したコードは使用済みになった可能性があります。',
    unused_still_work: '未使用のコードは引き続き使えます。',
    earlier_may_be_used: '以前に入力したコードが使用済みになった可能性があります。',
  },
  failures: {
    'invalid_format/empty': 'バックアップコードを入力してください。',
    'invalid_format/multiple_codes':
      '複数のコードが入力されているようです。1つだけ入力してください。',
    'invalid_format/authenticator_code':
      '認証アプリのコードのようです。一覧にあるバックアップコードを入力するか、別の方法を使ってください。',
    'invalid_format/bad_character':
      '「{character}」はコードに含まれない文字です。英字のAからZと数字の0から9だけを使ってください。',
    'invalid_format/too_short': {
      other: 'コードが短すぎます。{length}文字のうち{count}文字しか入力されていません。',
    },
    'invalid_format/too_long': {
      other: 'コードが長すぎます。{count}文字入力されています。コードは{length}文字です。',
    },
    'invalid_format/already_refused':
      'このコードは先ほど使えませんでした。別のコードを入力してください。',
    invalid_code:
      'このコードは使えませんでした。入力ミスがないか確認するか、別のコードを入力してください。各コードは1回しか使えません。',
    'invalid_code/after_unknown_outcome':
      'このコードは使えませんでした。前に試したときに使用済みになった可能性があります。別のコードを入力してください。',
    'outcome_unknown/timeout': {
      title: '応答がありませんでした',
      text: '同じコードをもう一度お試しください。使えない場合は、別のコードを入力してください。',
    },
    'outcome_unknown/network': {
      title: '接続が切れました',
      text: '同じコードをもう一度お試しください。使えない場合は、別のコードを入力してください。',
    },
    'outcome_unknown/unreadable': {
      title: 'コードを確認できませんでした',
      text: '同じコードをもう一度お試しください。使えない場合は、別のコードを入力してください。',
    },
    offline: {
      title: 'オフラインになっているようです',
      text: 'インターネットに接続してから、もう一度お試しください。',
    },
    service_error: {
      title: '申し訳ありません、ログインに問題が発生しています',
      text: '同じコードをもう一度お試しください。使えない場合は、別のコードを入力してください。',
    },
    unexpected: {
      title: '問題が発生しました',
      text: '同じコードをもう一度お試しください。使えない場合は、別のコードを入力してください。',
    },
    rate_limited: { title: '試行回数が多すぎます' },
    session_limit: {
      title: 'ログイン中の端末が多すぎます',
      text: 'いずれかの端末でログアウトしてから、もう一度お試しください。コードが使えない場合は、別のコードを入力してください。',
    },
    'locked/temporary': {
      title: '試行回数が多すぎるため、ログインがロックされました',
      text: 'ロックが解除されたら、パスワードの入力からやり直してください。',
    },
    'locked/captcha': {
      title: 'ログインがロックされています',
      text: 'パスワードの入力からやり直し、セキュリティチェック（CAPTCHA）を完了してください。',
    },
    'locked/security_question': {
      title: 'ログインがロックされています',
      text: 'パスワードの入力からやり直し、秘密の質問に答えてください。',
    },
    'locked/sign_in_again': {
      title: 'ログインがロックされています',
      text: 'パスワードの入力からやり直してください。',
    },
    'locked/blocked': {
      title: 'このアカウントは利用が停止されています',
      text: 'バックアップコードでは解除できません。サポートにお問い合わせください。',
    },
    'action_required/privacy_policy': {
      title: '手続きがあと1つあります',
      text: 'コードを確認できました。ログインを完了するには、プライバシーポリシーを読んで同意してください。',
    },
    'action_required/consent': {
      title: '手続きがあと1つあります',
      text: 'コードを確認できました。ログインを完了するには、同意フォームに入力してください。',
    },
    session_expired: {
      title: 'このログイン手続きは無効になりました',
      text: 'パスワードの入力からやり直してください。',
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
      title: 'このアカウントにはログインできません',
      text: 'サポートにお問い合わせください。',
    },
    risk_blocked: {
      title: 'アカウントを保護するため、このログインを中止しました',
      text: '別の方法を使うか、サポートにお問い合わせください。',
    },
    configuration: {
      title: 'ログインが正しく機能していません',
      text: 'これはサービス側の問題です。別の方法を使うか、サポートにお問い合わせください。',
    },
  },
};
