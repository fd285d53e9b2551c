import { vi } from 'vitest';
import { de } from 'backup-code-challenge/locales/de';
import { goodCode, openPage } from './countedPage.js';
import { reach } from './reach.js';
import type { Drive } from './seenTransitions.js';

const onIdlePage =
  (action: (page: ReturnType<typeof openPage>) => unknown): Drive =>
  async (setUp) => {
    const page = openPage(setUp);
    return page.during(() => action(page));
  };

/** What happens to a page, and is no transition of the machine. A render of the page is its own commit. */
export const otherChanges: { readonly [how: string]: Drive } = {
  'the app changes the language': onIdlePage((page) => page.update({ messages: de })),
  'the app changes the format': onIdlePage((page) => page.update({ format: { length: 10 } })),
  'the app adds an action': onIdlePage((page) => page.update({ onLostCodes: vi.fn() })),
  'the app renders again': onIdlePage((page) => page.update({})),
  'the app changes the language at an end': async (setUp) => {
    const page = await reach('ended', setUp);
    return page.during(() => page.update({ messages: de }));
  },
  'the browser goes offline, then online': onIdlePage(() => {
    dispatchEvent(new Event('offline'));
    dispatchEvent(new Event('online'));
  }),
  'the page shows without the back/forward cache': onIdlePage(() =>
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false })),
  ),
  'the page hides, which empties the field': async (setUp) => {
    const page = openPage(setUp);
    page.type(goodCode);
    return page.during(() => dispatchEvent(new PageTransitionEvent('pagehide')));
  },
  'the countdown to expiresAt ticks': async (setUp) => {
    const page = openPage(setUp, { props: { expiresAt: Date.now() + 100_000 } });
    return page.during(() => page.pass(30_000));
  },
  'the person presses an action': async (setUp) => {
    const page = openPage(setUp, { props: { onLostCodes: vi.fn() } });
    return page.during(() => page.form.querySelector<HTMLElement>('[data-action]')?.click());
  },
};
