import { expect, type Page, test } from '@playwright/test';
import { en } from 'backup-code-challenge/locales/en';
import { createSimulatorListener, type ScenarioName } from 'backup-code-challenge/testing';
import { createStrictSimulator } from '../support/createStrictSimulator.js';
import { buildPage } from './fixtures/buildPage.js';
import { listen, type LoopbackServer, staticFiles } from './fixtures/servers.js';
import { networkLine, strictPolicy } from './fixtures/strictPolicy.js';

const simulator = createStrictSimulator();
let api: LoopbackServer;
let site: LoopbackServer;

test.beforeAll(async () => {
  api = await listen(createSimulatorListener(simulator));
  const files = new Map(await buildPage());
  const html = String(files.get('/index.html')).replace('%API%', api.origin);
  site = await listen((request, response) => {
    const page = html.replace('%TOKEN%', simulator.startLogin().secondFactorToken);
    const headers = { 'Content-Security-Policy': strictPolicy(api.origin) };
    staticFiles(new Map(files).set('/index.html', page), headers)(request, response);
  });
});

test.afterAll(() => {
  site.close();
  api.close();
});

/** Opens the page, and records its console lines and errors, which include policy violations. */
async function open(page: Page, scenario: ScenarioName | null = null) {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (!networkLine.test(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  simulator.reset();
  simulator.use(scenario);
  await page.goto(site.origin);
  const code = page.getByRole('textbox', { name: en.label });
  return {
    complaints,
    code,
    enter: async (text: string) => {
      await code.fill(text);
      await page.keyboard.press('Enter');
    },
  };
}

test('the challenge signs in under a strict Content-Security-Policy', async ({ page }) => {
  const { complaints, enter } = await open(page);
  await enter('AD45-XH56');
  await expect(page.getByRole('heading', { name: 'Signed in' })).toBeVisible();
  expect(simulator.requests).toHaveLength(1);
  expect(complaints).toEqual([]);
});

test('the challenge shows styled errors under a strict Content-Security-Policy', async ({
  page,
}) => {
  const { code, complaints, enter } = await open(page);
  await enter('AD45');
  await expect(page.locator('.bcc-error')).toContainText('You entered 4 ');
  await enter('wr0ngC0d');
  await expect(page.locator('.bcc-error')).toContainText(en.failures.invalid_code);
  await expect(code).toBeFocused();
  simulator.use('htmlError');
  await enter('AD45-XH56');
  await expect(page.locator('.bcc-alert')).toContainText(en.failures.service_error.title);
  // The app's build of the stylesheet must be in force.
  await expect(page.locator('.bcc-alert')).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  await expect(code).toHaveCSS('min-height', '48px');
  expect(complaints).toEqual([]);
});

test('the challenge shows a wait and an end under a strict Content-Security-Policy', async ({
  page,
}) => {
  const { complaints, enter } = await open(page, 'lockedForAWhile');
  await enter('AD45-XH56');
  const end = page.getByRole('group', { name: en.failures['locked/temporary'].title });
  await expect(end).toBeFocused();
  await expect(page.locator('.bcc-wait')).toContainText('15 minutes');
  await expect(page.getByRole('button', { name: en.actions.start_over })).toBeVisible();
  expect(complaints).toEqual([]);
});

test('the strict Content-Security-Policy is in force and reports a violation', async ({ page }) => {
  const { complaints } = await open(page);
  expect(complaints).toEqual([]);
  await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
  await expect.poll(() => complaints.join()).toMatch(/inline style/);
  const refused = page.evaluate(() => {
    document.body.innerHTML = '<p></p>';
  });
  await expect(refused).rejects.toThrow(/TrustedHTML/);
});
