import { BackupCodeChallenge, type BackupCodeFailureKind } from 'backup-code-challenge';
import { forgetTriedCodes, type ScenarioName, scenarios } from 'backup-code-challenge/testing';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createStrictSimulator } from '../../support/createStrictSimulator.js';

const goodCode = 'AD45XH56';
const codes = [goodCode, goodCode, 'wr0ngC0d', '7HD83KD', '123456'] as const;
const scenarioNames = [...(Object.keys(scenarios) as ScenarioName[]), null, null, null, null];

/** Failures that tell the person that the code may have been used, or that it was accepted. */
const tellOfUse: readonly BackupCodeFailureKind[] = [
  'outcome_unknown',
  'service_error',
  'unexpected',
  'session_limit',
  'action_required',
];

/** What one challenge did, and what the server knows of it. */
export interface ChallengeRecord {
  /** How often the person asked and the challenge reported a send. */
  readonly asked: number;
  /** How many requests reached the network. */
  readonly sent: number;
  readonly spent: boolean;
  readonly delivered: number;
  /** The person read that the code may have been used. */
  readonly toldOfUse: boolean;
  readonly scenario: ScenarioName | null;
}

/** Mounts a challenge, has a person use it under random faults of the network, and unmounts it. */
export async function runChallenge(random: () => number): Promise<ChallengeRecord> {
  const pick = <Item,>(items: readonly Item[]) => items[Math.floor(random() * items.length)]!;
  // Each simulator issues the same MFA tokens, and the page remembers codes by their token.
  forgetTriedCodes();
  const simulator = createStrictSimulator();
  const scenario = pick(scenarioNames);
  // The slow one only makes the run longer: every challenge has a short time-out here.
  simulator.use(scenario === 'slow' ? { delayMs: 20 } : scenario, { times: 1 + pick([0, 1]) });
  let asked = 0;
  let presses = 0;
  let delivered = 0;
  let failed = 0;
  let toldOfUse = false;
  const container = document.body.appendChild(document.createElement('div'));
  const root = createRoot(container);
  flushSync(() =>
    root.render(
      <BackupCodeChallenge
        apiKey={simulator.apiKey}
        secondFactorToken={simulator.startLogin().secondFactorToken}
        endpoint={{ fetch: delay(simulator.fetch, pick([0, 0, 5, 15])), timeoutMs: 50 }}
        onSuccess={() => void (delivered += 1)}
        onFailure={({ failure }) => {
          failed += 1;
          const isAfterDoubt = failure.kind === 'invalid_code' && failure.afterUnknownOutcome;
          toldOfUse ||= isAfterDoubt || tellOfUse.includes(failure.kind);
        }}
        onEvent={({ type }) => {
          presses += Number(type === 'submitted' || type === 'rejected');
          asked += Number(type === 'submitted');
        }}
      />,
    ),
  );
  const form = container.querySelector('form')!;
  const leavesEarly = pick([false, false, false, true]);
  for (let press = pick([1, 2, 3]); press > 0; press -= 1) {
    const input = form.querySelector('input');
    if (!input) break;
    const before = presses;
    enter(input, pick(codes));
    form.requestSubmit();
    // Sometimes the person is faster than the response.
    await pause(pick([0, 0, 5]));
    form.requestSubmit();
    if (leavesEarly) break;
    // A press that the challenge answers with words alone causes no event.
    await waitUntil(() => presses > before, 100);
    await waitUntil(() => form.dataset.status !== 'submitting', 20_000);
  }
  root.unmount();
  container.remove();
  // A code may be in flight at the unmount.
  await waitUntil(() => asked === delivered + failed, 200);
  const used = simulator.accounts[0]?.backupCodes.find(({ code }) => code === goodCode)?.used;
  return {
    asked,
    sent: simulator.requests.filter(({ method }) => method === 'PUT').length,
    spent: used === true,
    delivered,
    toldOfUse,
    scenario,
  };
}

/** A network that needs time for each response, so that a person can leave before it arrives. */
function delay(inner: typeof fetch, ms: number): typeof fetch {
  return async (...call) => {
    try {
      return await inner(...call);
    } finally {
      if (ms > 0) await pause(ms);
    }
  };
}

/** Sets the value, then sends the event, as a browser does. */
function enter(input: HTMLInputElement, text: string): void {
  Reflect.set(HTMLInputElement.prototype, 'value', text, input);
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

async function waitUntil(isTrue: () => boolean, longestMs: number): Promise<void> {
  const endsAt = performance.now() + longestMs;
  while (!isTrue() && performance.now() < endsAt) await pause(1);
}
