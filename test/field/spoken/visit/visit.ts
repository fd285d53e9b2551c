import type { Page } from '@playwright/test';
import type { ChallengeMessages } from 'backup-code-challenge';
import { backupCodeLocator } from 'backup-code-challenge/testing';
import { expiryEvent, type PageOptions } from '../../page/pageOptions.js';
import type { SpokenLanguage } from '../reader/languages.js';
import type { SpeechLog } from '../reader/speechLog.js';
import { createMask, type Expectation, type Moment } from './moment.js';
import { createBarrier } from './barrier.js';
import type { StepServer } from '../../page/serveStep.js';

/** Allows for a busy machine. */
const longestWaitMs = 90_000;

/** A person with a keyboard and a screen reader at the login page. */
export type Visit = ReturnType<typeof createVisit>;

export function createVisit(
  page: Page,
  log: SpeechLog,
  server: StepServer,
  messages: ChallengeMessages,
) {
  const moments: Moment[] = [];
  const maskChance = createMask(messages);
  const passBarrier = createBarrier(page, log);
  const step = page.locator('form[data-status]');

  /** Waits until every event so far and its consequences are spoken. */
  async function settle(): Promise<void> {
    await passBarrier();
    await log.waitForSilence(500);
    await passBarrier();
    await log.waitForSilence(200);
  }

  return {
    page,
    server,
    /** The texts of the step. */
    messages,
    settle,
    moments: moments as readonly Moment[],

    /** Opens the page and moves the focus to its link. Drops what is spoken of the new page. */
    async open(pageOptions: Omit<PageOptions, 'secondFactorToken'> = {}): Promise<void> {
      // SAFETY: the languages of the suite are languages of the page.
      const locale = messages.locale as SpokenLanguage;
      server.pageOptions = { locale, ...pageOptions };
      await page.goto(server.origin);
      await step.waitFor();
      await settle();
      await page.keyboard.press('Tab');
      await settle();
      log.take();
    },

    /** Opens the page and moves the focus into the field. Drops what is spoken of that. */
    async begin(pageOptions: Omit<PageOptions, 'secondFactorToken'> = {}): Promise<void> {
      await this.open(pageOptions);
      await page.keyboard.press('Tab');
      await settle();
      log.take();
    },

    /**
     * Performs an event, and records what is spoken until the next silence.
     *
     * @param event A sentence for the transcript.
     * @param act Resolves when the page shows the result.
     * @param expectation Runs right after `act`, while the page still shows the result.
     */
    async moment(
      event: string,
      act: () => Promise<unknown>,
      expectation: () => Expectation | Promise<Expectation>,
    ): Promise<void> {
      await act();
      const expected = await expectation();
      await settle();
      const spoken = log.take().map(maskChance).filter(Boolean);
      moments.push({ event, spoken, expectation: expected });
    },

    press: (key: string) => page.keyboard.press(key),
    type: (text: string) => page.keyboard.type(text),
    /** Waits until the challenge's `data-status` is one of these. */
    waitForStatus: (...statuses: readonly string[]) => {
      const states = statuses.map((status) => `[data-status="${status}"]`);
      return page.locator(`form:is(${states.join(', ')})`).waitFor({ timeout: longestWaitMs });
    },
    /** Waits until the challenge shows a text. */
    waitForText: (text: string) =>
      step.getByText(text).filter({ visible: true }).first().waitFor({ timeout: longestWaitMs }),
    /** Waits until the countdown has changed twice. */
    async waitForTwoSeconds(): Promise<void> {
      const wait = step.locator('.bcc-wait');
      for (let ticks = 0; ticks < 2; ticks += 1) {
        const before = await wait.textContent();
        await page.waitForFunction(
          (text) => document.querySelector('.bcc-wait')?.textContent !== text,
          before,
        );
      }
    },
    expireIn: (leftMs: number) =>
      page.evaluate(([type, detail]) => dispatchEvent(new CustomEvent(type, { detail })), [
        expiryEvent,
        leftMs,
      ] as const),

    /** The shown title, text and wait of a failure, as far as it has them. */
    async readFailure(): Promise<readonly string[]> {
      const { title, text } = await backupCodeLocator(page).failure();
      const waits = await step.locator('.bcc-wait').allTextContents();
      return [title, text, ...waits].filter(Boolean).map(maskChance);
    },
    /** The visible texts of the challenge's elements that match a selector. */
    readTexts: async (selector: string): Promise<readonly string[]> => {
      const texts = await step.locator(selector).filter({ visible: true }).allTextContents();
      return texts.map((text) => maskChance(text.trim())).filter(Boolean);
    },
  };
}
