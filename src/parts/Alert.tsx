'use client';
import { createPart } from './createPart.js';
import { mergeProps } from './mergeProps.js';

/**
 * What happened, after a failure that does not show at the field. Renders a `<div>` while there is such a
 * failure, and nothing otherwise. When the challenge ends, the alert takes the focus, unless the focus is
 * elsewhere on the page. A screen reader then reads the `Heading` and the `AlertText`. Before the end,
 * the alert has no role, because the `Status` part announces the failure.
 *
 * @selector `[data-status]` (`failed ended`), `[data-failure]`
 */
export const Alert = createPart('Alert', 'div', ({ challenge, elements }, userProps) =>
  challenge.failurePlacement && challenge.failurePlacement !== 'field'
    ? mergeProps(elements.alert, userProps)
    : null,
);
