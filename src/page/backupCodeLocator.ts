import type { BackupCodeVerbs } from './backupCodeVerbs.js';
import { stepSelectors } from './challengeSelectors.js';
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
 * A page object of the challenge for Playwright. It works in every language and with every style, and waits
 * as Playwright's locators do, within `actionTimeout`. With headless parts, `failure()` reads the
 * kind; it reads the texts only if your markup has the component's classes.
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
