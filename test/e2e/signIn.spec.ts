import { en } from 'backup-code-challenge/locales/en';
import { exampleLogin } from 'backup-code-challenge/testing';
import { expect, firstCode, test } from './support/demo.js';

const firstLoginUrl = '**/identity/v2/auth/login/2fa?*';

// All tests share one server and one simulator, so they run one after the other.
test.describe.configure({ mode: 'default' });

test('a code pasted from paper signs in', async ({ demo, page }) => {
  await demo.openStep();
  await demo.paste('  AD45–XH56\n');
  await demo.submit.click();

  const heading = demo.product.getByRole('heading', { name: 'Hello, Mira' });
  await expect(heading).toBeFocused();
  await expect(demo.product.locator('img')).toHaveAttribute('src', /^data:image\/svg\+xml,.*MQ/);
  await expect(demo.product).toContainText('You are signed in until');
  await expect(demo.printedCodes.locator('s')).toHaveText(['used: AD45-XH56']);
  await expect(demo.callList).toContainText('HTTP 200, code used up');
  expect(page.url()).not.toContain('?');
  expect(demo.complaints).toEqual([]);
});

test('each submitted code causes one request, as the contract describes', async ({
  baseURL,
  demo,
  page,
}) => {
  const firstLogin = page.waitForResponse((response) => response.url().includes('/login/2fa?'));
  await demo.openStep();
  const { SecondFactorAuthentication: factor } = await (await firstLogin).json();
  await demo.enter('ad45-xh56');
  await expect(demo.code).toHaveAttribute('aria-invalid', 'true');
  await demo.enter('  AD45–XH56 ');
  await expect(demo.product.getByRole('heading', { name: 'Hello, Mira' })).toBeVisible();

  const bodies = demo.calls.map((call) => call.postData());
  expect(bodies).toEqual(['{"backupcode":"ad45xh56"}', '{"backupcode":"AD45XH56"}']);
  const call = demo.calls[1]!;
  const url = new URL(call.url());
  expect(call.method()).toBe('PUT');
  expect(url.origin).toBe(baseURL);
  expect(url.pathname).toBe('/identity/v2/auth/login/2fa/backupcode');
  expect([...url.searchParams]).toEqual([
    ['apikey', 'simulated-api-key'],
    ['secondfactorauthenticationtoken', factor.SecondFactorAuthenticationToken],
  ]);
  const headers = await call.allHeaders();
  expect(headers['content-type']).toBe('application/json');
  expect(headers).not.toHaveProperty('referer');
  expect(headers).not.toHaveProperty('cookie');
  expect(headers).not.toHaveProperty('x-preventwebhook');
  await expect(demo.callList).toHaveCount(2);
});

test('a used code is refused at the next login, and another code signs in', async ({ demo }) => {
  await demo.openStep();
  await demo.enter(firstCode);
  await demo.product.getByRole('button', { name: 'Sign out' }).click();

  await demo.openStep();
  await demo.enter(firstCode);
  await expect(demo.status).toContainText(en.failures.invalid_code);
  await expect(demo.code).toBeFocused();
  await expect(demo.code).toHaveValue(firstCode);
  await expect(demo.callList.last()).toContainText('ErrorCode 1129');

  await demo.enter('7HD8 3KD9');
  await expect(demo.product.getByRole('heading', { name: 'Hello, Mira' })).toBeVisible();
  await expect(demo.printedCodes.locator('s')).toHaveText(['used: AD45-XH56', 'used: 7HD8-3KD9']);
  expect(demo.calls).toHaveLength(3);
});

test('a person can sign in with the keyboard alone', async ({ demo, page }) => {
  const press = (...keys: string[]) =>
    keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());

  await demo.product.getByLabel('Password').focus();
  await press('Enter');
  await expect(demo.product.getByRole('heading', { name: 'Confirm that it is you' })).toBeFocused();
  const method = demo.product.getByRole('button', { name: 'Backup code' });
  await press('Tab', 'Tab', 'Tab', 'Tab');
  await expect(method).toBeFocused();
  await press('Enter');
  await expect(demo.code).toBeFocused();

  await page.keyboard.type('ad45');
  await press('Enter');
  await expect(demo.code).toHaveAttribute('aria-invalid', 'true');
  await expect(demo.code).toBeFocused();
  // The wrong text is selected, so typing replaces it.
  await page.keyboard.type('AD45-XH56');
  await expect(demo.code).toHaveValue('AD45-XH56');
  await press('Tab');
  await expect(demo.submit).toBeFocused();
  await press('Space');
  await expect(demo.product.getByRole('heading', { name: 'Hello, Mira' })).toBeFocused();
  expect(demo.calls).toHaveLength(1);
});

