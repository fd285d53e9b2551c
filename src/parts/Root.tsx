'use client';
import { type ComponentPropsWithoutRef, forwardRef, useId, useState } from 'react';
import { ChallengeContext, type PartsChallenge, type PartWithId } from './ChallengeContext.js';
import { mergeHandlers } from './mergeHandlers.js';
import { stateAttributes } from './stateAttributes.js';
import { type RenderProp, useRender } from './useRender.js';

/**
 * The form, and the context of the other parts. Renders a `<form>`.
 *
 * @selector `[data-status="idle|submitting|failed|succeeded|ended"]`, `[data-failure="<kind>"]`
 */
export const Root = forwardRef<HTMLFormElement, RootProps>(function Root(
  { challenge, render, onFocus, onSubmit, ...props },
  ref,
) {
  const prefix = useId();
  const [ids, setIds] = useState<{ readonly [Part in PartWithId]?: string }>({});
  const setId = (part: PartWithId, id: string) => setIds((old) => ({ ...old, [part]: id }));
  const { formProps } = challenge;
  const form = useRender(
    'form',
    render,
    {
      ...formProps,
      ...stateAttributes(challenge.state),
      ...props,
      onFocus: mergeHandlers(formProps.onFocus, onFocus),
      onSubmit: mergeHandlers(formProps.onSubmit, onSubmit),
    },
    ref,
  );
  return (
    <ChallengeContext.Provider
      value={{ challenge, idOf: (part) => ids[part] ?? prefix + part, setId }}
    >
      {form}
    </ChallengeContext.Provider>
  );
});

export interface RootProps extends ComponentPropsWithoutRef<'form'> {
  /** What `useBackupCodeChallenge` returned. */
  challenge: PartsChallenge;
  /** What to render in place of the `<form>`: an element of yours, or a function. */
  render?: RenderProp<'form'> | undefined;
}
