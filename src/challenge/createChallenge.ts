import type { BackupCodeError } from '../failure/BackupCodeError.js';
import type { ActionRequiredFailure } from '../failure/failure.js';
import { createAfterCommit } from './afterCommit.js';
import { callHandler, reportToPage } from './callHandler.js';
import { actionHandlers, type ChallengeAction } from './challengeAction.js';
import { createReporter } from './challengeEvents.js';
import { findInput } from './challengeFocus.js';
import type { AnyChallengeOptions } from './challengeOptions.js';
import { createChallengeStore } from './challengeStore.js';
import { type CodeField, createCodeField } from './codeField.js';
import { getCodeMemory, nothingKnown } from './codeMemory.js';
import { findProblem, isSameSignIn, signInId } from './credentials.js';
import { createExpiryWatch } from './expiryWatch.js';
import { explainFailure } from './explainFailure.js';
import { createGestures, type FieldEvent } from './gestures.js';
import type { Effect, EffectOf } from './machine/events.js';
import type { ChallengeSnapshot } from './machine/model.js';
import { isFinal } from './machine/show.js';
import { isKnownOffline, sendCode } from './sendCode.js';
import { showAsMutation } from './showAsMutation.js';
import { createStallWatch } from './stallWatch.js';
import { createWait, waitMsOf } from './wait.js';
import { warnDeveloper } from './warnDeveloper.js';

/**
 * Runs the challenge without React: performs what the machine decides, and tells it what happens.
 *
 * @param initial The app's options at mount.
 * @param latest The app's options as of its last render: the latest handler is the one called.
 */
