import type { BackupCodeError } from '../failure/BackupCodeError.js';
import { type EndpointCredentials, findConfigurationProblem } from '../loginradius/endpoint.js';
import { type BackupCodeFailure, type InvalidFormatFailure, noAnswer } from '../failure/failure.js';
import { failureKey } from '../failure/failureKey.js';
import { getFailurePlacement } from '../failure/failurePlacement.js';
import type { BackupCodeCheck } from '../code/validateBackupCode.js';
import { configurationError } from '../loginradius/verifyBackupCode.js';
import type { ChallengeAction } from './challengeAction.js';
import type { ChallengeOptions } from './challengeOptions.js';
import { type CodeField, createCodeField } from './codeField.js';
import { countDown } from './countDown.js';
import { createExpiryWatch } from './expiryWatch.js';
import { callHandler, warnDeveloper } from './callHandler.js';
import { isKnownOffline, offlineError, sendVerification, withoutToken } from './sendCode.js';
import { createReporter } from './challengeEvents.js';
import { focusHeading, focusNextField, followFailure, holdsFocus } from './challengeFocus.js';
import { createStepStore, type ChallengeSnapshot } from './challengeStore.js';
import { createTriedCodes } from './triedCodes.js';
import { waitOf } from './waitOf.js';
import { actionHandlers } from './actionHandlers.js';

/**
 * The step without React: one try to sign in with a backup code, under one MFA token.
 *
 * @param credentials What the step begins with. When they change, it takes a new challenge.
 * @param latest The host's options as of its last render: the latest handler is the one called.
 * @param endedForm That of an ended challenge before, if it has the focus: on what goes with the end.
 */
