'use client';
import { type ComponentPropsWithoutRef, forwardRef, useId } from 'react';
import { ChallengeContext, type PartsChallenge } from './ChallengeContext.js';
import { mergeHandlers } from './mergeHandlers.js';
import { stateAttributes } from './stateAttributes.js';

/**
 * The form, and the context of the other parts. Renders a `<form>`.
 *
 * @selector `[data-status="idle|submitting|failed|succeeded|ended"]`, `[data-failure="<kind>"]`
 */
export const Root = forwardRef<HTMLFormElement, RootProps>(function Root(
  { challenge, onFocus, onSubmit, ...props },
  ref,
) {
  const id = useId();
  const { formProps } = challenge;
  return (
    <ChallengeContext.Provider value={{ challenge, idOf: (part) => id + part }}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the focus of its controls bubbles to it */}
      <form
        {...formProps}
        {...stateAttributes(challenge.state)}
        {...props}
        onFocus={mergeHandlers(formProps.onFocus, onFocus)}
        onSubmit={mergeHandlers(formProps.onSubmit, onSubmit)}
        ref={ref}
      />
    </ChallengeContext.Provider>
  );
});

export interface RootProps extends ComponentPropsWithoutRef<'form'> {
  /** What `useBackupCodeChallenge` returned. */
  challenge: PartsChallenge;
}
