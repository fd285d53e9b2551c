import { waitFor } from '@testing-library/react';
import type { FailureKey } from 'backup-code-challenge';
import {
  demoAccounts,
  scenariosByFailure,
  type ServerFailureKey,
} from 'backup-code-challenge/testing';
import { createStrictSimulator } from '../../../support/createStrictSimulator.js';
import { expect, vi } from 'vitest';
import { getForm, renderStep } from '../../support/renderStep.js';
import type { LostCode } from './serverFacts.js';

const [firstCode, secondCode] = demoAccounts.mira.backupCodes;

const malformed = {
  'invalid_format/empty': '',
  'invalid_format/multiple_codes': `${firstCode} ${secondCode}`,
  'invalid_format/authenticator_code': '402817',
  'invalid_format/bad_character': 'AD45XH5!',
  'invalid_format/too_short': 'AD45XH5',
  'invalid_format/too_long': 'AD45XH567',
} as const;

const isMalformed = (key: FailureKey): key is keyof typeof malformed => key in malformed;
const isFromServer = (key: FailureKey): key is ServerFailureKey => key in scenariosByFailure;

/** Brings a challenge in English to a failure, after the response to a code was lost. */
export async function arriveAt(key: FailureKey, lost: LostCode) {
  const simulator = createStrictSimulator();
  const { container, enter, update } = renderStep({
    simulator,
    endpoint: {
      fetch: simulator.fetch,
      ...(key === 'outcome_unknown/timeout' && { timeoutMs: 50 }),
    },
    onUseAnotherMethod: () => {},
  });
  const meet = async (code: string) => {
    await enter(code);
    await waitFor(() => expect(getForm(container).dataset.status).toMatch(/failed|ended/));
  };
  if (lost !== 'no code') {
    simulator.use('dropBeforeReading', { times: 1 });
    await meet(firstCode);
  }
  const code = lost === 'an earlier code' ? secondCode : firstCode;
  if (isMalformed(key)) {
    await meet(malformed[key]);
  } else if (key === 'offline') {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    await meet(code);
  } else if (key === 'invalid_format/already_refused') {
    simulator.use('invalidCode');
    await meet(code);
    await meet(code);
  } else if (isFromServer(key)) {
    simulator.use(key.startsWith('invalid_code') ? 'invalidCode' : scenariosByFailure[key]);
    await meet(code);
  }
  return { container, update };
}
