import axe from 'axe-core';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { addStyle, emulateMedia, type MediaFeatures } from './emulate.js';
import { renderGallery, setDirection, stateOf } from './gallery.js';

interface Surroundings {
  readonly media?: MediaFeatures;
  readonly direction?: 'rtl';
  readonly widthPx?: number;
  readonly css?: string;
  /** Asks for the contrast of level AAA too. */
  readonly isEnhanced?: boolean;
}

const surroundings: { readonly [Name in string]: Surroundings } = {
  light: { media: { 'prefers-color-scheme': 'light' } },
  dark: { media: { 'prefers-color-scheme': 'dark' } },
  'dark by data-theme': {
    css: 'body { background: #151c27 }',
    media: { 'prefers-color-scheme': 'light' },
  },
  'forced colours, light': {
    media: { 'forced-colors': 'active', 'prefers-color-scheme': 'light' },
  },
  'forced colours, dark': { media: { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' } },
  'more contrast, light': {
    media: { 'prefers-contrast': 'more', 'prefers-color-scheme': 'light' },
    isEnhanced: true,
  },
  'more contrast, dark': {
    media: { 'prefers-contrast': 'more', 'prefers-color-scheme': 'dark' },
    isEnhanced: true,
  },
  'right to left': { direction: 'rtl' },
  '320 px': { widthPx: 320 },
  '200 % text': { css: ':root { font-size: 200% }' },
};

const rules = axe.getRules().map(({ ruleId, tags }) => ({ id: ruleId, tags }));
const isEnhancedContrast = (id: string) => id === 'color-contrast-enhanced';

/** Every rule there is, those that axe leaves off unless asked included. */
async function findViolations(isEnhanced = false) {
  const { violations } = await axe.run(document.body, {
    resultTypes: ['violations'],
    rules: Object.fromEntries(
      rules.map(({ id }) => [id, { enabled: isEnhanced || !isEnhancedContrast(id) }]),
    ),
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, element, target }) => {
      const found = element ?? document.querySelector(String(target[0]));
      return `${stateOf(found)}: ${id}: ${html}`;
    }),
  );
}

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue();
});

afterEach(async () => {
  vi.restoreAllMocks();
  await emulateMedia();
  await page.viewport(1000, 900);
});

it('axe finds nothing in any state, however it is looked at', { timeout: 120_000 }, async () => {
  const remove = addStyle(
    ':root { color-scheme: light dark; background: light-dark(#fff, #151c27) }',
  );
  const steps = await renderGallery();
  const found: Record<string, readonly string[]> = {};
  for (const [name, { media, direction, widthPx, css, isEnhanced }] of Object.entries(
    surroundings,
  )) {
    const removeOwn = addStyle(css ?? '');
    if (name.includes('data-theme')) document.body.dataset.theme = 'dark';
    // Without it a colour would be on its way from the look before.
    await emulateMedia({ 'prefers-reduced-motion': 'reduce', ...media });
    await page.viewport(widthPx ?? 1000, 900);
    setDirection(steps, direction ?? 'ltr');
    const violations = await findViolations(isEnhanced);
    if (violations.length) found[name] = violations;
    removeOwn();
    delete document.body.dataset.theme;
  }
  remove();
  expect(found).toEqual({});
});
