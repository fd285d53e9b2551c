'use client';
import { createPart } from './createPart.js';
import { mergeProps } from './mergeProps.js';

/**
 * The live region: must be there from the first render, hidden from sight but not from screen
 * readers (never by `display: none`). Renders a `<div role="status">`. Its text gets a new element with each announcement, so
 * that the same text is read out again.
 */
export const Status = createPart(
  'Status',
  'div',
  ({ challenge, elements }, { children, ...given }) => ({
    ...mergeProps(elements.status, given),
    children: <span key={challenge.announcement.id}>{children}</span>,
  }),
);
