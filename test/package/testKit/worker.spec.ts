import { expect, type Page, test } from '@playwright/test';
import { backupCodeLocator, demoAccounts, type ScenarioName } from 'backup-code-challenge/testing';

async function sendCode(page: Page, scenario: ScenarioName | '') {
  await page.goto(`/worker.html?scenario=${scenario}`);
  await page.getByLabel('User name').fill(demoAccounts.mira.userName);
  await page.getByLabel('Password').fill(demoAccounts.mira.password);
  await page.getByRole('button', { name: 'Continue' }).click();
  const step = backupCodeLocator(page);
  await step.enterCode(demoAccounts.mira.backupCodes[0]);
  await step.submit();
  return step;
}

test('the challenge signs in through MSW in the browser', async ({ page }) => {
  await sendCode(page, '');
  await expect(page.getByText('Hello, Mira')).toBeVisible();
});

for (const scenario of ['dropBeforeReading', 'dropAfterSpending', 'dropMidBody'] as const) {
  test(`MSW drops the connection in the browser for ${scenario}`, async ({ page }) => {
    const step = await sendCode(page, scenario);
    expect(await step.failure()).toMatchObject({ kind: 'outcome_unknown' });
  });
}
