import { describe, expect, it } from 'vitest';
import { read } from './support/answers.js';
import { longAnswers } from './support/longAnswers.js';

/** Quadratic work on this many characters exceeds the timeout of a test. */
const length = 1_000_000;

describe('in linear time', () => {
  it.each(Object.entries(longAnswers))('a million characters are no login: %s', (_, write) => {
    expect(read(write(length)).ok).toBe(false);
  });
});
