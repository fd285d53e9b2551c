'use client';
import { createPart } from './createPart.js';
import { mergeProps } from './mergeProps.js';

/**
 * The heading. Renders an `<h2>` that names the form, and the `Alert` after the end.
 *
 * @selector `[data-status]`, `[data-failure]`
 */
export const Heading = createPart(
  'Heading',
  'h2',
  ({ elements }, userProps) => mergeProps(elements.heading, userProps),
  'heading',
);
