'use client';
import type { ChallengeAction } from '../challenge/challengeAction.js';
import { createPart } from './createPart.js';
import { mergeProps } from './mergeProps.js';

interface ActionOwnProps {
  /** Which action the button runs. */
  action: ChallengeAction;
}

/**
 * The button of one action. Renders a `<button>` while the action can help and has a handler, and nothing
 * otherwise.
 *
 * @selector `[data-action]` (`use_another_method lost_codes start_over contact_support continue`),
 *   `[data-status]`
 */
export const Action = createPart<'button', ActionOwnProps>(
  'Action',
  'button',
  ({ challenge, elements }, { action, ...userProps }) =>
    challenge.actions.includes(action) ? mergeProps(elements.action(action), userProps) : null,
);
