import { expect } from '@playwright/test';
import type { ScenarioName } from 'backup-code-challenge/testing';
import { test } from './support/test.js';
import { goodCode } from './support/visit.js';

interface Fault {
  readonly spendsCode: boolean;
  /** What the app is told. */
  readonly outcome: string;
}

const faults: { readonly [Name in ScenarioName]?: Fault } = {
  wrongContentType: { spendsCode: true, outcome: 'success' },
  bareSuccess: { spendsCode: true, outcome: 'success' },
  dropBeforeReading: { spendsCode: false, outcome: 'outcome_unknown' },
  dropAfterSpending: { spendsCode: true, outcome: 'outcome_unknown' },
  dropMidBody: { spendsCode: true, outcome: 'outcome_unknown' },
  endlessBody: { spendsCode: true, outcome: 'outcome_unknown' },
  emptyBody: { spendsCode: true, outcome: 'outcome_unknown' },
  truncatedBody: { spendsCode: true, outcome: 'outcome_unknown' },
  zeroGuidToken: { spendsCode: true, outcome: 'outcome_unknown' },
  neverAnswers: { spendsCode: false, outcome: 'outcome_unknown' },
  neverAnswersAfterSpending: { spendsCode: true, outcome: 'outcome_unknown' },
  htmlError: { spendsCode: false, outcome: 'service_error' },
  okWithErrorCode: { spendsCode: false, outcome: 'invalid_code' },
  rateLimitedUntilDate: { spendsCode: false, outcome: 'rate_limited' },
  privacyPolicy: { spendsCode: true, outcome: 'action_required' },
};

// SAFETY: the entries of an object literal of that type.
for (const [name, fault] of Object.entries(faults) as [ScenarioName, Fault][]) {
  test(`${name} is one request, and the app hears ${fault.outcome} once`, async ({ visit }) => {
    await visit.open({ timeoutMs: 2000 });
    visit.simulator.use(name);
    await visit.enter(goodCode);
    await visit.waitForResult();
    await visit.waitOutHold();
    expect((await visit.readRecord()).outcomes).toEqual([fault.outcome]);
    expect(visit.countRequests()).toBe(1);
    expect(visit.listUsedCodes()).toEqual(fault.spendsCode ? [goodCode] : []);
  });
}
