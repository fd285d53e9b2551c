import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStallWatch } from '../../../src/challenge/stallWatch.js';

const onStall = vi.fn();
const onHide = vi.fn();
const report = vi.fn();
let page: EventTarget;

const comeBack = (persisted: boolean) =>
  page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));

beforeEach(() => {
  page = new EventTarget();
  onStall.mockClear();
  onHide.mockClear();
  report.mockClear();
  vi.useFakeTimers();
  vi.stubGlobal('window', page);
  vi.stubGlobal('reportError', report);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A watch of a challenge that is on the screen. */
function create() {
  const watch = createStallWatch(onStall);
  return { ...watch, leave: watch.connect(onHide) };
}

describe('a page that has not moved on after a login', () => {
  it('is noticed 30 s after the app’s onSuccess has settled', async () => {
    let settle = () => {};
    const delivery = new Promise<void>((resolve) => {
      settle = resolve;
    });
    create().watch(delivery);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(onStall).not.toHaveBeenCalled();
    settle();
    await vi.advanceTimersByTimeAsync(29_999);
    expect(onStall).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(onStall).toHaveBeenCalledOnce();
    expect(report).not.toHaveBeenCalled();
  });

  it('is noticed after 30 s where onSuccess left nothing to wait for', async () => {
    create().watch(undefined);
    await vi.advanceTimersByTimeAsync(29_999);
    expect(onStall).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(onStall).toHaveBeenCalledOnce();
  });

  it('is noticed at once where onSuccess rejects, and the page reports the reason', async () => {
    const reason = new Error('The app could not store the login.');
    create().watch(Promise.reject(reason));
    await vi.advanceTimersByTimeAsync(0);
    expect(onStall).toHaveBeenCalledOnce();
    expect(report).toHaveBeenCalledExactlyOnceWith(reason);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(onStall).toHaveBeenCalledOnce();
  });

  it('is noticed when the person comes back by the browser’s history', () => {
    create().watch(new Promise(() => {}));
    comeBack(false);
    expect(onStall).not.toHaveBeenCalled();
    comeBack(true);
    expect(onStall).toHaveBeenCalledOnce();
  });
});

describe('a page without a login', () => {
  it('has not stalled when the person comes back to it', () => {
    createStallWatch(onStall).connect(onHide);
    comeBack(true);
    expect(onStall).not.toHaveBeenCalled();
  });

  it('is not timed before the challenge is on the screen', async () => {
    createStallWatch(onStall).watch(Promise.resolve());
    await vi.advanceTimersByTimeAsync(60_000);
    expect(onStall).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('tells when it may go into the back/forward cache', () => {
    createStallWatch(onStall).connect(onHide);
    expect(onHide).not.toHaveBeenCalled();
    page.dispatchEvent(new Event('pagehide'));
    expect(onHide).toHaveBeenCalledOnce();
  });
});

describe('a challenge that has left the screen', () => {
  it('watches the page no more', async () => {
    const watch = create();
    watch.watch(Promise.resolve());
    await vi.advanceTimersByTimeAsync(1000);
    watch.leave();
    comeBack(true);
    page.dispatchEvent(new Event('pagehide'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(onStall).not.toHaveBeenCalled();
    expect(onHide).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('watches no more what settles meanwhile', async () => {
    const watch = create();
    watch.leave();
    watch.watch(Promise.resolve());
    await vi.advanceTimersByTimeAsync(60_000);
    expect(onStall).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('waits 30 s again once it is back on the screen', async () => {
    const watch = create();
    watch.watch(Promise.resolve());
    await vi.advanceTimersByTimeAsync(20_000);
    watch.leave();
    await vi.advanceTimersByTimeAsync(60_000);
    watch.connect(onHide);
    await vi.advanceTimersByTimeAsync(29_999);
    expect(onStall).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(onStall).toHaveBeenCalledOnce();
  });

  it('waits for nothing once it is back, where no login has settled', async () => {
    const watch = create();
    watch.watch(new Promise(() => {}));
    watch.leave();
    watch.connect(onHide);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(onStall).not.toHaveBeenCalled();
  });
});
