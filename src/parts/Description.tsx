'use client';
import { createPart } from './createPart.js';
import { mergeProps } from './mergeProps.js';

/**
 * What a code looks like. Renders a `<p>` that describes the input, except while an error stands.
 *
 * @selector `[data-status]`, `[data-failure]`
 */
export const Description = createPart(
  'Description',
  'p',
  ({ elements }, userProps) => mergeProps(elements.description, userProps),
  'description',
);
