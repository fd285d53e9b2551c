import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { addStyle } from '../accessibility/emulate.js';
import { type FailureRecipe, follow, renderFor } from '../accessibility/failureRecipes.js';
import { distanceToText, measure } from './measure.js';
import { type StockPage, stockPages } from './stock/stockPages.js';

const states: Readonly<Record<string, FailureRecipe>> = {
  'an untouched challenge': { codes: [] },
  'an error at the field': { codes: ['AD45'] },
  'an alert': { meets: ['serviceError'] },
  'an end': { meets: ['sessionExpired'] },
};

/** The focus outline reaches this far around the field. */
const ringPx = 5;

async function renderOnPage(recipe: FailureRecipe) {
  const step = await renderFor({});
  step.container.id = 'root';
  // Inherited on purpose, and no part of the look.
  step.container.style.cssText = 'font-family: sans-serif; letter-spacing: normal';
  await follow(step, recipe);
  // The pointer rests on no button.
  await userEvent.hover(document.documentElement, { position: { x: 1, y: 1 } });
  return step;
}

async function readLook(recipe: FailureRecipe) {
  const step = await renderOnPage(recipe);
  const look = measure(step.getForm());
  step.unmount();
  return look;
}

/** Adds the stylesheets of the page, as unlayered and as early as they are there. */
function dress({ css, layers = '' }: StockPage): void {
  const order = document.createElement('style');
  order.textContent = layers;
  document.head.prepend(order);
  const removeStyle = addStyle(css);
  undress = () => {
    order.remove();
    removeStyle();
  };
}

let undress = () => {};

beforeEach(async () => {
  // Vite's template has a larger font on a wider page.
  await page.viewport(1000, 900);
  return addStyle('* { transition: none !important }');
});

afterEach(() => undress());

describe.each(stockPages)('with the stock CSS of $name, the challenge', (stock) => {
  it.each(Object.entries(states))('looks as on a bare page: %s', async (_, recipe) => {
    const bare = await readLook(recipe);
    dress(stock);
    const dressed = await readLook(recipe);
    expect([...dressed]).toEqual([...bare]);
  });

  it('keeps its texts clear of the focus outline', async () => {
    dress(stock);
    const { container, getInput } = await renderOnPage(states['an error at the field']!);
    expect(document.activeElement).toBe(getInput());
    const { outlineOffset, outlineWidth } = getComputedStyle(getInput());
    expect(Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset)).toBe(ringPx);
    const below = distanceToText(getInput(), container.querySelector('.bcc-error')!);
    expect(below).toBeGreaterThanOrEqual(ringPx);
    const label = container.querySelector('.bcc-label')!;
    const range = document.createRange();
    range.selectNodeContents(label);
    const above = getInput().getBoundingClientRect().top - range.getBoundingClientRect().bottom;
    expect(above).toBeGreaterThanOrEqual(ringPx);
  });

  it.each(
    ['100%', 'none', 'calc(100% - 1rem)'].flatMap((size) =>
      ['position: absolute', 'display: inline-block', 'display: flex'].map(
        (css) => [size, css] as const,
      ),
    ),
  )('keeps a width with the --bcc-inline-size "%s" in the style "%s"', async (size, css) => {
    dress(stock);
    const { container, getForm } = await renderFor({});
    container.style.cssText = `${css}; --bcc-inline-size: ${size}`;
    expect(getForm().getBoundingClientRect().width).toBeGreaterThanOrEqual(26 * 16);
  });
});
