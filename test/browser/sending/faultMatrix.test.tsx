import type { BackupCodeChallengeProps } from 'backup-code-challenge';
import { en } from 'backup-code-challenge/locales/en';
import type { Scenario, ScenarioName } from 'backup-code-challenge/testing';
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { expectSoon } from '../support/expectSoon.js';
import { goodCode, type RenderedStep, renderStep } from '../support/renderStep.js';
import { createRemoteSimulator } from '../support/simulatorOrders.js';

type OnFailure = NonNullable<BackupCodeChallengeProps['onFailure']>;

interface Fault {
  readonly name: string;
  readonly scenario: ScenarioName | Scenario | null;
  readonly spendsCode: boolean;
  /** What the failure is told to be; `null` for a success. */
  readonly failure: object | null;
}

const unknown = (cause: string) => ({ kind: 'outcome_unknown', cause });

const faults: readonly Fault[] = (
  [
    ['usual', null, true, null],
    ['slow', { delayMs: 200 }, true, null],
    ['wrongContentType', 'wrongContentType', true, null],
    ['bareSuccess', 'bareSuccess', true, null],
    ['dropBeforeReading', 'dropBeforeReading', false, unknown('network')],
    ['dropAfterSpending', 'dropAfterSpending', true, unknown('network')],
    ['dropMidBody', 'dropMidBody', true, unknown('network')],
    ['emptyBody', 'emptyBody', true, unknown('unreadable')],
    ['truncatedBody', 'truncatedBody', true, unknown('unreadable')],
    ['successWithoutToken', 'successWithoutToken', true, unknown('unreadable')],
    ['zeroGuidToken', 'zeroGuidToken', true, unknown('unreadable')],
    ['neverAnswers', 'neverAnswers', false, unknown('timeout')],
    ['neverAnswersAfterSpending', 'neverAnswersAfterSpending', true, unknown('timeout')],
    ['htmlError', 'htmlError', false, { kind: 'service_error' }],
    ['serviceError', 'serviceError', false, { kind: 'service_error' }],
    ['okWithErrorCode', 'okWithErrorCode', false, { kind: 'invalid_code' }],
    ['privacyPolicy', 'privacyPolicy', true, { kind: 'action_required', action: 'privacy_policy' }],
    ['consent', 'consent', true, { kind: 'action_required', action: 'consent' }],
  ] as const
).map(([name, scenario, spendsCode, failure]) => ({ name, scenario, spendsCode, failure }));

interface Moment {
  readonly name: string;
  readonly strict?: true;
  /** How long the MFA token lasts, in milliseconds. Left out: nobody told the step. */
  readonly lastsMs?: number;
  /** Happens while the request is at the server. */
  readonly inFlight?: (step: RenderedStep) => Promise<void> | void;
  /** Whether the step is there to tell the outcome. @default true */
  readonly isTold?: false;
}

const unmounts: Moment = {
  name: 'has left the screen',
  inFlight: ({ unmount }) => unmount(),
  isTold: false,
};

const startsAfresh: Moment = {
  name: 'got a new MFA token',
  inFlight: async ({ simulator, update }) => {
    update({ secondFactorToken: (await simulator.report()).secondFactorToken });
  },
  isTold: false,
};

const rendersAgain: Moment = {
  name: 'was rendered again 30 times',
  inFlight: async ({ update }) => {
    for (let count = 0; count < 30; count += 1) {
      update();
      await Promise.resolve();
    }
  },
};

const expires: Moment = {
  name: 'has come to the end of its MFA token',
  lastsMs: 3_600_000,
  inFlight: async ({ getText }) => {
    // The machine slept for two hours: each step looks at the wall clock once a second.
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 7_200_000 });
    onTestFinished(() => void vi.useRealTimers());
    await expectSoon(getText).toContain(en.expiring.title);
  },
};

const moments: readonly Moment[] = [
  { name: 'is on the screen' },
  unmounts,
  startsAfresh,
  rendersAgain,
  expires,
].flatMap((moment) => [
  moment,
  { ...moment, name: `${moment.name} (StrictMode)`, strict: true as const },
]);

const cells = faults.flatMap((fault) => moments.map((moment) => ({ fault, moment })));

/** Nothing waits for so long. */
const timeoutMs = 123_456;

async function runCell(fault: Fault, moment: Moment) {
  const simulator = await createRemoteSimulator();
  await simulator.use(fault.scenario);
  await simulator.hold();
  const first = { onSuccess: vi.fn(), onFailure: vi.fn<OnFailure>() };
  const latest = { onSuccess: vi.fn(), onFailure: vi.fn<OnFailure>() };
  const timers = vi.spyOn(globalThis, 'setTimeout');
  const step = await renderStep({
    simulator,
    ...first,
    ...(moment.strict && { strict: true }),
    ...(moment.lastsMs && { expiresAt: Date.now() + moment.lastsMs }),
    endpoint: { timeoutMs },
  });
  await step.enter(goodCode);
  await expectSoon(simulator.countCalls).toBe(1);
  step.update(latest);
  await moment.inFlight?.(step);
  await simulator.release();
  if (fault.name.startsWith('neverAnswers')) {
    // Its time has come.
    const [giveUp, , ...rest] = timers.mock.calls.find(([, delay]) => delay === timeoutMs) ?? [];
    giveUp?.(...rest);
  }
  timers.mockRestore();

  await expectSoon(
    () => latest.onSuccess.mock.calls.length + latest.onFailure.mock.calls.length,
  ).toBe(1);
  return { step, first, latest, simulator };
}

const size = `${cells.length} cells: ${faults.length} faults × ${moments.length} moments`;

beforeAll(() => {
  console.info(`The fault matrix has ${size}.`);
});

describe(`${size}, all with new handlers in mid-flight`, () => {
  it.each(cells)('$fault.name, when the step $moment.name', async ({ fault, moment }) => {
    const { step, first, latest, simulator } = await runCell(fault, moment);
    const { onSuccess, onFailure } = latest;

    // The promise itself: sent once, and no code spent whose outcome nobody hears of rightly.
    const { requests } = await simulator.report();
    expect(requests).toHaveLength(1);
    expect(await simulator.listUsedCodes()).toEqual(fault.spendsCode ? [goodCode] : []);
    expect(first.onSuccess).not.toHaveBeenCalled();
    expect(first.onFailure).not.toHaveBeenCalled();

    const reported = onFailure.mock.lastCall?.[0].failure ?? null;
    expect(onSuccess).toHaveBeenCalledTimes(fault.failure ? 0 : 1);
    if (fault.failure) expect(reported).toMatchObject(fault.failure);
    if (moment.isTold === false) return;
    // Where the sign-in has ended meanwhile, that is what the person is told, with what it says of the code.
    // An accepted code that leads on is an end of its own.
    const isOver = moment.lastsMs && reported && reported.kind !== 'action_required';
    await expectSoon(step.getFailure).toBe(isOver ? 'session_expired' : reported?.kind);
    if (isOver) {
      const isCertain = reported.kind === 'invalid_code';
      const key = isCertain ? 'session_expired' : 'session_expired/after_unknown_outcome';
      expect(step.getText()).toContain(en.failures[key].text);
    }
  });
});
