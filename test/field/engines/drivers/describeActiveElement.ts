/** The element that has the focus: its tag, and its name. Runs in the page. */
export function describeActiveElement(): string {
  const element = document.activeElement ?? document.body;
  const nameOf = (): string => {
    if (element === document.body) return '';
    const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
    if (ids.length > 0) {
      return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
    }
    if (element instanceof HTMLInputElement) {
      return Array.from(element.labels ?? [], ({ textContent }) => textContent).join(' ');
    }
    return element.textContent;
  };
  return `${element.localName} ${nameOf().trim()}`.trim();
}
