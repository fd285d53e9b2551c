import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectSoon } from '../support/expectSoon.js';
import { goodCode } from '../support/renderStep.js';
import { addStyle, emulateMedia } from './emulate.js';
import { renderFor } from './failureRecipes.js';
import { renderGallery, setDirection, stateOf } from './gallery.js';

/** What a person may need of text without losing any of it: WCAG 1.4.12. */
const textSpacing = `* {
  line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

const surroundings: { readonly [Name in string]: { widthPx: number; css?: string } } = {
  'as it is': { widthPx: 1000 },
  '320 px': { widthPx: 320 },
  '200 % text': { widthPx: 1000, css: ':root { font-size: 200% }' },
  '200 % text at 320 px': { widthPx: 320, css: ':root { font-size: 200% }' },
  'text spacing': { widthPx: 1000, css: textSpacing },
  'text spacing at 320 px': { widthPx: 320, css: textSpacing },
  'text of 10 px on the page': { widthPx: 1000, css: ':root { font-size: 62.5% }' },
};

const describeElement = (element: Element) =>
  `${stateOf(element)}: ${element.className || element.tagName}`;

function all(selector: string): HTMLElement[] {
  return Array.from(document.querySelectorAll<HTMLElement>(selector));
}

/** Elements that show less than they hold, or stick out of the page. The hidden live region may. */
function findCut(): string[] {
  return all('form, form *:not([role=status], [role=status] *)')
    .filter((element) => {
      const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
      // A field scrolls.
      const isBox = clientWidth > 0 && element.tagName !== 'INPUT';
      return (
        (isBox && (scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1)) ||
        element.getBoundingClientRect().right > window.innerWidth
      );
    })
    .map(describeElement);
}

function findSmall(): string[] {
  return all('button, input')
    .filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      const fontPx = parseFloat(getComputedStyle(element).fontSize);
      return width < 24 || height < 24 || (element.tagName === 'INPUT' && fontPx < 16);
    })
    .map(describeElement);
}

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue();
});

afterEach(async () => {
  vi.restoreAllMocks();
  await emulateMedia();
  await page.viewport(1000, 900);
});

it(
  'nothing is cut off, too small or beside the page in any state, however large the text',
  { timeout: 60_000 },
  async () => {
    const steps = await renderGallery();
    const found: Record<string, object> = {};
    for (const [name, { widthPx, css = '' }] of Object.entries(surroundings)) {
      for (const direction of ['ltr', 'rtl'] as const) {
        const removeStyle = addStyle(css);
        await page.viewport(widthPx, 900);
        setDirection(steps, direction);
        const problems = {
          cut: findCut(),
          small: findSmall(),
          isScrollable: document.documentElement.scrollWidth > widthPx,
        };
        if (JSON.stringify(problems) !== '{"cut":[],"small":[],"isScrollable":false}') {
          found[`${name}, ${direction}`] = problems;
        }
        removeStyle();
      }
    }
    expect(found).toEqual({});
  },
);

describe('the look', () => {
  it('has no movement for people who want less of it, and shows that work goes on', async () => {
    const { input, getStatus, simulator, submit } = await renderFor({});
    await simulator.hold();
    await input.fill(goodCode);
    await userEvent.keyboard('{Enter}');
    await expectSoon(getStatus).toBe('submitting');
    const ring = () => getComputedStyle(submit.element(), '::after');
    expect([ring().visibility, ring().animationName]).toEqual(['visible', 'bcc-turn']);
    await emulateMedia({ 'prefers-reduced-motion': 'reduce' });
    expect([ring().visibility, ring().animationName]).toEqual(['visible', 'bcc-fade']);
    for (const element of all('form *')) {
      expect(getComputedStyle(element).transitionDuration).toBe('0s');
    }
  });

  it.each([{}, { 'forced-colors': 'active' }])(
    'shows where the focus of the keyboard is, %o',
    async (media) => {
      await renderFor({});
      await emulateMedia(media);
      const targets = all('input, button');
      expect(targets).toHaveLength(4);
      for (const target of targets) {
        await userEvent.tab();
        expect(document.activeElement).toBe(target);
        const { outlineStyle, outlineWidth } = getComputedStyle(target);
        expect([outlineStyle, outlineWidth]).toEqual(['solid', '3px']);
      }
    },
  );

  it('keeps the code left to right in a language that is not', async () => {
    const { getInput, getForm, update } = await renderFor({});
    const { en } = await import('backup-code-challenge/locales/en');
    update({ messages: { ...en, direction: 'rtl' } });
    expect(getComputedStyle(getForm()).direction).toBe('rtl');
    expect(getComputedStyle(getInput()).direction).toBe('ltr');
  });

  it.each([
    ['page', '', 'light'],
    ['page', ':root { color-scheme: dark }', 'dark'],
    ['light', ':root { color-scheme: dark }', 'light'],
    ['dark', '', 'dark'],
  ])('is light or dark by the data-theme "%s" or the style "%s"', async (theme, css, look) => {
    onTestFinished(addStyle(css));
    const { container, getForm } = await renderFor({});
    if (theme !== 'page') container.dataset.theme = theme;
    const dark = 'rgb(238, 241, 245)';
    expect(getComputedStyle(getForm()).color === dark).toBe(look === 'dark');
  });

  it('gives way to any rule of the page, however weak', async () => {
    onTestFinished(addStyle('button { background: rgb(1, 2, 3) } * { border-radius: 0 }'));
    const { submit } = await renderFor({});
    const { backgroundColor, borderRadius } = getComputedStyle(submit.element());
    expect([backgroundColor, borderRadius]).toEqual(['rgb(1, 2, 3)', '0px']);
  });
});
