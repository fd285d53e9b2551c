import type { ChallengeMessages } from './messages.js';

export const en: ChallengeMessages = {
  locale: 'en',
  direction: 'ltr',
  title: 'Sign in with a backup code',
  whereToFindCodes: {
    title: 'Where to find your codes',
    text: 'Look on the list you saved or printed when you set up two-step verification. Each code works only once.',
  },
  label: 'Backup code',
  hint: { other: '{length} letters and numbers, such as {example}.' },
  letterCase: 'Capital and small letters matter.',
  submit: 'Sign in',
  submitting: 'Checking your code',
  succeeded: { title: 'Code accepted', text: 'Signing you in.' },
  stalled: {
    title: 'This page did not continue',
    text: 'Your code was accepted, and you cannot use it again. If you are not signed in, start over.',
  },
  wait: {
    hour: {
      one: 'You can try again in {count} hour.',
      other: 'You can try again in {count} hours.',
    },
    minute: {
      one: 'You can try again in {count} minute.',
      other: 'You can try again in {count} minutes.',
    },
    second: {
      one: 'You can try again in {count} second.',
      other: 'You can try again in {count} seconds.',
    },
    unknown: 'Wait a few minutes, then try again.',
  },
  waitOver: 'You can try again now.',
  expiring: {
    title: 'Less than 1 minute left to sign in',
    text: 'If time runs out, start over with your password. Your unused codes will still work.',
  },
  expired: {
    title: 'Your time to sign in may be up',
    text: 'You can still try, or start over with your password.',
  },
  actions: {
    use_another_method: 'Use another method',
    lost_codes: 'I do not have my codes',
    start_over: 'Start over',
    contact_support: 'Contact support',
    'continue/privacy_policy': 'Go to the privacy policy',
    'continue/consent': 'Go to the consent form',
  },
  codeFate: {
    not_used: 'Your code was not used.',
    may_be_used: 'Your code may have been used.',
    unused_still_work: 'Your unused codes still work.',
    earlier_may_be_used: 'A code you entered earlier may have been used.',
  },
  failures: {
    'invalid_format/empty': 'Enter a backup code.',
    'invalid_format/multiple_codes': 'That looks like more than one code. Enter just one.',
    'invalid_format/authenticator_code':
      'That looks like a code from an authenticator app. Enter a backup code from your list, or use another method.',
    'invalid_format/bad_character':
      '“{character}” is not part of a code. Use only letters A to Z and numbers 0 to 9.',
    'invalid_format/too_short': {
      one: 'That code is too short. You entered {count} of {length} characters.',
      other: 'That code is too short. You entered {count} of {length} characters.',
    },
    'invalid_format/too_long': {
      one: 'That code is too long. You entered {count} character. A code has {length}.',
      other: 'That code is too long. You entered {count} characters. A code has {length}.',
    },
    'invalid_format/already_refused':
      'You already tried this code and it did not work. Enter a different one.',
    invalid_code:
      'That code did not work. Check for typos, or enter a different code. Each code works only once.',
    'invalid_code/after_unknown_outcome':
      'That code did not work. It may have been used on an earlier try. Enter a different one.',
    'outcome_unknown/timeout': {
      title: 'We did not get an answer',
      text: 'Try the same code again. If it does not work, enter a different one.',
    },
    'outcome_unknown/network': {
      title: 'The connection was lost',
      text: 'Try the same code again. If it does not work, enter a different one.',
    },
    'outcome_unknown/unreadable': {
      title: 'We could not confirm your code',
      text: 'Try the same code again. If it does not work, enter a different one.',
    },
    offline: {
      title: 'You seem to be offline',
      text: 'Connect to the internet, then try again.',
    },
    service_error: {
      title: 'Sorry, there is a problem with sign-in',
      text: 'Try the same code again. If it does not work, enter a different one.',
    },
    unexpected: {
      title: 'Something went wrong',
      text: 'Try the same code again. If it does not work, enter a different one.',
    },
    rate_limited: { title: 'Too many attempts' },
    session_limit: {
      title: 'Too many devices are signed in',
      text: 'Sign out on one device, then try again. If your code does not work, enter a different one.',
    },
    'locked/temporary': {
      title: 'Sign-in is locked after too many attempts',
      text: 'When the lock ends, start over with your password.',
    },
    'locked/captcha': {
      title: 'Sign-in is locked',
      text: 'Start over with your password and complete the security check (CAPTCHA).',
    },
    'locked/security_question': {
      title: 'Sign-in is locked',
      text: 'Start over with your password and answer your security question.',
    },
    'locked/sign_in_again': {
      title: 'Sign-in is locked',
      text: 'Start over with your password.',
    },
    'locked/blocked': {
      title: 'This account is blocked',
      text: 'A backup code will not help. Contact support.',
    },
    'action_required/privacy_policy': {
      title: 'One more step',
      text: 'Your code was accepted. To finish signing in, read and accept the privacy policy.',
    },
    'action_required/consent': {
      title: 'One more step',
      text: 'Your code was accepted. To finish signing in, fill in the consent form.',
    },
    session_expired: {
      title: 'Sign-in has ended',
      text: 'Start over with your password.',
    },
    no_backup_codes: {
      title: 'This account has no backup codes',
      text: 'Use another method, or contact support.',
    },
    mfa_unavailable: {
      title: 'Backup codes are not available',
      text: 'Use another method, or contact support.',
    },
    account_unavailable: {
      title: 'You cannot sign in to this account',
      text: 'Contact support.',
    },
    risk_blocked: {
      title: 'To protect your account, we stopped this sign-in',
      text: 'Use another method, or contact support.',
    },
    configuration: {
      title: 'Sign-in is not working',
      text: 'This is a problem on our side. Use another method, or contact support.',
    },
  },
};
