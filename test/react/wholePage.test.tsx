import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { backupCodePage, demoAccounts } from 'backup-code-challenge/testing';
import { afterEach, expect, it, vi } from 'vitest';
import { LoginPage } from '../package/testKit/LoginPage.js';
import { createStrictSimulator } from '../support/createStrictSimulator.js';

afterEach(() => {
  vi.unstubAllGlobals();
});

it('a whole login page signs in at a simulator that takes the place of the global fetch', async () => {
  const simulator = createStrictSimulator();
  vi.stubGlobal('fetch', simulator.fetch);
  const { userName, password, backupCodes } = demoAccounts.mira;
  const user = userEvent.setup();
  const { container } = render(<LoginPage baseUrl="https://api.loginradius.com" />);
  await user.type(screen.getByLabelText('User name'), userName);
  await user.type(screen.getByLabelText('Password'), password);
  await user.click(screen.getByRole('button', { name: 'Continue' }));
  const step = backupCodePage(container, { user, waitFor });
  await step.enterCode(backupCodes[0]);
  await step.submit();
  expect(await screen.findByRole('heading', { name: 'Hello, Mira' })).toBeVisible();
  expect(simulator.requestCount).toBe(2);
});
