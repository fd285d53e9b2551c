import { type APIRequestContext, expect, type Page, test } from '@playwright/test';
import { de } from 'backup-code-challenge/locales/de';
import {
  backupCodeLocator,
  demoAccounts,
  type ScenarioName,
  scenariosByFailure,
} from 'backup-code-challenge/testing';

const [goodCode] = demoAccounts.mira.backupCodes;
const control = 'http://127.0.0.1:4311/__simulator';

test.beforeEach(async ({ page, request }) => {
  await page.clock.install();
  await request.post(`${control}/reset`);
});

/** Sets how LoginRadius responds to the next codes. */
async function useScenario(request: APIRequestContext, name: ScenarioName, times?: number) {
  const response = await request.post(`${control}/scenario`, { data: { name, times } });
  if (!response.ok()) throw new Error(await response.text());
}

/** Logs in with name and password, and opens the step. */
async function openStep(
  page: Page,
  { userName, password }: { userName: string; password: string },
) {
  await page.goto('/loginPage.html');
  await page.getByLabel('User name').fill(userName);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Continue' }).click();
  return backupCodeLocator(page);
}

test('a wrong code shows an error at the field', async ({ page }) => {
  const step = await openStep(page, demoAccounts.mira);
  await step.enterCode('wr0ngC0d');
  await step.submit();
  const text = expect.stringContaining(de.failures.invalid_code);
  expect(await step.failure()).toEqual({ kind: 'invalid_code', title: '', text });
});

test('the challenge does not send a malformed code', async ({ page, request }) => {
  const step = await openStep(page, demoAccounts.mira);
  await step.enterCode('AD45');
  await step.submit();
  expect(await step.failure()).toMatchObject({ kind: 'invalid_format' });
  const state = await (await request.get(`${control}/state`)).json();
  expect(state).toMatchObject({ requestCount: 1 });
});

test('without a network the challenge shows the offline failure', async ({ context, page }) => {
  const step = await openStep(page, demoAccounts.mira);
  await step.enterCode(goodCode);
  // Only now, because the first login needs the network.
  await context.setOffline(true);
  await step.submit();
  expect((await step.failure()).title).toBe(de.failures.offline.title);
});

test('after a lost response, the code turns out to be used', async ({ page, request }) => {
  await useScenario(request, 'dropAfterSpending', 1);
  const step = await openStep(page, demoAccounts.mira);
  await step.enterCode(goodCode);
  await step.submit();
  expect(await step.failure()).toMatchObject({ kind: 'outcome_unknown' });
  await page.waitForTimeout(1500); // A press right after a failure sends nothing.
  await step.submit();
  expect(await step.failure()).toMatchObject({ kind: 'invalid_code' });
});

test('after a wait the same code signs in', async ({ page, request }) => {
  await useScenario(request, scenariosByFailure.rate_limited, 1);
  const step = await openStep(page, demoAccounts.mira);
  await step.enterCode(goodCode);
  await step.submit();
  expect(await step.failure()).toMatchObject({ kind: 'rate_limited', ...de.failures.rate_limited });
  await page.clock.runFor(30_000);
  await step.submit();
  await expect(page.getByText('Hello, Mira')).toBeVisible();
});

test('a lock leads back to the password', async ({ page, request }) => {
  await useScenario(request, scenariosByFailure['locked/temporary']);
  const step = await openStep(page, demoAccounts.mira);
  await step.enterCode(goodCode);
  await step.submit();
  expect((await step.failure()).title).toBe(de.failures['locked/temporary'].title);
  await step.runAction('start_over');
  await expect(page.getByLabel('Password')).toBeVisible();
});

test('an account without backup codes leads to another method', async ({ page }) => {
  const step = await openStep(page, demoAccounts.tobin);
  await step.enterCode(goodCode);
  await step.submit();
  expect(await step.failure()).toMatchObject({ kind: 'no_backup_codes' });
  await step.runAction('use_another_method');
  await expect(page.getByText('Choose another method')).toBeVisible();
});

test('a required consent leads to the consent form', async ({ page, request }) => {
  await useScenario(request, scenariosByFailure['action_required/consent']);
  const step = await openStep(page, demoAccounts.mira);
  await step.enterCode(goodCode);
  await step.submit();
  expect(await step.failure()).toMatchObject({ kind: 'action_required' });
  await step.runAction('continue');
  await expect(page.getByText('Please accept: consent')).toBeVisible();
});
