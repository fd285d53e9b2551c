'use client';
import { createPart } from './createPart.js';

/**
 * The heading of an ended step: takes the focus when it appears, unless the person is elsewhere on
 * the page by then, and is described by the `Alert`. Renders an `<h2>`.
 *
 * @selector `[data-status]`, `[data-failure]`
 */
export const Heading = createPart('Heading', 'h2', ({ challenge, idOf }, props) => ({
  ...challenge.headingProps,
  'aria-describedby': idOf('alert'),
  ...props,
}));
