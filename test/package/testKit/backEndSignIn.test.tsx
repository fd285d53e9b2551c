import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { backupCodePage, demoAccounts } from 'backup-code-challenge/testing';
import { afterEach, expect, test, vi } from 'vitest';
import { backEnd } from './backEnd.js';
import { SignIn } from './BackEndSignIn.js';

const { userName, password, backupCodes } = demoAccounts.mira;

afterEach(() => void vi.useRealTimers());

/** Logs in with name and password, opens the step and sends a code. */
async function sendCode(code: string = backupCodes[0]) {
  const user = userEvent.setup();
  const onSignedIn = vi.fn();
  const { container } = render(<SignIn onSignedIn={onSignedIn} />);
  await user.type(screen.getByLabelText('User name'), userName);
  await user.type(screen.getByLabelText('Password'), password);
  await user.click(screen.getByRole('button', { name: 'Log in' }));
  const step = backupCodePage(container, { user, waitFor });
  await step.enterCode(code);
  await step.submit();
  return { onSignedIn, step };
}

test('a lost response is fetched again, and the code is spent once', async () => {
  backEnd.use('responseLost', { times: 1 });
  const { onSignedIn } = await sendCode();
  await waitFor(() => expect(onSignedIn).toHaveBeenCalledWith({ name: 'Mira' }));
  expect(backEnd.simulator.requestCount).toBe(1);
});

test('a request is repeated after a gateway fails once', async () => {
  backEnd.use('gatewayError', { times: 1 });
  const { onSignedIn } = await sendCode();
  await waitFor(() => expect(onSignedIn).toHaveBeenCalledWith({ name: 'Mira' }));
});

test('a login in another tab ends the step', async () => {
  backEnd.use('cookieMissing');
  const { step } = await sendCode();
  expect(await step.failure()).toMatchObject({ kind: 'session_expired' });
  await step.runAction('start_over');
  expect(screen.getByLabelText('Password')).toBeTruthy();
});

test('a refused origin is a mistake of the integration', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  backEnd.use('foreignOrigin');
  const { step } = await sendCode();
  expect(await step.failure()).toMatchObject({ kind: 'configuration' });
});

test('a wrong path is a mistake of the integration', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  backEnd.use('wrongPath');
  const { step } = await sendCode();
  expect(await step.failure()).toMatchObject({ kind: 'configuration' });
});

test('a failed session does not lose the login', async () => {
  backEnd.use('signInFails', { times: 1 });
  const { onSignedIn, step } = await sendCode();
  expect(await step.failure()).toMatchObject({ kind: 'service_error' });
  await step.submit();
  await waitFor(() => expect(onSignedIn).toHaveBeenCalledWith({ name: 'Mira' }));
});

test('a LoginRadius lock leads back to the password', async () => {
  backEnd.simulator.use('lockedForAWhile');
  const { step } = await sendCode();
  expect(await step.failure()).toMatchObject({ kind: 'locked' });
  await step.runAction('start_over');
  expect(screen.getByLabelText('Password')).toBeTruthy();
});

test('a wrong code shows an error at the field', async () => {
  const { step } = await sendCode('wr0ngC0d');
  expect(await step.failure()).toMatchObject({ kind: 'invalid_code', title: '' });
});

test('without any response the code may have been used', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  backEnd.use('responseLost');
  const { step } = await sendCode();
  await vi.advanceTimersByTimeAsync(16_000);
  expect(await step.failure()).toMatchObject({ kind: 'outcome_unknown' });
});
