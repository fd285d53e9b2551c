import type { ChallengeMessages } from './messages.js';

export const en: ChallengeMessages = {
  locale: 'en',
  direction: 'ltr',
  title: 'Sign in with a backup code',
  whereToFindCodes: {
    title: 'Where to find your codes',
    text: 'They are on the list you saved or printed when you set up two-step verification. Each code works once.',
  },
  label: 'Backup code',
  hint: {
    one: '{length} letter or digit. Spaces and dashes do not matter.',
    other: '{length} letters and digits. Spaces and dashes do not matter.',
  },
  submit: 'Sign in',
  submitting: 'Checking your code',
  succeeded: { title: 'Code accepted', text: 'You are being signed in.' },
  wait: {
    minute: {
      one: 'You can try again in {count} minute.',
      other: 'You can try again in {count} minutes.',
    },
    second: {
      one: 'You can try again in {count} second.',
      other: 'You can try again in {count} seconds.',
    },
    unknown: 'Wait a little, then try again.',
  },
  waitOver: 'You can try again now.',
  expiring: {
    title: 'This sign-in ends within a minute',
    text: 'Enter your code before then. Otherwise, start again with your password.',
  },
  actions: {
    use_another_method: 'Use another method',
    lost_codes: 'I cannot find my codes',
    start_over: 'Start again',
    'continue/privacy_policy': 'Go to the privacy policy',
    'continue/consent': 'Go to the consent form',
  },
  failures: {
    'invalid_format/empty': 'Enter a backup code.',
    'invalid_format/multiple_codes': 'These look like several codes. Enter just one of them.',
    'invalid_format/bad_character': 'A code has only the letters A to Z and the digits 0 to 9.',
    'invalid_format/too_short': {
      one: 'You entered {count} character; a code has {length}.',
      other: 'You entered {count} characters; a code has {length}.',
    },
    'invalid_format/too_long': {
      one: 'You entered {count} character; a code has {length}.',
      other: 'You entered {count} characters; a code has {length}.',
    },
    'invalid_format/already_refused': 'This code was refused before. Enter another one.',
    invalid_code: 'This code is wrong or was used before. Check it, or enter another one.',
    'invalid_code/after_unknown_outcome':
      'Your earlier try probably used up this code. Enter another one.',
    'outcome_unknown/timeout': {
      title: 'No answer came in time',
      text: 'Your code may have been used. Try it again; if it is refused, enter another one.',
    },
    'outcome_unknown/network': {
      title: 'The connection was lost',
      text: 'Your code may have been used. Try it again; if it is refused, enter another one.',
    },
    'outcome_unknown/unreadable': {
      title: 'No clear answer came',
      text: 'Your code may have been used. Try it again; if it is refused, enter another one.',
    },
    offline: {
      title: 'You are offline',
      text: 'Your code was not used. Reconnect, then try again.',
    },
    service_error: {
      title: 'The sign-in service has a problem',
      text: 'Your code may have been used. Try it again; if it is refused, enter another one.',
    },
    unexpected: {
      title: 'Something went wrong',
      text: 'Your code may have been used. Try it again; if it is refused, enter another one.',
    },
    rate_limited: {
      title: 'Too many tries',
      text: 'Your code was not used.',
    },
    session_limit: {
      title: 'Too many devices are signed in',
      text: 'Sign out on one of them, then try again. If your code is refused, enter another one.',
    },
    'locked/temporary': {
      title: 'Sign-in is locked after too many tries',
      text: 'Start again with your password later. Your unused codes are still good.',
    },
    'locked/captcha': {
      title: 'Sign-in is locked',
      text: 'Start again with your password and solve the CAPTCHA. Your unused codes are still good.',
    },
    'locked/security_question': {
      title: 'Sign-in is locked',
      text: 'Start again with your password and answer your security question. Your unused codes are still good.',
    },
    'locked/sign_in_again': {
      title: 'Sign-in is locked',
      text: 'Start again with your password. Your unused codes are still good.',
    },
    'locked/blocked': {
      title: 'This account is blocked',
      text: 'A backup code cannot unblock it. Contact support.',
    },
    'action_required/privacy_policy': {
      title: 'One more step',
      text: 'Your code was accepted. Now accept the privacy policy.',
    },
    'action_required/consent': {
      title: 'One more step',
      text: 'Your code was accepted. Now submit the consent form.',
    },
    session_expired: {
      title: 'This sign-in has expired',
      text: 'Start again with your password. Your unused codes are still good.',
    },
    'session_expired/after_unknown_outcome': {
      title: 'This sign-in has expired',
      text: 'Your code may have been used. Start again with your password.',
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
      title: 'This account cannot sign in',
      text: 'Contact support. Your unused codes are still good.',
    },
    risk_blocked: {
      title: 'This sign-in was refused for your safety',
      text: 'Use another method, or contact support. Your unused codes are still good.',
    },
    configuration: {
      title: 'Sign-in is not available here',
      text: 'Use another method, or contact support. Your unused codes are still good.',
    },
  },
};
