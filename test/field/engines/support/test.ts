import { expect, test as base } from '@playwright/test';
import { strictPolicy } from '../../../e2e/fixtures/strictPolicy.js';
import { serveStep } from '../../page/serveStep.js';
import { createDriver, type Driver } from '../drivers/driver.js';
import { type EngineName, engines } from '../engines.js';
import { pageFolder, readFolder } from './preparePage.js';
import { createVisit, type Visit } from './visit.js';

interface WorkerFixtures {
  /** Each project of the suite sets it. */
  engine: EngineName;
  /** Whether the person asked their system for forced colours. */
  hasForcedColors: boolean;
  /** One window for all tests of a worker. Each test has an origin of its own. */
  driver: Driver;
}

interface TestFixtures {
  visit: Visit;
}

/** A test whose page is served under a strict policy. Whatever anybody complains of fails it. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  engine: ['chromium', { option: true, scope: 'worker' }],
  hasForcedColors: [false, { option: true, scope: 'worker' }],
  driver: [
    async ({ engine, hasForcedColors }, run) => {
      const options = { folder: readFolder(), hasForcedColors };
      const driver = createDriver(await engines[engine](options));
      await run(driver);
      await driver.close();
    },
    { scope: 'worker' },
  ],
  visit: async ({ driver }, run, { annotations }) => {
    annotations.push({ type: 'browser', description: driver.version });
    const server = await serveStep(pageFolder(), {
      'Content-Security-Policy': strictPolicy("'self'"),
    });
    const visit = createVisit(driver, server);
    try {
      await run(visit);
      expect(await visit.takeComplaints()).toEqual([]);
    } finally {
      server.close();
    }
  },
});
