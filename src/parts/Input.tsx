'use client';
import { createPart } from './createPart.js';
import { mergeProps } from './mergeProps.js';

/**
 * The one field for the code, uncontrolled. Renders an `<input>`, described by the `FieldError` and
 * the `Description`, and by what `aria-describedby` is given besides.
 *
 * @selector `[data-status]`, `[data-failure]`, `[aria-invalid="true"]`, `:read-only`
 */
export const Input = createPart(
  'Input',
  'input',
  ({ elements }, given) => mergeProps(elements.input, given),
  'input',
);
