import { type ChallengeMessages, type ChallengeNotice } from 'backup-code-challenge';
import { en } from 'backup-code-challenge/locales/en';
import type { ScenarioName } from 'backup-code-challenge/testing';
import { expect, firstCode, test } from './support/demo.js';

type Failures = ChallengeMessages['failures'];
type NoticeKey = {
  [Key in keyof Failures]: Failures[Key] extends Pick<ChallengeNotice, 'title'> ? Key : never;
}[keyof Failures];

const noticeOf = (key: NoticeKey): Partial<ChallengeNotice> & { title: string } => en.failures[key];

/** The scenarios of the bench that show an alert, with their failure. */
const notices: { readonly [Name in ScenarioName]?: NoticeKey } = {
  dropBeforeReading: 'outcome_unknown/network',
  dropAfterSpending: 'outcome_unknown/network',
  dropMidBody: 'outcome_unknown/network',
  neverAnswers: 'outcome_unknown/timeout',
  emptyBody: 'outcome_unknown/unreadable',
  rateLimited: 'rate_limited',
  sessionLimit: 'session_limit',
  serviceError: 'service_error',
  htmlError: 'service_error',
  unexpected: 'unexpected',
};

/** The scenarios that end the challenge. */
const endings: { readonly [Name in ScenarioName]?: NoticeKey } = {
  noBackupCodes: 'no_backup_codes',
  lockedForAWhile: 'locked/temporary',
  lockedCaptcha: 'locked/captcha',
  lockedSecurityQuestion: 'locked/security_question',
  lockedSignInAgain: 'locked/sign_in_again',
  blocked: 'locked/blocked',
  sessionExpired: 'session_expired',
  privacyPolicy: 'action_required/privacy_policy',
  consent: 'action_required/consent',
  accountUnavailable: 'account_unavailable',
  mfaUnavailable: 'mfa_unavailable',
  riskBlocked: 'risk_blocked',
  configuration: 'configuration',
};

const names = (rows: object) => Object.keys(rows) as ScenarioName[];

// All tests share one server and one simulator, so they run one after the other.
test.describe.configure({ mode: 'default' });

test('this file has a test for every scenario of the bench', async ({ demo }) => {
  const options = demo.scenarioMenu.getByRole('option');
  await expect(options.first()).toBeAttached();
  const offered = await options.evaluateAll((elements) =>
    elements.map((element) => element.getAttribute('value')),
  );
  // `backEnd.spec.ts` tests the response that the browser never gets.
  const known = ['', 'invalidCode', 'responseLost', ...names(notices), ...names(endings)];
  expect(new Set(offered)).toEqual(new Set(known));
});

test('invalidCode shows an error at the field', async ({ demo }) => {
  await demo.openStep();
  await demo.choose('invalidCode');
  await demo.enter(firstCode);
  await expect(demo.product.locator('.bcc-error')).toContainText(en.failures.invalid_code);
  await expect(demo.code).toHaveAttribute('aria-invalid', 'true');
  await expect(demo.code).toHaveValue(firstCode);
  await expect(demo.code).toBeFocused();
  expect(demo.complaints).toEqual([]);
});

for (const name of names(notices)) {
  const { title, text = '' } = noticeOf(notices[name]!);

  test(`${name} shows an alert above the field: ${title}`, async ({ demo, page }) => {
    // Avoids waiting 15 s for the time-out.
    await page.clock.install();
    await demo.openStep();
    await demo.choose(name);
    const sent = page.waitForRequest((request) => request.method() === 'PUT');
    await demo.enter(firstCode);
    await sent;
    if (name === 'neverAnswers') await page.clock.runFor(15_000);

    await expect(demo.product.getByText(title, { exact: true })).toBeVisible();
    await expect(demo.product.locator('.bcc-alert')).toContainText(text);
    await expect(demo.status).toContainText(title);
    await expect(demo.code).toHaveValue(firstCode);
    await expect(demo.code).toHaveAttribute('aria-invalid', 'false');
    await expect(demo.code).toBeFocused();
    expect(demo.calls).toHaveLength(1);
    expect(demo.complaints).toEqual([]);
  });
}

for (const name of names(endings)) {
  const { title, text = '' } = noticeOf(endings[name]!);

  test(`${name} ends the challenge: ${title}`, async ({ demo }) => {
    await demo.openStep();
    await demo.choose(name);
    await demo.enter(firstCode);

    await expect(demo.product.getByRole('heading', { name: title })).toBeVisible();
    const end = demo.product.getByRole('group', { name: title });
    await expect(end).toBeFocused();
    await expect(end).toHaveAccessibleDescription(new RegExp(`${text.replace(/[().]/g, '\\$&')}$`));
    await expect(demo.product.getByText(text)).toBeVisible();
    await expect(demo.code).toHaveCount(0);
    // Each end must have a button that leads on.
    await expect(demo.product.getByRole('button').first()).toBeVisible();
    expect(demo.calls).toHaveLength(1);
    // Only a configuration failure causes a developer warning.
    const expected = name === 'configuration' ? [expect.stringContaining('configuration')] : [];
    expect(demo.complaints).toEqual(expected);
  });
}

test('a slow network announces that the code is being checked, then signs in', async ({ demo }) => {
  await demo.openStep();
  await demo.slowDown();
  await demo.enter(firstCode);
  await expect(demo.status).toHaveText(en.submitting);
  await expect(demo.submit).toHaveAttribute('aria-busy', 'true');
  await expect(demo.code).toBeFocused();
  await expect(demo.product.getByRole('heading', { name: 'Hello, Mira' })).toBeFocused();
  expect(demo.complaints).toEqual([]);
});

test('after a lost response, the refusal of the same code says that it may have been used', async ({
  demo,
}) => {
  await demo.openStep();
  await demo.choose('dropAfterSpending');
  await demo.enter(firstCode);
  await expect(demo.status).toContainText(en.failures['outcome_unknown/network'].title);
  await demo.choose('invalidCode');
  // The challenge ignores clicks during the hold after the failure.
  await expect(async () => {
    await demo.submit.click();
    await expect(demo.status).toContainText(en.failures['invalid_code/after_unknown_outcome'], {
      timeout: 1000,
    });
  }).toPass();
});

test('"Start over" leads back to the password', async ({ demo }) => {
  await demo.openStep();
  await demo.choose('sessionExpired');
  await demo.enter(firstCode);
  await demo.product.getByRole('button', { name: en.actions.start_over }).click();
  await expect(demo.product.getByRole('heading', { name: 'Welcome back' })).toBeVisible();
});

test('a required action leads to the app’s page for it', async ({ demo }) => {
  await demo.openStep();
  await demo.choose('consent');
  await demo.enter(firstCode);
  await demo.product.getByRole('button', { name: en.actions['continue/consent'] }).click();
  await expect(demo.product.getByRole('heading', { name: 'Your consent' })).toBeFocused();
});

test('without a network, the challenge sends nothing and keeps the code', async ({
  context,
  demo,
}) => {
  await demo.openStep();
  await context.setOffline(true);
  await demo.enter(firstCode);
  await expect(demo.product.getByText(en.failures.offline.title, { exact: true })).toBeVisible();
  await expect(demo.code).toHaveValue(firstCode);
  expect(demo.calls).toHaveLength(0);
  await context.setOffline(false);
  await demo.submit.click();
  await expect(demo.product.getByRole('heading', { name: 'Hello, Mira' })).toBeVisible();
});
