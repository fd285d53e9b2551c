// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { failures } from '../support/failures.js';
import {
  code,
  createRunner,
  flush,
  isolateRunnerTests,
  other,
  startRunner,
} from '../support/runner.js';

const now = Date.parse('2026-03-01T12:00:00Z');
const report = isolateRunnerTests(now);

describe('a challenge that cannot send', () => {
  it('has ended, and the developer reads which option is missing, once it is on the screen', () => {
    const runner = createRunner({ challengeKey: '' });
    expect(runner.shown.state).toMatchObject({
      status: 'ended',
      failure: { kind: 'configuration' },
    });
    expect(console.error).not.toHaveBeenCalled();
    runner.challenge.connect();
    expect(console.error).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('challengeKey'));
    expect(runner.eventTypes()).toEqual(['viewed']);
  });

  it('warns nobody in production', () => {
    vi.stubEnv('NODE_ENV', 'production');
    startRunner({ challengeKey: '' });
    expect(console.error).not.toHaveBeenCalled();
  });
});

describe('a challenge on the screen', () => {
  it('is reported as viewed once, also where StrictMode connects it twice', async () => {
    const runner = startRunner();
    runner.input.value = code;
    runner.leave();
    runner.challenge.connect();
    await flush();
    expect(runner.eventTypes()).toEqual(['viewed']);
    expect(runner.input.value).toBe(code);
    await runner.submit(code);
    expect(runner.server.codes()).toEqual([code]);
  });

  it('warns before the MFA token expires, and says when the time may be up', async () => {
    const runner = startRunner();
    const stop = runner.challenge.watchExpiry(now + 90_000);
    expect(runner.shown).toMatchObject({ isExpiring: false, isExpired: false });
    await vi.advanceTimersByTimeAsync(30_000);
    expect(runner.shown).toMatchObject({ isExpiring: true, isExpired: false });
    stop();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(runner.shown).toMatchObject({ isExpiring: true, isExpired: false });
    runner.challenge.watchExpiry(now);
    expect(runner.shown.isExpired).toBe(true);
  });

  it('counts no expiry once it has ended', async () => {
    const runner = startRunner();
    await runner.submit(code);
    await runner.refuse(failures.session_expired);
    await vi.advanceTimersByTimeAsync(1000);
    const timers = vi.getTimerCount();
    runner.challenge.watchExpiry(Date.now() + 90_000);
    expect(vi.getTimerCount()).toBe(timers);
  });

  it('offers to start over where the app’s onSuccess throws or rejects', async () => {
    const error = new Error('The app could not store the login.');
    const throwing = () => {
      throw error;
    };
    for (const onSuccess of [throwing, () => Promise.reject(error)]) {
      const runner = startRunner({ onSuccess });
      await runner.submit(code);
      await runner.accept();
      expect(runner.shown.state).toEqual({ status: 'succeeded', isStalled: true });
      expect(report).toHaveBeenLastCalledWith(error);
    }
    expect(report).toHaveBeenCalledTimes(2);
  });

  it('empties the field before the page goes into the back/forward cache', () => {
    const runner = startRunner();
    runner.input.value = code;
    window.dispatchEvent(new Event('pagehide'));
    expect(runner.input.value).toBe('');
  });

  it('tells a controlled input that it is emptied, and nothing where it is empty already', () => {
    const runner = startRunner();
    const onInput = vi.fn();
    runner.form.addEventListener('input', onInput);
    window.dispatchEvent(new Event('pagehide'));
    expect(onInput).not.toHaveBeenCalled();
    runner.input.value = code;
    window.dispatchEvent(new Event('pagehide'));
    expect(onInput).toHaveBeenCalledOnce();
  });
});

describe('the input', () => {
  it('ends the failure at the field with the next edit', async () => {
    const runner = startRunner();
    await runner.submit('AD45');
    expect(runner.shown.state.status).toBe('failed');
    runner.challenge.inputHandlers.onChange({ currentTarget: runner.input });
    expect(runner.shown.state.status).toBe('idle');
  });

  it('is described by its error once the focus has left it', async () => {
    const runner = startRunner();
    await runner.submit('AD45');
    expect(runner.shown.inputDescription).toBeNull();
    runner.challenge.inputHandlers.onBlur();
    expect(runner.shown.inputDescription).toBe('error');
  });

  it('reports a paste, but none while a code is in flight, when the input is read-only', async () => {
    const runner = startRunner();
    const { input } = runner;
    runner.challenge.inputHandlers.onPaste({ currentTarget: input });
    expect(runner.eventTypes()).toEqual(['viewed', 'pasted']);
    await runner.submit(code);
    // As the hook's `inputProps` make it.
    input.readOnly = true;
    runner.challenge.inputHandlers.onPaste({ currentTarget: input });
    expect(runner.eventTypes()).toEqual(['viewed', 'pasted', 'submitted']);
  });
});

