import { type APIRequestContext, expect, type Page, test } from '@playwright/test';
import {
  backupCodeLocator,
  demoAccounts,
  type ScenarioName,
  scenariosByFailure,
} from 'backup-code-challenge/testing';

const { userName, password, backupCodes } = demoAccounts.mira;
const control = 'http://127.0.0.1:4311/__simulator';

test.beforeEach(async ({ request }) => {
  await request.post(`${control}/reset`);
});

/** Sets how LoginRadius responds to the next codes. */
async function useScenario(request: APIRequestContext, name: ScenarioName) {
  const response = await request.post(`${control}/scenario`, { data: { name } });
  if (!response.ok()) throw new Error(await response.text());
}

/** Logs in with name and password, and opens the step. */
async function openStep(page: Page) {
  await page.goto('/');
  await page.getByLabel('User name').fill(userName);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Log in' }).click();
  return backupCodeLocator(page);
}

test('a wrong code shows an error at the field', async ({ page }) => {
  const step = await openStep(page);
  await expect(page.getByRole('textbox', { name: 'Backup code' })).toBeFocused();
  await step.enterCode('WR0NGC0D');
  await step.submit();
  expect(await step.failure()).toMatchObject({ kind: 'invalid_code' });
});

test('a lock leads back to the password', async ({ page, request }) => {
  await useScenario(request, scenariosByFailure['locked/temporary']);
  const step = await openStep(page);
  await step.enterCode(backupCodes[0]);
  await step.submit();
  expect(await step.failure()).toMatchObject({ kind: 'locked' });
  await step.runAction('start_over');
  await expect(page.getByLabel('User name')).toBeFocused();
});
