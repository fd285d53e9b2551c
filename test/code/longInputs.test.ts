import { normalizeBackupCode, validateBackupCode } from 'backup-code-challenge';
import { describe, expect, it } from 'vitest';
import { heading, marks } from '../../src/code/extractCode.js';
import { crockford } from './support/codeArbitraries.js';
import { longInputs } from './support/longInputs.js';

/** Quadratic work on this many characters exceeds the timeout of a test. */
const length = 200_000;
const inputs = Object.entries(longInputs).map(([name, write]) => [name, write(length)] as const);

describe('in linear time', () => {
  it.each(inputs)('the check rejects 200,000 characters of input: %s', (_, input) => {
    for (const format of [{}, { alphabet: crockford, length: [8, 10] }] as const) {
      expect(validateBackupCode(input, format).ok).toBe(false);
      const once = normalizeBackupCode(input, format);
      expect(normalizeBackupCode(once, format)).toBe(once);
    }
  });

  it.each(inputs)(
    'each pattern matches 200,000 characters, which the check would cut: %s',
    (_, input) => {
      for (const pattern of [marks, heading]) {
        expect(input.replace(pattern, '').length).toBeLessThanOrEqual(input.length);
      }
    },
  );
});
