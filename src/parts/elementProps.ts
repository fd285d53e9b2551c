import type {
  ButtonHTMLAttributes,
  FormHTMLAttributes,
  HTMLAttributes,
  InputHTMLAttributes,
  LabelHTMLAttributes,
  RefCallback,
} from 'react';
import type { ChallengeAction } from '../challenge/challengeAction.js';
import type { ChallengeSnapshot } from '../challenge/machine/model.js';
import type { FailurePlacement } from '../failure/failurePlacement.js';

/** What the parts need of a challenge: what `useBackupCodeChallenge` returns, or a test double. */
export interface PartsChallenge extends Pick<ChallengeSnapshot, 'state' | 'inputDescription'> {
  readonly announcement: { readonly turn: 0 | 1 };
  /** Where the failure is shown; `null` without a failure. */
  readonly failurePlacement: FailurePlacement | null;
  readonly formProps: FormHTMLAttributes<HTMLFormElement> & {
    readonly ref?: RefCallback<HTMLFormElement>;
  };
  readonly inputProps: Omit<InputHTMLAttributes<HTMLInputElement>, 'id'>;
  readonly headingProps: Omit<HTMLAttributes<HTMLElement>, 'id'>;
  readonly alertProps: HTMLAttributes<HTMLElement>;
  readonly submitProps: ButtonHTMLAttributes<HTMLButtonElement>;
  readonly actions: readonly ChallengeAction[];
  readonly runAction: (action: ChallengeAction) => void;
}

/** Parts that other parts refer to. */
export type PartWithId = 'backup-code' | 'description' | 'error' | 'heading' | 'alert-text';

/** The props of an element that others refer to. */
type WithId<Props = HTMLAttributes<HTMLElement>> = Props & { readonly id: string };

/** What the elements of the parts get from a challenge. Named, so that React 18 and 19 both know them. */
export interface ElementProps {
  readonly root: PartsChallenge['formProps'];
  readonly label: LabelHTMLAttributes<HTMLLabelElement>;
  readonly input: WithId<InputHTMLAttributes<HTMLInputElement>>;
  readonly description: WithId;
  readonly error: WithId;
  readonly heading: WithId;
  readonly alert: HTMLAttributes<HTMLElement>;
  readonly alertText: WithId;
  readonly submit: ButtonHTMLAttributes<HTMLButtonElement>;
  readonly status: HTMLAttributes<HTMLElement>;
  readonly action: (
    action: ChallengeAction,
  ) => ButtonHTMLAttributes<HTMLButtonElement> & { readonly 'data-action': ChallengeAction };
}

/**
 * What the element of each part gets from a challenge: its state, and its ties to the others. The
 * finished challenge puts it on plain elements; a part adds its caller's props.
 *
 * @param idOf The id of a part's element.
 */
export function elementProps(
  challenge: PartsChallenge,
  idOf: (part: PartWithId) => string,
): ElementProps {
  const { state, inputDescription, runAction } = challenge;
  // The same on every part. The value of the input is never among them.
  const attributes = {
    /** The state of the challenge. On the root and on every part. */
    'data-status': state.status,
    /** The kind of the failure, while there is one. On the root and on every part. */
    'data-failure': 'failure' in state ? state.failure.kind : undefined,
  };
  const isEnded = state.status === 'ended';
  // Spreads come last: V8 is slow to add properties to an object that began as a copy.
  return {
    root: { 'aria-labelledby': idOf('heading'), ...challenge.formProps, ...attributes },
    label: { htmlFor: idOf('backup-code'), ...attributes },
    input: {
      id: idOf('backup-code'),
      'aria-describedby': inputDescription ? idOf(inputDescription) : undefined,
      ...challenge.inputProps,
      ...attributes,
    },
    description: { id: idOf('description'), ...attributes },
    error: { id: idOf('error'), ...attributes },
    heading: { id: idOf('heading'), ...challenge.headingProps, ...attributes },
    // Described by the text alone: a wait inside it counts down, and each second would be read out.
    alert: {
      'aria-labelledby': isEnded ? idOf('heading') : undefined,
      'aria-describedby': isEnded ? idOf('alert-text') : undefined,
      ...challenge.alertProps,
      ...attributes,
    },
    alertText: { id: idOf('alert-text'), ...attributes },
    submit: { ...challenge.submitProps, ...attributes },
    status: { role: 'status', 'aria-atomic': true, ...attributes },
    action: (action) => ({
      type: 'button',
      /** Which action the button runs. */
      'data-action': action,
      onClick: () => runAction(action),
      ...attributes,
    }),
  };
}
