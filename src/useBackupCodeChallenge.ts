'use client';
import { QueryClientContext } from '@tanstack/react-query';
import {
  type FocusEventHandler,
  type FormEventHandler,
  type InputHTMLAttributes,
  useContext,
  useEffect,
  useInsertionEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import type { ChallengeOptions } from './challenge/challengeOptions.js';
import { canSend, createChallenge } from './challenge/createChallenge.js';
import { inputAttributes } from './challenge/inputAttributes.js';
import type { ChallengeSnapshot } from './challenge/challengeStore.js';
import { actionHandlers } from './challenge/actionHandlers.js';
import { type FailurePlacement, getFailurePlacement } from './failure/failurePlacement.js';
import { type ChallengeAction, availableActions } from './challenge/challengeAction.js';

/** The step's state, and the props of its elements: spread them, or hand all to the headless parts. */
export interface UseBackupCodeChallengeResult extends ChallengeSnapshot {
  /** Where the failure is told, if there is one: at the field, as an alert, or as the end. */
  readonly failurePlacement: FailurePlacement | null;
  readonly formProps: {
    /** So that a submit before hydration cannot put anything into a URL. */
    readonly method: 'post';
    readonly noValidate: true;
    readonly onFocus: FocusEventHandler<HTMLFormElement>;
    /** Makes the form known to `submit`, also where the host prevents the event. */
    readonly onSubmitCapture: FormEventHandler<HTMLFormElement>;
    /** Prevents the default and sends. Where the default is prevented already, it leaves that to `submit`. */
    readonly onSubmit: FormEventHandler<HTMLFormElement>;
  };
  readonly inputProps: InputHTMLAttributes<HTMLInputElement>;
  /** For the heading of an ended step, which takes the focus. */
  readonly headingProps: { readonly tabIndex: -1; readonly 'data-heading': '' };
  /** For the button that sends. It stays focusable while it is of no use. */
  readonly submitProps: {
    readonly type: 'submit';
    readonly 'aria-disabled': boolean;
    readonly 'aria-busy': boolean;
  };
  /**
   * Sends what stands in the field, as a submit of the form does: for a host whose form has other
   * things to check first, and takes its time. Needs the focus to have been in the form.
   */
  readonly submit: () => void;
  /** The ways out that make sense now and have a handler, the main one first. */
  readonly actions: readonly ChallengeAction[];
  /** Takes a way out: calls its handler. */
  readonly runAction: (action: ChallengeAction) => void;
}

/**
 * The behaviour of the step without any text or look: form, request, state, focus, announcements.
 * One React commit at mount, none while a person types. Works with or without a
 * `QueryClientProvider`.
 */
export function useBackupCodeChallenge(options: ChallengeOptions): UseBackupCodeChallengeResult {
  const nearestClient = useContext(QueryClientContext);
  const current = { ...options, queryClient: options.queryClient ?? nearestClient };
  const latest = useRef(current);
  useInsertionEffect(() => {
    latest.current = current;
  });

  const credentials = [
    options.apiKey,
    options.secondFactorToken,
    options.endpoint?.baseUrl,
    options.endpoint?.path,
  ];
  // oxlint-disable react/refs -- a challenge reads the ref when something happens, never in render
  const begin = (endedForm: HTMLFormElement | null) => ({
    credentials,
    challenge: createChallenge(options, latest, endedForm),
  });
  const [session, setSession] = useState(() => begin(null));
  if (credentials.some((value, index) => value !== session.credentials[index])) {
    setSession(begin(session.challenge.getEndedForm()));
  }
  // oxlint-enable react/refs
  const { challenge } = session;
  const snapshot = useSyncExternalStore(
    challenge.subscribe,
    challenge.getSnapshot,
    challenge.getSnapshot,
  );
  const { state } = snapshot;
  const expiresAt = options.expiresAt?.valueOf();
  useEffect(() => challenge.connect(), [challenge]);
  useEffect(() => challenge.watchExpiry(expiresAt), [challenge, expiresAt]);
  useEffect(() => {
    if (state.status === 'ended') challenge.focusEnd();
  }, [challenge, state]);

  const failurePlacement = 'failure' in state ? getFailurePlacement(state.failure) : null;
  return {
    ...snapshot,
    failurePlacement,
    formProps: {
      method: 'post',
      noValidate: true,
      onFocus: (event) => challenge.enter(event.currentTarget),
      onSubmitCapture: (event) => challenge.enter(event.currentTarget),
      onSubmit(event) {
        // A host that prevented it sends by `submit`, when it has checked the rest of its form.
        if (event.defaultPrevented) return;
        event.preventDefault();
        challenge.submit(event.currentTarget);
      },
    },
    inputProps: {
      ...inputAttributes(options.format),
      readOnly: state.status === 'submitting' || state.status === 'succeeded',
      'aria-invalid': failurePlacement === 'field',
      onFocus: (event) => void challenge.touch(event.currentTarget),
      onChange: (event) => challenge.edit(event.currentTarget),
      onPaste: challenge.paste,
    },
    headingProps: { tabIndex: -1, 'data-heading': '' },
    submitProps: {
      type: 'submit',
      'aria-disabled': !canSend(snapshot),
      'aria-busy': state.status === 'submitting',
    },
    actions: availableActions(state).filter((action) => options[actionHandlers[action]]),
    submit: () => challenge.submit(),
    runAction: challenge.leave,
  };
}
