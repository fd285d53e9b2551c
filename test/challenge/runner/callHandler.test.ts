import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { callHandler } from '../../../src/challenge/callHandler.js';
import { warnDeveloper } from '../../../src/challenge/warnDeveloper.js';

const error = new Error('The app’s handler failed.');
const fail = () => {
  throw error;
};

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe('a handler of the app', () => {
  it('returns its result to the caller', () => {
    expect(callHandler(() => 7)).toBe(7);
  });

  it('does not stop the challenge when it throws, and its error goes to `reportError`', () => {
    const report = vi.fn();
    vi.stubGlobal('reportError', report);
    expect(callHandler(fail)).toBeUndefined();
    expect(report).toHaveBeenCalledExactlyOnceWith(error);
  });

  it('does not stop the challenge when `reportError` throws as well', () => {
    vi.stubGlobal('reportError', fail);
    expect(callHandler(fail)).toBeUndefined();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('has its error rethrown in a later task in a browser without `reportError`', () => {
    vi.stubGlobal('reportError', undefined);
    expect(callHandler(fail)).toBeUndefined();
    expect(() => vi.runAllTimers()).toThrow(error);
  });
});

describe('a warning for the developer', () => {
  it('goes to the console in a development build', () => {
    const log = vi.spyOn(console, 'error').mockReturnValue();
    vi.stubEnv('NODE_ENV', 'development');
    warnDeveloper('found no input');
    expect(log).toHaveBeenCalledExactlyOnceWith('found no input');
  });

  it('is not logged in a production build', () => {
    const log = vi.spyOn(console, 'error').mockReturnValue();
    vi.stubEnv('NODE_ENV', 'production');
    warnDeveloper('found no input');
    expect(log).not.toHaveBeenCalled();
  });
});
