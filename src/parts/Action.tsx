'use client';
import type { WayOut } from '../core/wayOut.js';
import { createPart } from './createPart.js';
import { mergeProps } from './mergeProps.js';

interface ActionOwnProps {
  /** Which way out it is. */
  way: WayOut;
}

/**
 * One way out of the step. Renders a `<button>` where that way makes sense and the host gave its
 * handler, and nothing otherwise.
 *
 * @selector `[data-way]` (`use_another_method lost_codes start_over continue`), `[data-status]`
 */
export const Action = createPart<'button', ActionOwnProps>(
  'Action',
  'button',
  ({ challenge, elements }, { way, ...given }) =>
    challenge.waysOut.includes(way) ? mergeProps(elements.action(way), given) : null,
);
