import { type BackupCodeFormat, isNumeric } from '../code/codeFormat.js';

/**
 * Session-replay tools that record what is typed, and the attribute with which each leaves out one
 * input: LogRocket (records by default), Sentry, Datadog, OpenReplay. Clarity and Hotjar mask every
 * input by default. rrweb, PostHog and FullStory know only classes and selectors, which the app sets.
 */
const replayMasks = {
  'data-private': '',
  'data-sentry-mask': '',
  'data-dd-privacy': 'mask',
  'data-openreplay-obscured': '',
} as const;

/**
 * What every input for a code needs. No `name`, so that a submit before hydration sends nothing. No
 * `maxLength`, so that a pasted code fits with its hyphens and spaces. `translate` and `dir` apply to
 * the code alone: its letters are not words, and run from left to right in every language.
 */
export function inputAttributes(format: BackupCodeFormat = {}) {
  return {
    /**
     * Identifies the input among the elements of the form. Password managers do not take it for a
     * field of an authenticator app, as they do with `data-code`.
     */
    'data-backup-code': '',
    type: 'text',
    inputMode: isNumeric(format) ? 'numeric' : 'text',
    autoCapitalize: format.letterCase === 'upper' ? 'characters' : 'none',
    autoCorrect: 'off',
    autoComplete: 'off',
    spellCheck: false,
    enterKeyHint: 'go',
    translate: 'no',
    dir: 'ltr',
    ...replayMasks,
  } as const;
}
