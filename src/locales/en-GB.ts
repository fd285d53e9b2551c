import { en } from './en.js';
import type { ChallengeMessages } from './messages.js';

const startAgain = 'Start again with your password.';

/** English as in `en`, with what differs in Britain: "start again" for "start over". */
export const enGB: ChallengeMessages = {
  ...en,
  locale: 'en-GB',
  stalled: {
    title: en.stalled.title,
    text: 'Your code was accepted, and you cannot use it again. If you are not signed in, start again.',
  },
  expiring: {
    title: en.expiring.title,
    text: 'If time runs out, start again with your password. Your unused codes will still work.',
  },
  expired: {
    title: en.expired.title,
    text: 'You can still try, or start again with your password.',
  },
  actions: { ...en.actions, start_over: 'Start again' },
  failures: {
    ...en.failures,
    'locked/temporary': {
      title: en.failures['locked/temporary'].title,
      text: 'When the lock ends, start again with your password.',
    },
    'locked/captcha': {
      title: en.failures['locked/captcha'].title,
      text: 'Start again with your password and complete the security check (CAPTCHA).',
    },
    'locked/security_question': {
      title: en.failures['locked/security_question'].title,
      text: 'Start again with your password and answer your security question.',
    },
    'locked/sign_in_again': { title: en.failures['locked/sign_in_again'].title, text: startAgain },
    session_expired: { title: en.failures.session_expired.title, text: startAgain },
  },
};
