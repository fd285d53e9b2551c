import { render } from '@testing-library/react';
import { BackupCodeChallenge } from 'backup-code-challenge';
import 'backup-code-challenge/styles.css';
import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createRemoteSimulator } from './support/simulatorCommands.js';

it('the challenge signs in over real HTTP at another origin', async () => {
  const simulator = await createRemoteSimulator();
  const onSuccess = vi.fn();
  render(
    <BackupCodeChallenge
      apiKey={simulator.apiKey}
      secondFactorToken={simulator.secondFactorToken}
      endpoint={{ baseUrl: simulator.baseUrl }}
      onSuccess={onSuccess}
    />,
  );
  await userEvent.click(page.getByLabelText('Backup code', { exact: true }));
  await userEvent.keyboard(' AD45-XH56{Enter}');
  await expect.poll(() => onSuccess.mock.calls.length).toBe(1);
  expect(await simulator.listUsedCodes()).toEqual(['AD45XH56']);
});
