import { expect, type Page, test } from '@playwright/test';
import {
  backupCodeLocator,
  createSimulatedBackEnd,
  demoAccounts,
} from 'backup-code-challenge/testing';

const { userName, password, backupCodes } = demoAccounts.mira;
const backEnd = createSimulatedBackEnd();

test.beforeEach(async ({ page }) => {
  backEnd.reset();
  await page.route('**/api/sign-in', (route) =>
    route.fulfill({ json: { kind: 'second_factor_required', ...backEnd.startLogin() } }),
  );
  await page.route('**/api/backup-code', async (route) => {
    const response = await backEnd.answer(route.request().postData() ?? '');
    await (response ? route.fulfill(response) : route.abort());
  });
});

/** Logs in with name and password. */
async function logIn(page: Page) {
  await page.goto('/backEnd.html');
  await page.getByLabel('User name').fill(userName);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Log in' }).click();
}

/** Logs in, opens the step and sends a code. */
async function sendCode(page: Page) {
  await logIn(page);
  const step = backupCodeLocator(page);
  await step.enterCode(backupCodes[0]);
  await step.submit();
  return step;
}

test('a lost response is fetched again, and the code is spent once', async ({ page }) => {
  backEnd.use('responseLost', { times: 1 });
  await sendCode(page);
  await expect(page.getByText('Hello, Mira')).toBeVisible();
  expect(backEnd.simulator.requestCount).toBe(1);
});

test('a wrong password opens no step', async ({ page }) => {
  const refusal = { status: 401, json: { kind: 'invalid_credentials' } };
  await page.route('**/api/sign-in', (route) => route.fulfill(refusal));
  await logIn(page);
  await expect(page.getByText('Wrong name or password.')).toBeVisible();
});

test('a login in another tab ends the step', async ({ page }) => {
  backEnd.use('cookieMissing');
  const step = await sendCode(page);
  expect(await step.failure()).toMatchObject({ kind: 'session_expired' });
  await step.runAction('start_over');
  await expect(page.getByLabel('Password')).toBeVisible();
});
