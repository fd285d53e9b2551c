import { en } from 'backup-code-challenge/locales/en';
import { describe, expect, it } from 'vitest';
import { languages, type TextEntry, textsOf } from './languages.js';

const rightToLeft = new Set(['Arab', 'Hebr', 'Thaa', 'Nkoo', 'Adlm']);
const english = textsOf(en);
const englishTexts = new Map(english.map(({ path, text }) => [path, text]));

/** Texts that are rightly the same in English and in another language. */
const sameAsEnglish: { readonly [locale: string]: readonly string[] } = {};

const placeholdersIn = (text: string) => (text.match(/\{\w*\}/g) ?? []).toSorted();

const counts = Array.from({ length: 200 }, (_, number) => number);

/**
 * Whether a plural form is for one single number, so that the text may spell it out. A hint may stand
 * for a range, such as "2–4".
 */
function isOneNumber(locale: string, path: string, category: Intl.LDMLPluralRule): boolean {
  const rules = new Intl.PluralRules(locale);
  const [, ...others] = counts.filter((count) => rules.select(count) === category);
  return others.length === 0 && path !== 'hint';
}

/** The plural forms that a text needs. The length of a code is never 1 or a million. */
function neededForms(locale: string, path: string): readonly string[] {
  const rules = new Intl.PluralRules(locale);
  if (path !== 'hint') return rules.resolvedOptions().pluralCategories;
  return [...new Set(['other', ...counts.slice(2, 100).map((count) => rules.select(count))])];
}

function placeholderProblems(locale: string, { path, category, text }: TextEntry): string[] {
  const wanted = placeholdersIn(englishTexts.get(path) ?? '');
  const mayBeSpelledOut = category && isOneNumber(locale, path, category);
  const counted = path === 'hint' ? '{length}' : '{count}';
  const has = placeholdersIn(text);
  const missing = wanted.filter(
    (name) => !has.includes(name) && !(mayBeSpelledOut && name === counted),
  );
  const unknown = has.filter((name) => !wanted.includes(name));
  return [
    ...missing.map((name) => `${path}: no ${name}`),
    ...unknown.map((name) => `${path}: ${name}`),
  ];
}

describe.each([...languages])('the locale %s', (tag, messages) => {
  const texts = textsOf(messages);
  const { locale } = messages;

  it('has a canonical BCP 47 tag as its name, and the text direction of its script', () => {
    expect(locale).toBe(tag);
    expect(Intl.getCanonicalLocales(locale)).toEqual([locale]);
    const script = new Intl.Locale(locale).maximize().script ?? '';
    expect(messages.direction).toBe(rightToLeft.has(script) ? 'rtl' : 'ltr');
  });

  it('has exactly the texts of English', () => {
    const paths = (entries: readonly TextEntry[]) => [...new Set(entries.map(({ path }) => path))];
    expect(paths(texts).toSorted()).toEqual(paths(english).toSorted());
  });

  it('has exactly the plural forms that its counts need', () => {
    const plurals = english.filter(({ category }) => category === 'other');
    expect(plurals).toHaveLength(6);
    for (const { path } of plurals) {
      const forms = texts.filter((entry) => entry.path === path);
      const has = forms.map(({ category }) => String(category));
      expect([path, ...has.toSorted()]).toEqual([path, ...neededForms(locale, path).toSorted()]);
    }
  });

  it('has the same placeholders as English', () => {
    expect(texts.flatMap((entry) => placeholderProblems(locale, entry))).toEqual([]);
  });

  it('uses the usual digits of its language', () => {
    const usual = new Intl.NumberFormat(locale, { useGrouping: false }).format(9876543210);
    const digits = Array.from(messages.numerals ?? '0123456789');
    expect(digits.toReversed().join('')).toBe(usual);
  });

  it('has no empty text and no superfluous space', () => {
    const odd = texts.filter(({ text }) => !text || text !== text.trim() || /\s\s/.test(text));
    expect(odd).toEqual([]);
  });

  it('ends each sentence with a full stop, but no heading or label', () => {
    // Thai has no full stop. It separates sentences with a space.
    const isSentence = (path: string) =>
      /\.text$|^hint|^letterCase|^wait(\.|Over)|^codeFate|^failures\.invalid_/.test(path);
    const ends = locale === 'th' ? /[^.]$/ : /[.\u3002\u0964\u0589\u1362\u06d4\u104b\u17d4]$/;
    const odd = texts.filter(({ path, text }) => isSentence(path) !== ends.test(text));
    expect(locale === 'th' ? [] : odd).toEqual([]);
  });

  it('has no untranslated English text', () => {
    const allowed = sameAsEnglish[locale] ?? [];
    const same = locale.startsWith('en')
      ? []
      : texts.filter(
          ({ path, text }) => englishTexts.get(path) === text && !allowed.includes(path),
        );
    expect(same).toEqual([]);
  });

  it('contains no control characters for the text direction', () => {
    // An unclosed embedding or override would change the direction of a code or number after it.
    expect(texts.filter(({ text }) => /[\u202a-\u202e\u2066-\u2069]/.test(text))).toEqual([]);
  });
});

it('the package has 82 languages', () => {
  expect(languages.size).toBe(82);
});
