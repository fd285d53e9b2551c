import type { Page } from '@playwright/test';
import type { SpeechLog } from '../reader/speechLog.js';

const retryMs = 3000;
const tries = 20;

/**
 * Makes a function that resolves when Orca has handled every change that the page has made so far.
 * It changes the description of an element beside the challenge. Orca logs the event and says
 * nothing. Events arrive in order.
 */
export function createBarrier(page: Page, log: SpeechLog): () => Promise<void> {
  let count = 0;
  return async () => {
    for (let attempt = 1; ; attempt += 1) {
      count += 1;
      const text = `barrier ${Date.now()}-${count}`;
      await page.evaluate((description) => {
        document.getElementById('barrier')!.ariaDescription = description;
      }, text);
      try {
        await log.waitFor(
          `OBJECT EVENT: object:property-change:accessible-description (0, 0, ${text})`,
          retryMs,
        );
        return;
      } catch (error) {
        // Orca drops some events if there are many.
        if (attempt === tries) throw error;
      }
    }
  };
}
