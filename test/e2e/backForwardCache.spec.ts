import { expect, type Page, test } from '@playwright/test';
import { en } from 'backup-code-challenge/locales/en';
import { createSimulatorListener } from 'backup-code-challenge/testing';
import { createStrictSimulator } from '../support/createStrictSimulator.js';
import { chromiumLaunchOptions, findChromium } from '../../scripts/chromium.mjs';
import { buildPage } from './fixtures/buildPage.js';
import { listen, type LoopbackServer, staticFiles } from './fixtures/servers.js';

test.use({
  launchOptions: {
    ...chromiumLaunchOptions(await findChromium()),
    // Playwright switches the cache off.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  },
});

const code = 'AD45XH56';
const simulator = createStrictSimulator();
let site: LoopbackServer;

test.beforeAll(async () => {
  const files = new Map(await buildPage());
  const html = String(files.get('/index.html'));
  site = await listen((request, response) => {
    if (request.method === 'PUT') {
      createSimulatorListener(simulator)(request, response);
      return;
    }
    request.url = request.url?.split('?')[0] ?? '/';
    const { secondFactorToken } = simulator.startLogin();
    const page = html.replace('%API%', '/').replace('%TOKEN%', secondFactorToken);
    const pages = [
      ['/index.html', page],
      ['/next.html', '<!doctype html><title>Next</title><h1>Welcome</h1>'],
    ] as const;
    staticFiles(new Map([...files, ...pages]))(request, response);
  });
});

test.afterAll(() => site.close());

test.beforeEach(() => simulator.reset());

/** Opens the login page, and marks it: a page that is loaded again has no mark. */
async function open(page: Page) {
  await page.goto(`${site.origin}/?next=/next.html`);
  await page.evaluate(() => {
    document.documentElement.dataset.mark = 'the same page';
  });
  const field = page.getByRole('textbox', { name: en.label });
  await field.fill(code);
  return field;
}

async function comeBack(page: Page) {
  await expect(page.getByRole('heading', { name: 'Welcome' })).toBeVisible();
  await page.evaluate(() => history.back());
  await expect(page.locator('html')).toHaveAttribute('data-mark', 'the same page');
}

test('back from the page after the login, the step says so and offers to start over', async ({
  page,
}) => {
  const field = await open(page);
  await field.press('Enter');
  await comeBack(page);
  await expect(page.getByText(en.stalled.title, { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: en.actions.start_over })).toBeVisible();
  await expect(page.getByText(en.succeeded.title, { exact: true })).toHaveCount(0);
  await expect(field).toHaveValue('');
  expect(simulator.requests).toHaveLength(1);
});

test('back to a step with a typed code, the field is empty and a code can be sent', async ({
  page,
}) => {
  const field = await open(page);
  await page.evaluate(() => location.assign('/next.html'));
  await comeBack(page);
  await expect(field).toHaveValue('');
  await field.fill(code);
  await field.press('Enter');
  await expect(page.getByRole('heading', { name: 'Welcome' })).toBeVisible();
  expect(simulator.requests).toHaveLength(1);
});
