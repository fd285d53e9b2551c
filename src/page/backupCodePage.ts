import type { BackupCodeVerbs } from './backupCodeVerbs.js';
import { challengeSelectors } from './challengeSelectors.js';
import { readShownFailure } from './readShownFailure.js';

/** The tools that the page object uses. This module imports no Testing Library. */
export interface PageTools {
  /** `userEvent.setup()`, or the `userEvent` of Storybook or of Vitest's browser mode. */
  readonly user: {
    readonly clear: (element: Element) => Promise<unknown>;
    readonly type: (element: Element, text: string) => Promise<unknown>;
    readonly click: (element: Element) => Promise<unknown>;
  };
  /** The `waitFor` of Testing Library or Storybook, or `vi.waitFor`. It sets the time limit. */
  readonly waitFor: <Value>(callback: () => Value) => Promise<Value>;
}

/**
 * Creates a page object of the challenge for Testing Library, in jsdom or in a browser. It works in
 * every language and with every style. With headless parts, `failure()` reads the kind; it reads the
 * texts only if your markup has the component's classes.
 *
 * The error describes the field once the focus has left it. Until then, `toHaveAccessibleDescription` finds
 * none. Use `(await step.failure()).text`.
 *
 * @example
 * const step = backupCodePage(document, { user: userEvent.setup(), waitFor });
 * await step.enterCode('AD45-XH56');
 * await step.submit();
 * expect(await step.failure()).toMatchObject({ kind: 'locked' });
 *
 * @param container The document or an element that contains one challenge and no other.
 */
export function backupCodePage(
  container: ParentNode,
  { user, waitFor }: PageTools,
): BackupCodeVerbs {
  const find = (selector: string, name: string): Promise<Element> =>
    waitFor(() => {
      const found = findStep(container).querySelector(selector);
      if (found) return found;
      throw new Error(`The backup code step shows no ${name}: ${describe(findStep(container))}`);
    });

  return {
    async enterCode(text) {
      const input = await find(challengeSelectors.input, 'field');
      await user.clear(input);
      // `type` reads a single brace or bracket as the start of a key's name.
      if (text) await user.type(input, text.replace(/[{[]/g, '$&$&'));
    },
    async submit() {
      await user.click(await find(challengeSelectors.submit, 'enabled submit button'));
    },
    async failure() {
      const step = await waitFor(() => {
        const found = findStep(container);
        if (found.matches(challengeSelectors.settled)) return found;
        throw new Error(`The backup code step shows no failure yet: ${describe(found)}`);
      });
      const read = (selector: string) =>
        Array.from(step.querySelectorAll(selector), ({ textContent }) => textContent);
      return readShownFailure(
        step.getAttribute('data-failure'),
        read(challengeSelectors.title),
        read(challengeSelectors.text),
      );
    },
    async runAction(action) {
      await user.click(await find(challengeSelectors.action(action), `action "${action}"`));
    },
  };
}

function findStep(container: ParentNode): Element {
  const [step, ...others] = container.querySelectorAll(challengeSelectors.step);
  if (step && others.length === 0) return step;
  const found = step ? `${others.length + 1} backup code steps` : 'no backup code step';
  throw new Error(`The container of backupCodePage has ${found}; it needs exactly one`);
}

function describe(step: Element): string {
  const actions = Array.from(step.querySelectorAll(challengeSelectors.anyAction), (element) =>
    element.getAttribute('data-action'),
  );
  const status = `its status is "${step.getAttribute('data-status')}"`;
  return `${status}, and its actions are ${actions.join(', ') || 'none'}`;
}
