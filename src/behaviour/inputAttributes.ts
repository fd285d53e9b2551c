import type { BackupCodeFormat } from '../core/codeFormat.js';

/**
 * What every input for a code needs. No `name`: a submit before hydration has then nothing to send.
 * No `maxLength`: a pasted code with its hyphens and spaces must fit. `translate` and `dir` stand on
 * the code alone: its letters mean themselves, and run from left to right in every language.
 */
export function inputAttributes(format: BackupCodeFormat = {}) {
  return {
    type: 'text',
    inputMode: 'text',
    autoCapitalize: format.letterCase === 'upper' ? 'characters' : 'none',
    autoCorrect: 'off',
    autoComplete: 'off',
    spellCheck: false,
    enterKeyHint: 'go',
    translate: 'no',
    dir: 'ltr',
  } as const;
}
