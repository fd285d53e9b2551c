'use client';
import { createPart } from './createPart.js';
import { mergeProps } from './mergeProps.js';

/**
 * The live region. Renders a `<div role="status">`. Render it from the first render on. Hide it only
 * visually, never with `display: none`.
 *
 * @selector `[data-status]`
 */
export const Status = createPart(
  'Status',
  'div',
  ({ challenge, elements }, { children, ...userProps }) => ({
    ...mergeProps(elements.status, userProps),
    // A new element for each announcement, so that a page translator cannot keep an old text in it.
    children: <span key={challenge.announcement.turn}>{children}</span>,
  }),
);
