import type { ChallengeAction } from '../challenge/challengeAction.js';

/** Where things are, by the attributes and classes that are public: in every language, under any look. */
export const stepSelectors = {
  step: 'form[data-status]',
  /** The step once it is neither waiting for a code nor at work. */
  settled: 'form[data-status="failed"], form[data-status="succeeded"], form[data-status="ended"]',
  input: '[data-backup-code]',
  /** While it is of use: not while a countdown runs. */
  submit: '[type="submit"]:not([aria-disabled="true"])',
  anyAction: '[data-action]',
  action: (action: ChallengeAction) => `[data-action="${action}"]`,
  /** An ended step's heading, or the first line of a notice. None where the field tells the failure. */
  title: '[data-heading], .bcc-alert .bcc-notice-title',
  /** What happened and what to do, and behind it what counts down. */
  text: '.bcc-alert .bcc-notice-text, .bcc-alert .bcc-wait, .bcc-error:not(:empty)',
} as const;