describe('a handler of the app', () => {
  it('sends nothing from within, and the challenge sends again after it', async () => {
    const onFailure = vi.fn(() => runner.challenge.submit(0));
    const runner = startRunner({ onFailure });
    await runner.submit(code);
    await runner.refuse(failures.service_error);
    expect(onFailure).toHaveBeenCalledOnce();
    expect(runner.server.codes()).toEqual([code]);
    await runner.submit(code);
    expect(runner.server.codes()).toEqual([code, code]);
  });

  it('sends nothing from within after it ran an action, whose handler has returned', async () => {
    const onEvent = ({ type }: { type: string }) => {
      if (type !== 'viewed') return;
      runner.challenge.runAction('lost_codes');
      runner.challenge.submit(0);
    };
    const onLostCodes = vi.fn();
    const runner = createRunner({ onEvent, onLostCodes });
    runner.challenge.setForm(runner.form);
    runner.input.value = code;
    runner.challenge.connect();
    await flush();
    expect(onLostCodes).toHaveBeenCalledOnce();
    expect(runner.server.codes()).toEqual([]);
  });

  it.each([
    ['use_another_method', 'onUseAnotherMethod'],
    ['lost_codes', 'onLostCodes'],
  ] as const)('is called for its action, after the event of it (%s)', (action, name) => {
    const calls: string[] = [];
    const onEvent = ({ type }: { type: string }) => void calls.push(type);
    const runner = startRunner({ onEvent, [name]: () => void calls.push(name) });
    runner.challenge.runAction(action);
    expect(calls).toEqual(['viewed', 'action', name]);
  });

  it('may be missing for an action', () => {
    const runner = startRunner();
    runner.challenge.runAction('lost_codes');
    expect(report).not.toHaveBeenCalled();
  });

  it('may be missing for events, failures and the required step', async () => {
    const missing = { onEvent: undefined, onFailure: undefined };
    const runner = startRunner(missing);
    await runner.submit(code);
    await runner.refuse(failures.action_required);
    runner.challenge.runAction('continue');
    expect(report).not.toHaveBeenCalled();
  });

  it('gets the required step with its token, and no other handler does', async () => {
    class WithToken {
      get token() {
        return 'required-token';
      }
    }
    const onActionRequired = vi.fn();
    const runner = startRunner({ onActionRequired });
    await runner.submit(code);
    await runner.refuse(Object.assign(new WithToken(), failures.action_required));
    runner.challenge.runAction('continue');
    expect(onActionRequired).toHaveBeenCalledExactlyOnceWith({
      action: 'consent',
      token: 'required-token',
    });
    expect(JSON.stringify(runner.onFailure.mock.calls)).not.toContain('required-token');
  });
});

describe('a challenge that has left the screen', () => {
  it('sends nothing, from that moment on', async () => {
    const runner = startRunner();
    runner.leave();
    await runner.submit(code);
    await runner.submit(code);
    expect(runner.server.codes()).toEqual([]);
  });

  it('misses no input that is not there', async () => {
    const runner = startRunner();
    runner.input.remove();
    runner.leave();
    await flush();
    expect(report).not.toHaveBeenCalled();
  });

  it('leaves no code in the field', async () => {
    const runner = startRunner();
    runner.input.value = code;
    runner.leave();
    await flush();
    expect(runner.input.value).toBe('');
  });

  it('still delivers the login of a code in flight', async () => {
    const runner = startRunner();
    await runner.submit(code);
    runner.leave();
    await runner.accept({ name: 'Ada' });
    expect(runner.onSuccess).toHaveBeenCalledExactlyOnceWith({ name: 'Ada' });
  });

  it('stops its countdown, and shows what is left of the wait when it is back', async () => {
    const runner = startRunner();
    await runner.submit(code);
    await runner.refuse(failures.rate_limited);
    runner.leave();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(runner.shown.retryInSeconds).toBe(30);
    runner.challenge.connect();
    expect(runner.shown.retryInSeconds).toBe(20);
  });

  it('does not watch the page any more', async () => {
    const runner = startRunner();
    await runner.submit(code);
    await runner.accept();
    runner.leave();
    await flush();
    runner.input.value = 'text of another challenge';
    window.dispatchEvent(new Event('pagehide'));
    expect(runner.input.value).toBe('text of another challenge');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(runner.shown.state).toEqual({ status: 'succeeded', isStalled: false });
  });

  it('lets go of the input that had the focus, which may belong to another challenge', async () => {
    const runner = createRunner();
    const leave = runner.challenge.connect();
    runner.challenge.inputHandlers.onFocus({ currentTarget: runner.input });
    await runner.submit(code);
    leave();
    await flush();
    runner.input.value = 'text of another challenge';
    await runner.accept();
    expect(runner.input.value).toBe('text of another challenge');
  });

  it('has the page remember a refused code, which a new challenge does not send again', async () => {
    const runner = startRunner();
    await runner.submit(code);
    await runner.refuse(failures.invalid_code);
    runner.leave();
    await flush();
    const next = startRunner();
    await next.submit(code);
    await vi.waitFor(() => {
      expect(next.shown.state).toMatchObject({ failure: { problem: 'already_refused' } });
    });
    expect(next.server.codes()).toEqual([]);
    const another = startRunner({ challengeKey: 'challenge-2' });
    await another.submit(code);
    await vi.waitFor(() => expect(another.server.codes()).toEqual([code]));
  });
});

