import axe from 'axe-core';
import { afterEach, expect, it, onTestFinished, vi } from 'vitest';
import { page } from 'vitest/browser';
import { addStyle, emulateMedia, type MediaFeatures } from './emulate.js';
import { renderGallery, setDirection, stateOf } from './gallery.js';
import { findLosses } from './losses.js';

interface Surroundings {
  readonly media?: MediaFeatures;
  readonly theme?: 'dark';
  readonly direction?: 'rtl';
  readonly widthPx?: number;
  readonly css?: string;
}

const light = { 'prefers-color-scheme': 'light' };
const dark = { 'prefers-color-scheme': 'dark' };
const largeText = ':root { font-size: 200% }';
/** The text spacing that WCAG 1.4.12 allows a person to set. */
const spacedText = `* {
  line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

const everySurroundings: { readonly [Name in string]: Surroundings } = {
  light: { media: light },
  dark: { media: dark },
  'dark by data-theme': { media: light, theme: 'dark', css: 'body { background: #151c27 }' },
  'forced colours, light': { media: { 'forced-colors': 'active', ...light } },
  'forced colours, dark': { media: { 'forced-colors': 'active', ...dark } },
  'more contrast, light': { media: { 'prefers-contrast': 'more', ...light } },
  'more contrast, dark': { media: { 'prefers-contrast': 'more', ...dark } },
  'right to left': { direction: 'rtl' },
  '320 px': { widthPx: 320 },
  '320 px, right to left': { widthPx: 320, direction: 'rtl' },
  '200 % text': { css: largeText },
  '200 % text, 320 px': { css: largeText, widthPx: 320 },
  'spaced text': { css: spacedText },
  'spaced text, 320 px, right to left': { css: spacedText, widthPx: 320, direction: 'rtl' },
  'a page whose text is 10 px': { css: ':root { font-size: 62.5% }' },
};

/** Checked for each challenge alone, because only this test has many challenges on one page. */
const perChallenge = 'landmark-unique';

/** Runs every rule of axe, also those that are off by default. */
async function findViolations({ media }: Surroundings): Promise<string[]> {
  const isEnhanced = Boolean(media?.['prefers-contrast']);
  const isWanted = (id: string) =>
    id !== perChallenge && (isEnhanced || id !== 'color-contrast-enhanced');
  const { violations } = await axe.run(document.body, {
    resultTypes: ['violations'],
    rules: Object.fromEntries(
      axe.getRules().map(({ ruleId }) => [ruleId, { enabled: isWanted(ruleId) }]),
    ),
  });
  return violations.flatMap(describeViolation);
}

/** Runs the rule about the names of landmarks on each challenge alone. */
async function findRepeatedLandmarks(steps: Awaited<ReturnType<typeof renderGallery>>) {
  const found: string[] = [];
  for (const { container } of steps.values()) {
    const { violations } = await axe.run(container, { runOnly: [perChallenge] });
    found.push(...violations.flatMap(describeViolation));
  }
  return found;
}

function describeViolation({ id, nodes }: axe.Result): string[] {
  return nodes.map(({ html, target }) => {
    const state = stateOf(document.querySelector(String(target[0])));
    return `${id}: ${state}: ${html}`;
  });
}

afterEach(async () => {
  await emulateMedia();
  await page.viewport(1000, 900);
});

it(
  'every state passes axe and loses no content in any theme, direction, width and text size',
  { timeout: 120_000 },
  async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    onTestFinished(() => void vi.restoreAllMocks());
    onTestFinished(
      addStyle(':root { color-scheme: light dark; background: light-dark(#fff, #151c27) }'),
    );
    const steps = await renderGallery();
    expect(await findRepeatedLandmarks(steps)).toEqual([]);
    const found: Record<string, string[]> = {};
    for (const [name, surroundings] of Object.entries(everySurroundings)) {
      const { media, theme, direction = 'ltr', widthPx = 1000, css = '' } = surroundings;
      const removeStyle = addStyle(css);
      document.body.dataset.theme = theme;
      // Without reduced motion, colours would still be in transition from the previous theme.
      await emulateMedia({ 'prefers-reduced-motion': 'reduce', ...media });
      await page.viewport(widthPx, 900);
      setDirection(steps, direction);
      const problems = [...(await findViolations(surroundings)), ...findLosses()];
      if (problems.length) found[name] = problems;
      removeStyle();
    }
    delete document.body.dataset.theme;
    expect(found).toEqual({});
  },
);
