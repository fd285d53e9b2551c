'use client';
import { createPart } from './createPart.js';
import { mergeProps } from './mergeProps.js';

/**
 * What became of the code, and what to do. Renders a `<p>` that describes the `Alert` after the end. Put
 * a countdown beside this element, not inside: a screen reader would read it each second.
 *
 * @selector `[data-status]`, `[data-failure]`
 */
export const AlertText = createPart(
  'AlertText',
  'p',
  ({ elements }, userProps) => mergeProps(elements.alertText, userProps),
  'alert-text',
);
