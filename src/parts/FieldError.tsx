'use client';
import { createPart } from './createPart.js';

/**
 * What is wrong with the code. Renders a `<p>` that describes the input; it is there from the start
 * and empty while nothing is wrong, so that a style can keep its place free.
 *
 * @selector `[data-status]`, `[data-failure="invalid_format|invalid_code"]`, `:empty`
 */
export const FieldError = createPart(
  'FieldError',
  'p',
  ({ challenge, idOf }, props) => ({
    id: idOf('error'),
    ...props,
    children: challenge.place === 'field' ? props.children : null,
  }),
  'error',
);
