import { render, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { BackupCodeChallenge } from 'backup-code-challenge';
import { backupCodePage, createSimulator } from 'backup-code-challenge/testing';
import { expect, test } from 'vitest';

test('a wrong code shows an error', async () => {
  const simulator = createSimulator();
  const { apiKey, fetch } = simulator;
  const login = { ...simulator.startLogin(), apiKey, endpoint: { fetch } };
  const { container } = render(<BackupCodeChallenge {...login} onSuccess={() => {}} />);
  const step = backupCodePage(container, { user: userEvent.setup(), waitFor });
  await step.enterCode('WR0NGC0D');
  await step.submit();
  expect((await step.failure()).kind).toBe('invalid_code');
});
