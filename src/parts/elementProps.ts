import type {
  ButtonHTMLAttributes,
  FormHTMLAttributes,
  HTMLAttributes,
  InputHTMLAttributes,
  LabelHTMLAttributes,
} from 'react';
import type { ChallengeState } from '../challenge/challengeState.js';
import type { FailurePlacement } from '../failure/failurePlacement.js';
import type { ChallengeAction } from '../challenge/challengeAction.js';

/** What the parts need of a step. `useBackupCodeChallenge` returns it, and so may a test double. */
export interface PartsChallenge {
  readonly state: ChallengeState;
  readonly announcement: { readonly id: number };
  /** Where the failure is told, if there is one. */
  readonly failurePlacement: FailurePlacement | null;
  readonly formProps: FormHTMLAttributes<HTMLFormElement>;
  readonly inputProps: InputHTMLAttributes<HTMLInputElement>;
  readonly headingProps: HTMLAttributes<HTMLElement>;
  readonly submitProps: ButtonHTMLAttributes<HTMLButtonElement>;
  readonly actions: readonly ChallengeAction[];
  readonly runAction: (action: ChallengeAction) => void;
}

/** Parts that others refer to. */
export type PartWithId = 'input' | 'description' | 'error' | 'alert';

/** The props of an element to which others refer. */
type WithId<Props = HTMLAttributes<HTMLElement>> = Props & { readonly id: string };

/** What the elements of the parts get of a step. By name, so that React 18 and 19 both know them. */
export interface ElementProps {
  readonly root: FormHTMLAttributes<HTMLFormElement>;
  readonly label: LabelHTMLAttributes<HTMLLabelElement>;
  readonly input: WithId<InputHTMLAttributes<HTMLInputElement>>;
  readonly description: WithId;
  readonly error: WithId;
  readonly alert: WithId;
  readonly heading: HTMLAttributes<HTMLElement>;
  readonly submit: ButtonHTMLAttributes<HTMLButtonElement>;
  readonly status: HTMLAttributes<HTMLElement>;
  readonly action: (
    action: ChallengeAction,
  ) => ButtonHTMLAttributes<HTMLButtonElement> & { readonly 'data-action': ChallengeAction };
}

/**
 * What the element of each part gets of a step: its state, and its ties to the others. The finished
 * step puts it onto plain elements; a part adds what its user gave it.
 *
 * @param idOf The id of a part's element.
 */
export function elementProps(
  challenge: PartsChallenge,
  idOf: (part: PartWithId) => string,
): ElementProps {
  const { state, formProps, inputProps, headingProps, submitProps, runAction } = challenge;
  // The same on every part. No value of the input is ever among them.
  const attributes = {
    'data-status': state.status,
    'data-failure': 'failure' in state ? state.failure.kind : undefined,
  };
  return {
    root: { ...formProps, ...attributes },
    label: { htmlFor: idOf('input'), ...attributes },
    input: {
      ...inputProps,
      id: idOf('input'),
      'aria-describedby': `${idOf('error')} ${idOf('description')}`,
      ...attributes,
    },
    description: { id: idOf('description'), ...attributes },
    error: { id: idOf('error'), ...attributes },
    alert: { id: idOf('alert'), ...attributes },
    heading: { 'aria-describedby': idOf('alert'), ...headingProps, ...attributes },
    submit: { ...submitProps, ...attributes },
    status: { role: 'status', 'aria-atomic': true, ...attributes },
    action: (action) => ({
      type: 'button',
      'data-action': action,
      onClick: () => runAction(action),
      ...attributes,
    }),
  };
}
