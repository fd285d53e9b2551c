import { describeActiveElement } from './describeActiveElement.js';
import type { EngineWindow, Point } from './engine.js';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export type Driver = ReturnType<typeof createDriver>;

/** What a person does in a browser window, and what a test reads there. The same for every engine. */
export function createDriver(window: EngineWindow) {
  /**
   * Calls a function in the page. It must be complete in itself: nothing around it goes with it.
   *
   * @returns Its result, by way of JSON. `undefined` becomes `null`.
   */
  async function evaluate<Parameters extends readonly Json[], Result>(
    pageFunction: (...parameters: Parameters) => Result,
    ...parameters: Parameters
  ): Promise<Awaited<Result>> {
    const call = `(${pageFunction})(...${JSON.stringify(parameters)})`;
    const text = await window.evaluate(
      `Promise.resolve(${call}).then((result) => JSON.stringify(result ?? null))`,
    );
    // SAFETY: the function returned this, and callers read JSON alone.
    return JSON.parse(text) as Awaited<Result>;
  }

  /** The middle of an element, scrolled into view. */
  const locate = (selector: string): Promise<Point> =>
    evaluate((wanted) => {
      const element = document.querySelector(wanted);
      if (!element) throw new Error(`There is no ${wanted}`);
      element.scrollIntoView({ block: 'nearest' });
      const { left, top, width, height } = element.getBoundingClientRect();
      return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
    }, selector);

  const { back, close, consoleLines, hold, open, press, reload, type, version } = window;
  return {
    version,
    open,
    reload,
    back,
    press,
    hold,
    type,
    /** Copies the text from a field of its own, and pastes it where the focus is. */
    async pasteText(text: string): Promise<void> {
      await evaluate((copied) => {
        const source = document.createElement('textarea');
        source.id = 'copied';
        source.value = copied;
        // What has the focus, so that it gets it back.
        document.activeElement?.setAttribute('data-pastes', '');
        document.body.append(source);
        source.select();
      }, text);
      await press('Control', 'c');
      await evaluate(() => {
        document.getElementById('copied')?.remove();
        const field = document.querySelector<HTMLElement>('[data-pastes]');
        field?.removeAttribute('data-pastes');
        field?.focus();
      });
      await press('Control', 'v');
    },
    click: async (selector: string, times = 1) => window.click(await locate(selector), times),
    hover: async (selector: string) => window.movePointer(await locate(selector)),
    /** The element that has the focus: its tag, and the name that a screen reader says. */
    describeFocus: () => evaluate(describeActiveElement),
    /** The text that a person sees. `null`: there is no such element. */
    readText: (selector: string) =>
      evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.innerText, selector),
    evaluate,
    consoleLines,
    close,
  };
}
