'use client';
import { createPart } from './createPart.js';

/**
 * What a code looks like. Renders a `<p>` that describes the input.
 *
 * @selector `[data-status]`, `[data-failure]`
 */
export const Description = createPart(
  'Description',
  'p',
  ({ idOf }, props) => ({
    id: idOf('description'),
    ...props,
  }),
  'description',
);
