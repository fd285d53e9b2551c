import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHold } from '../../../src/challenge/hold.js';

const page = { hidden: false };
let frames: (() => void)[];
const onEnd = vi.fn();

/** Runs one animation frame. Frames that it requests run in the next one. */
const paint = () => frames.splice(0).forEach((callback) => callback());

beforeEach(() => {
  frames = [];
  page.hidden = false;
  onEnd.mockClear();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('document', page);
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => frames.push(callback));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the hold', () => {
  it('ends half a second after two animation frames, when the failure is on the screen', () => {
    createHold(onEnd).start();
    vi.advanceTimersByTime(10_000);
    paint();
    vi.advanceTimersByTime(10_000);
    expect(onEnd).not.toHaveBeenCalled();
    paint();
    vi.advanceTimersByTime(499);
    expect(onEnd).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(onEnd).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('ends half a second after its start in a hidden page, which runs no frames', () => {
    page.hidden = true;
    createHold(onEnd).start();
    expect(frames).toEqual([]);
    vi.advanceTimersByTime(499);
    expect(onEnd).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(onEnd).toHaveBeenCalledOnce();
  });

  it('begins again if the next failure comes while its time runs', () => {
    const hold = createHold(onEnd);
    hold.start();
    paint();
    paint();
    vi.advanceTimersByTime(300);
    hold.start();
    vi.advanceTimersByTime(300);
    expect(onEnd).not.toHaveBeenCalled();
    paint();
    paint();
    vi.advanceTimersByTime(500);
    expect(onEnd).toHaveBeenCalledOnce();
  });

  it('begins again if the next failure comes while it waits for a frame', () => {
    const hold = createHold(onEnd);
    hold.start();
    paint();
    hold.start();
    paint();
    vi.advanceTimersByTime(10_000);
    expect(onEnd).not.toHaveBeenCalled();
    paint();
    vi.advanceTimersByTime(500);
    expect(onEnd).toHaveBeenCalledOnce();
  });
});
