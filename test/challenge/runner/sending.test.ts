// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { BackupCodeError } from '../../../src/failure/BackupCodeError.js';
import type { BackupCodeFailure } from '../../../src/failure/failure.js';
import { failures } from '../support/failures.js';
import {
  code,
  createRunner,
  flush,
  isolateRunnerTests,
  other,
  startRunner,
} from '../support/runner.js';

const report = isolateRunnerTests();

describe('a code in the field', () => {
  it('is sent once, and its login goes to the handler of the last render', async () => {
    const runner = startRunner();
    const latest = vi.fn();
    await runner.submit(` ${code} `);
    expect(runner.server.codes()).toEqual([code]);
    expect(runner.shown.state.status).toBe('submitting');
    runner.update({ onSuccess: latest });
    await runner.accept({ name: 'Ada' });
    expect(latest).toHaveBeenCalledExactlyOnceWith({ name: 'Ada' });
    expect(runner.onSuccess).not.toHaveBeenCalled();
    expect(runner.shown.state).toEqual({ status: 'succeeded', isStalled: false });
    expect(runner.input.value).toBe('');
  });

  it('is sent with the `verify` of the last render', async () => {
    const runner = startRunner();
    const verify = vi.fn(() => new Promise(() => {}));
    runner.update({ verify });
    await runner.submit(code);
    expect(verify).toHaveBeenCalledOnce();
    expect(runner.server.codes()).toEqual([]);
  });

  it('is read from the input of the form, also where that is another element by now', async () => {
    const runner = startRunner();
    await runner.submit('AD45');
    const next = runner.input.cloneNode() as HTMLInputElement;
    runner.input.replaceWith(next);
    next.value = code;
    runner.challenge.submit(0);
    await flush();
    expect(runner.server.codes()).toEqual([code]);
  });

  it('is read from the input that had the focus where the app gives no form', async () => {
    const runner = createRunner();
    await runner.submit(code);
    expect(runner.server.codes()).toEqual([]);
    runner.challenge.inputHandlers.onFocus({ currentTarget: runner.input });
    await runner.submit(code);
    expect(runner.server.codes()).toEqual([code]);
  });

  it('is read from the form that was given, although React takes that back in an unmount', async () => {
    const runner = startRunner();
    runner.challenge.setForm(null);
    await runner.submit(code);
    expect(runner.server.codes()).toEqual([code]);
  });

  it('does not reach the app in clear in any event', async () => {
    const runner = startRunner();
    await runner.submit(code);
    await runner.accept();
    expect(JSON.stringify(runner.onEvent.mock.calls)).not.toContain(code);
    expect(runner.eventTypes()).toEqual(['viewed', 'submitted', 'outcome']);
  });
});

describe('a field that cannot be checked', () => {
  it('sends nothing where it is missing, warns the developer, and can be checked once it is there', async () => {
    const runner = startRunner();
    runner.input.remove();
    await runner.submit(code);
    expect(console.error).toHaveBeenCalledExactlyOnceWith(
      expect.stringMatching(/^backup-code-challenge: .*data-backup-code.*inputProps/),
    );
    runner.form.append(runner.input);
    await runner.submit(code);
    expect(runner.server.codes()).toEqual([code]);
  });

  it('warns nobody in production', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    const runner = startRunner();
    runner.input.remove();
    await runner.submit(code);
    expect(console.error).not.toHaveBeenCalled();
  });

  it('reports what the format of the app throws, and can be checked again', async () => {
    const error = new Error('The tenant’s settings are missing.');
    const format = {
      get length(): number {
        throw error;
      },
    };
    const runner = startRunner({ format });
    await runner.submit(code);
    expect(report).toHaveBeenCalledWith(error);
    expect(runner.server.codes()).toEqual([]);
    runner.update({ format: undefined });
    await runner.submit(code);
    expect(runner.server.codes()).toEqual([code]);
  });
});

