import type { Expectation } from '../visit/moment.js';
import type { Visit } from '../visit/visit.js';

/** The first code of the simulator's first account. */
export const goodCode = 'AD45XH56';
/** Well-formed, but not a code of any account. */
export const wrongCode = 'wr0ngC0d';

export const change = (...texts: readonly string[]): Expectation => ({ kind: 'change', texts });

export const silence = (): Expectation => ({ kind: 'silence' });

export const answer = (): Expectation => ({ kind: 'answer' });

/** The failure that the challenge shows. */
export async function readFailure(visit: Visit): Promise<Expectation> {
  const isEnd = (await visit.page.locator('form[data-status="ended"]').count()) > 0;
  return { kind: isEnd ? 'end' : 'change', texts: await visit.readFailure() };
}

/** Types a code that the challenge sends. */
export const sends = (visit: Visit, code: string) =>
  visit.moment(
    `Types ${code} and presses Enter.`,
    async () => {
      await typeSlowly(visit, code);
      await pressEnterToSend(visit);
    },
    () => change(visit.messages.submitting),
  );

/** Presses Enter, so that the challenge sends the text in the field. */
export const sendsAgain = (visit: Visit) =>
  visit.moment(
    'Presses Enter.',
    () => pressEnterToSend(visit),
    () => change(visit.messages.submitting),
  );

/** Types a text that the challenge does not send. In a field with an error it replaces the text. */
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

/** Lets the response arrive, and waits until the challenge leaves "submitting". */
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

/** Waits after the last key, because a browser merges accessibility events within milliseconds. */
async function typeSlowly(visit: Visit, text: string): Promise<void> {
  if (text) await visit.type(text);
  await visit.settle();
}
