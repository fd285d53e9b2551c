'use client';
import { createPart } from './createPart.js';
import { mergeProps } from './mergeProps.js';

/**
 * What a code looks like. Renders a `<p>` that describes the input. While there is an error, the element
 * is `hidden`, because the error replaces it.
 *
 * @selector `[data-status]`, `[data-failure]`
 */
export const Description = createPart(
  'Description',
  'p',
  ({ challenge, elements }, userProps) =>
    mergeProps(
      { ...elements.description, hidden: challenge.failurePlacement === 'field' },
      userProps,
    ),
  'description',
);
