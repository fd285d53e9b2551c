import type { BackupCodeChallengeProps, FailureKey } from 'backup-code-challenge';
import { en } from 'backup-code-challenge/locales/en';
import type { Scenario, ScenarioName } from 'backup-code-challenge/testing';
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { noticeOf } from '../accessibility/failureRecipes.js';
import { expectSoon } from '../support/expectSoon.js';
import { goodCode, type RenderedStep, renderStep } from '../support/renderStep.js';
import { createRemoteSimulator } from '../support/simulatorCommands.js';
import { timeoutMs, watchTimeLimit } from '../support/timeLimit.js';

type OnFailure = NonNullable<BackupCodeChallengeProps['onFailure']>;

interface Fault {
  readonly name: string;
  readonly scenario: ScenarioName | Scenario | null;
  readonly spendsCode: boolean;
  /** The failure that the app gets; `null` for a success. */
  readonly key: FailureKey | null;
}

const faults: readonly Fault[] = (
  [
    ['usual', null, true, null],
    ['slow', { delayMs: 200 }, true, null],
    ['wrongContentType', 'wrongContentType', true, null],
    ['bareSuccess', 'bareSuccess', true, null],
    ['dropBeforeReading', 'dropBeforeReading', false, 'outcome_unknown/network'],
    ['dropAfterSpending', 'dropAfterSpending', true, 'outcome_unknown/network'],
    ['dropMidBody', 'dropMidBody', true, 'outcome_unknown/network'],
    ['emptyBody', 'emptyBody', true, 'outcome_unknown/unreadable'],
    ['truncatedBody', 'truncatedBody', true, 'outcome_unknown/unreadable'],
    ['successWithoutToken', 'successWithoutToken', true, 'outcome_unknown/unreadable'],
    ['zeroGuidToken', 'zeroGuidToken', true, 'outcome_unknown/unreadable'],
    ['neverAnswers', 'neverAnswers', false, 'outcome_unknown/timeout'],
    ['neverAnswersAfterSpending', 'neverAnswersAfterSpending', true, 'outcome_unknown/timeout'],
    ['htmlError', 'htmlError', false, 'service_error'],
    ['serviceError', 'serviceError', false, 'service_error'],
    ['okWithErrorCode', 'okWithErrorCode', false, 'invalid_code'],
    ['privacyPolicy', 'privacyPolicy', true, 'action_required/privacy_policy'],
    ['consent', 'consent', true, 'action_required/consent'],
  ] as const
).map(([name, scenario, spendsCode, key]) => ({ name, scenario, spendsCode, key }));

interface Moment {
  readonly name: string;
  readonly strict?: true;
  /** The lifetime of the MFA token in milliseconds. @default the challenge has no `expiresAt` */
  readonly lastsMs?: number;
  /** Runs while the request is at the server. */
  readonly inFlight?: (step: RenderedStep) => Promise<void> | void;
  /** Whether the challenge shows the outcome. @default true */
  readonly isShown?: false;
}

const unmounts: Moment = {
  name: 'is unmounted',
  inFlight: ({ unmount }) => unmount(),
  isShown: false,
};

const startsAfresh: Moment = {
  name: 'gets a new MFA token',
  inFlight: async ({ simulator, update }) => {
    update({ secondFactorToken: (await simulator.report()).secondFactorToken });
  },
  isShown: false,
};

const rendersAgain: Moment = {
  name: 'renders 30 times',
  inFlight: async ({ update }) => {
    for (let count = 0; count < 30; count += 1) {
      update();
      await Promise.resolve();
    }
  },
};

const expires: Moment = {
  name: 'sees its MFA token expire',
  lastsMs: 3_600_000,
  inFlight: async ({ getText }) => {
    // As if the device slept for two hours. The challenge reads the wall clock once a second.
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 7_200_000 });
    onTestFinished(() => void vi.useRealTimers());
    await expectSoon(getText).toContain(en.expired.title);
  },
};

const moments: readonly Moment[] = [
  { name: 'stays mounted' },
  unmounts,
  startsAfresh,
  rendersAgain,
  expires,
].flatMap((moment) => [
  moment,
  { ...moment, name: `${moment.name} (StrictMode)`, strict: true as const },
]);

const cells = faults.flatMap((fault) => moments.map((moment) => ({ fault, moment })));

async function runCell(fault: Fault, moment: Moment) {
  const simulator = await createRemoteSimulator();
  await simulator.use(fault.scenario);
  await simulator.hold();
  const first = { onSuccess: vi.fn(), onFailure: vi.fn<OnFailure>() };
  const latest = { onSuccess: vi.fn(), onFailure: vi.fn<OnFailure>() };
  const timeLimit = watchTimeLimit();
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
  if (fault.name.startsWith('neverAnswers')) timeLimit.runOut();
  timeLimit.stop();

  await expectSoon(
    () => latest.onSuccess.mock.calls.length + latest.onFailure.mock.calls.length,
  ).toBe(1);
  return { step, first, latest, simulator };
}

const size = `${cells.length} cells: ${faults.length} faults × ${moments.length} moments`;

beforeAll(() => {
  console.info(`The fault matrix has ${size}.`);
});

describe(`one request and one true outcome for the latest handlers (${size})`, () => {
  it.each(cells)(
    'reach the app after $fault.name, when the challenge $moment.name',
    async ({ fault, moment }) => {
      const { step, first, latest, simulator } = await runCell(fault, moment);
      const { onSuccess, onFailure } = latest;

      // A spent code without an outcome for the app would be wasted.
      const { requests } = await simulator.report();
      expect(requests).toHaveLength(1);
      expect(await simulator.listUsedCodes()).toEqual(fault.spendsCode ? [goodCode] : []);
      expect(first.onSuccess).not.toHaveBeenCalled();
      expect(first.onFailure).not.toHaveBeenCalled();
      expect(onSuccess).toHaveBeenCalledTimes(fault.key ? 0 : 1);
      const [kind, detail] = fault.key?.split('/') ?? [];
      const failure = onFailure.mock.lastCall?.[0].failure;
      expect(failure?.kind).toBe(kind);
      if (detail) expect(Object.values(failure!)).toContain(detail);

      if (moment.isShown === false) return;
      // The challenge shows the outcome even after the expiry, because only the server ends it.
      await expectSoon(step.getFailure).toBe(kind);
      expect(step.getText()).toContain(fault.key ? noticeOf(fault.key).text : en.succeeded.text);
    },
  );
});
