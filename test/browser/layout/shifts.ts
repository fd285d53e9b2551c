import { expectSoon } from '../support/expectSoon.js';
import { nextFrame } from '../support/frames.js';

/** A `layout-shift` entry of the browser. TypeScript does not know the type. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
}

/**
 * Adds up the layout shifts outside the challenge. Shifts right after a key press count too. The
 * browser's own score ignores those, but every error follows a key press.
 */
export function watchShifts() {
  const canary = document.body.appendChild(document.createElement('p'));
  canary.textContent = 'Moves on command';
  canary.style.cssText = 'position: fixed; inset: 0 0 auto auto; margin: 0';
  let hasMoved = false;
  let score = 0;
  const moved = new Set<string>();
  const start = performance.now();
  const observer = new PerformanceObserver((list) => {
    // SAFETY: the observer requests only this type.
    for (const { startTime, value, sources } of list.getEntries() as LayoutShift[]) {
      // Removed elements were in the challenge, because only the challenge adds and removes elements.
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
    /** The score of all shifts so far, and the texts of the elements that moved. */
    async read() {
      await nextFrame();
      canary.style.top = '100px';
      // Entries arrive in order, so all earlier ones are known after this one.
      await expectSoon(() => hasMoved).toBe(true);
      observer.disconnect();
      canary.remove();
      return { score, moved: [...moved] };
    },
  };
}
