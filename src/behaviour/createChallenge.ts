import type { BackupCodeError } from '../core/BackupCodeError.js';
import { type ChallengeEvent, type ChallengeState, nextState } from '../core/challengeState.js';
import { type EndpointCredentials, findConfigurationProblem } from '../core/endpoint.js';
import { type BackupCodeFailure, type InvalidFormatFailure, noAnswer } from '../core/failure.js';
import type { BackupCodeCheck } from '../core/validateBackupCode.js';
import { configurationError } from '../core/verifyBackupCode.js';
import type { WayOut } from '../core/wayOut.js';
import type { ChallengeOptions } from './challengeOptions.js';
import { type CodeField, createCodeField } from './codeField.js';
import { callHost, tellDeveloper } from './hostCall.js';
import {
  isKnownOffline,
  offlineError,
  sendVerification,
  withoutToken,
} from './sendVerification.js';
import { focusHeading, followFailure } from './stepFocus.js';
import { createTriedCodes } from './triedCodes.js';
import { wayOutHandlers } from './wayOutHandlers.js';

/** What the live region says now. A new `id` means: say it, even if the text is the same. */
export interface Announcement {
  readonly id: number;
  readonly topic: 'nothing' | 'submitting' | 'failure' | 'succeeded';
}

export interface ChallengeSnapshot {
  readonly state: ChallengeState;
  readonly announcement: Announcement;
}

/** The step without React: one try to sign in with a backup code, under one MFA token. */
export type Challenge = ReturnType<typeof createChallenge>;

/**
 * @param credentials What the step begins with. When they change, it takes a new challenge.
 * @param latest The host's options as of its last render: the latest handler is the one called.
 */
export function createChallenge(
  credentials: EndpointCredentials,
  latest: { readonly current: ChallengeOptions },
) {
  const wrongOption = findConfigurationProblem(credentials);
  const configuration = wrongOption && configurationError(wrongOption);
  const listeners = new Set<() => void>();
  const triedCodes = createTriedCodes();
  let field: CodeField | undefined;
  let form: HTMLFormElement | null = null;
  let isHeadingNext = false;
  let isChecking = false;
  let isConnected = false;
  let requiredToken: string | null = null;
  let snapshot: ChallengeSnapshot = {
    state: configuration ? { status: 'ended', failure: configuration.failure } : { status: 'idle' },
    announcement: { id: 0, topic: 'nothing' },
  };

  function dispatch(event: ChallengeEvent, topic: Announcement['topic'] = 'nothing'): void {
    const state = nextState(snapshot.state, event);
    if (state === snapshot.state) return;
    snapshot = { state, announcement: { id: snapshot.announcement.id + 1, topic } };
    for (const listener of listeners) listener();
  }

  function touch(input: HTMLInputElement): CodeField {
    form = input.form;
    if (field?.input !== input) field = createCodeField(input, () => latest.current.format);
    return field;
  }

  function forgetSecrets(): void {
    field?.clear();
    triedCodes.clear();
  }

  function fail(failure: BackupCodeFailure): void {
    const isHeard = field ? followFailure(failure, field.input) : false;
    dispatch({ type: 'failed', failure }, isHeard ? 'nothing' : 'failure');
    if (snapshot.state.status !== 'ended') return;
    isHeadingNext = isHeard;
    forgetSecrets();
  }

  function failFormat(problem: InvalidFormatFailure['problem'], length: number): void {
    fail({ kind: 'invalid_format', problem, length, ...noAnswer });
  }

  function send(check: BackupCodeCheck): void {
    isChecking = false;
    if (!check.ok) return failFormat(check.problem, check.length);
    const { code } = check;
    if (triedCodes.isRefused(code)) return failFormat('already_refused', code.length);

    const refuse = (error: BackupCodeError) => {
      const { failure } = error;
      if (failure.kind === 'action_required') requiredToken = failure.token ?? null;
      if (failure.kind === 'configuration') tellDeveloper(error.message);
      const seen = withoutToken(triedCodes.remember(code, error));
      fail(seen.failure);
      callHost(() => latest.current.onFailure?.(seen));
    };
    if (isKnownOffline()) return refuse(offlineError());
    dispatch({ type: 'sent' }, 'submitting');
    sendVerification(latest.current, code).then(({ tokens, profile }) => {
      forgetSecrets();
      dispatch({ type: 'accepted' }, 'succeeded');
      callHost(() => latest.current.onSuccess(tokens, profile));
    }, refuse);
  }

  return {
    getSnapshot: () => snapshot,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** To be called when the step is on the screen; returns what to call when it leaves. */
    connect: () => {
      isConnected = true;
      if (configuration) tellDeveloper(configuration.message);
      return () => {
        isConnected = false;
        // StrictMode connects again at once, and typed text must outlive that.
        queueMicrotask(() => {
          if (isConnected) return;
          forgetSecrets();
          // The input may serve the next challenge by now: a late answer must not touch it.
          field = undefined;
        });
      };
    },
    /** To be called when the end is on the screen. */
    focusEnd: () => {
      if (isHeadingNext && form) focusHeading(form);
      isHeadingNext = false;
    },
    leave: (way: WayOut): void => {
      const options = latest.current;
      if (way !== 'continue') return options[wayOutHandlers[way]]?.();
      const { state } = snapshot;
      if ('failure' in state && state.failure.kind === 'action_required') {
        options.onActionRequired?.({ action: state.failure.action, token: requiredToken });
      }
    },
    submit: (element: HTMLFormElement) => {
      const { status } = snapshot.state;
      const input = element.querySelector<HTMLInputElement>('input:not([type=hidden])');
      const current = field?.input.isConnected ? field : input && touch(input);
      if (!current || isChecking || (status !== 'idle' && status !== 'failed')) return;
      isChecking = true;
      void current.submit(send);
    },
    touch,
    edit: (input: HTMLInputElement) => {
      touch(input).change(input.value);
      dispatch({ type: 'edited' });
    },
  };
}
