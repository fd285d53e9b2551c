import { en } from 'backup-code-challenge/locales/en';
import type { Expectation } from '../visit/moment.js';
import type { Visit } from '../visit/visit.js';

/** The first code of the simulator's first account. */
export const goodCode = 'AD45XH56';
/** In the right format, and on nobody's list. */
export const wrongCode = 'wr0ngC0d';

export const change = (...texts: readonly string[]): Expectation => ({ kind: 'change', texts });

export const silence = (): Expectation => ({ kind: 'silence' });

export const answer = (): Expectation => ({ kind: 'answer' });

/** The failure that the step shows now. */
export async function readFailure(visit: Visit): Promise<Expectation> {
  const isEnd = (await visit.page.locator('form[data-status="ended"]').count()) > 0;
  return { kind: isEnd ? 'end' : 'change', texts: await visit.readFailure() };
}

/** Types a code that the step sends. */
export const sends = (visit: Visit, code: string) =>
  visit.moment(
    `Types ${code} and presses Enter.`,
    async () => {
      await typeSlowly(visit, code);
      await pressEnterToSend(visit);
    },
    () => change(en.submitting),
  );

/** Presses Enter on what the field holds, and the step sends it. */
export const sendsAgain = (visit: Visit) =>
  visit.moment(
    'Presses Enter.',
    () => pressEnterToSend(visit),
    () => change(en.submitting),
  );

/** Types what the step does not send. In a field with an error this replaces its text. */
export const enters = (visit: Visit, text: string) =>
  visit.moment(
    text ? `Types ${text} and presses Enter.` : 'Presses Enter.',
    async () => {
      await typeSlowly(visit, text);
      await visit.press('Enter');
      await visit.waitForStatus('failed');
    },
    () => readFailure(visit),
  );

/** The response arrives, and the step leaves "submitting". */
export const receives = (visit: Visit, expectation = () => readFailure(visit)) =>
  visit.moment(
    'The response arrives.',
    async () => {
      visit.server.release();
      await visit.waitForStatus('failed', 'succeeded', 'ended');
    },
    expectation,
  );

async function pressEnterToSend(visit: Visit): Promise<void> {
  visit.server.hold();
  await visit.press('Enter');
  await visit.waitForStatus('submitting');
}

/** Nobody presses Enter within the milliseconds in which a browser joins accessibility events. */
async function typeSlowly(visit: Visit, text: string): Promise<void> {
  if (text) await visit.type(text);
  await visit.settle();
}
