import { vi } from 'vitest';
import type { UnseenKind } from '../../challenge/support/transitionKinds.js';
import { goodCode, type Page, type Status, until } from './countedPage.js';
import { reach } from './reach.js';
import type { Drive } from './seenTransitions.js';

const hide =
  (status: Status): Drive =>
  async (setUp) => {
    const page = await reach(status, setUp);
    return page.during(() => page.turn('hidden'));
  };

const show =
  (status: Status): Drive =>
  async (setUp) => {
    const page = await reach(status, setUp);
    page.turn('hidden');
    return page.during(() => page.turn('visible'));
  };

/** The hold of a failure ends after a program, which it does not stop, has sent another code. */
const outliveHold =
  (next: (page: Page) => unknown): Drive =>
  async (setUp) => {
    const page = await reach('failed', setUp);
    await next(page);
    return page.during(() => page.pass(600));
  };

/** A press whose check of the field throws, since the app's format does. */
const checkInVain =
  (status: Status): Drive =>
  async (setUp) => {
    let isBroken = false;
    const format = {
      get length(): number {
        if (isBroken) throw new Error('The settings are missing');
        return 8;
      },
    };
    const page = await reach(status, setUp, { props: { format } });
    isBroken = true;
    return page.during(async () => {
      page.press();
      await until(() => vi.mocked(reportError).mock.calls.length > 0);
    });
  };

const inStatus = (drive: (status: Status) => Drive, status: Status, how: string) => ({
  [how]: drive(status),
});

/** Each kind of transition that changes only what the machine knows. */
export const unseenTransitions: {
  readonly [Kind in UnseenKind]: { readonly [how: string]: Drive };
} = {
  'connected: ended → ended': inStatus(show, 'ended', 'Activity shows the step'),
  'connected: failed → failed': inStatus(show, 'failed', 'Activity shows the step'),
  'connected: idle → idle': inStatus(show, 'idle', 'Activity shows the step'),
  'connected: submitting → submitting': inStatus(show, 'submitting', 'Activity shows the step'),
  'connected: succeeded → succeeded': inStatus(show, 'succeeded', 'Activity shows the step'),

  'disconnected: ended → ended': inStatus(hide, 'ended', 'Activity hides the step'),
  'disconnected: failed → failed': inStatus(hide, 'failed', 'Activity hides the step'),
  'disconnected: idle → idle': inStatus(hide, 'idle', 'Activity hides the step'),
  'disconnected: submitting → submitting': inStatus(hide, 'submitting', 'Activity hides the step'),
  'disconnected: succeeded → succeeded': inStatus(hide, 'succeeded', 'Activity hides the step'),

  'edited: failed → failed': {
    'a key under an alert ends the hold': async (setUp) => {
      const page = await reach('failed', setUp);
      return page.during(() => page.type('AD45XH5'));
    },
  },

  'holdEnded: ended → ended': {
    'another code has ended the challenge': outliveHold((page) => {
      page.simulator.use('sessionExpired');
      return page.enter(goodCode);
    }),
  },
  'holdEnded: failed → failed': { 'half a second passes': outliveHold(() => {}) },
  'holdEnded: submitting → submitting': {
    'another code is in flight': outliveHold((page) => page.send(goodCode)),
  },
  'holdEnded: succeeded → succeeded': {
    'another code is accepted': outliveHold((page) => page.enter(goodCode)),
  },

  'pressed: failed → failed': inStatus(checkInVain, 'failed', 'a check starts, and throws'),
  'pressed: idle → idle': inStatus(checkInVain, 'idle', 'a check starts, and throws'),
  'unchecked: failed → failed': inStatus(checkInVain, 'failed', 'a check throws'),
  'unchecked: idle → idle': inStatus(checkInVain, 'idle', 'a check throws'),
};
