// @vitest-environment jsdom
import { render, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { BackupCodeChallenge, type FailureKey, isBackupCodeError } from 'backup-code-challenge';
import { describe, expect, it, vi } from 'vitest';
import { failureKey } from '../../src/failure/failureKey.js';
import { backupCodePage, scenariosByFailure, type ServerFailureKey } from '../../src/testing.js';
import '../react/setup.js';
import { firstCode } from './support/attempt.js';
import { createStrictSimulator } from '../support/createStrictSimulator.js';

// SAFETY: the keys of an object literal of that type.
const keys = Object.keys(scenariosByFailure) as ServerFailureKey[];

/** Lets a user send a right code under a scenario, as often as the failure needs. */
async function bringAbout(key: ServerFailureKey, times: number) {
  const simulator = createStrictSimulator();
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
  await step.enterCode(firstCode);
  const shown = [];
  for (let count = 0; count < times; count += 1) {
    await step.submit();
    shown.push(await step.failure());
  }
  const keysOfFailures = onFailure.mock.calls.map(
    ([error]) => isBackupCodeError(error) && failureKey(error.failure),
  );
  return { shown: shown.at(-1), failureKeys: keysOfFailures };
}

describe('scenariosByFailure', () => {
  it.each(keys)('has the scenario that causes %s', async (key) => {
    const times = key.endsWith('/after_unknown_outcome') ? 2 : 1;
    const { shown, failureKeys } = await bringAbout(key, times);
    expect(failureKeys.at(-1)).toBe(key satisfies FailureKey);
    expect(failureKeys).toHaveLength(times);
    const words: unknown = expect.stringMatching(/./);
    expect(shown).toEqual({
      kind: key.split('/')[0],
      title: key.startsWith('invalid_code') ? '' : words,
      text: words,
    });
  });
});