export function createChallenge(
  credentials: EndpointCredentials,
  latest: { readonly current: ChallengeOptions },
  endedForm: HTMLFormElement | null,
) {
  const wrongOption = findConfigurationProblem(credentials);
  const configuration = wrongOption && configurationError(wrongOption);
  const { getSnapshot, subscribe, show, dispatch } = createStepStore(
    configuration ? { status: 'ended', failure: configuration.failure } : { status: 'idle' },
  );
  const { report, reportView } = createReporter((event) => latest.current.onEvent?.(event));
  const triedCodes = createTriedCodes();
  let field: CodeField | undefined;
  let form: HTMLFormElement | null = null;
  let formToFocus = endedForm;
  let isHeadingNext = false;
  let isChecking = false;
  let hasLeft = false;
  let isExpired = false;
  let requiredToken: string | null = null;
  let stopWaiting = () => {};

  const expiry = createExpiryWatch((secondsLeft) => {
    const { state, isExpiring } = getSnapshot();
    const isNear = secondsLeft <= 60;
    isExpired = !secondsLeft;
    // A code that is under way may still get in.
    if (isExpired && state.status !== 'submitting') fail(triedCodes.expire());
    else if (isNear !== isExpiring) show({ isExpiring: isNear }, isNear ? 'expiring' : 'nothing');
  });

  function touch(input: HTMLInputElement): CodeField {
    if (field?.input !== input) field = createCodeField(input, () => latest.current.format);
    return field;
  }

  function close(): void {
    expiry.stop();
    field?.clear();
    triedCodes.clear();
  }

  function fail(told: BackupCodeFailure): void {
    const isOver = isExpired && getFailurePlacement(told) !== 'end';
    const failure = isOver ? triedCodes.expire() : told;
    const place = getFailurePlacement(failure);
    const isHeard = followFailure(place, form, field?.input);
    const waitMs = hasLeft ? null : waitOf(failure);
    let tell = (retryInSeconds: number | null) => {
      dispatch({ type: 'failed', failure }, isHeard ? 'nothing' : 'failure', { retryInSeconds });
      tell = (left) => show({ retryInSeconds: left }, left ? undefined : 'waited');
    };
    stopWaiting();
    if (waitMs === null) tell(null);
    else stopWaiting = countDown(waitMs, (secondsLeft) => tell(secondsLeft));
    if (place !== 'end') return;
    isHeadingNext = isHeard;
    close();
  }

  function failFormat(problem: InvalidFormatFailure['problem'], length: number): void {
    const failure = { kind: 'invalid_format', problem, length, ...noAnswer } as const;
    report({ type: 'rejected', failure: failureKey(failure) });
    fail(failure);
  }

  function send(check: BackupCodeCheck): void {
    isChecking = false;
    if (isExpired) return fail(triedCodes.expire());
    if (!check.ok) return failFormat(check.problem, check.length);
    const { code } = check;
    if (triedCodes.isRefused(code)) return failFormat('already_refused', code.length);

    const sentAt = performance.now();
    const reportOutcome = (failure: BackupCodeFailure | null) =>
      report({
        type: 'outcome',
        failure: failure && failureKey(failure),
        durationMs: Math.round(performance.now() - sentAt),
      });
    const refuse = (error: BackupCodeError) => {
      const { failure } = error;
      if (failure.kind === 'action_required') requiredToken = failure.token ?? null;
      if (failure.kind === 'configuration') warnDeveloper(error.message);
      const seen = withoutToken(triedCodes.remember(code, error));
      fail(seen.failure);
      reportOutcome(seen.failure);
      callHandler(() => latest.current.onFailure?.(seen));
    };
    if (isKnownOffline()) return refuse(offlineError());
    dispatch({ type: 'sent' }, 'submitting');
    report({ type: 'submitted' });
    sendVerification(latest.current, code).then(({ tokens, profile }) => {
      close();
      dispatch({ type: 'accepted' }, 'succeeded');
      reportOutcome(null);
      callHandler(() => latest.current.onSuccess(tokens, profile));
    }, refuse);
  }

  return {
    getSnapshot,
    subscribe,
    /** To be called when the step is on the screen; returns what to call when it leaves. */
    connect: () => {
      hasLeft = false;
      if (configuration) warnDeveloper(configuration.message);
      reportView();
      if (formToFocus) focusNextField(formToFocus);
      formToFocus = null;
      return () => {
        hasLeft = true;
        // StrictMode connects again at once, and typed text must outlive that.
        queueMicrotask(() => {
          if (!hasLeft) return;
          // What is known of codes stays: the step may be shown again.
          field?.clear();
          stopWaiting();
          show({ retryInSeconds: null });
          // The input may serve the next challenge by now: a late answer must not touch it.
          field = undefined;
        });
      };
    },
    /** Goes by this end of the MFA token from now on; returns what stops it. */
    watchExpiry: (expiresAt: string | number | undefined) => {
      if (!isFinal(getSnapshot())) expiry.watch(expiresAt);
      return expiry.stop;
    },
    /** To be called when the end is on the screen. */
    focusEnd: () => {
      if (isHeadingNext && !(form && focusHeading(form))) show({}, 'failure');
      isHeadingNext = false;
    },
    /** For the challenge that takes the place of this one. */
    getEndedForm: () => (isFinal(getSnapshot()) && form && holdsFocus(form) ? form : null),
    leave: (action: ChallengeAction): void => {
      report({ type: 'action', action });
      const options = latest.current;
      if (action !== 'continue') return options[actionHandlers[action]]?.();
      const { state } = getSnapshot();
      if ('failure' in state && state.failure.kind === 'action_required') {
        options.onActionRequired?.({ action: state.failure.action, token: requiredToken });
      }
    },
    /** The focus is somewhere in the step. */
    enter: (element: HTMLFormElement) => {
      form = element;
    },
    touch,
    paste: () => report({ type: 'pasted' }),
    edit: (input: HTMLInputElement) => {
      // The focus may have been there before React was.
      form = input.form ?? form;
      touch(input).change(input.value);
      dispatch({ type: 'edited' }, 'nothing');
    },
    /** Where there is no submit event, it is the form that was used last. */
    submit: (element = form) => {
      form = element;
      const input = element?.querySelector<HTMLInputElement>('[data-backup-code]');
      const current = field?.input.isConnected ? field : input && touch(input);
      // A call that was handed out under an earlier token must not send under the next one's.
      if (hasLeft || isChecking || !canSend(getSnapshot())) return;
      if (!current)
        return warnDeveloper(
          'backup-code-challenge: found no input with data-backup-code: pass on inputProps, and formProps',
        );
      isChecking = true;
      void current.submit(send);
    },
  };
}

/** No code can be sent any more. */
function isFinal({ state }: ChallengeSnapshot): boolean {
  return state.status === 'succeeded' || state.status === 'ended';
}

/** A step that is neither at work nor over, and has nothing to wait for. */
export function canSend({ state, retryInSeconds }: ChallengeSnapshot): boolean {
  return (state.status === 'idle' || state.status === 'failed') && !retryInSeconds;
}
