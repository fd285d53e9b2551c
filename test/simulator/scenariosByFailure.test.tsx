// @vitest-environment jsdom
import { render, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { BackupCodeChallenge, type FailureKey, isBackupCodeError } from 'backup-code-challenge';
import { describe, expect, it, vi } from 'vitest';
import { failureKey } from '../../src/failure/failureKey.js';
import {
  backupCodePage,
  createSimulator,
  demoAccounts,
  scenariosByFailure,
  type ServerFailureKey,
} from '../../src/testing.js';
import '../react/setup.js';

// SAFETY: the keys of an object literal of that type.
const keys = Object.keys(scenariosByFailure) as ServerFailureKey[];

/** A right code, sent by a person, as often as the failure needs. */
async function meet(key: ServerFailureKey, times: number) {
  const simulator = createSimulator();
  const onFailure = vi.fn<(error: unknown) => void>();
  const endpoint = {
    fetch: simulator.fetch,
    ...(key === 'outcome_unknown/timeout' && { timeoutMs: 50 }),
  };
  const { container } = render(
    <BackupCodeChallenge
      {...simulator.startLogin()}
      apiKey={simulator.apiKey}
      endpoint={endpoint}
      onSuccess={vi.fn()}
      onFailure={onFailure}
    />,
  );
  const step = backupCodePage(container, { user: userEvent.setup(), waitFor });
  simulator.use(scenariosByFailure[key]);
  await step.enterCode(demoAccounts.mira.backupCodes[0]);
  const told = [];
  for (let count = 0; count < times; count += 1) {
    if (count > 0 && key.startsWith('session_expired')) {
      await step.enterCode(demoAccounts.mira.backupCodes[1]);
    }
    await step.submit();
    told.push(await step.failure());
  }
  const met = onFailure.mock.calls.map(([error]) => isBackupCodeError(error) && error.failure);
  return { told: told.at(-1), keys: met.map((failure) => failure && failureKey(failure)) };
}

describe('scenariosByFailure', () => {
  it.each(keys)('brings about %s', async (key) => {
    const times = key.endsWith('/after_unknown_outcome') ? 2 : 1;
    const met = await meet(key, times);
    expect(met.keys.at(-1)).toBe(key satisfies FailureKey);
    expect(met.keys).toHaveLength(times);
    const words: unknown = expect.stringMatching(/./);
    expect(met.told).toEqual({
      kind: key.split('/')[0],
      title: key.startsWith('invalid_code') ? '' : words,
      text: words,
    });
  });
});