test('a pasted list of ten codes is not sent', async ({ demo }) => {
  await demo.openStep();
  await expect(demo.printedCodes).toHaveCount(10);
  const codes = await demo.printedCodes.allInnerTexts();
  await demo.paste(codes.map((code, index) => `${index + 1}. ${code.trim()}`).join('\n'));
  await demo.submit.click();
  await expect(demo.status).toContainText(en.failures['invalid_format/multiple_codes']);
  await expect(demo.code).toBeFocused();
  await expect(demo.callList).toHaveCount(0);
  expect(demo.calls).toHaveLength(0);
});

test('ten fast clicks and ten presses of Enter send one request', async ({ demo, page }) => {
  await demo.openStep();
  await demo.slowDown();
  await demo.code.fill(firstCode);
  await demo.submit.click({ clickCount: 10 });
  await expect(demo.status).toHaveText(en.submitting);
  await demo.code.focus();
  for (let press = 0; press < 10; press += 1) await page.keyboard.press('Enter');
  await expect(demo.code).toHaveValue(firstCode);

  await expect(demo.product.getByRole('heading', { name: 'Hello, Mira' })).toBeVisible();
  await expect(demo.callList).toHaveCount(1);
  expect(demo.calls).toHaveLength(1);
});

test('a sign-in leaves no secret in the page, its address or its storage', async ({
  context,
  demo,
  page,
}) => {
  await demo.openStep();
  await demo.enter(firstCode);
  await expect(demo.product.getByRole('heading', { name: 'Hello, Mira' })).toBeVisible();
  const { access_token, refresh_token } = await (await demo.calls[0]!.response())!.json();
  const token = new URL(demo.calls[0]!.url()).searchParams.get('secondfactorauthenticationtoken');
  const left = await page.evaluate(() =>
    JSON.stringify([
      document.querySelector('main')?.outerHTML,
      location.href,
      history.state,
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
    ]),
  );
  const stored = left + JSON.stringify(await context.storageState({ indexedDB: true }));
  for (const secret of [access_token, refresh_token, token, firstCode]) {
    expect(secret).toMatch(/^[\w-]{8,}$/);
    expect(stored).not.toContain(secret);
  }
});

test('a wrong password is refused, and the right one leads to the step', async ({ demo }) => {
  await demo.product.getByLabel('Password').fill('wrong');
  await demo.product.getByRole('button', { name: 'Continue' }).click();
  await expect(demo.product.getByRole('alert')).toHaveText(/or password is wrong/);
  await demo.product.getByLabel('Password').fill('correct-horse');
  await demo.openStep();
});

test('a locked account is told apart from a wrong password', async ({ demo, page }) => {
  await demo.openStep();
  for (let tries = 0; tries < 5; tries += 1) await demo.enter(`WR0NGC0${tries}`);
  const { title } = en.failures['locked/temporary'];
  await expect(demo.product.getByRole('heading', { name: title })).toBeVisible();
  await page.reload();
  await demo.product.getByRole('button', { name: 'Continue' }).click();
  await expect(demo.product.getByRole('alert')).toHaveText('This account is locked.');
});

test('an account without a second factor is signed in at once', async ({ demo, page }) => {
  await page.route(firstLoginUrl, (route) => route.fulfill({ json: exampleLogin }));
  await demo.product.getByRole('button', { name: 'Continue' }).click();
  await expect(demo.product.getByRole('heading', { name: 'Hello, John' })).toBeFocused();
  await expect(demo.product).not.toContainText('backup codes');
});

test('a first login that fails leaves the password form', async ({ demo, page }) => {
  await page.route(firstLoginUrl, (route) => route.fulfill({ status: 502, body: '<h1>Bad</h1>' }));
  await demo.product.getByRole('button', { name: 'Continue' }).click();
  await expect(demo.product.getByRole('alert')).toHaveText(/does not work at the moment/);
  await page.unroute(firstLoginUrl);
  await page.route(firstLoginUrl, (route) => route.abort());
  await demo.product.getByRole('button', { name: 'Continue' }).click();
  await expect(demo.product.getByRole('alert')).toHaveText('The connection failed.');
});
