import { act, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { backupCodePage, demoAccounts, scenariosByFailure } from 'backup-code-challenge/testing';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LoginPage } from './LoginPage.js';
import { simulator } from './network.js';

const [goodCode] = demoAccounts.mira.backupCodes;

afterEach(() => void vi.useRealTimers());

/** Logs in with name and password, and opens the step. */
async function openStep({ userName, password }: { userName: string; password: string }) {
  const user = userEvent.setup();
  const { container } = render(<LoginPage baseUrl="https://api.loginradius.com" />);
  await user.type(screen.getByLabelText('User name'), userName);
  await user.type(screen.getByLabelText('Password'), password);
  await user.click(screen.getByRole('button', { name: 'Continue' }));
  return backupCodePage(container, { user, waitFor });
}

test('a wrong code shows an error at the field', async () => {
  const step = await openStep(demoAccounts.mira);
  await step.enterCode('wr0ngC0d');
  await step.submit();
  expect(await step.failure()).toMatchObject({ kind: 'invalid_code', title: '' });
});

test('the challenge does not send a malformed code', async () => {
  const step = await openStep(demoAccounts.mira);
  await step.enterCode('AD45');
  await step.submit();
  expect(await step.failure()).toMatchObject({ kind: 'invalid_format' });
  expect(simulator.requests.filter(({ method }) => method === 'PUT')).toEqual([]);
});

test('without a network the challenge shows the offline failure', async () => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  const step = await openStep(demoAccounts.mira);
  await step.enterCode(goodCode);
  await step.submit();
  expect(await step.failure()).toMatchObject({ kind: 'offline' });
});

test('after a lost response, the code turns out to be used', async () => {
  simulator.use('dropAfterSpending', { times: 1 });
  const step = await openStep(demoAccounts.mira);
  await step.enterCode(goodCode);
  await step.submit();
  expect(await step.failure()).toMatchObject({ kind: 'outcome_unknown' });
  await step.submit();
  expect(await step.failure()).toMatchObject({ kind: 'invalid_code' });
});

test('a lock leads back to the password', async () => {
  simulator.use(scenariosByFailure['locked/temporary']);
  const step = await openStep(demoAccounts.mira);
  await step.enterCode(goodCode);
  await step.submit();
  expect(await step.failure()).toMatchObject({ kind: 'locked' });
  await step.runAction('start_over');
  expect(screen.getByLabelText('Password')).toBeTruthy();
});

test('an account without backup codes leads to another method', async () => {
  const step = await openStep(demoAccounts.tobin);
  await step.enterCode(goodCode);
  await step.submit();
  expect(await step.failure()).toMatchObject({ kind: 'no_backup_codes' });
  await step.runAction('use_another_method');
  expect(screen.getByText('Choose another method')).toBeTruthy();
});

test('a required consent leads to the consent form', async () => {
  simulator.use(scenariosByFailure['action_required/consent']);
  const step = await openStep(demoAccounts.mira);
  await step.enterCode(goodCode);
  await step.submit();
  expect(await step.failure()).toMatchObject({ kind: 'action_required' });
  await step.runAction('continue');
  expect(screen.getByText('Please accept: consent')).toBeTruthy();
});

describe('with a fake clock', () => {
  // Without `shouldAdvanceTime`, userEvent and other tools would wait forever.
  beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true }));

  test('after a wait the same code signs in', async () => {
    simulator.use(scenariosByFailure.rate_limited, { times: 1 });
    const step = await openStep(demoAccounts.mira);
    await step.enterCode(goodCode);
    await step.submit();
    expect(await step.failure()).toMatchObject({ kind: 'rate_limited' });
    await act(() => vi.advanceTimersByTimeAsync(30_000));
    await step.submit();
    expect(await screen.findByText('Hello, Mira')).toBeTruthy();
  });
});
