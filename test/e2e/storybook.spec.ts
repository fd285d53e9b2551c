import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, type Page, test } from '@playwright/test';
import { en } from 'backup-code-challenge/locales/en';
import { loginRadiusErrors } from 'backup-code-challenge/testing';
import { listen, type LoopbackServer } from './fixtures/servers.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Storybook's command, as npm would run it. */
const storybook = join(root, 'node_modules/storybook/dist/bin/dispatcher.js');

/** A path on the server, since links and the service worker must not depend on the root path. */
const base = '/some/path/';
/** The browser's own console line for a response that is not 2xx. */
const networkLine = /^Failed to load resource: the server responded/;

/** The titles of the documentation pages. */
const titles = readdirSync(join(root, 'stories/docs'))
  .filter((file) => file.endsWith('.mdx'))
  .map((file) => readFileSync(join(root, 'stories/docs', file), 'utf8'))
  .map((text) => /<Meta title="Docs\/([^"]+)"/.exec(text)![1]!);

const idOf = (title: string) => `docs-${title.toLowerCase().replaceAll(' ', '-')}--docs`;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** Serves a folder under a path, as any static file server does. */
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

// A trace of so many large pages takes longer than the tests.
test.use({ trace: 'off' });

let folder: string;
let site: LoopbackServer;
/** The ids of every page and story. */
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

/** Records a page's errors, its missing files, and its requests to other origins. */
function watch(page: Page) {
  const complaints: string[] = [];
  page.on('console', (message) => {
    // Ignores warnings, because Storybook's interface warns about its next version.
    if (message.type() === 'error' && !networkLine.test(message.text())) {
      complaints.push(message.text());
    }
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (/^https?:$/.test(protocol) && origin !== site.origin) complaints.push(request.url());
  });
  page.on('response', (response) => {
    // Storybook always requests its icon at the root path.
    const isIcon = response.url().endsWith('/favicon.svg');
    if (response.status() === 404 && !isIcon) complaints.push(`missing: ${response.url()}`);
  });
  return complaints;
}

/** The address of a page or story without Storybook's interface. */
const frame = (id: string, viewMode: 'docs' | 'story') =>
  `${site.origin}${base}iframe.html?id=${id}&viewMode=${viewMode}`;

/** The links of a page without an existing target. */
async function deadLinks(page: Page) {
  const targets = await page
    .locator('a[href^="./?path="]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const idIn = (href: string) => /^\.\/\?path=\/(?:docs|story)\/([\w-]+)/.exec(href)?.[1] ?? '';
  return targets.filter((href) => !ids.includes(idIn(href)));
}

/** The scroll position, the focus and the width of a page that has just opened. */
const placeOf = (page: Page) =>
  page.evaluate(() => ({
    scrolled: window.scrollY,
    focused: document.activeElement?.tagName,
    isTooWide: document.documentElement.scrollWidth > window.innerWidth,
  }));

/** Expects a row for each LoginRadius code and each failure, and a link to a story in each row. */
async function expectFailures(page: Page) {
  const [words, codes] = [page.getByRole('table').first(), page.getByRole('table').last()];
  await expect(codes.locator('tbody tr')).toHaveCount(loginRadiusErrors.length);
  await expect(words.locator('tbody tr')).toHaveCount(Object.keys(en.failures).length);
  for (const table of [words, codes]) {
    const rows = table.locator('tbody tr');
    const linked = rows.filter({ has: page.locator('td:last-child a') });
    await expect(linked).toHaveCount(await rows.count());
  }
  await expect(codes.getByRole('row', { name: /^1129 / })).toContainText('invalid_code');
}

/** Expects a description of every prop in every table. */
async function expectProps(page: Page) {
  await expect(page.locator('.docblock-argstable')).toHaveCount(5);
  const bare = await page
    .locator('.docblock-argstable-body tr')
    .evaluateAll((rows) =>
      rows
        .filter((row) => !row.querySelector('td:nth-child(2) :is(p, span)')?.textContent)
        .map((row) => row.textContent),
    );
  expect(bare).toEqual([]);
}

const more: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  Failures: expectFailures,
  Props: expectProps,
};

test('every documentation page renders without errors, requests to other origins or dead links', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const complaints = watch(page);
  for (const title of titles) {
    await test.step(title, async () => {
      await page.goto(frame(idOf(title), 'docs'));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      // Waits until the challenges on the page have reached the state that they show.
      await page.waitForLoadState('networkidle');
      await more[title]?.(page);
      expect(await deadLinks(page)).toEqual([]);
      expect(await placeOf(page)).toEqual({ scrolled: 0, focused: 'BODY', isTooWide: false });
      expect(complaints).toEqual([]);
    });
  }
});

test('a link of a page leads to a story in which the simulator responds', async ({ page }) => {
  const complaints = watch(page);
  await page.goto(`${site.origin}${base}?path=/docs/${idOf('Failures')}`);
  const content = page.frameLocator('#storybook-preview-iframe');
  await content.getByRole('link', { name: 'Blocked', exact: true }).first().click();
  await expect(page).toHaveURL(/some\/path\/\?path=\/story\/step-ends--blocked/);
  const { title } = en.failures['locked/blocked'];
  await expect(content.getByRole('heading', { name: title })).toBeVisible();
  expect(complaints).toEqual([]);
});

test('stories play under any path of a static server', async ({ page }) => {
  const complaints = watch(page);
  for (const [id, text] of [
    ['step-flows--wrong-code-then-right', en.succeeded.title],
    ['step-alerts--rate-limited', en.failures.rate_limited.title],
    ['step-recipes--mui', en.succeeded.title],
  ] as const) {
    await page.goto(frame(id, 'story'));
    await expect(page.locator('#storybook-root').getByText(text).first()).toBeVisible();
  }
  expect(complaints).toEqual([]);
});