describe('another MFA token', () => {
  it('keeps the focus in the challenge where the focused end vanishes', async () => {
    const runner = startRunner();
    await runner.submit(code);
    await runner.refuse(failures.session_expired);
    expect(document.activeElement).toBe(runner.alert);
    runner.challenge.subscribe(() => runner.alert.remove());
    runner.update({ challengeKey: 'challenge-2' });
    await flush();
    expect(document.activeElement).toBe(runner.input);
  });

  it('takes no focus that was not in the challenge', async () => {
    const runner = startRunner();
    runner.update({ challengeKey: 'challenge-2' });
    await flush();
    expect(document.activeElement).toBe(document.body);
  });

  it('starts the challenge afresh, and its events count from the beginning', async () => {
    const runner = startRunner();
    await runner.submit(code);
    await runner.refuse(failures.session_expired);
    runner.update({ challengeKey: 'challenge-2' });
    expect(runner.shown).toMatchObject({ session: 1, state: { status: 'idle' } });
    expect(runner.onEvent).toHaveBeenLastCalledWith({ type: 'viewed', attempt: 0, elapsedMs: 0 });
  });

  it('is none where a render repeats the one before', async () => {
    const runner = startRunner();
    await runner.submit(code);
    runner.update({ onStartOver: () => {} });
    expect(runner.shown).toMatchObject({ session: 0, state: { status: 'submitting' } });
    expect(runner.eventTypes()).toEqual(['viewed', 'submitted']);
  });

  it('ends the challenge where nothing can be sent with it, and the developer reads why', () => {
    const runner = startRunner();
    runner.update({ challengeKey: ' ' });
    expect(runner.shown).toMatchObject({
      session: 1,
      state: { status: 'ended', failure: { kind: 'configuration' } },
    });
    expect(console.error).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('challengeKey'));
    runner.update({ challengeKey: 'challenge-2' });
    expect(runner.shown).toMatchObject({ session: 2, state: { status: 'idle' } });
    expect(console.error).toHaveBeenCalledOnce();
  });

  it('takes no press that belongs to the token before, even while the field is checked', async () => {
    const runner = startRunner();
    runner.input.value = code;
    runner.challenge.submit(0);
    runner.update({ challengeKey: 'challenge-2' });
    runner.input.value = code;
    runner.challenge.submit(0);
    await flush();
    expect(runner.server.codes()).toEqual([]);
    await runner.submit(code);
    expect(runner.server.codes()).toEqual([code]);
  });

  it('leaves a refused code refused under the token before, should that come back', async () => {
    const runner = startRunner();
    await runner.submit(code);
    await runner.refuse(failures.invalid_code);
    runner.update({ challengeKey: 'challenge-2' });
    await runner.submit(other);
    await vi.waitFor(() => expect(runner.server.codes()).toEqual([code, other]));
    await runner.refuse(failures.service_error);
    runner.update({ challengeKey: 'challenge-1' });
    await runner.submit(code);
    await vi.waitFor(() => {
      expect(runner.shown.state).toMatchObject({ failure: { problem: 'already_refused' } });
    });
  });
});

describe('a success', () => {
  it('has the page forget what it knew of other codes under this MFA token', async () => {
    const runner = startRunner();
    await runner.submit(other);
    await runner.refuse(failures.invalid_code);
    runner.leave();
    await flush();
    const next = startRunner();
    await next.submit(code);
    await vi.waitFor(() => expect(next.server.codes()).toEqual([code]));
    await next.accept();
    const last = startRunner();
    await last.submit(other);
    await vi.waitFor(() => expect(last.server.codes()).toEqual([other]));
  });
});
