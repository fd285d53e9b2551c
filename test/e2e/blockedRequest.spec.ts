import { expect, type Page, test } from '@playwright/test';
import { en } from 'backup-code-challenge/locales/en';
import { createSimulatorListener } from 'backup-code-challenge/testing';
import { createStrictSimulator } from '../support/createStrictSimulator.js';
import { buildPage } from './fixtures/buildPage.js';
import { listen, type LoopbackServer, staticFiles } from './fixtures/servers.js';

const code = 'AD45XH56';
const policy = "default-src 'self'; connect-src 'self'";

const simulator = createStrictSimulator();
/** What arrived at the API, preflights included. */
let arrivals: string[] = [];
let headers: Record<string, string> = {};
let token = '';
let api: LoopbackServer;
let site: LoopbackServer;

test.beforeAll(async () => {
  api = await listen((request, response) => {
    arrivals.push(request.method ?? '');
    createSimulatorListener(simulator)(request, response);
  });
  const files = new Map(await buildPage());
  const html = String(files.get('/index.html')).replace('%API%', api.origin);
  site = await listen((request, response) => {
    const page = html.replace('%TOKEN%', token);
    staticFiles(new Map(files).set('/index.html', page), headers)(request, response);
  });
});

test.afterAll(() => {
  site.close();
  api.close();
});

/** Enters a code on a page with these headers, and hears what any script writes to the console. */
async function enterCode(page: Page, pageHeaders: Record<string, string>) {
  simulator.reset();
  arrivals = [];
  headers = pageHeaders;
  ({ secondFactorToken: token } = simulator.startLogin());
  const lines: string[] = [];
  page.on('console', (message) => {
    // The browser's own lines have no arguments.
    if (message.args().length > 0) lines.push(message.text());
  });
  page.on('pageerror', (error) => lines.push(String(error)));
  await page.addInitScript(() => {
    const blocked: string[] = [];
    addEventListener('securitypolicyviolation', (event) => blocked.push(event.blockedURI));
    Object.assign(window, { blocked });
  });
  await page.goto(site.origin);
  await page.getByRole('textbox', { name: en.label }).fill(code);
  await page.keyboard.press('Enter');
  return { lines, blocked: () => page.evaluate(() => Reflect.get(window, 'blocked') as string[]) };
}

/** Everything that the step could have left behind: the page, its storage, and what the app heard. */
function readTraces(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copies = (Reflect.get(window, 'heard') as object[]).map((heard) => {
      const names = Object.getOwnPropertyNames(heard);
      return [String(heard), ...names.map((name) => JSON.stringify(Reflect.get(heard, name)))];
    });
    return JSON.stringify([
      document.documentElement.outerHTML,
      document.title,
      location.href,
      history.state,
      document.cookie,
      { ...localStorage },
      { ...sessionStorage },
      copies,
    ]);
  });
}

test('a request that the policy of the page blocks is told as unused, and leaks nothing', async ({
  page,
}) => {
  const { lines, blocked } = await enterCode(page, { 'Content-Security-Policy': policy });

  const end = page.getByRole('group', { name: en.failures.configuration.title });
  await expect(end).toBeFocused();
  const text = `${en.codeFate.unused_still_work} ${en.failures.configuration.text}`;
  await expect(end).toHaveAccessibleDescription(text);
  await expect(page.locator('body')).not.toContainText(en.codeFate.may_be_used);

  expect(arrivals).toEqual([]);
  expect(simulator.accounts[0]?.backupCodes.some(({ used }) => used)).toBe(false);

  const secrets = [code, token, simulator.apiKey];
  const traces = await readTraces(page);
  expect(traces).toContain('configuration');
  for (const secret of secrets) expect(traces).not.toContain(secret);
  expect(lines).toEqual([]);
  // The browser tells every script of the page which URL it blocked.
  expect(await blocked()).toEqual([expect.stringContaining(token)]);
});

test('a policy that only reports blocks nothing', async ({ page }) => {
  const { blocked } = await enterCode(page, { 'Content-Security-Policy-Report-Only': policy });
  await expect(page.getByRole('heading', { name: 'Signed in' })).toBeVisible();
  expect(arrivals).toEqual(['OPTIONS', 'PUT']);
  expect(await blocked()).toContainEqual(expect.stringContaining(token));
});
