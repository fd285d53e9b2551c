'use client';
import {
  type FormEventHandler,
  type HTMLAttributes,
  type InputHTMLAttributes,
  type KeyboardEventHandler,
  type MouseEventHandler,
  type RefCallback,
  useEffect,
  useInsertionEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import {
  actionHandlers,
  availableActions,
  type ChallengeAction,
} from './challenge/challengeAction.js';
import type { BackEndChallengeOptions, ChallengeOptions } from './challenge/challengeOptions.js';
import { createChallenge } from './challenge/createChallenge.js';
import { inputAttributes } from './challenge/inputAttributes.js';
import type { ChallengeSnapshot } from './challenge/machine/model.js';
import { canSend } from './challenge/machine/show.js';
import { type FailurePlacement, getFailurePlacement } from './failure/failurePlacement.js';

/** The state of the challenge, and the props of its elements: spread them, or use the headless parts. */
export interface UseBackupCodeChallengeResult extends ChallengeSnapshot {
  /** Where the failure is shown: at the field, as an alert, or as the end. `null` without a failure. */
  readonly failurePlacement: FailurePlacement | null;
  /** For the form. */
  readonly formProps: {
    /** Connects the challenge to its form. */
    readonly ref: RefCallback<HTMLFormElement>;
    /** With it, a submit before hydration puts nothing into a URL. */
    readonly method: 'post';
    /**
     * Turns off the browser's validation, because the challenge checks the code and has its own texts.
     */
    readonly noValidate: true;
    /** Ignores repeated keys, so that a held Enter sends once. */
    readonly onKeyDown: KeyboardEventHandler<HTMLFormElement>;
    /** Ignores the second click of a double-click. */
    readonly onClick: MouseEventHandler<HTMLFormElement>;
    /**
     * Sends the code, and stops the event, so that it does not reach a form around the challenge. Sends
     * nothing if another handler has called `preventDefault()`: then call `submit`.
     */
    readonly onSubmit: FormEventHandler<HTMLFormElement>;
  };
  /** For the input, which stays uncontrolled: no prop contains the code. */
  readonly inputProps: InputHTMLAttributes<HTMLInputElement>;
  /** For the heading. */
  readonly headingProps: HTMLAttributes<HTMLElement> & { readonly 'data-heading': '' };
  /**
   * For the alert. When the challenge ends, the alert takes the focus, so that a screen reader reads it.
   */
  readonly alertProps: {
    readonly 'data-alert': '';
    readonly role: 'group' | undefined;
    readonly tabIndex: -1 | undefined;
  };
  /** For the submit button, which stays focusable while it is disabled or busy. */
  readonly submitProps: {
    readonly type: 'submit';
    readonly 'aria-disabled': boolean;
    readonly 'aria-busy': boolean;
  };
  /**
   * Sends the text of the field, like a submit of the form. Use it if your page must first check other
   * fields of the form. Does nothing when called from a handler of the challenge.
   */
  readonly submit: () => void;
  /** The actions that can help now and have a handler. The main action comes first. */
  readonly actions: readonly ChallengeAction[];
  /** Calls the handler of an action. */
  readonly runAction: (action: ChallengeAction) => void;
}

/**
 * The behaviour of the challenge without text or look: form, request, state, focus, announcements. The
 * hook causes one React commit at mount, and none while a person types.
 */
export function useBackupCodeChallenge<Result>(
  options: ChallengeOptions | BackEndChallengeOptions<Result>,
): UseBackupCodeChallengeResult {
  const latest = useRef(options);
  useInsertionEffect(() => {
    latest.current = options;
  });
  // oxlint-disable-next-line react/refs -- the challenge reads the ref in events, never in render
  const [challenge] = useState(() => createChallenge(options, latest));
  const snapshot = useSyncExternalStore(
    challenge.subscribe,
    challenge.getSnapshot,
    challenge.getSnapshot,
  );
  const { session, state } = snapshot;
  const expiresAt = options.expiresAt?.valueOf();
  useEffect(() => challenge.connect(), [challenge]);
  useEffect(() => challenge.replace());
  // oxlint-disable-next-line react/exhaustive-effect-dependencies -- a new MFA token starts the clock again
  useEffect(() => challenge.watchExpiry(expiresAt), [challenge, session, expiresAt]);
  useEffect(() => challenge.committed(snapshot));

  const failurePlacement = 'failure' in state ? getFailurePlacement(state.failure) : null;
  const isEnded = state.status === 'ended';
  return {
    failurePlacement,
    formProps: {
      ref: challenge.setForm,
      method: 'post',
      noValidate: true,
      ...challenge.formHandlers,
      onSubmit(event) {
        event.stopPropagation();
        // A page that prevented it sends by `submit`, once it has checked the rest of its form.
        if (event.defaultPrevented) return;
        event.preventDefault();
        challenge.handleSubmit(session);
      },
    },
    inputProps: {
      readOnly: state.status === 'submitting' || state.status === 'succeeded',
      'aria-invalid': failurePlacement === 'field',
      ...inputAttributes(options.format),
      ...challenge.inputHandlers,
    },
    headingProps: {
      /** Marks the heading. */
      'data-heading': '',
    },
    alertProps: {
      /** Marks the alert. */
      'data-alert': '',
      role: isEnded ? 'group' : undefined,
      tabIndex: isEnded ? -1 : undefined,
    },
    submitProps: {
      type: 'submit',
      'aria-disabled': !canSend(snapshot),
      'aria-busy': state.status === 'submitting',
    },
    actions: availableActions(state).filter((action) => options[actionHandlers[action]]),
    submit: () => challenge.submit(session),
    runAction: challenge.runAction,
    // Last: V8 is slow to add properties to an object that began as a copy.
    ...snapshot,
  };
}
