import { type Page, test as base } from '@playwright/test';
import { createSimulatorListener, type Simulator } from 'backup-code-challenge/testing';
import { createStrictSimulator } from '../../support/createStrictSimulator.js';
import { buildPage } from '../../e2e/fixtures/buildPage.js';
import { listen, type LoopbackServer, staticFiles } from '../../e2e/fixtures/servers.js';

interface Site extends LoopbackServer {
  readonly simulator: Simulator;
}

/** The login page of an app that builds for Chromium 99, and the simulator on the same origin. */
async function serveSite(): Promise<Site> {
  const simulator = createStrictSimulator();
  const files = new Map(await buildPage('chrome99'));
  const html = String(files.get('/index.html'));
  const server = await listen((request, response) => {
    if (request.method === 'PUT') {
      createSimulatorListener(simulator)(request, response);
      return;
    }
    const { secondFactorToken } = simulator.startLogin();
    const page = html.replace('%API%', '/').replace('%TOKEN%', secondFactorToken);
    staticFiles(new Map([...files, ['/index.html', page]]))(request, response);
  });
  return { ...server, simulator };
}

export interface Visit {
  readonly simulator: Simulator;
  /** Waits for the first element that matches. Playwright's own locators need a newer browser. */
  readonly waitFor: (selector: string) => Promise<unknown>;
  readonly textOf: (selector: string) => Promise<string>;
  /** The computed style of the first element that matches. */
  readonly styleOf: (selector: string, property: string) => Promise<string>;
  /** Moves the pointer to the middle of an element. */
  readonly pointAt: (selector: string) => Promise<void>;
  /** Clicks the field, replaces its text, and presses Enter. */
  readonly enter: (text: string) => Promise<void>;
}

export const test = base.extend<{ visit: Visit }, { site: Site }>({
  site: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names that a fixture needs
    async ({}, provide) => {
      const site = await serveSite();
      await provide(site);
      site.close();
    },
    { scope: 'worker' },
  ],
  visit: async ({ page, site }, provide) => {
    site.simulator.reset();
    await page.goto(site.origin);
    await provide(createVisit(page, site.simulator));
  },
});

function createVisit(page: Page, simulator: Simulator): Visit {
  const waitFor: Visit['waitFor'] = (selector) =>
    page.waitForFunction((wanted) => document.querySelector(wanted), selector);
  const pointAt: Visit['pointAt'] = async (selector) => {
    await waitFor(selector);
    const [x, y] = await page.evaluate((wanted) => {
      const { left, top, width, height } = document.querySelector(wanted)!.getBoundingClientRect();
      return [left + width / 2, top + height / 2] as const;
    }, selector);
    await page.mouse.move(x, y);
  };
  return {
    simulator,
    waitFor,
    pointAt,
    textOf: (selector) =>
      page.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector),
    styleOf: (selector, property) =>
      page.evaluate(
        ([wanted = '', name = '']) =>
          getComputedStyle(document.querySelector(wanted)!).getPropertyValue(name),
        [selector, property],
      ),
    enter: async (text) => {
      await pointAt('.bcc-input');
      await page.mouse.down();
      await page.mouse.up();
      await page.keyboard.press('Control+A');
      await page.keyboard.insertText(text);
      await page.keyboard.press('Enter');
    },
  };
}
