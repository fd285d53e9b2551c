import { act, screen, waitFor } from '@testing-library/react';
import { BackupCodeError, type BackupCodeFailure, type VerifyCode } from 'backup-code-challenge';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { expectAnnounced, expectFieldError } from './support/expectAnnounced.js';
import { rejectWith, renderBackEndStep, type SignIn } from './support/renderBackEndStep.js';
import { findEnd, getForm, getInput, goodCode, wrongCode } from './support/renderStep.js';
import { announced, en, notice, type NoticeKey, refusedText } from '../support/texts.js';

const signIn: SignIn = { name: 'Ada' };
const noAnswer = { errorCode: null, status: null };
const invalidCode = { kind: 'invalid_code', afterUnknownOutcome: false, ...noAnswer } as const;
const lost = announced(notice('outcome_unknown/network'));
const globalFetch = vi.fn<typeof fetch>();

beforeEach(() => {
  vi.stubGlobal('fetch', globalFetch);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** A `verify` whose calls settle when the test says so. */
function heldVerify() {
  const settlers: ((result: SignIn) => void)[] = [];
  const verify = vi.fn<VerifyCode<SignIn>>(
    () => new Promise<SignIn>((resolve) => void settlers.push(resolve)),
  );
  return { verify, settlers };
}

describe('verify', () => {
  it('gets the code and the challenge key once, LoginRadius is not called, and onSuccess gets the result', async () => {
    const verify = vi.fn<VerifyCode<SignIn>>(() => Promise.resolve(signIn));
    const { enter, onSuccess } = renderBackEndStep(verify);
    await enter('  ad45–xh56\n'.toUpperCase());
    await waitFor(() => expect(onSuccess).toHaveBeenCalledExactlyOnceWith(signIn));
    expect(verify).toHaveBeenCalledExactlyOnceWith(goodCode, {
      signal: expect.any(AbortSignal),
      challengeKey: 'challenge-1',
    });
    await expectAnnounced(announced(en.succeeded));
    expect(globalFetch).not.toHaveBeenCalled();
  });

  it('is not called for a code that cannot be right', async () => {
    const verify = vi.fn<VerifyCode<SignIn>>();
    const { enter } = renderBackEndStep(verify);
    await enter('AD45');
    await waitFor(() => expect(getInput()).toBeInvalid());
    expect(verify).not.toHaveBeenCalled();
  });

  it('is not called again while a code is in flight', async () => {
    const { verify, settlers } = heldVerify();
    const { enter, onSuccess } = renderBackEndStep(verify);
    await enter(goodCode);
    await waitFor(() => expect(verify).toHaveBeenCalledOnce());
    act(() => {
      getForm(document.body).requestSubmit();
      getForm(document.body).requestSubmit();
    });
    settlers[0]?.(signIn);
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    expect(verify).toHaveBeenCalledOnce();
  });

  it('is the one of the last render, and another function is not another sign-in', async () => {
    const first = vi.fn<VerifyCode<SignIn>>(rejectWith(invalidCode));
    const { enter, onSuccess, update } = renderBackEndStep(first);
    await enter(wrongCode);
    await expectFieldError(refusedText);
    const second = vi.fn<VerifyCode<SignIn>>(() => Promise.resolve(signIn));
    update({ verify: second });
    expect(getInput()).toBeInvalid();
    await enter(goodCode);
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    expect(first).toHaveBeenCalledOnce();
    expect(second).toHaveBeenCalledOnce();
  });

  it('delivers its result after an unmount, and its signal does not abort', async () => {
    const { verify, settlers } = heldVerify();
    const { enter, onSuccess, unmount } = renderBackEndStep(verify);
    await enter(goodCode);
    await waitFor(() => expect(verify).toHaveBeenCalledOnce());
    unmount();
    await Promise.resolve();
    expect(verify.mock.calls[0]?.[1].signal.aborted).toBe(false);
    settlers[0]?.(signIn);
    await waitFor(() => expect(onSuccess).toHaveBeenCalledExactlyOnceWith(signIn));
  });
});

describe('a failure that verify knows', () => {
  it.each<[NoticeKey, BackupCodeFailure]>([
    ['session_limit', { kind: 'session_limit', ...noAnswer }],
    ['service_error', { kind: 'service_error', ...noAnswer }],
    ['outcome_unknown/timeout', { kind: 'outcome_unknown', cause: 'timeout', ...noAnswer }],
  ])('%s shows as an alert, and reaches onFailure', async (key, failure) => {
    const { enter, onFailure } = renderBackEndStep(rejectWith(failure));
    await enter(goodCode);
    await expectAnnounced(announced(notice(key)));
    expect(onFailure).toHaveBeenCalledOnce();
    expect(onFailure.mock.calls[0]?.[0].failure).toEqual(failure);
  });

  it.each<[NoticeKey, BackupCodeFailure]>([
    ['session_expired', { kind: 'session_expired', ...noAnswer }],
    ['locked/blocked', { kind: 'locked', reason: 'blocked', unlocksAt: null, ...noAnswer }],
    ['configuration', { kind: 'configuration', ...noAnswer }],
  ])('%s ends the challenge', async (key, failure) => {
    vi.spyOn(console, 'error').mockReturnValue();
    const { enter } = renderBackEndStep(rejectWith(failure));
    await enter(goodCode);
    expect(await findEnd(notice(key).title)).toHaveFocus();
  });

  it('invalid_code shows at the field, and the same code does not go out again', async () => {
    const verify = vi.fn(rejectWith(invalidCode));
    const { enter } = renderBackEndStep(verify);
    await enter(wrongCode);
    await expectFieldError(refusedText);
    await enter(wrongCode);
    await expectFieldError(en.failures['invalid_format/already_refused']);
    expect(verify).toHaveBeenCalledOnce();
  });

  it('leads the developer to the back end for configuration', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue();
    const { enter } = renderBackEndStep(rejectWith({ kind: 'configuration', ...noAnswer }));
    await enter(goodCode);
    await findEnd(notice('configuration').title);
    expect(log.mock.calls.flat().join(' ')).toContain('onFailure of createBackupCodeHandler');
  });

  it('is told without a word about the paths of LoginRadius', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue();
    const failure = { kind: 'service_error', errorCode: null, status: 404 } as const;
    const { enter } = renderBackEndStep(rejectWith(failure));
    await enter(goodCode);
    await expectAnnounced(announced(notice('service_error')));
    expect(log).not.toHaveBeenCalled();
  });
});

