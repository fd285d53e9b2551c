import { en } from 'backup-code-challenge/locales/en';
import type { ScenarioName } from 'backup-code-challenge/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { follow, pressEnter, renderFor } from '../accessibility/failureRecipes.js';
import { expectSoon } from '../support/expectSoon.js';
import { nextFrame } from '../support/frames.js';
import { goodCode, type StepOptions, wrongCode } from '../support/renderStep.js';
import { watchShifts } from './shifts.js';

/** Renders the challenge in a container of this width, between two paragraphs. */
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
  const seen: string[] = [];
  return {
    ...step,
    seen,
    /** How far the paragraph below has moved since the start, by state. */
    movements: {} as Record<string, number>,
    /** Records the movement in a state. Each state has a different name. */
    async look(this: { movements: Record<string, number> }, name: string) {
      const movement = below.getBoundingClientRect().top - start;
      if (movement) this.movements[name] = movement;
      seen.push(name);
      await nextFrame();
    },
    remove() {
      above.remove();
      below.remove();
    },
  };
}

type PlacedStep = Awaited<ReturnType<typeof renderBetween>>;

/** Goes through every state except the ends. */
async function walk(step: PlacedStep) {
  const meet = async (name: string, code: string, scenario?: ScenarioName) => {
    await follow(step, { codes: [code], meets: scenario ? [scenario] : [] });
    await step.look(name);
  };
  const toIdle = async () => {
    await userEvent.fill(step.input, '7');
    await step.look('idle again');
  };

  await meet('empty', '');
  await toIdle();
  await meet('too_short', 'AD45');
  await meet('too_long', 'AD45XH56789');
  await meet('bad_character', 'AD45XH5é');
  await meet('multiple_codes', 'AD45XH56 7HD83KD9');
  await meet('authenticator_code', '123456');
  await toIdle();
  await meet('invalid_code', wrongCode);
  await meet('already_refused', wrongCode);
  await meet('service_error', goodCode, 'serviceError');
  await meet('after_unknown_outcome', goodCode, 'invalidCode');
  await meet('unexpected', 'AAAAAAAA', 'unexpected');
  await meet('network', 'AAAAAAAA', 'dropBeforeReading');
  await meet('htmlError', 'AAAAAAAA', 'htmlError');
  await meet('session_limit', 'AAAAAAAA', 'sessionLimit');
  await follow(step, { codes: ['AAAAAAAA'], isOffline: true });
  await step.look('offline');
  await follow(step, { codes: ['CCCCCCCC'], isOffline: true });
  await step.look('offline, the code not used');

  await step.simulator.refuse(429, { headers: { 'Retry-After': '1' } }, 1);
  await step.enter('BBBBBBBB');
  await expectSoon(step.getFailure).toBe('rate_limited');
  await step.look('waiting');
  await expectSoon(step.getText).toContain(en.waitOver);
  await step.look('wait over');

  await step.simulator.use(null);
  await step.simulator.hold();
  const { accounts } = await step.simulator.report();
  await userEvent.fill(step.input, accounts[0]!.backupCodes[1]!.code);
  await pressEnter(step);
  await expectSoon(step.getStatus).toBe('submitting');
  await step.look('submitting');
  await step.simulator.release();
  await expectSoon(step.getStatus).toBe('succeeded');
  await step.look('succeeded');
}

beforeEach(() => page.viewport(1000, 900));

let placed: PlacedStep | undefined;
afterEach(() => placed?.remove());

describe.each([28, 18])(
  'in a container of %i rem, the challenge moves nothing around it',
  (widthRem) => {
    it('when its state changes', { timeout: 30_000 }, async () => {
      const step = (placed = await renderBetween(widthRem));
      const shifts = watchShifts();
      await walk(step);
      expect(step.movements).toEqual({});
      expect(await shifts.read()).toEqual({ score: 0, moved: [] });
      expect(step.seen).toHaveLength(22);
    });

    it('when the last minute begins, and during it', { timeout: 30_000 }, async () => {
      const expiresAt = Date.now() + 61_500;
      const step = (placed = await renderBetween(widthRem, { expiresAt }));
      const shifts = watchShifts();
      expect(step.getText()).not.toContain(en.expiring.title);
      await expectSoon(step.getText).toContain(en.expiring.title);
      await step.look('expiring');
      await walk(step);
      expect(step.movements).toEqual({});
      expect(await shifts.read()).toEqual({ score: 0, moved: [] });
    });

    it('when the MFA token expires, and afterwards', { timeout: 30_000 }, async () => {
      const expiresAt = Date.now() + 3000;
      const step = (placed = await renderBetween(widthRem, { expiresAt }));
      const shifts = watchShifts();
      await expectSoon(step.getText).toContain(en.expired.title);
      await step.look('expired');
      await walk(step);
      expect(step.movements).toEqual({});
      expect(await shifts.read()).toEqual({ score: 0, moved: [] });
    });
  },
);

describe('the width of the challenge', () => {
  it.each([
    ['a dialog that fits its content', 'position: absolute'],
    ['a line of text', 'display: inline-block'],
    ['a row', 'display: flex'],
    ['a grid', 'display: grid; place-content: center'],
  ])('is 27 rem in %s', async (_, css) => {
    const { container, getForm } = await renderFor({});
    container.style.cssText = css;
    expect(getForm().getBoundingClientRect().width).toBe(28 * 16);
  });

  it.each(
    ['100%', 'none', 'calc(100% - 1rem)'].flatMap((size) =>
      ['position: absolute', 'display: inline-block', 'display: flex'].map(
        (css) => [size, css] as const,
      ),
    ),
  )('does not collapse with the --bcc-inline-size "%s" in the style "%s"', async (size, css) => {
    const { container, getForm } = await renderFor({});
    container.style.cssText = css;
    container.style.setProperty('--bcc-inline-size', size);
    expect(getForm().getBoundingClientRect().width).toBeGreaterThanOrEqual(27 * 16);
  });

  it.each(['display: block', 'display: flex', 'display: grid', 'position: absolute'])(
    'fits a narrow page in a container with the style "%s"',
    async (css) => {
      await page.viewport(320, 900);
      const { container, getForm } = await renderFor({});
      container.style.cssText = css;
      expect(getForm().getBoundingClientRect().right).toBeLessThanOrEqual(320);
    },
  );
});

describe('watchShifts', () => {
  it('reports a challenge that grows', async () => {
    const step = (placed = await renderBetween(28));
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
