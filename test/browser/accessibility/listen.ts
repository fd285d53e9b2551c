/**
 * Records each announcement of the live region. As in a browser, a text counts only if it has changed
 * and is not empty.
 */
export function listen(container: HTMLElement): string[] {
  const region = container.querySelector('[role=status]');
  if (!region) throw new Error('There is no live region');
  const heard: string[] = [];
  let last = region.textContent;
  new MutationObserver(() => {
    const text = region.textContent;
    const isNew = text !== last;
    last = text;
    if (isNew && text.trim()) heard.push(text.trim());
  }).observe(region, { childList: true, characterData: true, subtree: true });
  return heard;
}

/** Records where the focus is right after each change of state. */
export function watchFocus(form: HTMLFormElement): (Element | null)[] {
  const places: (Element | null)[] = [];
  new MutationObserver(() => places.push(document.activeElement)).observe(form, {
    attributeFilter: ['data-status', 'data-failure'],
  });
  return places;
}

/** The text that `aria-describedby` refers to. */
export function descriptionOf(element: Element): string {
  return referredText(element, 'aria-describedby');
}

/** What a screen reader says when the element takes the focus: its name, then its description. */
export function spokenAtFocus(element: Element): string {
  return [referredText(element, 'aria-labelledby'), descriptionOf(element)]
    .filter(Boolean)
    .join('. ');
}

function referredText(element: Element, attribute: string): string {
  const ids = element.getAttribute(attribute)?.trim().split(/\s+/) ?? [];
  return ids
    .flatMap((id) => Array.from(document.querySelectorAll(`#${CSS.escape(id)}`)))
    .map(({ textContent }) => textContent.trim())
    .filter(Boolean)
    .join(' ');
}
