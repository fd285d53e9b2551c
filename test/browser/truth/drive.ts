import { forgetTriedCodes } from 'backup-code-challenge/testing';
import { userEvent } from 'vitest/browser';
import { actions } from '../accessibility/failureRecipes.js';
import { expectSoon } from '../support/expectSoon.js';
import { nextFrame } from '../support/frames.js';
import { setOnline } from '../support/network.js';
import { type RenderedStep, renderStep } from '../support/renderStep.js';
import { createRemoteSimulator, type RemoteSimulator } from '../support/simulatorCommands.js';
import { timeoutMs, watchTimeLimit } from '../support/timeLimit.js';
import type { Run, Try } from './cells.js';
import type { Facts, SeenTry } from './facts.js';
import { readButtons, readWords } from './readWords.js';
import type { Meeting } from './ways.js';

/** Drives the challenge through a run, then reads what it says and what is true. */
export async function drive({ key, mount, earlier, last }: Run) {
  const simulator = await createRemoteSimulator({
    lockout: null,
    cors: { exposedHeaders: ['Retry-After'] },
  });
  const mountStep = () => renderStep({ ...actions, simulator, endpoint: { timeoutMs } });
  let step = await mountStep();
  const seen: SeenTry[] = [];
  for (const entry of earlier) seen.push(await enter(step, entry));
  if (mount === 'a new mount') {
    step.unmount();
    step = await mountStep();
  }
  const seenLast = await enter(step, last);
  const form = step.getForm();
  const words = readWords(form);
  const { accounts } = await simulator.report();
  const { backupCodes } = accounts[0]!;
  const facts: Facts = {
    earlier: seen,
    last: seenLast,
    usedCodes: backupCodes.filter(({ used }) => used).map(({ code }) => code),
    codeLength: backupCodes[0]!.code.length,
    isOnline: !last.isOffline,
    waitSeconds: waits[key] ?? null,
    shownWait: /\d+/.exec(form.querySelector('.bcc-wait')?.textContent ?? '')?.[0] ?? null,
    buttons: readButtons(form),
    fieldText: form.querySelector('input')?.value ?? null,
  };
  const shownKind = step.getFailure();
  step.unmount();
  // The next run has the same codes.
  await Promise.resolve();
  forgetTriedCodes();
  return { words, facts, shownKind };
}

/** What the scenarios of these failures ask for, in seconds. */
const waits: { readonly [Key in Run['key']]?: number } = {
  rate_limited: 30,
  'locked/temporary': 900,
};

/** Enters a text by the keyboard, and waits for what comes of it. */
async function enter(step: RenderedStep, { text, meets, isOffline }: Try): Promise<SeenTry> {
  const { simulator, input } = step;
  const before = countOutcomes(step);
  const { requests: requestsBefore } = await meet(simulator, meets);
  // An edit ends the hold. To fill in the same text again is none.
  if (step.getInput().value) await userEvent.fill(input, '');
  await userEvent.fill(input, text);
  if (isOffline) await setOnline(simulator, false);
  const timeLimit = watchTimeLimit();
  await userEvent.keyboard('{Enter}');
  if (isNeverAnswered(meets)) {
    await expectSoon(simulator.countCalls).toBe(requestsBefore.length + 1);
    timeLimit.runOut();
  }
  timeLimit.stop();
  await expectSoon(() => countOutcomes(step)).toBe(before + 1);
  await nextFrame();
  if (isOffline) await setOnline(simulator, true);
  const requests = (await simulator.report()).requests.slice(requestsBefore.length);
  if (requests.length > 1) throw new Error('One press made several requests');
  return { text, request: requests[0] ?? null };
}

function isNeverAnswered(meeting: Meeting | undefined): boolean {
  return typeof meeting === 'string' && meeting.startsWith('neverAnswers');
}

function meet(simulator: RemoteSimulator, meeting: Meeting | undefined) {
  return typeof meeting === 'object'
    ? simulator.spendAndRefuse(meeting.spendsAndRefusesWith)
    : simulator.use(meeting ?? null);
}

function countOutcomes({ onEvent }: RenderedStep): number {
  return onEvent.mock.calls.filter(([{ type }]) => type === 'outcome' || type === 'rejected')
    .length;
}
