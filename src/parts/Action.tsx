'use client';
import type { WayOut } from '../core/wayOut.js';
import { createPart } from './createPart.js';
import { mergeHandlers } from './mergeHandlers.js';

interface ActionOwnProps {
  /** Which way out it is. */
  way: WayOut;
}

/**
 * One way out of the step. Renders a `<button>` where that way makes sense and the host gave its
 * handler, and nothing otherwise.
 *
 * @selector `[data-way="use_another_method|lost_codes|start_over|continue"]`, `[data-status]`
 */
export const Action = createPart<'button', ActionOwnProps>(
  'Action',
  'button',
  ({ challenge }, { way, ...props }) => {
    if (!challenge.waysOut.includes(way)) return null;
    const onClick = mergeHandlers(() => challenge.leave(way), props.onClick);
    const own = { type: 'button', 'data-way': way } as const;
    return { ...own, ...props, onClick };
  },
);