export function createChallenge(
  initial: AnyChallengeOptions,
  latest: { readonly current: AnyChallengeOptions },
) {
  let credentials = initial;
  /** The options of the set-up that last sent a code, as of its last render. */
  let sender = initial;
  let problem = findProblem(credentials);
  let isMounted = true;
  let isCallingApp = false;
  let form: HTMLFormElement | null = null;
  let field: CodeField | undefined;
  const memory = getCodeMemory();

  const store = createChallengeStore(problem?.failure ?? null, perform);
  const { dispatch, getModel, getSnapshot } = store;
  const { report, reset, hasBegun } = createReporter((event) =>
    callApp(() => latest.current.onEvent?.(event)),
  );
  const wait = createWait((retryInSeconds) => dispatch({ type: 'waited', retryInSeconds }));
  const expiry = createExpiryWatch((expiresInSeconds) =>
    dispatch({ type: 'clock', expiresInSeconds }),
  );
  const afterCommit = createAfterCommit(() => form, dispatch);
  const gestures = createGestures();
  const stall = createStallWatch(() => dispatch({ type: 'stalled' }));

  /** Call it when a sign-in is first on the screen. */
  function begin(): void {
    if (process.env.NODE_ENV !== 'production' && problem) explainFailure(problem, credentials);
    report({ type: 'viewed' });
  }

  /** A call of the app must not send from within: it would answer each failure with another request. */
  function callApp<Result>(call: () => Result): Result | undefined {
    const before = isCallingApp;
    isCallingApp = true;
    try {
      return callHandler(call);
    } finally {
      isCallingApp = before;
    }
  }

  /** What performs each effect of the machine. */
  const effects: {
    readonly [Type in Effect['type']]: (effect: EffectOf<Type>) => unknown;
  } = {
    deliver: ({ login }) =>
      stall.watch(
        // SAFETY: `sendCode` returned the arguments for the set-up of `sender`.
        callApp(async () => (followSender().onSuccess as SuccessHandler)(...login)),
      ),
    deliverFailure: ({ error }) => {
      callApp(() => latest.current.onFailure?.(error));
      if (process.env.NODE_ENV !== 'production') explainFailure(error, sender);
    },
    report: ({ facts }) => report(facts),
    check,
    send: ({ code }) => {
      sender = credentials;
      showAsMutation(sendCode(sender, code), latest.current.queryClient).then(
        (login) => dispatch({ type: 'accepted', login }),
        (error: BackupCodeError) =>
          dispatch({
            type: 'refused',
            error,
            waitMs: waitMsOf(error.failure, Date.now()),
          }),
      );
    },
    wait: ({ waitMs }) => wait.start(waitMs),
    hold: afterCommit.planHold,
    focus: ({ target }) => afterCommit.planFocus(target),
    emptyField,
    remember: ({ byCode }) => memory.remember(signInId(credentials), byCode),
    forget: () => memory.forget(signInId(credentials)),
    runAction: ({ action, requiredToken }) => {
      // SAFETY: only after `action_required` can a person continue.
      const { state } = getSnapshot() as { state: { failure: ActionRequiredFailure } };
      const options = latest.current;
      callApp(() =>
        action === 'continue'
          ? options.onActionRequired?.({ action: state.failure.action, token: requiredToken })
          : options[actionHandlers[action]]?.(),
      );
    },
  };

  function perform(effect: Effect): void {
    // SAFETY: the table has, under each type, what takes an effect of that type.
    (effects[effect.type] as (effect: Effect) => unknown)(effect);
  }

  async function check(): Promise<void> {
    const { session } = getSnapshot();
    const id = signInId(credentials);
    const current = findField();
    if (!current) {
      if (process.env.NODE_ENV !== 'production') warnDeveloper(missingInput);
      return dispatch({ type: 'unchecked', session });
    }
    try {
      const result = await current.check();
      dispatch({
        type: 'submitted',
        session,
        check: result,
        isOnline: !isKnownOffline(),
        recalled: result.ok ? await memory.recall(id, result.code) : nothingKnown,
      });
    } catch (error) {
      dispatch({ type: 'unchecked', session });
      reportToPage(error);
    }
  }

  function findField(): CodeField | undefined {
    const input = form ? findInput(form) : field?.input;
    return input && getField(input);
  }

  /** Also a field that was filled without an event, by an extension or before hydration. */
  function emptyField(): void {
    const current = findField();
    if (current?.input.value) current.empty();
  }

  function getField(input: HTMLInputElement): CodeField {
    if (field?.input !== input) field = createCodeField(input, () => latest.current.format);
    return field;
  }

  function press(session: number, isGesture: boolean): void {
    if (isMounted && !isCallingApp) dispatch({ type: 'pressed', session, isGesture });
  }

  /** The `onSuccess` of a set-up with a back end takes other arguments than that of one without. */
  function followSender(): AnyChallengeOptions {
    if (!latest.current.verify === !sender.verify) sender = latest.current;
    return sender;
  }

  /** Takes the credentials of the last render. Does nothing where they are the same. */
  function replace(): void {
    // A handler can render synchronously. The effects after it still belong to the previous sign-in.
    if (isCallingApp) return queueMicrotask(replace);
    if (!isMounted) return;
    const previous = credentials;
    // The same sign-in may come with another `fetch` or `verify`: the latest one is called.
    credentials = latest.current;
    followSender();
    if (isSameSignIn(previous, credentials)) return;
    memory.remember(signInId(previous), getModel().codes.byCode);
    problem = findProblem(credentials);
    reset();
    dispatch({ type: 'replaced', problem: problem?.failure ?? null });
    begin();
  }

  return {
    getSnapshot,
    subscribe: store.subscribe,
    /** Call it when the challenge is on the screen; call what it returns when it leaves. */
    connect: () => {
      isMounted = true;
      dispatch({ type: 'connected' });
      if (!hasBegun()) begin();
      wait.resume();
      const stopStallWatch = stall.connect(emptyField);
      return () => {
        isMounted = false;
        stopStallWatch();
        // StrictMode connects again at once, and typed text must outlive that.
        queueMicrotask(() => {
          if (isMounted) return;
          wait.pause();
          dispatch({ type: 'disconnected' });
          // The input may belong to another challenge by now: a late response must not touch it.
          field = undefined;
        });
      };
    },
    replace,
    /** Follows this expiry of the MFA token; returns what stops it. */
    watchExpiry: (expiresAt: string | number | undefined) => {
      if (!isFinal(getSnapshot())) expiry.watch(expiresAt);
      return expiry.stop;
    },
    /** Call it when a snapshot is on the screen. */
    committed: (shown: ChallengeSnapshot): void => {
      // Otherwise a later one is on its way to the screen.
      if (shown === getSnapshot()) afterCommit.run();
    },
    setForm: (element: HTMLFormElement | null): void => {
      form = element ?? form;
    },
    formHandlers: gestures.formHandlers,
    inputHandlers: {
      onFocus: ({ currentTarget }: FieldEvent) => void getField(currentTarget),
      onBlur: () => dispatch({ type: 'blurred' }),
      onChange: ({ currentTarget }: FieldEvent): void => {
        getField(currentTarget).change(currentTarget.value);
        dispatch({ type: 'edited' });
      },
      onPaste: ({ currentTarget }: FieldEvent): void => {
        if (!currentTarget.readOnly) report({ type: 'pasted' });
      },
    },
    /** @param session The one that was on the screen. */
    handleSubmit: (session: number): void => press(session, gestures.take()),
    submit: (session: number): void => press(session, false),
    runAction: (action: ChallengeAction) => dispatch({ type: 'acted', action }),
  };
}

type SuccessHandler = (...login: readonly unknown[]) => unknown;

const missingInput =
  'backup-code-challenge: found no input with data-backup-code, so nothing can be sent. Spread inputProps and formProps, ref included';
