import { expectSoon } from '../support/expectSoon.js';

/** One of the browser's `layout-shift` entries, which TypeScript does not know. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
}

/**
 * Adds up what moves on the page outside of any step, whether or not a key was pressed just before:
 * a score that forgives what follows a key would forgive every error.
 */
export function watchShifts() {
  const canary = document.body.appendChild(document.createElement('p'));
  canary.textContent = 'Moves when it is told to';
  canary.style.cssText = 'position: fixed; inset: 0 0 auto auto; margin: 0';
  let hasMoved = false;
  let score = 0;
  const moved = new Set<string>();
  const start = performance.now();
  const observer = new PerformanceObserver((list) => {
    // SAFETY: the observer asks for no other type.
    for (const { startTime, value, sources } of list.getEntries() as LayoutShift[]) {
      // What is gone by now was in the step: nothing else on the page comes or goes.
      const elements = sources.flatMap(({ node }) =>
        node instanceof Element ? node : (node?.parentElement ?? []),
      );
      if (elements.includes(canary)) hasMoved = true;
      const outside = elements.filter((element) => element !== canary && !element.closest('form'));
      if (startTime < start || !outside.length) continue;
      score += value;
      for (const { textContent } of outside) moved.add(textContent);
    }
  });
  observer.observe({ type: 'layout-shift', buffered: true });

  return {
    /** The score of all shifts so far, and the texts of what moved. */
    async read() {
      await nextFrame();
      canary.style.top = '100px';
      // Shifts are told of in their order: with this one, all before are known.
      await expectSoon(() => hasMoved).toBe(true);
      observer.disconnect();
      canary.remove();
      return { score, moved: [...moved] };
    },
  };
}

/** By then the browser has painted what the page is now. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}
