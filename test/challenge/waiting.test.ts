import { describe, expect, it } from 'vitest';
import { failures, start } from './support/driver.js';

const code = 'AD45XH56';
const waited = (retryInSeconds: number) => ({ type: 'waited', retryInSeconds }) as const;
const limit = (waitMs: number | null) => start().submit(code).refuse(failures.rate_limited, waitMs);

describe('a wait', () => {
  it.each([
    [30_000, 30],
    [29_001, 30],
    [1, 1],
  ])('of %s ms is shown as %s seconds, and its countdown starts', (waitMs, seconds) => {
    const step = limit(waitMs);
    expect(step.effects).toContainEqual({ type: 'wait', waitMs });
    expect(step.shown).toMatchObject({
      retryInSeconds: seconds,
      announcement: { topic: 'failure', retryInSeconds: seconds },
    });
  });

  it('blocks codes until it is over', () => {
    const step = limit(30_000).send(waited(1));
    expect(step.submit(code).effects).toEqual([]);
    step.send(waited(0));
    expect(step.submit(code).effectTypes()).toContain('send');
  });

  it('is counted down without an announcement each second', () => {
    const step = limit(30_000);
    const { announcement } = step.shown;
    step.send(waited(29));
    expect(step.effects).toEqual([]);
    expect(step.shown.retryInSeconds).toBe(29);
    expect(step.shown.announcement).toBe(announcement);
    const { model } = step;
    expect(step.send(waited(29)).model).toBe(model);
  });

  it('is announced as over once', () => {
    const step = limit(30_000).send(waited(0));
    expect(step.shown).toMatchObject({
      retryInSeconds: 0,
      announcement: { topic: 'wait_over', retryInSeconds: 0 },
    });
    const { model } = step;
    expect(step.send(waited(0)).model).toBe(model);
  });

  it('of 0 ms does not block a code', () => {
    const step = limit(0);
    expect(step.shown).toMatchObject({ retryInSeconds: 0, announcement: { topic: 'failure' } });
    expect(step.submit(code).effectTypes()).toContain('send');
  });

  it('of unknown length does not block a code', () => {
    const step = limit(null);
    expect(step.effects).toContainEqual({ type: 'wait', waitMs: null });
    expect(step.shown.retryInSeconds).toBeNull();
    expect(step.submit(code).effectTypes()).toContain('send');
  });

  it('ends with the next failure that causes no wait', () => {
    const step = limit(30_000).send(waited(0)).submit(code).refuse(failures.service_error);
    expect(step.effects).toContainEqual({ type: 'wait', waitMs: null });
    expect(step.shown.retryInSeconds).toBeNull();
  });
});

describe('a lock', () => {
  const lock = (waitMs: number | null) => start().submit(code).refuse(failures.locked, waitMs);

  it('is counted down, and the live region announces its wait', () => {
    const step = lock(900_000);
    expect(step.effects).toContainEqual({ type: 'wait', waitMs: 900_000 });
    expect(step.shown).toMatchObject({
      state: { status: 'ended' },
      retryInSeconds: 900,
      announcement: { topic: 'wait', retryInSeconds: 900 },
    });
  });

  it('is announced as over, but the challenge stays ended', () => {
    const step = lock(900_000).send(waited(0));
    expect(step.shown).toMatchObject({
      state: { status: 'ended' },
      announcement: { topic: 'wait_over' },
    });
  });

  it('of unknown length is announced as a wait without a time', () => {
    const step = lock(null);
    expect(step.effects).toContainEqual({ type: 'wait', waitMs: null });
    expect(step.shown).toMatchObject({
      retryInSeconds: null,
      announcement: { topic: 'wait', retryInSeconds: null },
    });
  });

  it.each(['captcha', 'security_question', 'sign_in_again', 'blocked'] as const)(
    'that time does not end is announced only by the focus (%s)',
    (reason) => {
      const step = start()
        .submit(code)
        .refuse({ ...failures.locked, reason });
      expect(step.shown.announcement.topic).toBe('nothing');
    },
  );
});
