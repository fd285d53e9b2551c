import { en } from 'backup-code-challenge/locales/en';
import type { ScenarioName } from 'backup-code-challenge/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { follow, pressEnter, renderFor } from '../accessibility/failureRecipes.js';
import { expectSoon } from '../support/expectSoon.js';
import { goodCode, type StepOptions, wrongCode } from '../support/renderStep.js';
import { nextFrame, watchShifts } from './shifts.js';

/** A step in the middle of a page, as wide as told. */
async function renderBetween(widthRem: number, options?: StepOptions) {
  const step = await renderFor({}, options);
  const { container } = step;
  container.style.inlineSize = `${widthRem}rem`;
  const above = document.createElement('p');
  above.textContent = 'Above';
  const below = document.createElement('p');
  below.textContent = 'Below';
  container.before(above);
  container.after(below);
  const start = below.getBoundingClientRect().top;
  const movements: Record<string, number> = {};
  return {
    ...step,
    /** How far the page below has moved since the start, by the state it was seen in. */
    movements,
    /** To be called in each state. */
    async look(state: string) {
      const movement = below.getBoundingClientRect().top - start;
      if (movement) movements[state] = movement;
      await nextFrame();
    },
    remove() {
      above.remove();
      below.remove();
    },
  };
}

type PlacedStep = Awaited<ReturnType<typeof renderBetween>>;

const enter = async (step: PlacedStep, name: string, code: string, scenario?: ScenarioName) => {
  await follow(step, { codes: [code], meets: scenario ? [scenario] : [] });
  await step.look(name);
};

/** Every state that is not ended and that asks for no wait. */
async function walkAround(step: PlacedStep) {
  const toIdle = async () => {
    await userEvent.fill(step.input, '7');
    await step.look('idle again');
  };
  await enter(step, 'empty', '');
  await toIdle();
  await enter(step, 'too short', 'AD45');
  await enter(step, 'too long', 'AD45XH56789');
  await enter(step, 'a strange character', 'AD45XH5é');
  await enter(step, 'several codes', 'AD45XH56 7HD83KD9');
  await toIdle();
  await enter(step, 'refused', wrongCode);
  await enter(step, 'refused before', wrongCode);
  await enter(step, 'out of order', goodCode, 'serviceError');
  await enter(step, 'refused after that', goodCode, 'invalidCode');
  await enter(step, 'unreadable', 'AAAAAAAA', 'htmlError');
  await follow(step, { codes: ['AAAAAAAA'], isOffline: true });
  await step.look('offline');
}

/** The failures with the longest texts, a wait, and a success. */
async function walkToSuccess(step: PlacedStep) {
  const { getFailure, getStatus, getText, look, simulator } = step;
  await enter(step, 'refused with a long text', wrongCode, 'invalidCode');
  await enter(step, 'unexpected', 'BBBBBBBB', 'unexpected');
  await enter(step, 'lost', 'BBBBBBBB', 'dropBeforeReading');
  await enter(step, 'too many devices', 'BBBBBBBB', 'sessionLimit');

  await simulator.refuse(429, { headers: { 'Retry-After': '1' } }, 1);
  await step.enter('CCCCCCCC');
  await expectSoon(getFailure).toBe('rate_limited');
  await look('waiting');
  await expectSoon(getText).toContain(en.waited);
  await look('waited');

  await simulator.use(null);
  await simulator.hold();
  const { accounts } = await simulator.report();
  await userEvent.fill(step.input, accounts[0]!.backupCodes[1]!.code);
  await pressEnter(step);
  await expectSoon(getStatus).toBe('submitting');
  await look('submitting');
  await simulator.release();
  await expectSoon(getStatus).toBe('succeeded');
  await look('succeeded');
}

beforeEach(() => page.viewport(1000, 900));

let placed: PlacedStep | undefined;
afterEach(() => placed?.remove());

describe.each([27, 20])('in a place %i rem wide, nothing around the step moves', (widthRem) => {
  it('from state to state', { timeout: 30_000 }, async () => {
    const step = (placed = await renderBetween(widthRem));
    const shifts = watchShifts();
    await walkAround(step);
    await walkToSuccess(step);
    expect(step.movements).toEqual({});
    expect(await shifts.read()).toEqual({ score: 0, moved: [] });
  });

  it('when the last minute begins, and in it', { timeout: 30_000 }, async () => {
    const expiresAt = Date.now() + 61_500;
    const step = (placed = await renderBetween(widthRem, { expiresAt }));
    const shifts = watchShifts();
    expect(step.getText()).not.toContain(en.expiring.title);
    await expectSoon(step.getText).toContain(en.expiring.title);
    await step.look('expiring');
    await walkToSuccess(step);
    expect(step.movements).toEqual({});
    expect(await shifts.read()).toEqual({ score: 0, moved: [] });
  });
});

describe('the step', () => {
  it.each([
    ['a dialog that fits what it holds', 'position: absolute'],
    ['a line of text', 'display: inline-block'],
    ['a row', 'display: flex'],
    ['a grid', 'display: grid; place-content: center'],
  ])('has its width in %s', async (_, css) => {
    const { container, getForm } = await renderFor({});
    container.style.cssText = css;
    expect(getForm().getBoundingClientRect().width).toBe(27 * 16);
  });

  it.each(['display: block', 'display: flex', 'display: grid', 'position: absolute'])(
    'is no wider than a narrow page in a place with the style "%s"',
    async (css) => {
      await page.viewport(320, 900);
      const { container, getForm } = await renderFor({});
      container.style.cssText = css;
      expect(getForm().getBoundingClientRect().right).toBeLessThanOrEqual(320);
    },
  );
});

describe('what watches for shifts', () => {
  it('sees it when the step does grow', async () => {
    const step = (placed = await renderBetween(27));
    const shifts = watchShifts();
    await nextFrame();
    step.getForm().style.paddingBlockStart = '40px';
    await step.look('grown');
    expect(step.movements).toEqual({ grown: 40 });
    const { score, moved } = await shifts.read();
    expect(score).toBeGreaterThan(0);
    expect(moved).toContain('Below');
  });
});
