import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { backupCodePage, demoAccounts, scenariosByFailure } from 'backup-code-challenge/testing';
import { expect, test, vi } from 'vitest';
import { simulator } from './network.js';
import { SignIn } from './SignIn.js';

const { userName, password, backupCodes } = demoAccounts.mira;

/** Logs in with name and password, and opens the step. */
async function openStep() {
  const user = userEvent.setup();
  const onSignedIn = vi.fn();
  const login = { apiKey: simulator.apiKey, baseUrl: 'https://api.loginradius.com', onSignedIn };
  const { container } = render(<SignIn {...login} />);
  await user.type(screen.getByLabelText('User name'), userName);
  await user.type(screen.getByLabelText('Password'), password);
  await user.click(screen.getByRole('button', { name: 'Log in' }));
  return { onSignedIn, step: backupCodePage(container, { user, waitFor }) };
}

test('a backup code signs in', async () => {
  const { onSignedIn, step } = await openStep();
  await step.enterCode(backupCodes[0]);
  await step.submit();
  await waitFor(() => expect(onSignedIn).toHaveBeenCalledOnce());
});

test('a lock leads back to the password', async () => {
  simulator.use(scenariosByFailure['locked/temporary']);
  const { step } = await openStep();
  await step.enterCode(backupCodes[0]);
  await step.submit();
  expect(await step.failure()).toMatchObject({ kind: 'locked' });
  await step.runAction('start_over');
  expect(screen.getByLabelText('Password')).toBeTruthy();
});

test('after a lost response, the code turns out to be used', async () => {
  simulator.use('dropAfterSpending', { times: 1 });
  const { step } = await openStep();
  await step.enterCode(backupCodes[0]);
  await step.submit();
  expect(await step.failure()).toMatchObject({ kind: 'outcome_unknown' });
  await step.submit();
  expect(await step.failure()).toMatchObject({ kind: 'invalid_code' });
});

test('a wrong password does not open the step', async () => {
  simulator.use('invalidCredentials', { step: 'first_login' });
  await openStep();
  expect(await screen.findByText('Wrong name or password.')).toBeTruthy();
});
