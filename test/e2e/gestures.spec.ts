import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { en } from 'backup-code-challenge/locales/en';
import { createSimulatorListener, type Scenario, scenarios } from 'backup-code-challenge/testing';
import { createStrictSimulator } from '../support/createStrictSimulator.js';
import { buildPage } from './fixtures/buildPage.js';
import { listen, type LoopbackServer, staticFiles } from './fixtures/servers.js';

/** Gestures of a person, each within about a second. */
const gestures: { readonly [name: string]: (page: Page) => Promise<void> } = {
  'a held Enter': async (page) => {
    await field(page).focus();
    for (let repeat = 0; repeat < 30; repeat += 1) {
      await page.keyboard.down('Enter');
      await page.waitForTimeout(30);
    }
    await page.keyboard.up('Enter');
  },
  'a double-click': (page) => button(page).dblclick({ delay: 20 }),
  'a triple-click': (page) => button(page).click({ clickCount: 3, delay: 20 }),
  'a held space bar on the button': async (page) => {
    await button(page).focus();
    for (let repeat = 0; repeat < 30; repeat += 1) {
      await page.keyboard.down('Space');
      await page.waitForTimeout(30);
    }
    await page.keyboard.up('Space');
  },
  'a double tap': async (page) => {
    await button(page).tap();
    await page.waitForTimeout(80);
    await button(page)
      .tap({ force: true, timeout: 2000 })
      .catch(() => {});
  },
};

/** The failure of the first request. A second request would be a try that the person did not want. */
const failures: { readonly [name: string]: Scenario } = {
  'a 503': { answerInstead: () => ({ status: 503, headers: {}, body: 'Service Unavailable' }) },
  'a reset': scenarios.dropBeforeReading,
  'a 429 without Retry-After': scenarios.rateLimitedWithoutRetryAfter,
  'a refused code': scenarios.invalidCode,
  'a time-out': scenarios.neverAnswers,
};

const latencies = [0, 50, 150, 300];

const cells = Object.keys(gestures).flatMap((gesture) =>
  Object.keys(failures).flatMap((failure) =>
    latencies.map((latencyMs) => ({ gesture, failure, latencyMs })),
  ),
);

/** All cells with `npm run proof`, else every seventh, which covers each gesture, failure and latency. */
const chosen = process.env.PROOF ? cells : cells.filter((_, index) => index % 7 === 0);

let server: LoopbackServer;
let context: BrowserContext;
let simulator = createStrictSimulator();

test.beforeAll(async ({ browser }) => {
  const files = new Map(await buildPage());
  const html = String(files.get('/index.html'));
  server = await listen((request, response) => {
    if (request.method === 'PUT') {
      // A browser repeats a request by itself if a reused connection drops.
      response.setHeader('Connection', 'close');
      createSimulatorListener(simulator)(request, response);
      return;
    }
    const { secondFactorToken } = simulator.startLogin();
    request.url = request.url?.split('?')[0] ?? '/';
    const page = html.replace('%API%', '/').replace('%TOKEN%', secondFactorToken);
    staticFiles(new Map([...files, ['/index.html', page]]))(request, response);
  });
  context = await browser.newContext({ hasTouch: true });
});

test.afterAll(async () => {
  await context.close();
  server.close();
});

test.describe(`one gesture makes one request (${chosen.length} of ${cells.length} cells: gesture × failure × latency)`, () => {
  for (const { gesture, failure, latencyMs } of chosen) {
    test(`${gesture} makes one request that meets ${failure} after ${latencyMs} ms`, async () => {
      simulator = createStrictSimulator();
      const isTimeout = failure === 'a time-out';
      simulator.use({ ...failures[failure], ...(!isTimeout && { delayMs: latencyMs }) });
      const page = await context.newPage();
      await page.goto(`${server.origin}/${isTimeout ? `?timeout=${latencyMs + 50}` : ''}`);
      await field(page).fill('AD45XH56');
      await gestures[gesture]!(page);
      await expect(page.locator('.bcc-root')).toHaveAttribute('data-failure', /./);
      // The hold has ended by then, so a pending second request would have been sent.
      await page.waitForTimeout(700);
      expect(simulator.requests.map(({ method }) => method)).toEqual(['PUT']);
      await page.close();
    });
  }
});

test('a second press after the hold sends again', async () => {
  simulator = createStrictSimulator();
  simulator.use('serviceError');
  const page = await context.newPage();
  await page.goto(server.origin);
  await field(page).fill('AD45XH56');
  await field(page).press('Enter');
  await expect(page.locator('.bcc-root')).toHaveAttribute('data-failure', 'service_error');
  await page.waitForTimeout(900);
  await field(page).press('Enter');
  await expect.poll(() => simulator.requests.length).toBe(2);
  await page.close();
});

test('an edit lifts the hold at once', async () => {
  simulator = createStrictSimulator();
  simulator.use('invalidCode');
  const page = await context.newPage();
  await page.goto(server.origin);
  await field(page).fill('AD45XH56');
  await field(page).press('Enter');
  await expect(page.locator('.bcc-root')).toHaveAttribute('data-failure', 'invalid_code');
  await page.keyboard.type('7HD83KD9');
  await page.keyboard.press('Enter');
  await expect.poll(() => simulator.requests.length).toBe(2);
  await page.close();
});

function field(page: Page) {
  return page.getByRole('textbox', { name: en.label });
}

function button(page: Page) {
  return page.getByRole('button', { name: en.submit });
}
