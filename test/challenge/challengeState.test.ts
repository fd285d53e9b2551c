import type { BackupCodeFailure, ChallengeState } from 'backup-code-challenge';
import { describe, expect, it } from 'vitest';
import { type StateEvent, nextState } from '../../src/challenge/challengeState.js';
import { getFailurePlacement } from '../../src/failure/failurePlacement.js';
import { availableActions } from '../../src/challenge/challengeAction.js';
import { allFailures, allKinds } from '../loginradius/support/failures.js';

const fieldKinds = ['invalid_format', 'invalid_code'];
const alertKinds = [
  'offline',
  'outcome_unknown',
  'service_error',
  'unexpected',
  'rate_limited',
  'session_limit',
];
const endKinds = [
  'locked',
  'session_expired',
  'no_backup_codes',
  'mfa_unavailable',
  'account_unavailable',
  'risk_blocked',
  'configuration',
  'action_required',
];

const failureOf = (kind: string): BackupCodeFailure => {
  const failure = allFailures.find((one) => one.kind === kind);
  if (!failure) throw new Error(kind);
  return failure;
};
const atField = failureOf('invalid_code');
const asAlert = failureOf('rate_limited');
const asEnd = failureOf('locked');

describe('where a failure is told', () => {
  it('is settled for every kind, as the design’s table says', () => {
    expect([...fieldKinds, ...alertKinds, ...endKinds].toSorted()).toEqual(allKinds.toSorted());
  });

  it.each([
    ...fieldKinds.map((kind) => [kind, 'field'] as const),
    ...alertKinds.map((kind) => [kind, 'alert'] as const),
    ...endKinds.map((kind) => [kind, 'end'] as const),
  ])('%s: %s', (kind, place) => {
    for (const failure of allFailures.filter((one) => one.kind === kind)) {
      expect(getFailurePlacement(failure)).toBe(place);
    }
  });
});

const states = {
  idle: { status: 'idle' },
  submitting: { status: 'submitting' },
  'failed at the field': { status: 'failed', failure: atField },
  'failed with an alert': { status: 'failed', failure: asAlert },
  succeeded: { status: 'succeeded' },
  ended: { status: 'ended', failure: asEnd },
} as const satisfies Record<string, ChallengeState>;

const events = {
  edited: { type: 'edited' },
  sent: { type: 'sent' },
  accepted: { type: 'accepted' },
  'failed at the field': { type: 'failed', failure: atField },
  'failed with an alert': { type: 'failed', failure: asAlert },
  'failed for good': { type: 'failed', failure: asEnd },
} as const satisfies Record<string, StateEvent>;

type StateName = keyof typeof states;
type EventName = keyof typeof events;

/** What each event makes of each state; a state itself means: nothing changes. */
const open: Readonly<Record<EventName, StateName>> = {
  edited: 'idle',
  sent: 'submitting',
  accepted: 'succeeded',
  'failed at the field': 'failed at the field',
  'failed with an alert': 'failed with an alert',
  'failed for good': 'ended',
};
const closed = (name: StateName): Readonly<Record<EventName, StateName>> => ({
  edited: name,
  sent: name,
  accepted: name,
  'failed at the field': name,
  'failed with an alert': name,
  'failed for good': name,
});
const table: Readonly<Record<StateName, Readonly<Record<EventName, StateName>>>> = {
  idle: open,
  submitting: { ...open, edited: 'submitting' },
  'failed at the field': open,
  'failed with an alert': { ...open, edited: 'failed with an alert' },
  succeeded: closed('succeeded'),
  ended: closed('ended'),
};

// SAFETY: Object.keys widens the keys of literals that are named here in full.
const stateNames = Object.keys(states) as StateName[];
const eventNames = Object.keys(events) as EventName[];

describe.each(stateNames)('the step, %s', (stateName) => {
  it.each(eventNames)('goes where the table says when it is %s', (eventName) => {
    const state: ChallengeState = states[stateName];
    const before = structuredClone(state);
    const next = nextState(state, events[eventName]);
    expect(next).toEqual(states[table[stateName][eventName]]);
    expect(state).toEqual(before);
  });

  const isSecondSubmit = (name: EventName) => stateName === 'submitting' && name === 'sent';
  const meaningless = eventNames.filter((name) => table[stateName][name] === stateName);

  // An equal object would be a new announcement and a commit for nothing.
  it.each(meaningless.filter((name) => name !== stateName && !isSecondSubmit(name)))(
    'stays the very same object when it is %s, which means nothing to it',
    (eventName) => {
      expect(nextState(states[stateName], events[eventName])).toBe(states[stateName]);
    },
  );
});

describe('a second submit', () => {
  it('leaves the very same state', () => {
    const submitting = nextState({ status: 'idle' }, { type: 'sent' });
    expect(nextState(submitting, { type: 'sent' })).toBe(submitting);
  });
});

describe('a failure that is told twice', () => {
  it('is a new state each time, so that it can be announced again', () => {
    const first = nextState({ status: 'submitting' }, { type: 'failed', failure: atField });
    const second = nextState(first, { type: 'failed', failure: atField });
    expect(second).toEqual(first);
    expect(second).not.toBe(first);
  });
});

describe('the ways out', () => {
  it.each([
    states.idle,
    states.submitting,
    states['failed at the field'],
    states['failed with an alert'],
    states.succeeded,
  ])('stay where they are while the form is there: $status', (state) => {
    expect(availableActions(state)).toEqual(['use_another_method', 'lost_codes']);
  });

  it.each([
    ['action_required', ['continue']],
    ['locked', ['start_over']],
    ['session_expired', ['start_over']],
    ['account_unavailable', ['start_over']],
    ['no_backup_codes', ['use_another_method', 'start_over']],
    ['mfa_unavailable', ['use_another_method', 'start_over']],
    ['risk_blocked', ['use_another_method', 'start_over']],
    ['configuration', ['use_another_method', 'start_over']],
  ])('after an end are those that can help: %s', (kind, ways) => {
    expect(availableActions({ status: 'ended', failure: failureOf(kind) })).toEqual(ways);
  });

  it('are never none, so that nobody is stuck', () => {
    for (const failure of allFailures) {
      expect(availableActions({ status: 'ended', failure })).not.toEqual([]);
      expect(availableActions({ status: 'failed', failure })).not.toEqual([]);
    }
  });
});
