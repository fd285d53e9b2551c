import type { BackupCodeVerbs } from './backupCodeVerbs.js';
import { stepSelectors } from './challengeSelectors.js';
import { readShownFailure } from './readShownFailure.js';

/** What the page object works with, as Testing Library has it. This module imports none of it. */
export interface PageTools {
  /** `userEvent.setup()`, or the `userEvent` of Storybook or of Vitest's browser mode. */
  readonly user: {
    readonly clear: (element: Element) => Promise<unknown>;
    readonly type: (element: Element, text: string) => Promise<unknown>;
    readonly click: (element: Element) => Promise<unknown>;
  };
  /** Testing Library's `waitFor`, Storybook's, or `vi.waitFor`. Its time limit is the page object's. */
  readonly waitFor: <Value>(callback: () => Value) => Promise<Value>;
}

/**
 * The step on a page in a DOM: for Testing Library, in jsdom or a browser. Finds its elements in every
 * language and under any look. Of headless parts it reads the failure's kind, and the words where the
 * markup has the component's classes.
 *
 * @example
 * const step = backupCodePage(document, { user: userEvent.setup(), waitFor });
 * await step.enterCode('AD45-XH56');
 * await step.submit();
 * expect(await step.failure()).toMatchObject({ kind: 'locked' });
 *
 * @param container What holds the step, and no other step: the document, or an element of it.
 */
export function backupCodePage(
  container: ParentNode,
  { user, waitFor }: PageTools,
): BackupCodeVerbs {
  const find = (selector: string, name: string): Promise<Element> =>
    waitFor(() => {
      const found = findStep(container).querySelector(selector);
      if (found) return found;
      throw new Error(`The backup code step has no ${name} now: ${describe(findStep(container))}`);
    });

  return {
    async enterCode(text) {
      const input = await find(stepSelectors.input, 'field');
      await user.clear(input);
      // To `type`, a brace or bracket begins the name of a key unless it is doubled.
      if (text) await user.type(input, text.replace(/[{[]/g, '$&$&'));
    },
    async submit() {
      await user.click(await find(stepSelectors.submit, 'button that sends'));
    },
    async failure() {
      const step = await waitFor(() => {
        const found = findStep(container);
        if (found.matches(stepSelectors.settled)) return found;
        throw new Error(`The backup code step has told of no failure yet: ${describe(found)}`);
      });
      const read = (selector: string) =>
        Array.from(step.querySelectorAll(selector), ({ textContent }) => textContent);
      return readShownFailure(
        step.getAttribute('data-failure'),
        read(stepSelectors.title),
        read(stepSelectors.text),
      );
    },
    async runAction(action) {
      await user.click(await find(stepSelectors.action(action), `action "${action}"`));
    },
  };
}

function findStep(container: ParentNode): Element {
  const [step, ...others] = container.querySelectorAll(stepSelectors.step);
  if (step && others.length === 0) return step;
  const number = step ? `${others.length + 1} backup code steps` : 'no backup code step';
  throw new Error(`There is ${number} in the container of backupCodePage`);
}

function describe(step: Element): string {
  const actions = Array.from(step.querySelectorAll(stepSelectors.anyAction), (element) =>
    element.getAttribute('data-action'),
  );
  const status = `its status is "${step.getAttribute('data-status')}"`;
  return `${status}, and its actions are ${actions.join(', ') || 'none'}`;
}
