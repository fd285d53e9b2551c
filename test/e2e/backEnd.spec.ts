import type { Request } from '@playwright/test';
import { en } from 'backup-code-challenge/locales/en';
import { expect, firstCode, test } from './support/demo.js';

const { 'outcome_unknown/network': lost } = en.failures;

test('through the back end, the browser sends and gets no key and no token', async ({
  context,
  demo,
  page,
}) => {
  const sent: Request[] = [];
  page.on('request', (request) => sent.push(request));
  await demo.backEndSwitch.check();
  await demo.openStep();
  await demo.enter(firstCode);
  await expect(demo.product.getByRole('heading', { name: 'Hello, Mira' })).toBeVisible();

  const calls = sent.filter((request) => new URL(request.url()).pathname.startsWith('/api/'));
  expect(calls.map((call) => `${call.method()} ${new URL(call.url()).pathname}`)).toEqual([
    'POST /api/sign-in',
    'POST /api/backup-code',
  ]);
  expect(demo.calls).toHaveLength(0);
  const { SecondFactorAuthentication: factor } = await (
    await page.request.post('/identity/v2/auth/login/2fa?apikey=simulated-api-key', {
      data: { username: 'mira', password: 'correct-horse' },
    })
  ).json();
  const bodies = await Promise.all(calls.map(async (call) => (await call.response())!.text()));
  expect(JSON.parse(bodies[1]!)).toEqual({
    ok: true,
    result: {
      profile: expect.objectContaining({ FirstName: 'Mira' }),
      expiresAt: expect.anything(),
    },
  });
  const urls = sent.map((request) => request.url());
  // The MFA token and the tokens of a login are UUIDs; the challenge's key is one, too.
  const { challengeKey } = JSON.parse(bodies[0]!);
  const uuid = new RegExp(
    factor.SecondFactorAuthenticationToken.replaceAll(/[\da-f]/g, '[\\da-f]'),
    'g',
  );
  const uuids = `${urls.join()} ${bodies.join()}`.match(uuid);
  expect(new Set(uuids)).toEqual(new Set([challengeKey]));
  expect(urls.join()).not.toContain('simulated-api-key');

  const cookies = await context.cookies();
  expect(cookies.map(({ name, httpOnly, sameSite }) => ({ name, httpOnly, sameSite }))).toEqual([
    { name: 'backup-code', httpOnly: true, sameSite: 'Strict' },
    { name: 'demo-session', httpOnly: true, sameSite: 'Lax' },
  ]);
  await expect(demo.callList).toHaveCount(1);
  await expect(demo.backEndCallList).toHaveText([/HTTP 200/]);
});

test('a lost response through the back end signs in, with one call to LoginRadius', async ({
  demo,
}) => {
  await demo.backEndSwitch.check();
  await demo.openStep();
  await demo.choose('responseLost');
  await demo.enter(firstCode);
  await expect(demo.product.getByRole('heading', { name: 'Hello, Mira' })).toBeVisible();
  await expect(demo.backEndCallList.first()).toContainText('response lost');
  await expect(demo.backEndCallList.last()).toHaveText(/HTTP 200$/);
  await expect(demo.callList).toHaveCount(1);
  await expect(demo.printedCodes.locator('s')).toHaveText(['used: AD45-XH56']);
});

test('a lost response directly leaves the code in doubt, and then refused', async ({
  demo,
  page,
}) => {
  await demo.openStep();
  await demo.choose('responseLost');
  await demo.enter(firstCode);
  await expect(demo.status).toContainText(lost.title);
  await expect(demo.printedCodes.locator('s')).toHaveText(['used: AD45-XH56']);
  // A press right after a failure sends nothing.
  await expect(async () => {
    await page.keyboard.press('Enter');
    await expect(demo.code).toHaveAttribute('aria-invalid', 'true', { timeout: 1000 });
  }).toPass();
  await expect(demo.status).toContainText(en.failures['invalid_code/after_unknown_outcome']);
});

test('through the back end, a wrong code is refused and a lock ends the step', async ({ demo }) => {
  await demo.backEndSwitch.check();
  await demo.openStep();
  await demo.enter('wr0ngC0d');
  await expect(demo.code).toHaveAttribute('aria-invalid', 'true');
  await demo.choose('lockedForAWhile');
  await demo.enter(firstCode);
  await expect(demo.product.getByText(en.failures['locked/temporary'].title)).toBeVisible();
  await expect(demo.callList).toHaveCount(2);
});
