import { test as base, expect, type Page, type Request } from '@playwright/test';
import { en } from 'backup-code-challenge/locales/en';
import type { BenchScenario } from '../../../demo/bench/benchApi.js';
import { networkLine } from '../fixtures/strictPolicy.js';

/** The first code of the demo account. */
export const firstCode = 'AD45XH56';

/** The demo in a browser page, with a simulator in its initial state. */
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
  const whileOrdering = async (order: () => Promise<unknown>) => {
    const isKnown = page.waitForResponse(
      (response) =>
        response.url().endsWith('/bench/state') && response.request().method() === 'POST',
    );
    await order();
    await isKnown;
  };
  return {
    bench,
    /** The browser's requests to the backup code endpoint. */
    calls,
    /** Errors and warnings of scripts, without the browser's own network lines. */
    complaints,
    product,
    code: product.getByRole('textbox', { name: en.label }),
    submit: product.getByRole('button', { name: en.submit }),
    status: product.getByRole('status'),
    printedCodes: bench.getByRole('list', { name: 'Backup codes' }).getByRole('listitem'),
    callList: bench.locator('.calls').last().getByRole('listitem'),
    backEndCallList: bench
      .getByRole('region', { name: 'Requests to the back end' })
      .getByRole('listitem'),
    backEndSwitch: bench.getByRole('checkbox', { name: 'Through your own back end' }),
    scenarioMenu: bench.getByRole('combobox', { name: 'What happens to the next code' }),

    /** Goes from the password to the challenge. */
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
    /** Chooses the scenario for the next code in the bench, and waits until the server has it. */
    async choose(scenario: BenchScenario) {
      await whileOrdering(() => this.scenarioMenu.selectOption(scenario));
    },
    /** Lets every code meet what is chosen, and waits until the server knows. */
    async repeat() {
      await whileOrdering(() => bench.getByRole('radio', { name: 'Until you change it' }).check());
    },
    /** Makes the network slow, and waits until the server knows. */
    async slowDown() {
      await whileOrdering(() => bench.getByRole('checkbox', { name: 'Slow network' }).check());
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
    const reset = await request.post('/bench/state', { data: { reset: true } });
    expect(reset.ok()).toBe(true);
    const demo = createDemo(page);
    await page.goto('/');
    await run(demo);
  },
});

export { expect };
