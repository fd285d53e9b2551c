import { cleanup, configure, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { backupCodePage, demoAccounts } from 'backup-code-challenge/testing';
import { afterEach, expect, test, vi } from 'vitest';
import { backEnd } from './backEnd.js';
import { BackEndLoginPage } from './BackEndLoginPage.js';

const [goodCode] = demoAccounts.mira.backupCodes;

// Allows for busy machines.
configure({ asyncUtilTimeout: 10_000 });

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** Logs in with a password, opens the step and sends a code. */
async function sendCode(code: string = goodCode) {
  const user = userEvent.setup();
  const { container } = render(<BackEndLoginPage />);
  await user.type(screen.getByLabelText('Password'), demoAccounts.mira.password);
  await user.click(screen.getByRole('button', { name: 'Continue' }));
  await screen.findByRole('textbox');
  const step = backupCodePage(container, { user, waitFor });
  await step.enterCode(code);
  await step.submit();
  return step;
}

test('a lost response is fetched again, and the code is spent once', async () => {
  backEnd.use('responseLost', { times: 1 });
  await sendCode();
  expect(await screen.findByText('Hello, Mira')).toBeTruthy();
  expect(backEnd.simulator.requestCount).toBe(1);
});

test('a gateway that fails once is asked again', async () => {
  backEnd.use('gatewayError', { times: 1 });
  await sendCode();
  expect(await screen.findByText('Hello, Mira')).toBeTruthy();
});

test('a login of another tab ends the step', async () => {
  backEnd.use('cookieMissing');
  const step = await sendCode();
  expect(await step.failure()).toMatchObject({ kind: 'session_expired' });
  await step.runAction('start_over');
  expect(screen.getByLabelText('Password')).toBeTruthy();
});

test('a refused origin is a mistake of the integration', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  backEnd.use('foreignOrigin');
  const step = await sendCode();
  expect(await step.failure()).toMatchObject({ kind: 'configuration' });
});

test('a wrong path is a mistake of the integration', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  backEnd.use('wrongPath');
  const step = await sendCode();
  expect(await step.failure()).toMatchObject({ kind: 'configuration' });
});

test('a session that the app cannot make keeps the login', async () => {
  backEnd.use('signInFails', { times: 1 });
  const step = await sendCode();
  expect(await step.failure()).toMatchObject({ kind: 'service_error' });
  await new Promise((resolve) => setTimeout(resolve, 1500)); // A press right after sends nothing.
  await step.submit();
  expect(await screen.findByText('Hello, Mira')).toBeTruthy();
});

test('a lock of LoginRadius leads back to the password', async () => {
  backEnd.simulator.use('lockedForAWhile');
  const step = await sendCode();
  expect(await step.failure()).toMatchObject({ kind: 'locked' });
  await step.runAction('start_over');
  expect(screen.getByLabelText('Password')).toBeTruthy();
});

test('a wrong code shows an error at the field', async () => {
  const step = await sendCode('wr0ngC0d');
  expect(await step.failure()).toMatchObject({ kind: 'invalid_code', title: '' });
});

test('without any response the code may have been used', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  backEnd.use('responseLost');
  const step = await sendCode();
  await vi.advanceTimersByTimeAsync(16_000);
  expect(await step.failure()).toMatchObject({ kind: 'outcome_unknown' });
});
