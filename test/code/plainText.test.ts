import { describe, expect, it } from 'vitest';
import { longestInput, plainText } from '../../src/code/plainText.js';

describe('the plain text of an input', () => {
  it('has at most `longestInput` characters, even if normalization makes it longer', () => {
    expect(plainText('ﷺ'.repeat(longestInput))).toHaveLength(longestInput);
    expect(plainText('A'.repeat(longestInput + 1))).toHaveLength(longestInput);
  });

  it('is cut before its letters are composed, which takes quadratic time', () => {
    expect(plainText('A\u030a'.repeat(longestInput))).toHaveLength(longestInput / 2);
  });

  it('is ASCII, without invisible characters', () => {
    expect(plainText('ＡＤ\u200b45\u00adＸＨ５６\u202e')).toBe('AD45XH56');
  });
});
