'use client';
import type { ChallengeAction } from '../challenge/challengeAction.js';
import { createPart } from './createPart.js';
import { mergeProps } from './mergeProps.js';

interface ActionOwnProps {
  /** Which way out it is. */
  action: ChallengeAction;
}

/**
 * One way out of the step. Renders a `<button>` where that way makes sense and the host gave its
 * handler, and nothing otherwise.
 *
 * @selector `[data-action]` (`use_another_method lost_codes start_over continue`), `[data-status]`
 */
export const Action = createPart<'button', ActionOwnProps>(
  'Action',
  'button',
  ({ challenge, elements }, { action, ...given }) =>
    challenge.actions.includes(action) ? mergeProps(elements.action(action), given) : null,
);
