'use client';
import { createPart } from './createPart.js';
import { mergeHandlers } from './mergeHandlers.js';

/**
 * The one field for the code, uncontrolled. Renders an `<input>`, described by the `FieldError` and
 * the `Description`, and by what `aria-describedby` is given besides.
 *
 * @selector `[data-status]`, `[data-failure]`, `[aria-invalid="true"]`, `:read-only`
 */
export const Input = createPart(
  'Input',
  'input',
  ({ challenge, idOf }, props) => ({
    id: idOf('input'),
    ...challenge.inputProps,
    ...props,
    'aria-describedby': `${idOf('error')} ${idOf('description')} ${props['aria-describedby'] ?? ''}`,
    onFocus: mergeHandlers(challenge.inputProps.onFocus, props.onFocus),
    onChange: mergeHandlers(challenge.inputProps.onChange, props.onChange),
    onPaste: mergeHandlers(challenge.inputProps.onPaste, props.onPaste),
  }),
  'input',
);
