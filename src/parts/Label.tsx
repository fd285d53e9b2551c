'use client';
import { createPart } from './createPart.js';

/**
 * The name of the input. Renders a `<label>` tied to it.
 *
 * @selector `[data-status]`, `[data-failure]`
 */
export const Label = createPart('Label', 'label', ({ idOf }, props) => ({
  htmlFor: idOf('input'),
  ...props,
}));
