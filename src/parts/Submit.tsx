'use client';
import { createPart } from './createPart.js';
import { mergeProps } from './mergeProps.js';

/**
 * Sends the code. Renders a `<button>` that stays focusable while it is disabled or busy.
 *
 * @selector `[data-status]`, `[data-failure]`, `[aria-disabled="true"]`, `[aria-busy="true"]`
 */
export const Submit = createPart('Submit', 'button', ({ elements }, userProps) =>
  mergeProps(elements.submit, userProps),
);
