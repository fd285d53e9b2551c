import { en } from 'backup-code-challenge/locales/en';
import { enGB } from 'backup-code-challenge/locales/en-GB';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, it } from 'vitest';
import { textsOf } from './languages.js';

const wordsIn = (text: string) => text.match(/[a-z0-9]+(?:['’-][a-z]+)*/gi) ?? [];

/** The Flesch-Kincaid grade: the school year of an American child who can read the texts. */
function gradeOf(texts: readonly string[]): number {
  // A title or label is a sentence, although it has no full stop.
  const sentences = texts.flatMap((text) => text.split(/(?<=[.?!])\s+/));
  const words = sentences.flatMap(wordsIn);
  const syllables = words.map((word) => syllable(word)).reduce((sum, count) => sum + count, 0);
  return fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables });
}

const textsIn = (messages: typeof en) =>
  textsOf(messages).map(({ text }) => text.replace(/\{\w+\}/g, '8'));

describe.each([en, enGB])('the texts in $locale', (messages) => {
  const grade = gradeOf(textsIn(messages));

  it(`need at most four years of school: ${grade.toFixed(1)}`, () => {
    expect(grade).toBeLessThanOrEqual(4);
  });
});

it('a sentence of long words needs more', () => {
  const long = 'Authentication of verification credentials necessitates additional authorization.';
  expect(gradeOf([long])).toBeGreaterThan(12);
});
