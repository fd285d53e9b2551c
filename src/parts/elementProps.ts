import type {
  ButtonHTMLAttributes,
  FormHTMLAttributes,
  HTMLAttributes,
  InputHTMLAttributes,
  LabelHTMLAttributes,
} from 'react';
import type { ChallengeState } from '../core/challengeState.js';
import type { FailurePlace } from '../core/failure.js';
import type { WayOut } from '../core/wayOut.js';
import { stateAttributes } from './stateAttributes.js';

/** What the parts need of a step. `useBackupCodeChallenge` returns it, and so may a test double. */
export interface PartsChallenge {
  readonly state: ChallengeState;
  readonly announcement: { readonly id: number };
  /** Where the failure is told, if there is one. */
  readonly place: FailurePlace | null;
  readonly formProps: FormHTMLAttributes<HTMLFormElement>;
  readonly inputProps: InputHTMLAttributes<HTMLInputElement>;
  readonly headingProps: { readonly tabIndex: -1; readonly 'data-heading': '' };
  readonly submitProps: {
    readonly type: 'submit';
    readonly 'aria-disabled': boolean;
    readonly 'aria-busy': boolean;
  };
  readonly waysOut: readonly WayOut[];
  readonly leave: (way: WayOut) => void;
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
    way: WayOut,
  ) => ButtonHTMLAttributes<HTMLButtonElement> & { readonly 'data-way': WayOut };
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
  const state = stateAttributes(challenge.state);
  return {
    root: { ...challenge.formProps, ...state },
    label: { htmlFor: idOf('input'), ...state },
    input: {
      ...challenge.inputProps,
      id: idOf('input'),
      'aria-describedby': `${idOf('error')} ${idOf('description')}`,
      ...state,
    },
    description: { id: idOf('description'), ...state },
    error: { id: idOf('error'), ...state },
    alert: { id: idOf('alert'), ...state },
    heading: { 'aria-describedby': idOf('alert'), ...challenge.headingProps, ...state },
    submit: { ...challenge.submitProps, ...state },
    status: { role: 'status', 'aria-atomic': true, ...state },
    action: (way) => ({
      type: 'button',
      'data-way': way,
      onClick: () => challenge.leave(way),
      ...state,
    }),
  };
}
