import type { FailurePlacement } from '../failure/failurePlacement.js';

/**
 * Moves the focus to where a failure is told, and never takes it from elsewhere on the page. Returns
 * whether a screen reader hears of the failure by the focus alone. At the end of a step the heading
 * is not there yet: `focusHeading` follows when it is.
 */
export function followFailure(
  place: FailurePlacement,
  form: HTMLFormElement | null,
  input: HTMLInputElement | undefined,
): boolean {
  if (place === 'alert' || !form || isFocusElsewhere(form)) return false;
  // Whether it does is known when the heading is there.
  if (place === 'end') return true;
  const hadFocus = input === activeElementNear(form);
  const hasFocus = takeFocus(form, input);
  input?.select();
  return hasFocus && !hadFocus;
}

/** The heading of an ended step takes the focus. Returns whether it has it. */
export function focusHeading(form: HTMLFormElement): boolean {
  return takeFocus(form, form.querySelector<HTMLElement>('[data-heading]'));
}

export function holdsFocus(form: HTMLFormElement): boolean {
  return form.contains(activeElementNear(form));
}

/** A field takes the place of what had the focus and is gone. */
export function focusNextField(form: HTMLFormElement): void {
  if (!activeElementNear(form))
    takeFocus(form, form.querySelector<HTMLElement>('[data-backup-code]'));
}

/** What is hidden or disabled does not get the focus; from elsewhere on the page nothing takes it. */
function takeFocus(form: HTMLFormElement, element: HTMLElement | null | undefined): boolean {
  if (!element || isFocusElsewhere(form)) return false;
  element.focus();
  return element === activeElementNear(form);
}

/** Whether something else has the focus, in the step's own tree or in one around it. */
function isFocusElsewhere(element: Element): boolean {
  const active = activeElementNear(element);
  const root = element.getRootNode();
  // A shadow root stands in its host's tree; a document may stand in the frame of another.
  const host =
    root instanceof ShadowRoot ? root.host : element.ownerDocument.defaultView?.frameElement;
  return (active !== null && !element.contains(active)) || (!!host && isFocusElsewhere(host));
}

/** What has the focus in this element's own tree: a document, or a shadow root. The body is nothing. */
function activeElementNear(element: Element): Element | null {
  // SAFETY: the root of an element on the page is one of the two.
  const { activeElement } = element.getRootNode() as Document | ShadowRoot;
  return activeElement === element.ownerDocument.body ? null : activeElement;
}
