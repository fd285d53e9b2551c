import { type BackupCodeFormat, isNumeric } from '../code/codeFormat.js';

/**
 * The attributes with which session-replay tools leave out one input. Clarity and Hotjar mask every
 * input by default. rrweb, PostHog and FullStory know only classes and selectors, which the app sets.
 */
const replayMasks = {
  /** LogRocket, which records inputs by default, does not record this input. */
  'data-private': '',
  /** Sentry's session replay masks this input. */
  'data-sentry-mask': '',
  /** Datadog's session replay masks this input. */
  'data-dd-privacy': 'mask',
  /** OpenReplay obscures this input. */
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
