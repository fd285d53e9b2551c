import { afterEach, beforeEach, vi } from 'vitest';
import type { AnyChallengeOptions } from '../../../src/challenge/challengeOptions.js';
import { forgetTriedCodes } from '../../../src/challenge/codeMemory.js';
import { createChallenge } from '../../../src/challenge/createChallenge.js';
import { BackupCodeError } from '../../../src/failure/BackupCodeError.js';
import type { BackupCodeFailure } from '../../../src/failure/failure.js';

export const code = 'AD45XH56';
export const other = 'QW12ER34';

interface Call {
  readonly code: string;
  readonly accept: (result: unknown) => void;
  readonly refuse: (failure: BackupCodeFailure) => void;
}

/** A `verify` of an app whose calls settle when the test says so. */
function createServer() {
  const calls: Call[] = [];
  return {
    calls,
    codes: () => calls.map((call) => call.code),
    verify: (sent: string) =>
      new Promise<unknown>((accept, reject) => {
        const refuse = (failure: BackupCodeFailure) => reject(new BackupCodeError(failure));
        calls.push({ code: sent, accept, refuse });
      }),
  };
}

/** The form of a page: the input for the code, an alert that takes the focus, and a button. */
function createForm() {
  const form = document.createElement('form');
  const alert = document.createElement('div');
  alert.dataset.alert = '';
  alert.tabIndex = -1;
  const input = document.createElement('input');
  input.dataset.backupCode = '';
  const button = document.createElement('button');
  button.type = 'submit';
  form.append(alert, input, button);
  document.body.replaceChildren(form);
  return { form, input, alert, button };
}

/** Lets everything happen that waits for no timer. */
export const flush = () => vi.advanceTimersByTimeAsync(0);

/**
 * A challenge without React: this commits each snapshot, as the hook does. The tests run on fake
 * timers.
 */
export function createRunner(options: Record<string, unknown> = {}) {
  const server = createServer();
  const page = createForm();
  const onSuccess = vi.fn<(...login: unknown[]) => unknown>();
  const onFailure = vi.fn<(error: BackupCodeError) => void>();
  const onEvent = vi.fn<(event: { readonly type: string }) => void>();
  const challengeKey = 'challenge-1';
  const defaults = { verify: server.verify, challengeKey, onSuccess, onFailure, onEvent };
  // SAFETY: a test gives the options of one set-up.
  const toOptions = (all: object) => all as AnyChallengeOptions;
  const latest = { current: toOptions({ ...defaults, ...options }) };
  const challenge = createChallenge(latest.current, latest);
  const session = () => challenge.getSnapshot().session;
  const commit = () => challenge.committed(challenge.getSnapshot());
  challenge.subscribe(() => queueMicrotask(commit));
  return {
    challenge,
    server,
    ...page,
    onSuccess,
    onFailure,
    onEvent,
    session,
    get shown() {
      return challenge.getSnapshot();
    },
    eventTypes: () => onEvent.mock.calls.map(([{ type }]) => type),
    /** Renders again with some options changed. */
    update(changes: object) {
      latest.current = toOptions({ ...latest.current, ...changes });
      challenge.replace();
    },
    /** Fills the field, and sends it as a program does. */
    async submit(text: string) {
      page.input.value = text;
      challenge.submit(session());
      await flush();
    },
    /** Fills the field, and sends it as a person does, by a click on the button. */
    async click(text: string) {
      page.input.value = text;
      const preventDefault = () => {};
      const event = { target: page.button, detail: 1, isTrusted: true, preventDefault };
      challenge.formHandlers.onClick(event);
      challenge.handleSubmit(session());
      await flush();
    },
    async accept(result: unknown = 'login') {
      server.calls.at(-1)?.accept(result);
      await flush();
    },
    async refuse(failure: BackupCodeFailure) {
      server.calls.at(-1)?.refuse(failure);
      await flush();
    },
  };
}

/** A challenge on the screen, with its form. */
export function startRunner(options: Record<string, unknown> = {}) {
  const runner = createRunner(options);
  runner.challenge.setForm(runner.form);
  return Object.assign(runner, { leave: runner.challenge.connect() });
}

/**
 * Gives each test of a file its own clock, console and page-wide memory.
 *
 * @param now The time at the start of each test. Default: the real time.
 * @returns What stands for the page's `reportError`.
 */
export function isolateRunnerTests(now?: number) {
  const report = vi.fn();

  beforeEach(() => {
    vi.useFakeTimers(now === undefined ? {} : { now });
    vi.stubGlobal('reportError', report);
    vi.spyOn(console, 'error').mockReturnValue();
  });

  afterEach(() => {
    forgetTriedCodes();
    report.mockClear();
    vi.useRealTimers();
    vi.unstubAllGlobals();
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });

  return report;
}
