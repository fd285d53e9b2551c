import { vi } from 'vitest';
import type { SeenKind } from '../../challenge/support/transitionKinds.js';
import {
  goodCode,
  openPage,
  type Outcome,
  OwnForm,
  type Page,
  type SetUp,
  type Status,
  wrongCode,
} from './countedPage.js';
import { reach } from './reach.js';

/** Causes one transition, and counts its commits. */
export type Drive = (setUp: SetUp) => Promise<Outcome>;

const inSeconds = (seconds: number) => Date.now() + seconds * 1000;
const hearOffline = () => vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);

/** The response to a code that was sent under an earlier MFA token. */
const settleEarlier =
  (code: string, replace: 'newToken' | 'breakSetUp'): Drive =>
  async (setUp) => {
    const page = openPage(setUp);
    await page.send(code);
    page[replace]();
    return page.during(page.release);
  };

/** The response to a code. */
const settle =
  (code: string, scenario?: Parameters<Page['simulator']['use']>[0]): Drive =>
  async (setUp) => {
    const page = openPage(setUp);
    if (scenario) page.simulator.use(scenario);
    await page.send(code);
    return page.during(page.release);
  };

/** The focus leaves the field that had an error. */
const leaveField =
  (next: (page: Page) => unknown, options: Parameters<typeof openPage>[1] = {}): Drive =>
  async (setUp) => {
    const page = openPage(setUp, options);
    await page.enter(wrongCode);
    await next(page);
    return page.during(() => page.input().blur());
  };

/** A minute is left; none is left; more is left; nobody knows how much is left. */
const watchClock = (status: Status) => ({
  'less than a minute is left': async (setUp: SetUp) => {
    const page = await reach(status, setUp, { props: { expiresAt: inSeconds(61) } });
    return page.during(() => page.pass(1000));
  },
  'the time is up': async (setUp: SetUp) => {
    const page = openPage(setUp, { props: { expiresAt: inSeconds(100) } });
    await page.pass(95_000);
    await lead(page, status);
    return page.during(() => page.pass(5000));
  },
  'the page postpones the end': async (setUp: SetUp) => {
    const page = await reach(status, setUp, { props: { expiresAt: inSeconds(50) } });
    return page.during(() => page.update({ expiresAt: inSeconds(500) }));
  },
  'the page no longer knows the end': async (setUp: SetUp) => {
    const page = await reach(status, setUp, { props: { expiresAt: inSeconds(50) } });
    return page.during(() => page.update({ expiresAt: undefined }));
  },
});

async function lead(page: Page, status: Status): Promise<void> {
  if (status === 'failed') page.simulator.use('serviceError');
  if (status === 'submitting') await page.send(goodCode);
  else if (status !== 'idle') await page.enter(goodCode);
}

/** Another MFA token, or other options under which nothing can be sent. */
const replace =
  (status: Status, how: 'newToken' | 'breakSetUp'): Drive =>
  async (setUp) => {
    const page = await reach(status, setUp);
    return page.during(page[how]);
  };

