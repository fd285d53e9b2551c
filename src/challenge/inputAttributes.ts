import type { BackupCodeFormat } from '../code/codeFormat.js';

/**
 * The session-replay tools that can be told to record what is typed, and the attribute by which each
 * leaves one input out all the same: LogRocket (which records by default), Sentry, Datadog, OpenReplay.
 * Clarity and Hotjar mask every input that is not marked otherwise. rrweb, PostHog and FullStory know
 * classes and selectors alone: those are the host's to give.
 */
const replayMasks = {
  'data-private': '',
  'data-sentry-mask': '',
  'data-dd-privacy': 'mask',
  'data-openreplay-obscured': '',
} as const;

/**
 * What every input for a code needs. No `name`: a submit before hydration has then nothing to send.
 * No `maxLength`: a pasted code with its hyphens and spaces must fit. `translate` and `dir` stand on
 * the code alone: its letters mean themselves, and run from left to right in every language.
 */
export function inputAttributes(format: BackupCodeFormat = {}) {
  return {
    // By which a submit finds the input, whatever else stands in a form of the host's own.
    'data-backup-code': '',
    type: 'text',
    inputMode: 'text',
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
