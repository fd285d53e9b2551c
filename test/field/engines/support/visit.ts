import { expect } from '@playwright/test';
import { networkLine } from '../../../e2e/fixtures/strictPolicy.js';
import type { PageOptions } from '../../page/pageOptions.js';
import type { PageRecord } from '../../page/pageRecord.js';
import type { StepServer } from '../../page/serveStep.js';
import type { Driver } from '../drivers/driver.js';

/** The first code of the simulator's first account. */
export const goodCode = 'AD45XH56';
/** In the right format, and on nobody's list. */
export const wrongCode = 'wr0ngC0d';

export const field = '[data-backup-code]';
export const submit = '[type="submit"]';

/** A browser writes of failed requests, and asks for an icon, which the policy refuses. */
const isOfBrowser = (line: string) => networkLine.test(line) || line.includes('/favicon.ico');

export type Visit = ReturnType<typeof createVisit>;

/** A person with a browser at the login page. */
export function createVisit(driver: Driver, server: StepServer) {
  const { simulator } = server;
  let linesTaken = driver.consoleLines().length;
  const read = (name: string) =>
    driver.evaluate(
      (attribute) => document.querySelector('form[data-status]')?.getAttribute(attribute),
      name,
    );
  const status = () => read('data-status');
  const press = (...keys: readonly string[]) => driver.press(...keys);

  return {
    driver,
    server,
    simulator,
    async open(options: Omit<PageOptions, 'secondFactorToken'> = {}): Promise<void> {
      server.pageOptions = options;
      server.release();
      await driver.open(server.origin);
      await this.waitForStatus('idle');
      // Otherwise no key would press a button.
      expect(await driver.evaluate(() => document.hasFocus())).toBe(true);
    },
    /** Types over what the field holds, and presses Enter. */
    async enter(code: string): Promise<void> {
      await driver.click(field);
      await press('Control', 'a');
      await driver.type(code);
      await press('Enter');
    },
    waitForStatus: (expected: string) => expect.poll(status).toBe(expected),
    /** Waits until the step shows the result of a request. */
    waitForResult: () => expect.poll(status).toMatch(/^(failed|ended|succeeded)$/),
    /** Waits until the page has led the person to another one. */
    waitForPage: (path: string) =>
      expect
        // A page that is leaving cannot be asked.
        .poll(() => driver.evaluate(() => location.pathname).catch(() => 'on the way'))
        .toBe(path),
    readFailure: () => read('data-failure'),
    /** The text that the step shows. */
    readText: () => driver.readText('form[data-status]'),
    /** What the page has recorded so far. */
    readRecord: () =>
      driver.evaluate(() => {
        const { focused, heard, outcomes, repeats, returns } = globalThis.pageRecord;
        const isLost = focused.some((element) => element === null || element === document.body);
        return { heard: [...heard], isFocusLost: isLost, outcomes, repeats, returns };
      }),
    /** What the page and the browser complained of since the last call. */
    async takeComplaints(): Promise<readonly string[]> {
      // Another page than the step's has no record.
      const complaints = await driver.evaluate(
        () => (globalThis.pageRecord as PageRecord | undefined)?.complaints.splice(0) ?? [],
      );
      const lines = driver.consoleLines().slice(linesTaken);
      linesTaken += lines.length;
      return [...complaints, ...lines].filter((line) => !isOfBrowser(line));
    },
    countRequests: () => simulator.requests.length,
    listUsedCodes: () =>
      simulator.accounts[0]!.backupCodes.filter(({ used }) => used).map(({ code }) => code),
    /** Waits until keys and clicks send again: half a second after the failure is on the screen. */
    waitOutHold: () =>
      driver.evaluate(async () => {
        await new Promise((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(resolve));
        });
        await new Promise((resolve) => {
          setTimeout(resolve, 600);
        });
      }),
  };
}
