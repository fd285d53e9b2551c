import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { addStyle } from '../accessibility/emulate.js';
import { follow, renderFor } from '../accessibility/failureRecipes.js';
import { goodCode, wrongCode } from '../support/renderStep.js';
import { ourRules } from './ourRules.js';

/** The custom properties that the stylesheet reads. */
const customProperties = () => [
  ...new Set(ourRules().flatMap(({ cssText }) => cssText.match(/--bcc-[\w-]+/g) ?? [])),
];

/** A value that differs from every default of such a property. */
function otherValue(name: string): string {
  if (name.includes('-color-')) return 'rgb(1, 2, 3)';
  if (name.includes('-font-family')) return 'Georgia';
  if (name.endsWith('-lines')) return '7';
  return name.endsWith('-duration') ? '321ms' : '53px';
}

const elements = () => Array.from(document.querySelectorAll('form, form *'));

/** The computed style of every element of the challenges. */
function snapshot(): string[] {
  return elements().map((element) => {
    const style = getComputedStyle(element);
    return Array.from(style, (property) => style.getPropertyValue(property)).join(';');
  });
}

/** Renders challenges that together show every kind of element in every colour. */
async function renderSteps() {
  const inLastMinute = { expiresInMs: 59_000 };
  await renderFor({}, inLastMinute);
  const meets = [['htmlError'], ['consent'], []] as const;
  for (const each of meets) await follow(await renderFor({}), { meets: each });
  await follow(await renderFor({}), { codes: [wrongCode] });
  const { submit, simulator, input } = await renderFor({});
  await simulator.hold();
  await input.fill(goodCode);
  await userEvent.click(submit);
  await userEvent.hover(submit);
}

beforeEach(async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  // An animated colour would be read at an arbitrary moment.
  const remove = addStyle('* { animation: none !important }');
  return () => {
    remove();
    vi.restoreAllMocks();
  };
});

describe('every custom property', () => {
  it('has an effect on the root of the page', async () => {
    await renderSteps();
    const remove = addStyle(':root:not([style*=duration]) * { transition: none !important }');
    const { style } = document.documentElement;
    const before = snapshot();
    const withoutEffect = customProperties().filter((name) => {
      style.setProperty(name, otherValue(name));
      const hasChanged = snapshot().some((element, index) => element !== before[index]);
      style.removeProperty(name);
      return !hasChanged;
    });
    remove();
    expect(withoutEffect).toEqual([]);
  });
});

describe('a single class name of the app', () => {
  it('overrides every rule of the challenge', async () => {
    await renderSteps();
    onTestFinished(addStyle('.app { all: initial; transition: none }'));
    const properties = new Set(ourRules().flatMap(({ style }) => Array.from(style)));
    const kept = elements().flatMap((element) => {
      // This element is outside the challenge, so none of the challenge's rules apply to it.
      const bare = document.body.appendChild(document.createElement(element.tagName));
      for (const each of [bare, element]) each.classList.add('app');
      const [style, wanted] = [getComputedStyle(element), getComputedStyle(bare)];
      const lost = [...properties]
        // The size of an element depends on its content.
        .filter((property) => !/^--|size|^(width|height)$/.test(property))
        .filter(
          (property) => style.getPropertyValue(property) !== wanted.getPropertyValue(property),
        )
        .map((property) => `${element.className}: ${property}`);
      bare.remove();
      return lost;
    });
    expect(kept).toEqual([]);
  });

  it('competes only with rules that weigh no more than element selectors', () => {
    expect(ourRules().length).toBeGreaterThan(30);
    const light = /^(form:not\(br\) ?)?:where\((.*)\)(::after|::before)?$/;
    const heavy = ourRules().filter(({ selectorText }) => !light.test(selectorText));
    expect(heavy.map(({ selectorText }) => selectorText)).toEqual([]);
  });
});
