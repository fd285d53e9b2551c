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
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
  vi.stubGlobal('reportError', report);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** The watch of a mounted challenge. */
function create() {
  const watch = createStallWatch(onStall);
  return { ...watch, leave: watch.connect(onHide) };
}

describe('a stalled page after a login', () => {
  it('is detected 30 s after the promise of `onSuccess` settles', async () => {
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

  it('is detected after 30 s if `onSuccess` returns no promise', async () => {
    create().watch(undefined);
    await vi.advanceTimersByTimeAsync(29_999);
    expect(onStall).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(onStall).toHaveBeenCalledOnce();
  });

  it('is detected at once if `onSuccess` rejects, and the reason goes to `reportError`', async () => {
    const reason = new Error('The app could not store the login.');
    create().watch(Promise.reject(reason));
    await vi.advanceTimersByTimeAsync(0);
    expect(onStall).toHaveBeenCalledOnce();
    expect(report).toHaveBeenCalledExactlyOnceWith(reason);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(onStall).toHaveBeenCalledOnce();
  });

  it('is detected when the page returns from the back/forward cache', () => {
    create().watch(new Promise(() => {}));
    comeBack(false);
    expect(onStall).not.toHaveBeenCalled();
    comeBack(true);
    expect(onStall).toHaveBeenCalledOnce();
  });
});

describe('a page without a login', () => {
  it('is not stalled when it returns from the back/forward cache', () => {
    createStallWatch(onStall).connect(onHide);
    comeBack(true);
    expect(onStall).not.toHaveBeenCalled();
  });

  it('starts no timer before the challenge mounts', async () => {
    createStallWatch(onStall).watch(Promise.resolve());
    await vi.advanceTimersByTimeAsync(60_000);
    expect(onStall).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('calls `onHide` when it may enter the back/forward cache', () => {
    createStallWatch(onStall).connect(onHide);
    expect(onHide).not.toHaveBeenCalled();
    page.dispatchEvent(new Event('pagehide'));
    expect(onHide).toHaveBeenCalledOnce();
  });
});

describe('the stall watch of an unmounted challenge', () => {
  it('ignores the events of the page, and stops its timer', async () => {
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

  it('starts no timer for a promise that settles meanwhile', async () => {
    const watch = create();
    watch.leave();
    watch.watch(Promise.resolve());
    await vi.advanceTimersByTimeAsync(60_000);
    expect(onStall).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('waits 30 s again after a remount', async () => {
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

  it('starts no timer after a remount if `onSuccess` has not settled', async () => {
    const watch = create();
    watch.watch(new Promise(() => {}));
    watch.leave();
    watch.connect(onHide);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(onStall).not.toHaveBeenCalled();
  });
});
