import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { transitionKinds } from '../../challenge/support/transitionKinds.js';
import { openPage, type SetUp, stopTheClock } from './countedPage.js';
import { otherChanges } from './otherChanges.js';
import { type Drive, seenTransitions } from './seenTransitions.js';
import { unseenTransitions } from './unseenTransitions.js';

/** A row for each way in which each kind of transition comes about. */
const rowsOf = (kinds: { readonly [kind: string]: { readonly [how: string]: Drive } }) =>
  Object.entries(kinds).flatMap(([kind, ways]) =>
    Object.entries(ways).map(([how, drive]) => [kind, how, drive] as const),
  );

beforeEach(() => {
  stopTheClock();
  // The developer warnings of a wrong set-up.
  vi.spyOn(console, 'error').mockReturnValue();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the transitions that these tests drive', () => {
  it('are those that change what the machine shows', () => {
    expect(Object.keys(seenTransitions)).toEqual(transitionKinds.seen);
  });

  it('and those that change only what it knows', () => {
    expect(Object.keys(unseenTransitions)).toEqual(transitionKinds.unseen);
  });
});

describe.each<SetUp>(['direct', 'verify'])('React commits the challenge (%s)', (setUp) => {
  it('once at mount', () => {
    // Beyond that one.
    expect(openPage(setUp).commits()).toBe(0);
  });

  it.each(rowsOf(seenTransitions))('once for %s: %s', async (kind, _, drive) => {
    const [, statuses] = kind.split(': ');
    const { from, to, commits } = await drive(setUp);
    expect([`${from} → ${to}`, commits]).toEqual([statuses, 1]);
  });

  it.each(rowsOf(unseenTransitions))('never for %s: %s', async (kind, _, drive) => {
    const [, statuses] = kind.split(': ');
    const { from, to, commits } = await drive(setUp);
    expect([`${from} → ${to}`, commits]).toEqual([statuses, 0]);
  });

  it.each(Object.entries(otherChanges))('never by itself when %s', async (_, drive) => {
    expect(await drive(setUp)).toMatchObject({ commits: 0 });
  });
});
