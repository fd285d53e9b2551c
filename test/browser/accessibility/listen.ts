/**
 * What a screen reader is told by the live region from now on: a text each time that the region gets
 * another element or another text, and nothing when it is emptied.
 */
export function listen(container: HTMLElement): string[] {
  const region = container.querySelector('[role=status]');
  if (!region) throw new Error('There is no live region');
  const heard: string[] = [];
  const read = () => ({ element: region.firstElementChild, text: region.textContent.trim() });
  let last = read();
  new MutationObserver(() => {
    const now = read();
    const isNew = now.element !== last.element || now.text !== last.text;
    last = now;
    if (isNew && now.text) heard.push(now.text);
  }).observe(region, { childList: true, characterData: true, subtree: true });
  return heard;
}

/** Where the focus was right after each change of the step's state. */
export function watchFocus(form: HTMLFormElement): (Element | null)[] {
  const places: (Element | null)[] = [];
  new MutationObserver(() => places.push(document.activeElement)).observe(form, {
    attributeFilter: ['data-status', 'data-failure'],
  });
  return places;
}

/** The texts that `aria-describedby` leads to. */
export function descriptionOf(element: Element): string {
  const ids = element.getAttribute('aria-describedby')?.trim().split(/\s+/) ?? [];
  return ids
    .flatMap((id) => Array.from(document.querySelectorAll(`#${CSS.escape(id)}`)))
    .flatMap((described) => (described.childElementCount ? [...described.children] : [described]))
    .map(({ textContent }) => textContent.trim())
    .filter(Boolean)
    .join(' ');
}