describe('a browser that calls itself offline', () => {
  it('is believed at the first press, and the app hears of it', async () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    const runner = startRunner();
    await runner.submit(code);
    expect(runner.server.codes()).toEqual([]);
    expect(runner.onFailure).toHaveBeenCalledOnce();
    expect(runner.shown.state).toMatchObject({
      failure: { kind: 'offline' },
      codeFate: 'not_used',
    });
    await runner.submit(code);
    expect(runner.server.codes()).toEqual([code]);
  });
});

describe('a failure', () => {
  it('goes to the handler of the last render, and the challenge says when to try again', async () => {
    const runner = startRunner();
    await runner.submit(code);
    const latest = vi.fn();
    runner.update({ onFailure: latest });
    await runner.refuse(failures.rate_limited);
    expect(latest).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ failure: failures.rate_limited }),
    );
    expect(runner.onFailure).not.toHaveBeenCalled();
    expect(runner.shown.retryInSeconds).toBe(30);
    await vi.advanceTimersByTimeAsync(29_000);
    expect(runner.shown.retryInSeconds).toBe(1);
    await runner.submit(code);
    expect(runner.server.codes()).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1000);
    await runner.submit(code);
    expect(runner.server.codes()).toHaveLength(2);
  });

  it('says when a lock ends, by this device’s clock', async () => {
    const runner = startRunner();
    await runner.submit(code);
    await runner.refuse({ ...failures.locked, unlocksAt: new Date(Date.now() + 60_000) });
    expect(runner.shown.retryInSeconds).toBe(60);
  });

  it('holds the next click until half a second after it is on the screen', async () => {
    const runner = startRunner();
    await runner.click(code);
    await runner.refuse(failures.service_error);
    await runner.click(other);
    await vi.advanceTimersByTimeAsync(400);
    await runner.click(other);
    expect(runner.server.codes()).toEqual([code]);
    await vi.advanceTimersByTimeAsync(200);
    await runner.click(other);
    expect(runner.server.codes()).toEqual([code, other]);
  });

  it('holds no click any longer because something else changes meanwhile', async () => {
    const runner = startRunner();
    runner.challenge.watchExpiry(Date.now() + 60_300);
    await runner.click(code);
    await runner.refuse(failures.service_error);
    await vi.advanceTimersByTimeAsync(300);
    expect(runner.shown.isExpiring).toBe(true);
    await vi.advanceTimersByTimeAsync(300);
    await runner.click(other);
    expect(runner.server.codes()).toEqual([code, other]);
  });

  it('holds no submit of a program', async () => {
    const runner = startRunner();
    await runner.click(code);
    await runner.refuse(failures.service_error);
    await runner.submit(other);
    expect(runner.server.codes()).toEqual([code, other]);
  });

  it('at the field takes the focus there, once it is on the screen', async () => {
    const runner = startRunner();
    const before = runner.shown;
    const focused: (Element | null)[] = [];
    runner.challenge.subscribe(() => {
      runner.challenge.committed(before);
      focused.push(document.activeElement);
    });
    await runner.submit('AD45');
    expect(focused).toEqual([document.body]);
    expect(document.activeElement).toBe(runner.input);
  });

  it('at an end takes the focus to the alert, and empties the field', async () => {
    const runner = startRunner();
    await runner.submit(code);
    await runner.refuse(failures.session_expired);
    expect(document.activeElement).toBe(runner.alert);
    expect(runner.input.value).toBe('');
    expect(runner.shown.announcement.topic).toBe('nothing');
  });

  it('at an end is announced where the alert cannot take the focus', async () => {
    const runner = startRunner();
    runner.alert.remove();
    await runner.submit(code);
    await runner.refuse(failures.session_expired);
    expect(runner.shown.announcement.topic).toBe('failure');
  });

  it('at the field describes the input at once where that cannot take the focus', async () => {
    const runner = startRunner();
    runner.input.disabled = true;
    await runner.submit('AD45');
    expect(runner.shown.inputDescription).toBe('error');
    expect(runner.shown.announcement).toMatchObject({ topic: 'failure', turn: 1 });
  });
});

const explanations = () => vi.mocked(console.error).mock.calls.flat();

