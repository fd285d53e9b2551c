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
 * @example
 * import { type ChallengeOptions, useBackupCodeChallenge } from 'backup-code-challenge';
 * import { BackupCode, getChallengeTexts } from 'backup-code-challenge/headless';
 * import { en } from 'backup-code-challenge/locales/en';
 *
 * // Shows every text of the challenge.
 * export function AppBackupCode(options: ChallengeOptions) {
 *   const challenge = useBackupCodeChallenge(options);
 *   const { failurePlacement, isExpired, isExpiring, state } = challenge;
 *   const texts = getChallengeTexts(challenge, en, options.format);
 *   // After the end, no code can be sent, so the field is hidden.
 *   const isEnded = failurePlacement === 'end';
 *   const expiry = isExpired ? en.expired : isExpiring ? en.expiring : null;
 *   const success = state.status === 'succeeded' && (state.isStalled ? en.stalled : en.succeeded);
 *   // One panel at a time. After an alert, the expiry moves to the description.
 *   const panel = success || (failurePlacement !== 'alert' && expiry) || en.whereToFindCodes;
 *
 *   return (
 *     <BackupCode.Root challenge={challenge} lang={en.locale} dir={en.direction}>
 *       <BackupCode.Heading>{isEnded ? texts.title : en.title}</BackupCode.Heading>
 *       <BackupCode.Alert>
 *         {failurePlacement === 'alert' && <strong>{texts.title}</strong>}{' '}
 *         <BackupCode.AlertText>{texts.text}</BackupCode.AlertText> {texts.wait}
 *       </BackupCode.Alert>
 *       {!isEnded && (
 *         <>
 *           {failurePlacement !== 'alert' && (
 *             <p>
 *               <strong>{panel.title}</strong> {panel.text}
 *             </p>
 *           )}
 *           <BackupCode.Label>{en.label}</BackupCode.Label>
 *           <BackupCode.Input />
 *           <BackupCode.FieldError>{texts.text}</BackupCode.FieldError>
 *           <BackupCode.Description>
 *             {failurePlacement === 'alert' && expiry ? expiry.title : texts.hint}
 *           </BackupCode.Description>
 *           <BackupCode.Submit>{en.submit}</BackupCode.Submit>
 *         </>
 *       )}
 *       {challenge.actions.map((action) => (
 *         <BackupCode.Action key={action} action={action}>
 *           {texts.actionLabel(action)}
 *         </BackupCode.Action>
 *       ))}
 *       <BackupCode.Status className="visually-hidden">{texts.announcement}</BackupCode.Status>
 *     </BackupCode.Root>
 *   );
 * }
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
