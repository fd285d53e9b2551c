import { expect, test } from '@playwright/test';
import { en } from 'backup-code-challenge/locales/en';
import { renderOnServer } from './fixtures/buildPage.js';
import {
  listen,
  type LoopbackServer,
  type ReceivedRequest,
  recordingPage,
} from './fixtures/servers.js';

test.use({ javaScriptEnabled: false });

const code = 'AD45XH56';
const requests: ReceivedRequest[] = [];
let site: LoopbackServer;

test.beforeAll(async () => {
  const step = await renderOnServer();
  site = await listen(recordingPage(`<!doctype html><title>Sign in</title>${step}`, requests));
});

test.beforeEach(() => {
  requests.length = 0;
});

test.afterAll(() => site.close());

for (const way of ['Enter', 'the button'] as const) {
  test(`a submit before hydration by ${way} sends no code`, async ({ page }) => {
    await page.goto(`${site.origin}/login`);
    const field = page.getByRole('textbox', { name: en.label });
    await field.fill(code);
    const sent = page.waitForRequest((request) => request.method() !== 'GET');
    if (way === 'Enter') await field.press('Enter');
    else await page.getByRole('button', { name: en.submit }).click();
    await sent;
    await expect(page).toHaveURL(`${site.origin}/login`);

    await expect
      .poll(() => requests.filter(({ method }) => method === 'POST'))
      .toEqual([{ method: 'POST', url: '/login', body: '' }]);
    expect(JSON.stringify(requests)).not.toContain(code);
    // The returned page must not contain the code either.
    await expect(field).toHaveValue('');
    expect(await page.content()).not.toContain(code);
  });
}

test('the test would notice a code that a named field submits', async ({ page }) => {
  const form = `<form method="post"><input name="a" value="${code}"></form>`;
  const named = await listen(recordingPage(form, requests));
  await page.goto(named.origin);
  await page.getByRole('textbox').press('Enter');
  const posted = () => requests.filter(({ method }) => method === 'POST').map(({ body }) => body);
  await expect.poll(posted).toEqual([`a=${code}`]);
  named.close();
});
