'use client';
import { createPart } from './createPart.js';
import { mergeProps } from './mergeProps.js';

/**
 * What is wrong with the code. Renders a `<p>` that is empty while nothing is wrong, so that a style can
 * reserve its space. The element describes the input once the focus has left the input. Until then, the
 * `Status` part announces the error.
 *
 * @selector `[data-status]`, `[data-failure]`, `:empty`
 */
export const FieldError = createPart(
  'FieldError',
  'p',
  ({ challenge, elements }, { children, ...userProps }) => ({
    ...mergeProps(elements.error, userProps),
    children: challenge.failurePlacement === 'field' ? children : null,
  }),
  'error',
);
