'use client';
import { createPart } from './createPart.js';
import { mergeProps } from './mergeProps.js';

/**
 * What is wrong with the code. Renders a `<p>` that describes the input; it is there from the start
 * and empty while nothing is wrong, so that a style can keep its place free.
 *
 * @selector `[data-status]`, `[data-failure]`, `:empty`
 */
export const FieldError = createPart(
  'FieldError',
  'p',
  ({ challenge, elements }, { children, ...given }) => ({
    ...mergeProps(elements.error, given),
    children: challenge.failurePlacement === 'field' ? children : null,
  }),
  'error',
);
