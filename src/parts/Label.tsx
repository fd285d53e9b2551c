'use client';
import { createPart } from './createPart.js';
import { mergeProps } from './mergeProps.js';

/**
 * The name of the input. Renders a `<label>`.
 *
 * @selector `[data-status]`, `[data-failure]`
 */
export const Label = createPart('Label', 'label', ({ elements }, userProps) =>
  mergeProps(elements.label, userProps),
);
