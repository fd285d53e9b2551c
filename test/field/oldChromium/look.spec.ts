import { expect, type Page } from '@playwright/test';
import { test } from './visit.js';

const light = { text: 'rgb(22, 32, 46)', accent: 'rgb(31, 87, 195)', field: 'rgb(255, 255, 255)' };
const dark = { text: 'rgb(238, 241, 245)', accent: 'rgb(138, 180, 255)', field: 'rgb(19, 26, 36)' };

/** What the browser itself knows of colours. */
const knows = (page: Page, color: string) =>
  page.evaluate((value) => CSS.supports('color', value), color);

test('shows the main button in its colour, also under the pointer', async ({ page, visit }) => {
  const color = () => visit.styleOf('.bcc-submit', 'background-color');
  expect(await color()).toBe(light.accent);
  await page.evaluate(() => document.documentElement.style.setProperty('--bcc-duration', '0s'));
  await visit.pointAt('.bcc-submit');
  const isMixed = await knows(page, 'color-mix(in oklab, red, blue)');
  const hovered = await color();
  expect(hovered).not.toBe('rgba(0, 0, 0, 0)');
  // Without color-mix() the colour stays.
  if (isMixed) expect(hovered).not.toBe(light.accent);
  else expect(hovered).toBe(light.accent);
});

for (const theme of ['light', 'dark'] as const) {
  test(`has its colours where the page is ${theme}`, async ({ page, visit }) => {
    await page.evaluate((value) => {
      document.documentElement.dataset.theme = value;
    }, theme);
    const isKnown = await knows(page, 'light-dark(red, blue)');
    const expected = theme === 'dark' && isKnown ? dark : light;
    await expect
      .poll(async () => ({
        text: await visit.styleOf('.bcc-title', 'color'),
        accent: await visit.styleOf('.bcc-submit', 'background-color'),
        field: await visit.styleOf('.bcc-input', 'background-color'),
      }))
      .toEqual(expected);
  });
}

test('shows an error in its colour, and a field that can be hit', async ({ visit }) => {
  await visit.enter('AD45');
  await visit.waitFor('.bcc-error:not(:empty)');
  expect(await visit.styleOf('.bcc-error', 'color')).toBe('rgb(179, 38, 30)');
  expect(await visit.styleOf('.bcc-input', 'height')).toBe('48px');
  expect(await visit.styleOf('.bcc-input', 'outline-style')).toBe('solid');
  expect(Number.parseFloat(await visit.styleOf('.bcc-root', 'width'))).toBeGreaterThan(400);
});
