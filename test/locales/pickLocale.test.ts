import { pickLocale } from 'backup-code-challenge/pick-locale';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { languages } from './languages.js';

const [first = 'en', ...others] = [...languages.keys()].filter((tag) => tag !== 'en');
const all = ['en', first, ...others] as const;

describe('the best of all languages', () => {
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
  ])('for %s is %s', (wanted, tag) => {
    expect(pickLocale(all, [wanted])).toBe(tag);
  });
});

describe('a list of wishes', () => {
  it('goes by its order, and passes over what is not on offer', () => {
    expect(pickLocale(['en', 'de', 'fr'], ['ja', 'fr', 'de'])).toBe('fr');
  });

  it('is empty where nothing tells of a browser, as on a server', () => {
    vi.stubGlobal('navigator', undefined);
    onTestFinished(() => void vi.unstubAllGlobals());
    expect(pickLocale(['sv', 'de'])).toBe('sv');
  });

  it('may hold what is no tag, or nothing', () => {
    expect(pickLocale(['en', 'de'], ['', '*', 'not a tag', 'de'])).toBe('de');
    expect(pickLocale(['sv', 'de'], [])).toBe('sv');
  });
});
