import { type BackupCodeError, verifyAt } from 'backup-code-challenge';
import { createSimulatedBackEnd, demoAccounts } from 'backup-code-challenge/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { backEndScenarios } from '../../src/simulatedBackEnd/backEndScenarios.js';

const [code, otherCode] = demoAccounts.mira.backupCodes;

beforeEach(() => {
  vi.stubGlobal('location', { origin: 'https://login.example.com' });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A back end, and the `verify` of a page that asks it. */
function openBackEnd(...options: Parameters<typeof createSimulatedBackEnd>) {
  const backEnd = createSimulatedBackEnd(...options);
  const verify = verifyAt('/api/backup-code', { fetch: backEnd.fetch });
  const login = backEnd.startLogin();
  const press = (pressed: string = code): Promise<unknown> =>
    verify(pressed, login).catch((error: BackupCodeError) => error.failure);
  return { backEnd, login, press, calls: () => backEnd.simulator.requestCount };
}

describe('the simulated back end', () => {
  it('signs in with one call, and gives a second press the same answer', async () => {
    const { calls, press } = openBackEnd();
    expect(await press()).toEqual({ name: 'Mira' });
    expect(await press()).toEqual({ name: 'Mira' });
    expect(calls()).toBe(1);
    expect(await press(otherCode)).toMatchObject({ kind: 'session_expired' });
  });

  it.each(['responseLost', 'responseCutOff', 'gatewayError', 'requestLost'] as const)(
    'signs in after %s, with one call',
    async (scenario) => {
      const { backEnd, calls, press } = openBackEnd();
      backEnd.use(scenario, { times: 1 });
      expect(await press()).toEqual({ name: 'Mira' });
      expect(calls()).toBe(1);
    },
  );

  it('is an unknown outcome when no response arrives at all', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { backEnd, calls, press } = openBackEnd();
    backEnd.use('responseLost');
    const outcome = press();
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await outcome).toMatchObject({ kind: 'outcome_unknown', cause: 'network' });
    expect(calls()).toBe(1);
  });

  it.each([
    ['foreignOrigin', 'configuration'],
    ['wrongPath', 'configuration'],
    ['cookieMissing', 'session_expired'],
  ] as const)('does not call LoginRadius for %s: %s', async (scenario, kind) => {
    const { backEnd, calls, press } = openBackEnd();
    backEnd.use(scenario, { times: 1 });
    expect(await press()).toMatchObject({ kind });
    expect(calls()).toBe(0);
    expect(await press()).toEqual({ name: 'Mira' });
  });

  it('signs in at the press after signInFails, with one call', async () => {
    const { backEnd, calls, press } = openBackEnd();
    backEnd.use('signInFails', { times: 1 });
    expect(await press()).toMatchObject({ kind: 'service_error' });
    expect(await press()).toEqual({ name: 'Mira' });
    expect(calls()).toBe(1);
  });

  it('doubts the code when a response is lost while the store is down', async () => {
    const { backEnd, calls, press } = openBackEnd();
    backEnd.use('responseLost', { times: 1 });
    backEnd.use('storeFails');
    expect(await press()).toMatchObject({ kind: 'invalid_code', afterUnknownOutcome: true });
    expect(calls()).toBe(2);
  });

  it('answers as LoginRadius does: locked, and a code of another account', async () => {
    const { backEnd, press } = openBackEnd();
    expect(await press('wr0ngC0d')).toMatchObject({ kind: 'invalid_code', errorCode: 1129 });
    backEnd.simulator.use('lockedForAWhile');
    expect(await press()).toMatchObject({ kind: 'locked', reason: 'temporary' });
  });

  it('ends a login with its MFA token', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const { calls, login, press } = openBackEnd();
    vi.setSystemTime(login.expiresAt);
    expect(await press()).toMatchObject({ kind: 'session_expired' });
    expect(calls()).toBe(0);
  });

  it('passes on what the app’s callbacks return, and tells them of failures', async () => {
    const onFailure = vi.fn();
    const { backEnd, login } = openBackEnd({
      onFailure,
      onSignedIn: ({ tokens }) => ({
        result: { hasToken: tokens.accessToken.length > 0 },
        headers: { 'Set-Cookie': 'session=1' },
      }),
    });
    const { challengeKey } = login;
    const refused = await backEnd.answer(JSON.stringify({ code: 'wr0ngC0d', challengeKey }));
    expect(refused?.status).toBe(422);
    expect(onFailure).toHaveBeenCalledOnce();
    const response = await backEnd.answer(JSON.stringify({ code, challengeKey }));
    expect(response).toEqual({
      status: 200,
      headers: expect.objectContaining({ 'set-cookie': 'session=1' }),
      body: JSON.stringify({ ok: true, result: { hasToken: true } }),
    });
  });

  it('forgets everything on reset', async () => {
    const { backEnd, press } = openBackEnd();
    backEnd.use('foreignOrigin');
    await press();
    backEnd.reset();
    expect(await press()).toMatchObject({ kind: 'session_expired' });
    const verify = verifyAt('/api', { fetch: backEnd.fetch });
    expect(await verify(code, backEnd.startLogin())).toEqual({ name: 'Mira' });
  });

  it('has a test here for each scenario', () => {
    const tested = ['requestLost', 'responseLost', 'responseCutOff', 'gatewayError', 'wrongPath'];
    const others = ['foreignOrigin', 'cookieMissing', 'signInFails', 'storeFails'];
    expect(Object.keys(backEndScenarios)).toEqual([...tested, ...others]);
  });
});
