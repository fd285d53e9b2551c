import type { ChallengeAction } from '../challenge/challengeAction.js';

/** Selectors of public attributes and classes. No language and no style changes these. */
export const challengeSelectors = {
  step: 'form[data-status]',
  /** The challenge after a request, when it is neither waiting for a code nor sending one. */
  settled: 'form[data-status="failed"], form[data-status="succeeded"], form[data-status="ended"]',
  input: '[data-backup-code]',
  /** The submit button, unless a countdown disables it. */
  submit: '[type="submit"]:not([aria-disabled="true"])',
  anyAction: '[data-action]',
  action: (action: ChallengeAction) => `[data-action="${action}"]`,
  /** The heading of an ended challenge, or the first line of an alert. A field error has neither. */
  title:
    // Playwright does not match a form outside its scope, and a heading of the app has no status.
    '[data-heading][data-status="ended"], form[data-status="ended"] [data-heading], .bcc-alert .bcc-notice-title',
  /** What happened and what to do, followed by the countdown. */
  text: '.bcc-alert .bcc-notice-text, .bcc-alert .bcc-wait, .bcc-error:not(:empty)',
} as const;
