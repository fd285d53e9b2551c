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
  { challenge, onSubmit, ...props },
  ref,
) {
  const id = useId();
  const { formProps } = challenge;
  return (
    <ChallengeContext.Provider value={{ challenge, idOf: (part) => id + part }}>
      <form
        {...formProps}
        {...stateAttributes(challenge.state)}
        {...props}
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
