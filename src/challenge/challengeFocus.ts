import type { FocusTarget } from './machine/events.js';

// How the focus moves. The machine decides where to: `machine/fail.ts` after a failure.

/** The input for the code: inside the form, or tied to it by its `form` attribute. */
export function findInput(form: HTMLFormElement): HTMLInputElement | undefined {
  // SAFETY: the attribute is that of `inputProps`, which are for an input.
  return [...form.elements].find((element) => element.matches('[data-backup-code]')) as
    | HTMLInputElement
    | undefined;
}

/**
 * Moves the focus to where a change is shown, once it is on the screen, and never takes it from
 * elsewhere on the page. Returns false where the field or an end does not get the focus.
 */
export function moveFocus(form: HTMLFormElement, target: FocusTarget): boolean {
  const alert = form.querySelector<HTMLElement>('[data-alert]');
  switch (target) {
    case 'alert':
      // A page scrolls only for the person who is at it. jsdom has no layout, and no such method.
      if (holdsFocus(form)) alert?.scrollIntoView?.({ block: 'nearest' });
      return true;
    case 'end':
      return takeFocus(form, alert);
    case 'next':
    case 'start':
      // The button that the person pressed at the end may still be there, with the focus.
      if (target === 'start' || !activeElementNear(form)) takeFocus(form, findInput(form) ?? alert);
      return true;
    case 'field': {
      const input = findInput(form);
      const hasFocus = takeFocus(form, input);
      if (hasFocus) input?.select();
      return hasFocus;
    }
    default:
      return target satisfies never;
  }
}

export function holdsFocus(form: HTMLFormElement): boolean {
  return form.contains(activeElementNear(form));
}

/** What is hidden or disabled does not get the focus; from elsewhere on the page nothing takes it. */
function takeFocus(form: HTMLFormElement, element: HTMLElement | null | undefined): boolean {
  if (!element || isFocusElsewhere(form)) return false;
  element.focus();
  return element === activeElementNear(element);
}

/** Whether another element has the focus, in the form's own tree or in one around it. */
function isFocusElsewhere(element: Element): boolean {
  const active = activeElementNear(element);
  const root = element.getRootNode();
  // A shadow root is in its host's tree; a document may be in another document's frame.
  const host =
    root instanceof ShadowRoot ? root.host : element.ownerDocument.defaultView?.frameElement;
  return (active !== null && !element.contains(active)) || (!!host && isFocusElsewhere(host));
}

/** The focused element of this element's own tree, a document or a shadow root. The body is none. */
function activeElementNear(element: Element): Element | null {
  // SAFETY: the root of an element on the page is one of the two.
  const { activeElement } = element.getRootNode() as Document | ShadowRoot;
  return activeElement === element.ownerDocument.body ? null : activeElement;
}
