import { render, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { BackupCodeChallenge } from 'backup-code-challenge';
import {
  backupCodePage,
  createSimulator,
  demoAccounts,
  scenariosByFailure,
} from 'backup-code-challenge/testing';
import { expect, test } from 'vitest';

const nothing = () => {};

/** One handler for each action that a failure can offer. */
const handlers = {
  onSuccess: nothing,
  onStartOver: nothing,
  onContactSupport: nothing,
  onActionRequired: nothing,
};

test.each(Object.entries(scenariosByFailure))('%s', async (failure, scenario) => {
  const simulator = createSimulator();
  simulator.use(scenario);
  const { apiKey, fetch } = simulator;
  const login = { ...simulator.startLogin(), apiKey, endpoint: { fetch, timeoutMs: 500 } };
  const { container } = render(<BackupCodeChallenge {...login} {...handlers} />);
  const step = backupCodePage(container, { user: userEvent.setup(), waitFor });
  await step.enterCode(demoAccounts.mira.backupCodes[0]);
  await step.submit();
  // This failure needs a second attempt with the same code.
  if (failure.endsWith('after_unknown_outcome')) {
    await step.failure();
    await step.submit();
  }
  expect((await step.failure()).kind).toBe(failure.split('/')[0]);
});