describe('a failure that a back end in plain JavaScript made', () => {
  it('may have its date as JSON text', async () => {
    const unlocksAt = new Date(Date.now() + 60_000).toISOString();
    const failure = { kind: 'locked', reason: 'temporary', unlocksAt, ...noAnswer };
    const { enter, onFailure } = renderBackEndStep(rejectWith(failure as never));
    await enter(goodCode);
    expect(await findEnd(notice('locked/temporary').title)).toHaveFocus();
    expect(onFailure.mock.calls[0]?.[0].failure).toEqual({
      ...failure,
      unlocksAt: new Date(unlocksAt),
    });
  });

  it('may lack what the server reported', async () => {
    const { enter } = renderBackEndStep(rejectWith({ kind: 'session_expired' } as never));
    await enter(goodCode);
    expect(await findEnd(notice('session_expired').title)).toHaveFocus();
  });

  it.each<[string, object | null]>([
    ['lacks its case', { kind: 'locked', unlocksAt: null, ...noAnswer }],
    ['has an unknown case', { kind: 'outcome_unknown', cause: 'toString', ...noAnswer }],
    ['has a wait that is no number', { kind: 'rate_limited', retryAfterMs: '9', ...noAnswer }],
    ['says what only the page can know', { kind: 'invalid_format', problem: 'already_refused' }],
    ['is missing', null],
    [
      'throws when it is read',
      new Proxy(
        {},
        {
          get() {
            throw new Error('unreadable');
          },
        },
      ),
    ],
  ])('counts as an unknown outcome if it %s', async (_, failure) => {
    vi.spyOn(console, 'error').mockReturnValue();
    const error = Object.assign(new Error('failed'), { name: 'BackupCodeError', failure });
    const { enter, onFailure } = renderBackEndStep(() => Promise.reject(error));
    await enter(goodCode);
    await expectAnnounced(lost);
    expect(onFailure).toHaveBeenCalledOnce();
  });

  it('keeps nothing that does not belong to it, and the token reaches onActionRequired alone', async () => {
    const failure = { kind: 'action_required', action: 'consent', ...noAnswer } as const;
    const onActionRequired = vi.fn();
    const secret = { token: 'consent-token', session: 'session-secret' };
    const { enter, onFailure } = renderBackEndStep(
      rejectWith(Object.freeze({ ...failure, ...secret })),
      { onActionRequired },
    );
    await enter(goodCode);
    await findEnd(notice('action_required/consent').title);
    expect({ ...onFailure.mock.calls[0]?.[0].failure }).toEqual(failure);
    screen.getByRole('button', { name: en.actions['continue/consent'] }).click();
    expect(onActionRequired).toHaveBeenCalledExactlyOnceWith({
      action: 'consent',
      token: secret.token,
    });
  });

  it('keeps its message, which tells the developer what to correct', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue();
    const error = new BackupCodeError(
      { kind: 'configuration', ...noAnswer },
      'set the CSRF header',
    );
    const { enter } = renderBackEndStep(() => Promise.reject(error));
    await enter(goodCode);
    await findEnd(notice('configuration').title);
    expect(log.mock.calls.flat().join(' ')).toContain('set the CSRF header');
  });
});

