import { test as base, expect, type Page, type Request } from '@playwright/test';
import { en } from 'backup-code-challenge/locales/en';
import type { BenchScenario } from '../../../demo/bench/benchApi.js';

/** The first code of the demo's account, as the person has it on paper. */
export const firstCode = 'AD45XH56';

/** What the browser itself writes of an answer that is no 2xx, or of a connection that broke. */
const networkLine = /^Failed to load resource: /;

/** The demo in one browser page, with the simulator behind it as if nobody had ever called. */
export function createDemo(page: Page) {
  const calls: Request[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'PUT') calls.push(request);
  });
  page.on('console', (message) => {
    const isOwn = message.type() === 'error' || message.type() === 'warning';
    if (isOwn && !networkLine.test(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));

  const product = page.getByRole('main');
  const bench = page.getByRole('complementary', { name: 'Test bench' });
  return {
    /** The calls of the backup code endpoint, as the browser made them. */
    calls,
    /** What any script wrote to the console or threw, the browser's own network lines left out. */
    complaints,
    product,
    code: product.getByRole('textbox', { name: en.label }),
    submit: product.getByRole('button', { name: en.submit }),
    status: product.getByRole('status'),
    printedCodes: bench.getByRole('list', { name: 'Backup codes' }).getByRole('listitem'),
    callList: bench.locator('.calls').last().getByRole('listitem'),
    backEndCallList: bench
      .getByRole('list', { name: 'Requests to the back end' })
      .getByRole('listitem'),
    backEndSwitch: bench.getByRole('checkbox', { name: 'Through your own back end' }),
    scenarioMenu: bench.getByRole('combobox', { name: 'What happens to the next code' }),

    /** From the password to the step for a backup code. */
    async openStep() {
      await product.getByRole('button', { name: 'Continue' }).click();
      await product.getByRole('button', { name: 'Backup code' }).click();
      await expect(this.code).toBeFocused();
    },
    async paste(text: string) {
      await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
      await this.code.focus();
      await page.keyboard.press('ControlOrMeta+V');
    },
    /** Chooses in the bench what the next code meets, and waits until the server knows. */
    async choose(scenario: BenchScenario) {
      const isKnown = page.waitForResponse(
        (response) =>
          response.url().endsWith('/bench/state') && response.request().method() === 'POST',
      );
      await this.scenarioMenu.selectOption(scenario);
      await isKnown;
    },
    async enter(code: string) {
      await this.code.fill(code);
      await page.keyboard.press('Enter');
    },
  };
}

export const test = base.extend<{ demo: ReturnType<typeof createDemo> }>({
  permissions: ['clipboard-read', 'clipboard-write'],
  demo: async ({ page, request }, run) => {
    const reset = await request.post('/bench/state', { data: { scenario: null, reset: true } });
    expect(reset.ok()).toBe(true);
    const demo = createDemo(page);
    await page.goto('/');
    await run(demo);
  },
});

export { expect };
