import { en } from 'backup-code-challenge/locales/en';
import { expectSoon } from '../support/expectSoon.js';
import { goodCode, type RenderedStep } from '../support/renderStep.js';
import { failureKeys, failureRecipes, follow, pressEnter, renderFor } from './failureRecipes.js';

const inAWhile = () => ({ expiresAt: Date.now() + 59_000 });

/** Every state of the step, all of them on one page, each under its name. */
export async function renderGallery(): Promise<ReadonlyMap<string, RenderedStep>> {
  const steps = new Map<string, RenderedStep>();
  const add = async (name: string, step: RenderedStep, act: () => Promise<unknown>) => {
    // A page has landmarks, and the step stands in one of them.
    step.container.role = 'region';
    step.container.ariaLabel = name;
    steps.set(name, step);
    await act();
  };
  for (const key of failureKeys) {
    const step = await renderFor(failureRecipes[key]);
    await add(key, step, () => follow(step, failureRecipes[key]));
  }
  await add('idle', await renderFor({}), () => Promise.resolve());
  await add('expiring', await renderFor({}, inAWhile()), () => Promise.resolve());

  const alerted = await renderFor({}, inAWhile());
  const meets = ['rateLimited'] as const;
  await add('rate_limited, expiring', alerted, () => follow(alerted, { meets }));

  const succeeded = await renderFor({});
  await add('succeeded', succeeded, () => follow(succeeded, {}));

  const submitting = await renderFor({});
  await add('submitting', submitting, async () => {
    await submitting.simulator.hold();
    await submitting.input.fill(goodCode);
    await pressEnter(submitting);
    await expectSoon(submitting.getStatus).toBe('submitting');
  });
  return steps;
}

/** The state whose step an element belongs to. */
export const stateOf = (element: Element | null) =>
  element?.closest('[role=region]')?.ariaLabel ?? 'the page';

/** Turns all steps to a language that is written from right to left, or back. */
export function setDirection(steps: ReadonlyMap<string, RenderedStep>, direction: 'ltr' | 'rtl') {
  for (const { update } of steps.values()) update({ messages: { ...en, direction } });
}
