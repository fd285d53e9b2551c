import { pickLocale } from 'backup-code-challenge/pick-locale';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { languages } from './languages.js';

const [first = 'en', ...others] = [...languages.keys()].filter((tag) => tag !== 'en');
const all = ['en', first, ...others] as const;

describe('pickLocale with every language of the package', () => {
  it.each([
    ['de-AT', 'de'],
    ['de-CH', 'de'],
    ['en-US', 'en'],
    ['en-AU', 'en-GB'],
    ['es-ES', 'es'],
    ['es-MX', 'es-419'],
    ['fr-BE', 'fr'],
    ['fr-CA', 'fr-CA'],
    ['pt', 'pt-BR'],
    ['pt-AO', 'pt-PT'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['sr', 'sr-Cyrl'],
    ['sr-Latn-RS', 'sr-Latn'],
    ['no', 'nb'],
    ['iw', 'he'],
    ['in', 'id'],
    ['tl', 'fil'],
    ['tlh', 'en'],
  ])('picks for %s the locale %s', (wanted, tag) => {
    expect(pickLocale(all, [wanted])).toBe(tag);
  });
});

describe('pickLocale with a list of wanted tags', () => {
  it('picks the first wanted tag that is available', () => {
    expect(pickLocale(['en', 'de', 'fr'], ['ja', 'fr', 'de'])).toBe('fr');
  });

  it('picks the first available locale on a server without a navigator', () => {
    vi.stubGlobal('navigator', undefined);
    onTestFinished(() => void vi.unstubAllGlobals());
    expect(pickLocale(['sv', 'de'])).toBe('sv');
  });

  it('ignores invalid tags, and accepts an empty list', () => {
    expect(pickLocale(['en', 'de'], ['', '*', 'not a tag', 'de'])).toBe('de');
    expect(pickLocale(['sv', 'de'], [])).toBe('sv');
  });
});
