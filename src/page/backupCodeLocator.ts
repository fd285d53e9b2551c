import type { BackupCodeVerbs } from './backupCodeVerbs.js';
import { challengeSelectors } from './challengeSelectors.js';
import { readShownFailure } from './readShownFailure.js';

/** The part of Playwright's `Page`, `FrameLocator` and `Locator` that the page object uses. */
export interface LocatorScope {
  readonly locator: (selector: string) => StepLocator;
}

/** The part of Playwright's `Locator` that the page object uses. This module imports no Playwright. */
export interface StepLocator extends LocatorScope {
  readonly fill: (text: string) => Promise<void>;
  readonly click: () => Promise<void>;
  readonly waitFor: () => Promise<void>;
  readonly getAttribute: (name: string) => Promise<string | null>;
  readonly allTextContents: () => Promise<string[]>;
}

/**
 * Creates a page object of the challenge for Playwright. It works in every language and with every
 * style. It waits as Playwright's locators do, within `actionTimeout`. With headless parts, `failure()`
 * reads the kind; it reads the texts only if your markup has the component's classes.
 *
 * Two traps of locators of your own:
 * - `getByLabel('Backup code')` also matches the form. Use `getByRole('textbox', { name: 'Backup code' })`.
 * - The error describes the field once the focus has left it. Until then, `toHaveAccessibleDescription`
 *   finds none. Use `(await step.failure()).text`.
 *
 * @example
 * const step = backupCodeLocator(page);
 * await step.enterCode('AD45-XH56');
 * await step.submit();
 * expect(await step.failure()).toMatchObject({ kind: 'locked' });
 *
 * @param scope A page, a frame or a locator that contains one challenge and no other.
 */
export function backupCodeLocator(scope: LocatorScope): BackupCodeVerbs {
  const step = scope.locator(challengeSelectors.step);
  return {
    enterCode: (text) => step.locator(challengeSelectors.input).fill(text),
    submit: () => step.locator(challengeSelectors.submit).click(),
    async failure() {
      const settled = scope.locator(challengeSelectors.settled);
      await settled.waitFor();
      const kind = await settled.getAttribute('data-failure');
      const titles = await settled.locator(challengeSelectors.title).allTextContents();
      const texts = await settled.locator(challengeSelectors.text).allTextContents();
      return readShownFailure(kind, titles, texts);
    },
    runAction: (action) => step.locator(challengeSelectors.action(action)).click(),
  };
}
