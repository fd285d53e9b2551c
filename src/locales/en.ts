import type { Messages } from './messages.js';

const tryOnceMore =
  'Your code may have been used. Try it once more; if it is refused, use another one.';
const stillGood = 'Your unused codes are still good.';
const startAgain = 'Start again with your password';
const wrongLength = { other: 'A code has {length} characters; you entered {count}.' };

export const en: Messages = {
  locale: 'en',
  direction: 'ltr',
  title: 'Sign in with a backup code',
  help: {
    title: 'Where to find your codes',
    text: 'On the list you saved or printed when you set up two-step verification. Each code works once.',
  },
  label: 'Backup code',
  hint: '{length} letters and digits. Spaces and dashes don’t matter.',
  submit: 'Sign in',
  submitting: 'Checking your code…',
  succeeded: { title: 'Code accepted', text: 'You are being signed in.' },
  waysOut: {
    use_another_method: 'Use another method',
    lost_codes: 'I can’t find my codes',
    start_over: 'Start again',
    'continue/privacy_policy': 'Go to the privacy policy',
    'continue/consent': 'Go to the consent form',
  },
  failures: {
    'invalid_format/empty': 'Enter a backup code.',
    'invalid_format/multiple_codes': 'These are several codes. Keep just one of them.',
    'invalid_format/bad_character': 'A code has only letters from A to Z and digits.',
    'invalid_format/too_short': wrongLength,
    'invalid_format/too_long': wrongLength,
    'invalid_format/already_refused': 'This code was refused already. Enter another one.',
    invalid_code: 'This code is wrong or was used before. Check it, or enter another one.',
    'invalid_code/after_unknown_outcome':
      'Your earlier try probably used this code up. Enter another one.',
    'outcome_unknown/timeout': { title: 'No answer came in time', text: tryOnceMore },
    'outcome_unknown/network': { title: 'The connection was lost', text: tryOnceMore },
    'outcome_unknown/unreadable': { title: 'The answer could not be read', text: tryOnceMore },
    offline: {
      title: 'You are offline',
      text: 'Nothing was sent, and your code is still good. Connect to the internet and try again.',
    },
    service_error: { title: 'The sign-in service has a problem', text: tryOnceMore },
    unexpected: { title: 'Something went wrong', text: tryOnceMore },
    rate_limited: {
      title: 'Too many tries',
      text: 'Your code was not used. Wait a little, then try again.',
    },
    session_limit: {
      title: 'You are signed in on too many devices',
      text: 'Sign out on another device, then try again here.',
    },
    'locked/temporary': {
      title: 'Sign-in is locked for a while',
      text: `There were too many tries. ${stillGood} ${startAgain} when the lock ends.`,
    },
    'locked/captcha': {
      title: 'Sign-in is locked',
      text: `${startAgain} and solve the CAPTCHA to unlock it. ${stillGood}`,
    },
    'locked/security_question': {
      title: 'Sign-in is locked',
      text: `${startAgain} and answer your security question to unlock it. ${stillGood}`,
    },
    'locked/sign_in_again': {
      title: 'Sign-in is locked',
      text: `${startAgain} to unlock it. ${stillGood}`,
    },
    'locked/blocked': {
      title: 'This account is blocked',
      text: 'A code cannot unblock it. Contact support.',
    },
    'action_required/privacy_policy': {
      title: 'One more step',
      text: 'Your code was accepted. To finish signing in, accept the new privacy policy.',
    },
    'action_required/consent': {
      title: 'One more step',
      text: 'Your code was accepted. To finish signing in, submit the consent form.',
    },
    session_expired: {
      title: 'This sign-in has ended',
      text: `It took too long or was used before. ${startAgain}. ${stillGood}`,
    },
    no_backup_codes: {
      title: 'This account has no backup codes',
      text: 'Sign in with another method.',
    },
    mfa_unavailable: {
      title: 'Backup codes are switched off',
      text: 'Use another method, or contact support.',
    },
    account_unavailable: {
      title: 'This account cannot sign in',
      text: `Contact support. ${stillGood}`,
    },
    risk_blocked: {
      title: 'This sign-in was stopped for safety',
      text: `It looked unusual. Use another method, or contact support. ${stillGood}`,
    },
    configuration: {
      title: 'Sign-in is not available here',
      text: `This is not your fault. Use another method, or contact support. ${stillGood}`,
    },
  },
};