describe('anything else that verify rejects with', () => {
  const secretText = `https://example.com/?token=secret-${goodCode}`;
  it.each<[string, VerifyCode<SignIn>]>([
    ['an Error', () => Promise.reject(new Error(secretText))],
    ['a string', () => Promise.reject(secretText)],
    ['nothing', () => Promise.reject()],
    [
      'an error thrown before it returns a promise',
      () => {
        throw new TypeError(secretText);
      },
    ],
    [
      'a failure of an unknown kind',
      () => Promise.reject(new BackupCodeError({ kind: 'toString', ...noAnswer } as never)),
    ],
  ])('counts as an unknown outcome: %s', async (_, verify) => {
    const log = vi.spyOn(console, 'error').mockReturnValue();
    const { enter, onFailure } = renderBackEndStep(verify);
    await enter(goodCode);
    await expectAnnounced(lost);
    const error = onFailure.mock.calls[0]?.[0];
    expect(error?.failure).toEqual({ kind: 'outcome_unknown', cause: 'network', ...noAnswer });
    expect(error?.cause).toBeUndefined();
    // The developer reads why. What was thrown may hold a secret.
    expect(log.mock.calls.flat().join(' ')).toContain('verify rejected');
    expect(`${log.mock.calls.flat().join(' ')} ${error?.stack}`).not.toContain(secretText);
  });

  it('leaves the code in doubt for its next refusal', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    const verify = vi.fn<VerifyCode<SignIn>>(rejectWith(invalidCode));
    verify.mockRejectedValueOnce(new Error('lost'));
    const { enter } = renderBackEndStep(verify);
    await enter(goodCode);
    await expectAnnounced(lost);
    await enter(goodCode);
    await expectFieldError(en.failures['invalid_code/after_unknown_outcome']);
  });
});

describe('verify without an outcome', () => {
  it('counts as an unknown outcome after 30 s: the signal aborts, a late result is dropped', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { verify, settlers } = heldVerify();
    const { enter, onFailure, onSuccess } = renderBackEndStep(verify);
    await enter(goodCode);
    await waitFor(() => expect(verify).toHaveBeenCalledOnce());
    const signal = verify.mock.calls[0]?.[1].signal;
    await act(() => vi.advanceTimersByTimeAsync(28_000));
    expect(signal?.aborted).toBe(false);
    expect(onFailure).not.toHaveBeenCalled();
    await act(() => vi.advanceTimersByTimeAsync(2_000));
    await expectAnnounced(announced(notice('outcome_unknown/timeout')));
    expect(signal?.aborted).toBe(true);
    settlers[0]?.(signIn);
    await act(() => vi.advanceTimersByTimeAsync(100));
    expect(onSuccess).not.toHaveBeenCalled();
  });
});

describe('a new challengeKey', () => {
  it('starts the challenge afresh, and a refused code goes out again', async () => {
    const verify = vi.fn(rejectWith(invalidCode));
    const { container, enter, update } = renderBackEndStep(verify);
    await enter(wrongCode);
    await expectFieldError(refusedText);
    update({ challengeKey: 'challenge-2' });
    expect(getForm(container)).toHaveAttribute('data-status', 'idle');
    await waitFor(() => expect(getInput()).toHaveValue(''));
    await enter(wrongCode);
    await expectFieldError(refusedText);
    expect(verify.mock.calls.map(([, { challengeKey }]) => challengeKey)).toEqual([
      'challenge-1',
      'challenge-2',
    ]);
  });

  it('keeps the doubt about a code, also across an unmount', async () => {
    const unknown = { kind: 'outcome_unknown', cause: 'network', ...noAnswer } as const;
    const first = renderBackEndStep(rejectWith(unknown));
    await first.enter(goodCode);
    await expectAnnounced(lost);
    first.unmount();
    const { enter } = renderBackEndStep(rejectWith(invalidCode), { challengeKey: 'challenge-2' });
    await enter(goodCode);
    await expectFieldError(en.failures['invalid_code/after_unknown_outcome']);
  });

  it('does not forget what the same key was refused before an unmount', async () => {
    const verify = vi.fn(rejectWith(invalidCode));
    const first = renderBackEndStep(verify);
    await first.enter(wrongCode);
    await expectFieldError(refusedText);
    first.unmount();
    const { enter } = renderBackEndStep(verify);
    await enter(wrongCode);
    await expectFieldError(en.failures['invalid_format/already_refused']);
    expect(verify).toHaveBeenCalledOnce();
  });
});

describe('an empty challengeKey', () => {
  it.each(['', ' '])(
    'ends the challenge at once and names the option: %o',
    async (challengeKey) => {
      const log = vi.spyOn(console, 'error').mockReturnValue();
      const verify = vi.fn<VerifyCode<SignIn>>();
      renderBackEndStep(verify, { challengeKey });
      expect(screen.getByRole('group', { name: notice('configuration').title })).toBeVisible();
      expect(log.mock.calls.flat().join(' ')).toContain('challengeKey is missing');
    },
  );
});
