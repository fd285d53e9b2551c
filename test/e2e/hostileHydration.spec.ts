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
  test(`a submit before hydration, by ${way}, sends no code anywhere`, async ({ page }) => {
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
    // The page that comes back does not hold it either.
    await expect(field).toHaveValue('');
    expect(await page.content()).not.toContain(code);
  });
}

test('a named field would have been sent: what is looked at is where it would be', async ({
  page,
}) => {
  await page.goto(`${site.origin}/login`);
  await page.setContent(
    `<form method="post" action="${site.origin}/login"><input name="a" value="${code}"></form>`,
  );
  await page.getByRole('textbox').press('Enter');
  await expect.poll(() => requests.at(-1)?.body).toBe(`a=${code}`);
});
