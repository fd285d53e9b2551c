'use client';
import { type ComponentPropsWithoutRef, forwardRef, useCallback, useId, useState } from 'react';
import { ChallengeContext } from './ChallengeContext.js';
import { elementProps, type PartsChallenge, type PartWithId } from './elementProps.js';
import { mergeProps } from './mergeProps.js';
import { type RenderProp, useRender } from './useRender.js';

/**
 * The form, and the context of the other parts. Renders a `<form>`.
 *
 * Set `lang` and `dir` here if the texts are in another language than the page.
 *
 * @selector `[data-status]` (`idle submitting failed succeeded ended`), `[data-failure]` (a kind)
 */
export const Root = forwardRef<HTMLFormElement, RootProps>(function Root(
  { challenge, render, ...userProps },
  userRef,
) {
  const prefix = useId();
  const [ids, setIds] = useState<{ readonly [Part in PartWithId]?: string }>({});
  const setId = useCallback(
    (part: PartWithId, id: string) =>
      setIds((old) => (id === (old[part] ?? prefix + part) ? old : { ...old, [part]: id })),
    [prefix],
  );
  const elements = elementProps(challenge, (part) => ids[part] ?? prefix + part);
  const { ref: partRef, ...partProps } = elements.root;
  // Also where the caller's handler prevents the default, and the part's handler does not run.
  const onSubmit: NonNullable<RootProps['onSubmit']> = (event) => {
    event.stopPropagation();
    userProps.onSubmit?.(event);
  };
  const props = mergeProps(partProps, { ...userProps, onSubmit });
  const form = useRender('form', render, props, userRef, partRef);
  return (
    <ChallengeContext.Provider value={{ challenge, elements, setId }}>
      {form}
    </ChallengeContext.Provider>
  );
});

/** The props of `BackupCode.Root`. */
export interface RootProps extends ComponentPropsWithoutRef<'form'> {
  /** What `useBackupCodeChallenge` returned. */
  challenge: PartsChallenge;
  /** What to render in place of the `<form>`: your element, or a function. */
  render?: RenderProp<'form'> | undefined;
}
