'use client';
import { createPart } from './createPart.js';
import { mergeProps } from './mergeProps.js';

/**
 * What happened, where the code is not at fault or the challenge has ended. Renders a `<div>` while
 * there is such a failure, and nothing otherwise. After the end it takes the focus, unless the focus
 * is elsewhere on the page. A screen reader then reads out the `Heading` and the `AlertText`. Before
 * the end it needs no role of its own, because the `Status` part announces it.
 *
 * @selector `[data-status]` (`failed ended`), `[data-failure]`
 */
export const Alert = createPart('Alert', 'div', ({ challenge, elements }, userProps) =>
  challenge.failurePlacement && challenge.failurePlacement !== 'field'
    ? mergeProps(elements.alert, userProps)
    : null,
);
