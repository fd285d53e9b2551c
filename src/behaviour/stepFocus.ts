import type { FailurePlace } from '../core/failure.js';

/**
 * Moves the focus to where a failure is told, and never takes it from elsewhere on the page. Returns
 * whether a screen reader hears of the failure by the focus alone. At the end of a step the heading
 * is not there yet: `focusHeading` follows when it is.
 */
export function followFailure(
  place: FailurePlace,
  form: HTMLFormElement | null,
  input: HTMLInputElement | undefined,
): boolean {
  const active = form && activeElementNear(form);
  if (place === 'alert' || !form || (active && !form.contains(active))) return false;
  if (place === 'end') return true;
  input?.focus();
  input?.select();
  return active !== input;
}

/** The heading of an ended step takes the focus. */
export function focusHeading(form: HTMLFormElement): void {
  form.querySelector<HTMLElement>('[data-heading]')?.focus();
}

/** What has the focus in this element's own tree: a document, or a shadow root. The body is nothing. */
function activeElementNear(element: Element): Element | null {
  // SAFETY: the root of an element on the page is one of the two.
  const { activeElement } = element.getRootNode() as Document | ShadowRoot;
  return activeElement === element.ownerDocument.body ? null : activeElement;
}
