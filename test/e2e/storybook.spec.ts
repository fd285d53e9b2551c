import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, type Page, test } from '@playwright/test';
import type axe from 'axe-core';
import { en } from 'backup-code-challenge/locales/en';
import { loginRadiusErrors } from 'backup-code-challenge/testing';
import type { Member } from '../../.storybook/reference/model.js';
import { readReference } from '../../.storybook/reference/readReference.js';
import { pageOf } from '../../stories/docs/support/reference/pages.js';
import { listen, type LoopbackServer } from './fixtures/servers.js';

const reference = readReference();

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Storybook's command, as npm would run it. */
const storybook = join(root, 'node_modules/storybook/dist/bin/dispatcher.js');

/** Where it stands on its server: links and the service worker must not take it to be at the top. */
const base = '/some/path/';
/** What the browser itself writes of an answer that is no 2xx. */
const networkLine = /^Failed to load resource: the server responded/;

/** The pages of text, by their titles. */
const titles = readdirSync(join(root, 'stories/docs'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.mdx'))
  .map((file) => readFileSync(join(root, 'stories/docs', file), 'utf8'))
  .map((text) => /<Meta title="([^"]+)"/.exec(text)![1]!);

const idOf = (title: string) => `${title.toLowerCase().replaceAll(/[ /]/g, '-')}--docs`;

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** The width of a phone. */
const phoneWidth = 390;
/** The width that Storybook's sidebar leaves to a page in a window of 1280 pixels. */
const besideSidebar = 980;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** A folder under a path, as any static host has it. */
function serveFolder(folder: string): RequestListener {
  return ({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const file = join(folder, pathname.slice(base.length) || 'index.html');
    if (pathname === '/favicon.ico') response.writeHead(204).end();
    else if (!pathname.startsWith(base) || !existsSync(file)) response.writeHead(404).end();
    else {
      const type = types[extname(file)] ?? 'application/octet-stream';
      const headers = { 'Content-Type': type, 'Cache-Control': 'max-age=600' };
      response.writeHead(200, headers).end(readFileSync(file));
    }
  };
}

// A trace of so many large pages takes longer than the pages.
test.use({ trace: 'off' });

let folder: string;
let site: LoopbackServer;
/** Every page and story that there is. */
let ids: readonly string[];

test.beforeAll(async () => {
  test.setTimeout(240_000);
  folder = mkdtempSync(join(tmpdir(), 'storybook-'));
  await promisify(execFile)(process.execPath, [storybook, 'build', '--output-dir', folder], {
    cwd: root,
    maxBuffer: Infinity,
  });
  const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as {
    entries: Readonly<Record<string, unknown>>;
  };
  ids = Object.keys(entries);
  site = await listen(serveFolder(folder));
});

test.afterAll(() => {
  site.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What a page complains of, and whom else it calls. */
function watch(page: Page, kinds: readonly string[] = ['error']) {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (kinds.includes(message.type()) && !networkLine.test(message.text())) {
      complaints.push(message.text());
    }
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (/^https?:$/.test(protocol) && origin !== site.origin) complaints.push(request.url());
  });
  page.on('response', (response) => {
    // Storybook looks for its icon at the top of the server, wherever it stands itself.
    const isIcon = response.url().endsWith('/favicon.svg');
    if (response.status() === 404 && !isIcon) complaints.push(`missing: ${response.url()}`);
  });
  return complaints;
}

/** A page or a story without Storybook around it. */
const frame = (id: string, viewMode: 'docs' | 'story') =>
  `${site.origin}${base}iframe.html?id=${id}&viewMode=${viewMode}`;

/** The links of a page to others. */
const linksOf = (page: Page) =>
  page
    .locator('a[href^="./?path="]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));

/** The page or story that a link leads to. */
const idIn = (href: string) => /^\.\/\?path=\/(?:docs|story)\/([\w-]+)/.exec(href)?.[1] ?? '';

/** What a page of text must be for every reader. Each example on it is tested as a story. */
const rules = [
  'color-contrast',
  'duplicate-id-aria',
  'heading-order',
  'image-alt',
  'landmark-no-duplicate-main',
  'link-name',
  'page-has-heading-one',
  'scrollable-region-focusable',
];

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** The elements of a page that break one of the rules. */
async function findViolations(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: axeFile });
  return page.evaluate(async (values) => {
    const { violations } = await window.axe.run({ runOnly: { type: 'rule', values } });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, rules);
}

/** What a reader sees first: the top of a page that is no wider than the window, nothing focused. */
const placeOf = (page: Page) =>
  page.evaluate(() => ({
    scrolled: window.scrollY,
    focused: document.activeElement?.tagName,
    isTooWide: document.documentElement.scrollWidth > window.innerWidth,
  }));

/** The tables that are wider than the text around them. A table of numbers scrolls. */
const wideTables = (page: Page) =>
  page
    .locator('.docs-table:not(.docs-numbers)')
    .evaluateAll((tables) =>
      tables
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
        .map(({ textContent }) => textContent?.slice(0, 60)),
    );

/** Every failure has a picture with its text, and every LoginRadius code a row; each leads to a story. */
async function expectFailures(page: Page) {
  const pictures = page.locator('.docs-failures figure');
  await expect(pictures).toHaveCount(Object.keys(en.failures).length);
  await expect(pictures.filter({ has: page.locator('figcaption a') })).toHaveCount(
    await pictures.count(),
  );
  for (const key of Object.keys(en.failures)) {
    const form = page.locator(`figure[data-key="${key}"] form`);
    await expect(form).toHaveAttribute('data-failure', key.split('/')[0] ?? '');
  }
  const rows = page.locator('.docs-table').first().locator('tbody tr');
  await expect(rows).toHaveCount(loginRadiusErrors.length);
  await expect(rows.filter({ has: page.locator('td:last-child a') })).toHaveCount(
    await rows.count(),
  );
  await expect(rows.filter({ hasText: '1129' })).toContainText('invalid_code');
}

/** The names of members, and of the members of those. */
const namesIn = (members: readonly Member[]): string[] =>
  members.flatMap(({ name, members: inner }) => [name, ...namesIn(inner)]);

/** Every export that belongs on a page of the reference is there, with all of its members. */
async function expectReference(page: Page, title: string) {
  const text = (await page.locator('.ref-page').allTextContents()).join('\n');
  const items = reference.items.filter((item) => `Reference/${pageOf(item)}` === title);
  const names = items.flatMap(({ name, groups }) => [
    name,
    ...groups.flatMap(({ members }) => namesIn(members)),
  ]);
  const styles = [...reference.customProperties, ...reference.dataAttributes];
  const languages = reference.languages.map(({ exportName }) => exportName);
  const more: Readonly<Record<string, readonly string[]>> = {
    'Reference/Styles': styles.map(({ name }) => name),
    'Reference/Languages': languages,
  };
  const expected = [...names, ...(more[title] ?? [])];
  expect(expected).not.toEqual([]);
  expect(expected.filter((name) => !text.includes(name))).toEqual([]);
}

test('every page of text is whole, fits a phone, calls nobody, and leads nowhere in vain', async ({
  page,
}) => {
  test.setTimeout(480_000);
  // Storybook's own interface, which is not here, warns of what is to change in its next version.
  const complaints = watch(page, ['error', 'warning']);
  const anchors = new Map<string, readonly string[]>();
  const links = new Set<string>();
  for (const title of titles) {
    await test.step(title, async () => {
      await page.goto(frame(idOf(title), 'docs'));
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
      // By then, each step has reached the state that the page shows.
      await page.waitForLoadState('networkidle');
      if (title === 'Docs/Failures') await expectFailures(page);
      if (title.startsWith('Reference/')) await expectReference(page, title);
      expect(await placeOf(page)).toEqual({ scrolled: 0, focused: 'BODY', isTooWide: false });
      const found = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
      anchors.set(idOf(title), found);
      for (const link of await linksOf(page)) links.add(link);
      const size = page.viewportSize();
      await page.setViewportSize({ width: besideSidebar, height: 900 });
      expect(await wideTables(page)).toEqual([]);
      await page.setViewportSize({ width: phoneWidth, height: 844 });
      expect(await placeOf(page)).toMatchObject({ isTooWide: false });
      expect(await wideTables(page)).toEqual([]);
      expect(await findViolations(page)).toEqual([]);
      if (size) await page.setViewportSize(size);
      expect(complaints).toEqual([]);
    });
  }
  expect([...links].filter((href) => !ids.includes(idIn(href)))).toEqual([]);
  const isDead = (href: string) => {
    const [, anchor] = href.split('#');
    return anchor && !anchors.get(idIn(href))?.includes(anchor);
  };
  expect([...links].filter(isDead)).toEqual([]);
});

test('every page of text is readable in dark', async ({ page }) => {
  test.setTimeout(480_000);
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const title of titles) {
    await test.step(title, async () => {
      await page.goto(frame(idOf(title), 'docs'));
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
      await page.waitForLoadState('networkidle');
      expect(await findViolations(page)).toEqual([]);
    });
  }
});

test('a link of a page leads to a story, in which the simulator answers', async ({ page }) => {
  const complaints = watch(page);
  await page.goto(`${site.origin}${base}?path=/docs/${idOf('Docs/Failures')}`);
  const content = page.frameLocator('#storybook-preview-iframe');
  await content.getByRole('link', { name: 'Account blocked', exact: true }).first().click();
  await expect(page).toHaveURL(/some\/path\/\?path=\/story\/step-ends--account-blocked/);
  const { title } = en.failures['locked/blocked'];
  await expect(content.getByRole('heading', { name: title })).toBeVisible();
  expect(complaints).toEqual([]);
});

test('stories play on any server', async ({ page }) => {
  const complaints = watch(page);
  for (const [id, text] of [
    ['step-flows--wrong-code-then-right', en.succeeded.title],
    ['step-alerts--too-many-requests', en.failures.rate_limited.title],
    ['step-recipes--mui', en.submit],
  ] as const) {
    await page.goto(frame(id, 'story'));
    await expect(page.locator('#storybook-root').getByText(text).first()).toBeVisible();
  }
  expect(complaints).toEqual([]);
});
