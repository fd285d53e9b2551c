import { render } from '@testing-library/react';
import {
  type BackEndChallengeProps,
  BackupCodeChallenge,
  type BackupCodeChallengeProps,
  useBackupCodeChallenge,
  verifyBackupCode,
} from 'backup-code-challenge';
import type { ScenarioName } from 'backup-code-challenge/testing';
import { Activity, type ComponentType, Profiler, StrictMode } from 'react';
import { vi } from 'vitest';
import { createStrictSimulator } from '../../support/createStrictSimulator.js';
import { getForm } from '../support/renderStep.js';
import { holdAnswers } from '../support/wire.js';

export { goodCode, wrongCode } from '../support/renderStep.js';

/** Whether the challenge sends codes to LoginRadius itself, or by the app's `verify`. */
export type SetUp = 'direct' | 'verify';

export type Status = 'idle' | 'submitting' | 'failed' | 'ended' | 'succeeded';

type Props = BackupCodeChallengeProps | BackEndChallengeProps<unknown>;
type Changes = Partial<BackupCodeChallengeProps> | Partial<BackEndChallengeProps<unknown>>;

/** What an action did: the status before and after it, and the commits that it caused. */
export interface Outcome {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly commits: number;
}

export type Page = ReturnType<typeof openPage>;

/** Gives each test a clock that stands still, so that no countdown ticks while another event is counted. */
export function stopTheClock(): void {
  const performanceAndTimers = ['setTimeout', 'clearTimeout', 'Date', 'performance'] as const;
  vi.useFakeTimers({ toFake: [...performanceAndTimers, 'requestAnimationFrame'] });
  // React then commits as in a browser. In `act` it would commit two changes at once.
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
  vi.stubGlobal('reportError', vi.fn());
}

export interface PageOptions {
  /** How LoginRadius responds to the first code. */
  readonly scenario?: ScenarioName;
  readonly challenge?: ComponentType<Props>;
  /** Besides the set-up. */
  readonly props?: Changes;
}

/** A login page with the challenge, which counts the commits, and whose network holds each response. */
export function openPage(setUp: SetUp, options: PageOptions = {}) {
  const { scenario, challenge: Challenge = BackupCodeChallenge } = options;
  const simulator = createStrictSimulator();
  if (scenario) simulator.use(scenario, { times: 1 });
  const wire = holdAnswers(simulator.fetch);
  const network = { apiKey: simulator.apiKey, endpoint: { fetch: wire.fetch, timeoutMs: 1e6 } };
  let commits = 0;
  let outcomes = 0;
  let mode: 'visible' | 'hidden' = 'visible';

  /** The credentials of a first login step: those of LoginRadius, or the key for `verify`. */
  const signIn = (by = setUp): Changes => {
    const { secondFactorToken } = simulator.startLogin();
    if (by === 'direct') return { ...network, secondFactorToken, verify: undefined };
    return {
      challengeKey: secondFactorToken,
      verify: (backupCode, { challengeKey }) =>
        verifyBackupCode({ ...network, secondFactorToken: challengeKey, backupCode }),
    };
  };
  // SAFETY: `signIn` returns what its set-up requires.
  let props = {
    onSuccess: () => undefined,
    onEvent: ({ type }) => void (outcomes += Number(type === 'outcome')),
    ...signIn(),
    ...options.props,
  } as Props;
  const countCommit = () => void (commits += 1);
  const renderChallenge = () => (
    <Profiler id="challenge" onRender={countCommit}>
      <Challenge {...props} />
    </Profiler>
  );
  let challenge = renderChallenge();
  const renderPage = () => (
    <StrictMode>
      <Activity mode={mode}>{challenge}</Activity>
    </StrictMode>
  );
  const view = render(renderPage());
  const form = getForm(view.container);
  const status = () => form.dataset.status;
  // The mount is one.
  let pageCommits = 1;

  const page = {
    simulator,
    form,
    status,
    signIn,
    input: () => form.querySelector('input')!,
    /** Renders the page again. Its own commit does not count as the challenge's. */
    update(changes: Changes) {
      props = { ...props, ...changes } as Props;
      challenge = renderChallenge();
      view.rerender(renderPage());
      pageCommits += 1;
    },
    /** Hides the challenge as React does, which keeps its state, or shows it again. */
    turn(next: typeof mode) {
      mode = next;
      view.rerender(renderPage());
    },
    newToken: () => page.update(signIn()),
    /** Takes away an option without which nothing can be sent. */
    breakSetUp: () => page.update(setUp === 'direct' ? { apiKey: '' } : { challengeKey: '' }),
    type(text: string) {
      page.input().focus();
      Reflect.set(HTMLInputElement.prototype, 'value', text, page.input());
      page.input().dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    press: () => form.requestSubmit(),
    /** Presses, and waits until the request is under way. */
    async pressAndSend() {
      const before = simulator.requests.length;
      page.press();
      await until(() => simulator.requests.length > before && status() === 'submitting');
    },
    async send(code: string) {
      page.type(code);
      await page.pressAndSend();
    },
    /** Lets the response through, and waits until the app has the outcome. */
    async release() {
      const before = outcomes;
      wire.release();
      await until(() => outcomes > before);
    },
    async enter(code: string) {
      await page.send(code);
      await page.release();
    },
    /** Presses, and waits until the challenge shows another failure, without a request. */
    async pressInVain() {
      const before = form.dataset.failure;
      page.press();
      await until(() => form.dataset.failure !== before);
    },
    pass: async (ms: number) => void (await vi.advanceTimersByTimeAsync(ms)),
    commits: () => commits - pageCommits,
    /** Counts the commits of an action, and those that follow by themselves. */
    async during(action: () => unknown): Promise<Outcome> {
      await settle();
      const from = status();
      const before = page.commits();
      await action();
      await settle();
      return { from, to: status(), commits: page.commits() - before };
    },
  };
  return page;
}

/** A challenge with the app's own elements. It keeps its field after the end, and nothing takes the focus there. */
export function OwnForm(props: Props) {
  const { formProps, inputProps, state } = useBackupCodeChallenge(props);
  return (
    <form {...formProps} data-status={state.status}>
      <input {...inputProps} />
    </form>
  );
}

/** Waits in real time, while the clock of the test stands still. */
export async function until(isTrue: () => boolean): Promise<void> {
  for (let turn = 0; !isTrue(); turn += 1) {
    if (turn > 10_000) throw new Error('It did not come about');
    await flush();
  }
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await flush();
}

const realSetTimeout = globalThis.setTimeout;

async function flush(): Promise<void> {
  await vi.advanceTimersByTimeAsync(0);
  await new Promise((resolve) => realSetTimeout(resolve, 1));
}
