'use client';
import { createPart } from './createPart.js';
import { mergeProps } from './mergeProps.js';

/**
 * The heading of the step. At the end it takes the focus, unless the person is elsewhere on the page
 * by then, and is described by the `Alert`; it may have been there before. Renders an `<h2>`.
 *
 * @selector `[data-status]`, `[data-failure]`
 */
export const Heading = createPart('Heading', 'h2', ({ elements }, given) =>
  mergeProps(elements.heading, given),
);
