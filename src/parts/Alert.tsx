'use client';
import { createPart } from './createPart.js';
import { mergeProps } from './mergeProps.js';

/**
 * What happened, where it is not the code's fault or the step has ended. Renders a `<div>` while
 * there is such a failure, and nothing otherwise. It has no role, and an
 * element that stands in its place should have none: the `Status` part does the saying.
 *
 * @selector `[data-status]` (`failed ended`), `[data-failure]`
 */
export const Alert = createPart(
  'Alert',
  'div',
  ({ challenge, elements }, given) =>
    challenge.failurePlacement && challenge.failurePlacement !== 'field'
      ? mergeProps(elements.alert, given)
      : null,
  'alert',
);
