import { describe, expect, it } from 'vitest';
import { BackupCodeError } from '../../src/failure/BackupCodeError.js';
import type { BackupCodeFailure } from '../../src/failure/failure.js';
import { type FailureName, failures } from './support/failures.js';
import { refused, start } from './support/driver.js';

const code = 'AD45XH56';

/** Where each failure is shown, and its key. */
const expected: {
  readonly [Name in FailureName]: readonly ['field' | 'alert' | 'end', key: string];
} = {
  invalid_code: ['field', 'invalid_code'],
  outcome_unknown: ['alert', 'outcome_unknown/network'],
  service_error: ['alert', 'service_error'],
  unexpected: ['alert', 'unexpected'],
  session_limit: ['alert', 'session_limit'],
  rate_limited: ['alert', 'rate_limited'],
  locked: ['end', 'locked/temporary'],
  blocked: ['end', 'locked/blocked'],
  session_expired: ['end', 'session_expired'],
  no_backup_codes: ['end', 'no_backup_codes'],
  mfa_unavailable: ['end', 'mfa_unavailable'],
  account_unavailable: ['end', 'account_unavailable'],
  risk_blocked: ['end', 'risk_blocked'],
  configuration: ['end', 'configuration'],
  action_required: ['end', 'action_required/consent'],
};
const names = Object.keys(failures) as FailureName[];
const ends = names.filter((name) => expected[name][0] === 'end');
/** The ends that the focus announces. A lock's wait is left out, since it changes each second. */
const silentEnds = ends.filter((name) => name !== 'locked');
const others = names.filter((name) => expected[name][0] !== 'end');

describe('the failure of a request', () => {
  it.each(names)('is delivered and reported before any other effect (%s)', (name) => {
    const step = start().submit(code).refuse(failures[name]);
    expect(step.effects.slice(0, 2)).toEqual([
      { type: 'deliverFailure', error: new BackupCodeError(failures[name]) },
      { type: 'report', facts: { type: 'outcome', failure: expected[name][1] } },
    ]);
  });

  it.each(others)('lets the person send another code after a hold (%s)', (name) => {
    const step = start().submit(code).refuse(failures[name]);
    expect(step.shown.state).toMatchObject({ status: 'failed', failure: failures[name] });
    expect(step.effects.slice(2)).toEqual([
      { type: 'wait', waitMs: null },
      { type: 'focus', target: expected[name][0] },
      { type: 'hold' },
    ]);
    step.send({ type: 'holdEnded' });
    expect(step.submit('QW12ER34', true).effectTypes()).toContain('send');
  });

  it.each(ends)(
    'ends the challenge, empties the field and moves the focus to the end (%s)',
    (name) => {
      const step = start().submit(code).refuse(failures[name]);
      expect(step.shown.state).toMatchObject({ status: 'ended', failure: failures[name] });
      expect(step.effects.slice(2)).toEqual([
        { type: 'wait', waitMs: null },
        { type: 'focus', target: 'end' },
        { type: 'emptyField' },
      ]);
      expect(step.press().effects).toEqual([]);
    },
  );

  it.each(others)('is announced by the live region if the challenge goes on (%s)', (name) => {
    const step = start().submit(code).refuse(failures[name]);
    expect(step.shown.announcement.topic).toBe('failure');
  });

  it.each(silentEnds)('is announced only by the focus if it ends the challenge (%s)', (name) => {
    const step = start().submit(code).refuse(failures[name]);
    expect(step.shown.announcement.topic).toBe('nothing');
  });

  it('is announced by the live region if the end could not take the focus', () => {
    const step = start().submit(code).refuse(failures.locked);
    const { turn } = step.shown.announcement;
    step.send({ type: 'focusMissed' });
    expect(step.effects).toEqual([]);
    expect(step.shown.announcement).toMatchObject({ topic: 'failure', turn: 1 - turn });
  });

  it.each(names)('releases the sending lock (%s)', (name) => {
    const step = start().submit(code).refuse(failures[name]);
    expect(step.shown.isSending).toBe(false);
    expect(step.refuse(failures[name]).effects).toEqual([]);
  });

  it('is delivered as the same error object that the request rejected with', () => {
    const event = refused(failures.service_error);
    const step = start().submit(code).send(event);
    expect(step.effects[0]).toHaveProperty('error', event.error);
    expect(step.shown.state).toHaveProperty('failure', event.error.failure);
  });

  it('changes nothing if no code is in flight', () => {
    const step = start();
    const { model } = step;
    step.refuse(failures.invalid_code);
    expect(step.effects).toEqual([]);
    expect(step.model).toBe(model);
  });
});

