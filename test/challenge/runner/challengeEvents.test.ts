import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ChallengeEvent, createReporter } from '../../../src/challenge/challengeEvents.js';

let events: ChallengeEvent[];
const create = () => createReporter((event) => void events.push(event));
const failure = 'service_error';

beforeEach(() => {
  events = [];
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the events of a challenge', () => {
  it('count the sent codes, and measure time from the first view', () => {
    const { report } = create();
    vi.advanceTimersByTime(5000);
    report({ type: 'viewed' });
    vi.advanceTimersByTime(1000);
    report({ type: 'rejected', failure: 'invalid_format/empty' });
    vi.advanceTimersByTime(1000);
    report({ type: 'submitted' });
    vi.advanceTimersByTime(300);
    report({ type: 'outcome', failure });
    report({ type: 'submitted' });
    vi.advanceTimersByTime(200);
    report({ type: 'outcome', failure: null });
    expect(events).toEqual([
      { type: 'viewed', attempt: 0, elapsedMs: 0 },
      { type: 'rejected', failure: 'invalid_format/empty', attempt: 0, elapsedMs: 1000 },
      { type: 'submitted', attempt: 1, elapsedMs: 2000 },
      { type: 'outcome', failure, attempt: 1, elapsedMs: 2300, durationMs: 300 },
      { type: 'submitted', attempt: 2, elapsedMs: 2300 },
      { type: 'outcome', failure: null, attempt: 2, elapsedMs: 2500, durationMs: 200 },
    ]);
  });

  it('contain whole milliseconds', () => {
    const readings = [0.2, 1000.4, 1000.9];
    vi.spyOn(performance, 'now').mockImplementation(() => readings.shift() ?? 0);
    const { report } = create();
    report({ type: 'viewed' });
    report({ type: 'submitted' });
    report({ type: 'outcome', failure });
    expect(events).toMatchObject([
      { elapsedMs: 0 },
      { elapsedMs: 1000 },
      { elapsedMs: 1001, durationMs: 1 },
    ]);
    vi.restoreAllMocks();
  });

  it('give an outcome without a request the duration 0, also after an outcome with a request', () => {
    const { report } = create();
    report({ type: 'outcome', failure: 'offline' });
    report({ type: 'submitted' });
    vi.advanceTimersByTime(300);
    report({ type: 'outcome', failure });
    vi.advanceTimersByTime(700);
    report({ type: 'outcome', failure: 'offline' });
    expect(events).toMatchObject([
      { durationMs: 0 },
      { type: 'submitted' },
      { durationMs: 300 },
      { durationMs: 0 },
    ]);
  });

  it('measure a request correctly if an action happens meanwhile', () => {
    const { report } = create();
    report({ type: 'submitted' });
    vi.advanceTimersByTime(300);
    report({ type: 'action', action: 'lost_codes' });
    vi.advanceTimersByTime(300);
    report({ type: 'outcome', failure });
    expect(events.at(-1)).toMatchObject({ durationMs: 600 });
  });

  it('start counting again with a new MFA token', () => {
    const { report, reset, hasBegun } = create();
    expect(hasBegun()).toBe(false);
    report({ type: 'submitted' });
    vi.advanceTimersByTime(1000);
    expect(hasBegun()).toBe(true);
    reset();
    expect(hasBegun()).toBe(false);
    report({ type: 'viewed' });
    vi.advanceTimersByTime(10);
    report({ type: 'submitted' });
    expect(events.slice(1)).toEqual([
      { type: 'viewed', attempt: 0, elapsedMs: 0 },
      { type: 'submitted', attempt: 1, elapsedMs: 10 },
    ]);
  });

  it('measure a request from its start if the MFA token changes meanwhile', () => {
    const { report, reset } = create();
    report({ type: 'submitted' });
    vi.advanceTimersByTime(400);
    reset();
    report({ type: 'outcome', failure });
    expect(events.at(-1)).toMatchObject({ attempt: 0, elapsedMs: 0, durationMs: 400 });
  });

  it('continue after the app’s handler throws', () => {
    const reportError = vi.fn();
    vi.stubGlobal('reportError', reportError);
    const error = new Error('The app’s analytics are down.');
    const { report } = createReporter((event) => {
      events.push(event);
      throw error;
    });
    report({ type: 'viewed' });
    report({ type: 'pasted' });
    expect(events).toHaveLength(2);
    expect(reportError).toHaveBeenCalledTimes(2);
    expect(reportError).toHaveBeenCalledWith(error);
  });
});
