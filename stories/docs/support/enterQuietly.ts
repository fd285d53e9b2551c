/**
 * Submits codes without moving the focus or scrolling the page. While the element is inert, nothing in
 * it can take the focus.
 */
export function enterQuietly(
  element: HTMLElement,
  codes: readonly string[],
  isOffline: boolean,
): () => void {
  const form = element.querySelector('form');
  if (!form) throw new Error('The step has no form.');
  element.inert = true;
  const waiting = [...codes];
  const timers: ReturnType<typeof setTimeout>[] = [];
  const enterNext = () => {
    const input = element.querySelector('input');
    const code = waiting.shift();
    if (!input || code === undefined) return finish();
    input.value = code;
    form.requestSubmit();
  };
  const finish = () => {
    observer.disconnect();
    // The alert of an end takes the focus a little later.
    timers.push(setTimeout(() => (element.inert = false), 100));
  };
  const observer = new MutationObserver(() => {
    if (!/idle|submitting/.test(form.dataset['status'] ?? '')) timers.push(setTimeout(enterNext));
  });
  observer.observe(form, { attributeFilter: ['data-status', 'data-failure'] });
  if (isOffline) timers.push(setTimeout(() => whileOffline(enterNext), 1000));
  else enterNext();
  return () => {
    observer.disconnect();
    timers.forEach(clearTimeout);
  };
}

/** Runs something while the browser says that it is offline, after the other steps of the page. */
function whileOffline(run: () => void): void {
  Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
  run();
  setTimeout(() => Reflect.deleteProperty(navigator, 'onLine'), 100);
}
