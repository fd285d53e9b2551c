'use client';
import { createPart } from './createPart.js';
import { mergeProps } from './mergeProps.js';

/**
 * The field for the code, uncontrolled. Renders an `<input>`, described by the `Description` or the
 * `FieldError`, and by the elements in your `aria-describedby`.
 *
 * @selector `[data-status]`, `[data-failure]`, `[aria-invalid="true"]`, `:read-only`
 */
export const Input = createPart(
  'Input',
  'input',
  ({ elements }, userProps) => mergeProps(elements.input, userProps),
  'backup-code',
);