/** LoginRadius's own set-up, whose server responds with this status and body. */
function startWithLoginRadius(status: number, body = '') {
  const fetch = vi.fn(async () => new Response(body, { status }));
  const credentials = { apiKey: 'key-1', secondFactorToken: 'mfa-token-1', endpoint: { fetch } };
  return startRunner({ verify: undefined, challengeKey: undefined, ...credentials });
}

describe('a code that goes to LoginRadius itself', () => {
  it('brings the tokens and the Profile to the app', async () => {
    const body = { access_token: 'token-1', Profile: { FirstName: 'Ada' } };
    const runner = startWithLoginRadius(200, JSON.stringify(body));
    await runner.submit(code);
    await vi.waitFor(() => expect(runner.onSuccess).toHaveBeenCalledOnce());
    expect(runner.onSuccess).toHaveBeenCalledWith(
      expect.objectContaining({ accessToken: 'token-1' }),
      { FirstName: 'Ada' },
    );
  });
});

describe('a code that goes to the app’s own back end', () => {
  const unknown = { kind: 'outcome_unknown', cause: 'network', errorCode: null, status: null };
  const failWith = async (error: unknown) => {
    const verify = vi.fn(() => Promise.reject(error));
    const runner = startRunner({ verify });
    await runner.submit(code);
    return { ...runner, verify, failure: runner.onFailure.mock.calls[0]?.[0].failure };
  };

  it('goes there with the key of the challenge, and with a signal', async () => {
    const { verify } = await failWith(new Error());
    expect(verify).toHaveBeenCalledExactlyOnceWith(code, {
      signal: expect.any(AbortSignal),
      challengeKey: 'challenge-1',
    });
  });

  it('may be used where the back end rejects with anything but a BackupCodeError', async () => {
    const { failure } = await failWith(new TypeError(`Failed to fetch /verify?code=${code}`));
    expect(failure).toEqual(unknown);
    expect(explanations()).toEqual([expect.stringMatching(/verify rejected.*BackupCodeError/)]);
    expect(explanations().join()).not.toContain(code);
  });

  it('may be used where the back end rejects with a failure of no known kind', async () => {
    // SAFETY: a back end in plain JavaScript may have made it.
    const strange = { kind: 'toString', errorCode: null, status: null } as unknown;
    const { failure } = await failWith(new BackupCodeError(strange as BackupCodeFailure));
    expect(failure).toEqual(unknown);
  });

  it('is explained to nobody in production', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    const { failure } = await failWith(new TypeError('Failed to fetch'));
    expect(failure).toEqual(unknown);
    expect(explanations()).toEqual([]);
  });
});

describe('what the developer can correct', () => {
  const refuseWith = async (failure: Parameters<ReturnType<typeof startRunner>['refuse']>[0]) => {
    const runner = startRunner();
    await runner.submit(code);
    await runner.refuse(failure);
  };
  const respondWith = async (status: number, body = '') => {
    const runner = startWithLoginRadius(status, body);
    await runner.submit(code);
    await vi.waitFor(() => expect(runner.onFailure).toHaveBeenCalledOnce());
  };

  it('is said of a wrong set-up', async () => {
    await refuseWith(failures.configuration);
    expect(explanations()).toEqual([expect.stringContaining('configuration')]);
  });

  it.each([404, 405])('is the path where the server knows none (HTTP %i)', async (status) => {
    await respondWith(status);
    expect(explanations()).toEqual([expect.stringMatching(/endpoint\.path.*verification/)]);
  });

  it.each<[status: number, body: string]>([
    [404, '{"ErrorCode":938}'],
    [400, ''],
    [500, ''],
  ])('is not the path where the server responds with HTTP %i %s', async (status, body) => {
    await respondWith(status, body);
    expect(explanations()).toEqual([]);
  });

  it('is not the path of LoginRadius where the app’s own back end responds', async () => {
    await refuseWith({ ...failures.unexpected, status: 404 });
    expect(explanations()).toEqual([]);
  });

  it('is said to nobody in production', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    await refuseWith(failures.configuration);
    await respondWith(404);
    expect(explanations()).toEqual([]);
  });
});
