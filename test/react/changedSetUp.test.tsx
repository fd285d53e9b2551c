import { render, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  type BackEndChallengeProps,
  BackupCodeChallenge,
  type BackupCodeChallengeProps,
  BackupCodeError,
} from 'backup-code-challenge';
import { StrictMode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { createStrictSimulator } from '../support/createStrictSimulator.js';
import { getForm, getInput, getSubmit, goodCode } from './support/renderStep.js';
import type { SignIn } from './support/renderBackEndStep.js';
import { holdAnswers } from './support/wire.js';

type Direct = BackupCodeChallengeProps;
type BackEnd = BackEndChallengeProps<SignIn>;

const signIn: SignIn = { name: 'Ada' };

/** Both set-ups of one app. Their servers respond when the test says so. */
function createSetUps() {
  const simulator = createStrictSimulator();
  const wire = holdAnswers(simulator.fetch);
  let resolve = (_signIn: SignIn) => {};
  let reject = (_error: BackupCodeError) => {};
  const answer = new Promise<SignIn>((...settlers) => {
    [resolve, reject] = settlers;
  });
  const direct = {
    apiKey: simulator.apiKey,
    secondFactorToken: simulator.startLogin().secondFactorToken,
    endpoint: { fetch: wire.fetch },
    onSuccess: vi.fn<Direct['onSuccess']>(),
    onFailure: vi.fn<NonNullable<Direct['onFailure']>>(),
  };
  const backEnd = {
    challengeKey: 'challenge-1',
    verify: vi.fn<BackEnd['verify']>(() => answer),
    onSuccess: vi.fn<BackEnd['onSuccess']>(),
    onFailure: vi.fn<NonNullable<BackEnd['onFailure']>>(),
  };
  return { simulator, wire, resolve, reject, direct, backEnd };
}

/** Sends a code under one set-up. */
async function send(props: Direct | BackEnd) {
  const page = (current: Direct | BackEnd) => (
    <StrictMode>
      <BackupCodeChallenge {...current} />
    </StrictMode>
  );
  const { container, rerender } = render(page(props));
  const user = userEvent.setup();
  const enter = async (code: string) => {
    await user.clear(getInput());
    await user.paste(code);
    await user.keyboard('{Enter}');
  };
  await enter(goodCode);
  await waitFor(() => expect(getForm(container)).toHaveAttribute('data-status', 'submitting'));
  return { container, enter, update: (next: Direct | BackEnd) => rerender(page(next)) };
}

/** The lock of the code in flight has ended, and the new set-up is ready. */
async function expectReady(container: HTMLElement) {
  await waitFor(() => expect(getSubmit()).toHaveAttribute('aria-disabled', 'false'));
  expect(getForm(container)).toHaveAttribute('data-status', 'idle');
}

describe('a change of the set-up while a code is in flight', () => {
  it('delivers the login of LoginRadius to the set-up that sent the code', async () => {
    const { direct, backEnd, wire } = createSetUps();
    const { container, update } = await send(direct);
    update(backEnd);
    wire.release();
    await waitFor(() => expect(direct.onSuccess).toHaveBeenCalledOnce());
    expect(direct.onSuccess.mock.calls[0]?.[0].accessToken).toEqual(expect.any(String));
    expect(backEnd.onSuccess).not.toHaveBeenCalled();
    await expectReady(container);
  });

  it('delivers the result of the back end to the set-up that sent the code', async () => {
    const { direct, backEnd, resolve } = createSetUps();
    const { container, update } = await send(backEnd);
    update(direct);
    resolve(signIn);
    await waitFor(() => expect(backEnd.onSuccess).toHaveBeenCalledExactlyOnceWith(signIn));
    expect(direct.onSuccess).not.toHaveBeenCalled();
    await expectReady(container);
  });

  it('calls the handler of the last render of that set-up', async () => {
    const { direct, backEnd, resolve } = createSetUps();
    const { update } = await send(backEnd);
    const onSuccess = vi.fn<BackEnd['onSuccess']>();
    update({ ...backEnd, onSuccess });
    update(direct);
    resolve(signIn);
    await waitFor(() => expect(onSuccess).toHaveBeenCalledExactlyOnceWith(signIn));
    expect(backEnd.onSuccess).not.toHaveBeenCalled();
  });

  it('calls the handler of the last render if the app changes back', async () => {
    const { direct, backEnd, resolve } = createSetUps();
    const { update } = await send(backEnd);
    const onSuccess = vi.fn<BackEnd['onSuccess']>();
    update(direct);
    update({ ...backEnd, challengeKey: 'challenge-2', onSuccess });
    resolve(signIn);
    await waitFor(() => expect(onSuccess).toHaveBeenCalledExactlyOnceWith(signIn));
    expect(backEnd.onSuccess).not.toHaveBeenCalled();
  });

  it('reports a failure once, to the handler of the last render', async () => {
    const { direct, backEnd, reject } = createSetUps();
    const { container, update } = await send(backEnd);
    update(direct);
    reject(new BackupCodeError({ kind: 'session_limit', errorCode: null, status: null }));
    await waitFor(() => expect(direct.onFailure).toHaveBeenCalledOnce());
    expect(backEnd.onFailure).not.toHaveBeenCalled();
    await expectReady(container);
  });

  it('gives the next login to the new set-up', async () => {
    const { direct, backEnd, resolve, wire } = createSetUps();
    const { container, enter, update } = await send(backEnd);
    update(direct);
    resolve(signIn);
    await expectReady(container);
    await enter(goodCode);
    await waitFor(() => expect(getForm(container)).toHaveAttribute('data-status', 'submitting'));
    wire.release();
    await waitFor(() => expect(direct.onSuccess).toHaveBeenCalledOnce());
    expect(backEnd.onSuccess).toHaveBeenCalledOnce();
  });
});
