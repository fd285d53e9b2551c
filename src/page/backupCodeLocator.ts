import type { BackupCodeVerbs } from './backupCodeVerbs.js';
import { stepSelectors } from './challengeSelectors.js';
import { readShownFailure } from './readShownFailure.js';

/** What the page object needs of Playwright's `Page`, `FrameLocator` or `Locator`. */
export interface LocatorScope {
  readonly locator: (selector: string) => StepLocator;
}

/** What it needs of Playwright's `Locator`. This module imports nothing of Playwright. */
export interface StepLocator extends LocatorScope {
  readonly fill: (text: string) => Promise<void>;
  readonly click: () => Promise<void>;
  readonly waitFor: () => Promise<void>;
  readonly getAttribute: (name: string) => Promise<string | null>;
  readonly allTextContents: () => Promise<string[]>;
}

/**
 * The step on a page in Playwright. Finds its elements in every language and under any look; waits as
 * Playwright's own locators do, within `actionTimeout`. Of headless parts it reads the failure's kind,
 * and the words where the markup has the component's classes.
 *
 * @example
 * const step = backupCodeLocator(page);
 * await step.enterCode('AD45-XH56');
 * await step.submit();
 * expect(await step.failure()).toMatchObject({ kind: 'locked' });
 *
 * @param scope What holds the step, and no other step: the page, a frame, or a locator.
 */
export function backupCodeLocator(scope: LocatorScope): BackupCodeVerbs {
  const step = scope.locator(stepSelectors.step);
  return {
    enterCode: (text) => step.locator(stepSelectors.input).fill(text),
    submit: () => step.locator(stepSelectors.submit).click(),
    async failure() {
      const settled = scope.locator(stepSelectors.settled);
      await settled.waitFor();
      const kind = await settled.getAttribute('data-failure');
      const titles = await settled.locator(stepSelectors.title).allTextContents();
      const texts = await settled.locator(stepSelectors.text).allTextContents();
      return readShownFailure(kind, titles, texts);
    },
    runAction: (action) => step.locator(stepSelectors.action(action)).click(),
  };
}