/** Each kind of transition that changes what the challenge shows, in the ways that it comes about. */
export const seenTransitions: {
  readonly [Kind in SeenKind]: { readonly [how: string]: Drive };
} = {
  'accepted: ended → ended': {
    'an earlier code is accepted': settleEarlier(goodCode, 'breakSetUp'),
  },
  'accepted: idle → idle': { 'an earlier code is accepted': settleEarlier(goodCode, 'newToken') },
  'accepted: submitting → succeeded': { 'the code is accepted': settle(goodCode) },

  'blurred: ended → ended': {
    'the focus leaves a field that the app keeps': leaveField(
      (page) => {
        page.simulator.use('sessionExpired');
        return page.enter(goodCode);
      },
      { challenge: OwnForm },
    ),
  },
  'blurred: failed → failed': { 'the focus leaves a field with an error': leaveField(() => {}) },
  'blurred: idle → idle': {
    'the focus leaves a corrected field': leaveField((page) => page.type('k')),
  },
  'blurred: submitting → submitting': {
    'the focus leaves while a code is checked': leaveField((page) => page.send(goodCode)),
  },
  'blurred: succeeded → succeeded': {
    'the focus leaves after the sign-in': leaveField((page) => page.enter(goodCode)),
  },

  'clock: failed → failed': watchClock('failed'),
  'clock: idle → idle': watchClock('idle'),
  'clock: submitting → submitting': watchClock('submitting'),

  'edited: failed → idle': {
    'the first key corrects a refused code': async (setUp) => {
      const page = openPage(setUp);
      await page.enter(wrongCode);
      return page.during(() => page.type('k'));
    },
    'the first key corrects a malformed code': async (setUp) => {
      const page = openPage(setUp);
      page.type('AD45');
      await page.pressInVain();
      return page.during(() => page.type('AD45X'));
    },
  },

  'focusMissed: ended → ended': {
    'the focus is elsewhere': async (setUp) => {
      const page = openPage(setUp, { scenario: 'sessionExpired' });
      await page.send(goodCode);
      const other = document.body.appendChild(document.createElement('button'));
      other.focus();
      const { to, commits } = await page.during(page.release);
      other.remove();
      // The first commit shows the end. Only then is the focus known to be elsewhere.
      return { from: 'ended', to, commits: commits - 1 };
    },
  },

  'pressed: failed → failed': {
    'a press during a wait': async (setUp) => {
      const page = await reach('failed', setUp, { scenario: 'rateLimited' });
      return page.during(page.press);
    },
  },
  'pressed: idle → idle': {
    'a press while an earlier code is in flight': async (setUp) => {
      const page = await reach('submitting', setUp);
      page.newToken();
      return page.during(page.press);
    },
  },
  'pressed: submitting → submitting': {
    'a press while the code is in flight': async (setUp) => {
      const page = await reach('submitting', setUp);
      return page.during(page.press);
    },
  },

  'refused: ended → ended': {
    'an earlier code is refused': settleEarlier(wrongCode, 'breakSetUp'),
  },
  'refused: idle → idle': { 'an earlier code is refused': settleEarlier(wrongCode, 'newToken') },
  'refused: submitting → ended': {
    'the MFA token has expired': settle(goodCode, 'sessionExpired'),
    'the account is locked for a while': settle(goodCode, 'lockedForAWhile'),
    'the account is blocked': settle(goodCode, 'blocked'),
    'LoginRadius requires a consent': settle(goodCode, 'consent'),
    'the set-up is wrong': settle(goodCode, 'configuration'),
  },
  'refused: submitting → failed': {
    'the code is wrong': settle(wrongCode),
    'the service fails': settle(goodCode, 'serviceError'),
    'there were too many requests': settle(goodCode, 'rateLimited'),
    'the response is lost': settle(goodCode, 'dropAfterSpending'),
  },

  'replaced: ended → ended': { 'an option is missing': replace('ended', 'breakSetUp') },
  'replaced: ended → idle': { 'a new MFA token arrives': replace('ended', 'newToken') },
  'replaced: failed → ended': { 'an option is missing': replace('failed', 'breakSetUp') },
  'replaced: failed → idle': { 'a new MFA token arrives': replace('failed', 'newToken') },
  'replaced: idle → ended': { 'an option is missing': replace('idle', 'breakSetUp') },
  'replaced: idle → idle': {
    'a new MFA token arrives': replace('idle', 'newToken'),
    'a new MFA token arrives while a code is typed': async (setUp) => {
      const page = openPage(setUp);
      page.type(goodCode);
      return page.during(page.newToken);
    },
    'the app changes its set-up': async (setUp) => {
      const page = openPage(setUp);
      const other = page.signIn(setUp === 'direct' ? 'verify' : 'direct');
      return page.during(() => page.update(other));
    },
  },
  'replaced: submitting → ended': { 'an option is missing': replace('submitting', 'breakSetUp') },
  'replaced: submitting → idle': { 'a new MFA token arrives': replace('submitting', 'newToken') },
  'replaced: succeeded → ended': { 'an option is missing': replace('succeeded', 'breakSetUp') },
  'replaced: succeeded → idle': { 'a new MFA token arrives': replace('succeeded', 'newToken') },

  'stalled: succeeded → succeeded': {
    '30 s pass after the sign-in': async (setUp) => {
      const page = await reach('succeeded', setUp);
      return page.during(() => page.pass(30_000));
    },
    'the browser takes the page from its back/forward cache': async (setUp) => {
      const page = await reach('succeeded', setUp);
      return page.during(() =>
        dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
      );
    },
    'onSuccess rejects': async (setUp) => {
      const { promise, reject } = rejectable();
      const page = await reach('succeeded', setUp, { props: { onSuccess: () => promise } });
      return page.during(reject);
    },
  },

  'submitted: failed → failed': {
    'another malformed code': async (setUp) => {
      const page = await reach('failed', setUp);
      page.type('AD45');
      return page.during(page.pressInVain);
    },
    'a refused code again': async (setUp) => {
      const page = openPage(setUp);
      await page.enter(wrongCode);
      return page.during(page.pressInVain);
    },
    'the browser seems to be offline': async (setUp) => {
      const page = await reach('failed', setUp);
      hearOffline();
      return page.during(page.pressInVain);
    },
  },
  'submitted: failed → submitting': {
    'the code again': async (setUp) => {
      const page = await reach('failed', setUp);
      return page.during(page.pressAndSend);
    },
    'the second press of a browser that seems to be offline': async (setUp) => {
      const page = openPage(setUp);
      hearOffline();
      page.type(goodCode);
      await page.pressInVain();
      return page.during(page.pressAndSend);
    },
    'a press after a wait': async (setUp) => {
      const page = await reach('failed', setUp, { scenario: 'rateLimited' });
      await page.pass(30_000);
      return page.during(page.pressAndSend);
    },
  },
  'submitted: idle → failed': {
    'a malformed code': async (setUp) => {
      const page = openPage(setUp);
      page.type('AD45');
      return page.during(page.pressInVain);
    },
    'the browser seems to be offline': async (setUp) => {
      const page = openPage(setUp);
      hearOffline();
      page.type(goodCode);
      return page.during(page.pressInVain);
    },
  },
  'submitted: idle → submitting': {
    'a code goes out': async (setUp) => {
      const page = openPage(setUp);
      page.type(goodCode);
      return page.during(page.pressAndSend);
    },
  },

  'waited: ended → ended': {
    'a second of a lock passes': async (setUp) => {
      const page = await reach('ended', setUp, { scenario: 'lockedForAWhile' });
      return page.during(() => page.pass(1000));
    },
    'a lock ends': async (setUp) => {
      const page = await reach('ended', setUp, { scenario: 'lockedForAWhile' });
      await page.pass(899_000);
      return page.during(() => page.pass(1000));
    },
  },
  'waited: failed → failed': {
    'a second of a wait passes': async (setUp) => {
      const page = await reach('failed', setUp, { scenario: 'rateLimited' });
      return page.during(() => page.pass(1000));
    },
    'a wait ends': async (setUp) => {
      const page = await reach('failed', setUp, { scenario: 'rateLimited' });
      await page.pass(29_000);
      return page.during(() => page.pass(1000));
    },
  },
};

function rejectable() {
  let reject!: () => void;
  const promise = new Promise<void>((_, fail) => {
    reject = () => fail(new Error('The page did not move on'));
  });
  return { promise, reject };
}
