import { en } from 'backup-code-challenge/locales/en';
import { de } from 'backup-code-challenge/locales/de';
import { languages } from './support/languageTags.js';
import { expect, firstCode, test } from './support/demo.js';

// One server, one simulator: never two tests at a time.
test.describe.configure({ mode: 'default' });

test('a failure chosen once is over after one code', async ({ demo }) => {
  await demo.openStep();
  await demo.choose('dropBeforeReading');
  await demo.enter(firstCode);
  await expect(demo.status).toContainText(en.failures['outcome_unknown/network'].title);
  await expect(demo.scenarioMenu).toHaveValue('');
  await demo.enter('7HD83KD9');
  await expect(demo.product.getByRole('heading', { name: 'Hello, Mira' })).toBeVisible();
});

test('a failure until it is changed meets each code', async ({ demo }) => {
  await demo.openStep();
  await demo.choose('noBackupCodes');
  await demo.repeat();
  for (const _ of [1, 2]) {
    await demo.enter(firstCode);
    const { title } = en.failures.no_backup_codes;
    await expect(demo.product.getByRole('heading', { name: title })).toBeVisible();
    await expect(demo.scenarioMenu).toHaveValue('noBackupCodes');
    await demo.product.getByRole('button', { name: en.actions.start_over }).click();
    await demo.openStep();
  }
});

test('a code is copied by its button', async ({ demo, page }) => {
  await demo.bench.getByRole('button', { name: 'Copy AD45-XH56' }).click();
  await expect(demo.bench.getByRole('button', { name: 'Copied AD45-XH56' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('AD45-XH56');
});

test('every language is offered by its own name', async ({ demo }) => {
  const menu = demo.bench.getByRole('combobox', { name: 'Language of the step' });
  const options = menu.getByRole('option');
  await expect(options).toHaveCount(languages.length);
  const tags = await options.evaluateAll((all) => all.map((each) => each.getAttribute('value')));
  expect(new Set(tags)).toEqual(new Set(languages));
  await menu.selectOption({ label: 'Deutsch' });
  await demo.product.getByRole('button', { name: 'Continue' }).click();
  await demo.product.getByRole('button', { name: 'Backup code' }).click();
  await expect(demo.product.getByRole('heading', { name: de.title })).toBeVisible();
});

test('the colours are those that the bench says', async ({ demo, page }) => {
  const menu = demo.bench.getByRole('combobox', { name: 'Colours' });
  await demo.openStep();
  const readLook = () =>
    demo.submit.evaluate((button) => {
      const { backgroundColor, color } = getComputedStyle(button);
      return `${backgroundColor} ${color}`;
    });
  const looks: string[] = [];
  for (const choice of ['Light', 'Dark', 'Forced colours']) {
    await menu.selectOption({ label: choice });
    await expect.poll(async () => looks.includes(await readLook())).toBe(false);
    looks.push(await readLook());
  }
  await menu.selectOption({ label: 'Light' });
  await expect(demo.submit).toHaveCSS('background-color', 'rgb(31, 87, 195)');
  expect(await page.evaluate(() => document.documentElement.style.colorScheme)).toBe('');
});

test('a small phone loses nothing at the side', async ({ demo, page }) => {
  await demo.openStep();
  await demo.bench.getByRole('checkbox', { name: 'Small phone' }).check();
  const site = page.locator('.site');
  await expect(site).toHaveCSS('inline-size', '320px');
  await page.setViewportSize({ width: 320, height: 800 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(320);
});

test('a path in the log stands whole in one line', async ({ demo, page }) => {
  await demo.openStep();
  await demo.enter('AD45XH57');
  const path = demo.callList.locator('code');
  await expect(path).toHaveText('/identity/v2/auth/login/2fa/backupcode');
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    const box = await path.evaluate((element) => {
      const line = element.parentElement!;
      return { lines: element.getClientRects().length, isCut: line.scrollWidth > line.clientWidth };
    });
    expect(box).toEqual({ lines: 1, isCut: false });
  }
});
