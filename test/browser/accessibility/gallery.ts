import { en } from 'backup-code-challenge/locales/en';
import { expectSoon } from '../support/expectSoon.js';
import { goodCode, type RenderedStep } from '../support/renderStep.js';
import {
  endedInDoubt,
  failureKeys,
  failureRecipes,
  follow,
  pressEnter,
  renderFor,
} from './failureRecipes.js';

const inLastMinute = { expiresInMs: 59_000 };

/** Renders every state of the challenge on one page. Returns the challenges by the state's name. */
export async function renderGallery(): Promise<ReadonlyMap<string, RenderedStep>> {
  const steps = new Map<string, RenderedStep>();
  const add = async (name: string, step: RenderedStep, act: () => Promise<unknown>) => {
    // axe wants all content in landmarks, so each challenge gets one.
    step.container.role = 'region';
    step.container.ariaLabel = name;
    steps.set(name, step);
    await act();
  };
  for (const key of failureKeys) {
    const step = await renderFor(failureRecipes[key]);
    await add(key, step, () => follow(step, failureRecipes[key]));
  }
  const inDoubt = await renderFor({});
  await add('session_expired, a code in doubt', inDoubt, () => follow(inDoubt, endedInDoubt));

  await add('idle', await renderFor({}), () => Promise.resolve());
  await add('expiring', await renderFor({}, inLastMinute), () => Promise.resolve());

  const expired = await renderFor({}, { expiresInMs: 500 });
  await add('expired', expired, () => expectSoon(expired.getText).toContain(en.expired.title));

  const alerted = await renderFor({}, inLastMinute);
  const meets = ['rateLimited'] as const;
  await add('rate_limited, expiring', alerted, () => follow(alerted, { meets }));

  const stalled = await renderFor({});
  await add('stalled', stalled, async () => {
    await follow(stalled, {});
    await expectSoon(stalled.getStatus).toBe('succeeded');
    // As when the page returns from the back/forward cache.
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await expectSoon(stalled.getText).toContain(en.stalled.title);
  });

  // The promise never settles, because the challenge would be stalled 30 s after it settles.
  const succeeded = await renderFor({}, { onSuccess: () => new Promise(() => {}) });
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

/** The name of the state that an element belongs to. */
export const stateOf = (element: Element | null) =>
  element?.closest('[role=region]')?.ariaLabel ?? 'the page';

/** Sets the text direction of every challenge. */
export function setDirection(steps: ReadonlyMap<string, RenderedStep>, direction: 'ltr' | 'rtl') {
  for (const { update } of steps.values()) update({ messages: { ...en, direction } });
}