describe('a refused code', () => {
  it('has `afterUnknownOutcome` if its first response was lost', () => {
    const step = start().submit(code).refuse(failures.outcome_unknown).submit(code);
    step.refuse({ ...failures.invalid_code, errorCode: 1129 });
    const failure = {
      kind: 'invalid_code',
      afterUnknownOutcome: true,
      errorCode: 1129,
      status: 400,
    } as const;
    expect(step.effects.slice(0, 2)).toEqual([
      { type: 'deliverFailure', error: new BackupCodeError(failure) },
      {
        type: 'report',
        facts: { type: 'outcome', failure: 'invalid_code/after_unknown_outcome' },
      },
    ]);
    expect(step.effects[0]).toHaveProperty('error.failure', failure);
    expect(step.shown.state).toEqual({ status: 'failed', failure, codeFate: null });
  });

  it('has no `afterUnknownOutcome` if the lost response belongs to another code', () => {
    const step = start().submit('QW12ER34').refuse(failures.outcome_unknown).submit(code);
    expect(step.refuse(failures.invalid_code).shown.state).toMatchObject({
      failure: { afterUnknownOutcome: false },
    });
  });

  it('has `afterUnknownOutcome` if its response was lost before a remount', () => {
    const recalled = { knowledge: 'doubtful', hasDoubt: true } as const;
    const step = start().press().check(code, { recalled }).refuse(failures.invalid_code);
    expect(step.shown.state).toMatchObject({ failure: { afterUnknownOutcome: true } });
  });

  it('is no longer in doubt', () => {
    const step = start().submit(code).refuse(failures.outcome_unknown).submit(code);
    step.refuse(failures.invalid_code).submit('QW12ER34').refuse(failures.session_expired);
    expect(step.shown.state).toMatchObject({ codeFate: 'unused_still_work' });
  });

  it('is the only failure that a lost response changes', () => {
    const step = start().submit(code).refuse(failures.outcome_unknown).submit(code);
    const event = refused(failures.service_error);
    expect(step.send(event).effects[0]).toHaveProperty('error', event.error);
  });
});

describe('`action_required`', () => {
  class WithToken {
    get token() {
      return 'required-token';
    }
  }
  const failure: BackupCodeFailure = Object.assign(new WithToken(), failures.action_required);

  it('passes its token neither to `onFailure` nor to the snapshot', () => {
    const step = start().submit(code).refuse(failure);
    expect(step.effects[0]).toHaveProperty('error.failure.kind', 'action_required');
    expect(step.effects[0]).not.toHaveProperty('error.failure.token');
    expect(step.shown.state).not.toHaveProperty('failure.token');
    expect(JSON.stringify([step.shown, step.effects])).not.toContain('required-token');
  });

  it('passes its token to the `continue` action', () => {
    const step = start().submit(code).refuse(failure).send({ type: 'acted', action: 'continue' });
    expect(step.effects).toContainEqual({
      type: 'runAction',
      action: 'continue',
      requiredToken: 'required-token',
    });
  });

  it('runs `continue` without a token if the response had none', () => {
    const step = start().submit(code).refuse(failures.action_required);
    expect(step.send({ type: 'acted', action: 'continue' }).effects).toContainEqual({
      type: 'runAction',
      action: 'continue',
      requiredToken: null,
    });
  });

  it('is the only failure whose token reaches an action', () => {
    const withToken = Object.assign(new WithToken(), failures.locked);
    const step = start().submit(code).refuse(withToken);
    expect(step.send({ type: 'acted', action: 'start_over' }).effects).toContainEqual({
      type: 'runAction',
      action: 'start_over',
      requiredToken: null,
    });
  });

  it('does not pass its token to an action under the next MFA token', () => {
    const step = start().submit(code).refuse(failure).replace();
    step.submit(code).refuse(failures.session_expired);
    expect(step.send({ type: 'acted', action: 'start_over' }).effects).toContainEqual({
      type: 'runAction',
      action: 'start_over',
      requiredToken: null,
    });
  });
});
