import { expect } from '@playwright/test';
import { ar } from 'backup-code-challenge/locales/ar';
import { test } from './support/test.js';
import { field, submit, type Visit } from './support/visit.js';

const styleOf = ({ driver }: Visit, selector: string, property: string) =>
  driver.evaluate(
    (wanted, name) => getComputedStyle(document.querySelector(wanted)!).getPropertyValue(name),
    selector,
    property,
  );

test('a right-to-left language mirrors the step, and not the code', async ({ visit }) => {
  await visit.open({ locale: 'ar' });
  expect(await visit.readText()).toContain(ar.title);
  expect(await styleOf(visit, 'form', 'direction')).toBe('rtl');
  expect(await styleOf(visit, field, 'direction')).toBe('ltr');
  // The text of the label begins at the right edge of the step.
  const gap = await visit.driver.evaluate(() => {
    const text = document.createRange();
    text.selectNodeContents(document.querySelector('form label')!);
    const { right } = document.querySelector('form')!.getBoundingClientRect();
    return Math.abs(right - text.getBoundingClientRect().right);
  });
  expect(gap).toBeLessThan(2);
});

test('the field and the button are as the stylesheet says', async ({ visit }) => {
  await visit.open();
  for (const selector of [field, submit]) {
    expect(await styleOf(visit, selector, 'min-block-size')).toBe('48px');
  }
  expect(await styleOf(visit, submit, 'background-color')).not.toBe('rgba(0, 0, 0, 0)');
});

test('the keyboard’s focus has an outline', async ({ visit }) => {
  await visit.open();
  for (const name of ['a', 'field', 'button']) {
    await visit.driver.press('Tab');
    if (name === 'a') continue;
    const focused = name === 'field' ? field : submit;
    expect(await styleOf(visit, focused, 'outline-style')).toBe('solid');
    expect(await styleOf(visit, focused, 'outline-width')).toBe('3px');
  }
});

test('the pointer over the button changes its colour', async ({ visit }) => {
  await visit.open();
  const before = await styleOf(visit, submit, 'background-color');
  await visit.driver.hover(submit);
  await expect.poll(() => styleOf(visit, submit, 'background-color')).not.toBe(before);
});
