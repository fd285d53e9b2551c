import { describe, expect, it } from 'vitest';
import { failures, login, start } from './support/driver.js';

const code = 'AD45XH56';
const refusedCode = 'QW12ER34';
const lostCode = 'ZX98CV76';
const disconnected = { type: 'disconnected' } as const;

const tryTwo = () =>
  start()
    .submit(refusedCode)
    .refuse(failures.invalid_code)
    .submit(lostCode)
    .refuse(failures.outcome_unknown);

describe('a challenge that unmounts', () => {
  it('makes the page remember refused and doubtful codes, and empties the field', () => {
    expect(tryTwo().send(disconnected).effects).toEqual([
      { type: 'remember', byCode: { [refusedCode]: 'refused', [lostCode]: 'doubtful' } },
      { type: 'emptyField' },
    ]);
  });

  it('keeps no code in clear in the model', () => {
    const step = tryTwo().press().send(disconnected);
    expect(JSON.stringify(step.model)).not.toMatch(
      new RegExp([code, refusedCode, lostCode].join('|')),
    );
  });

  it('still says after a remount that an earlier code may have been used', () => {
    const step = tryTwo().send(disconnected).connect().press().check(code, { isOnline: false });
    expect(step.shown.state).toMatchObject({ codeFate: 'earlier_may_be_used' });
    step.send(disconnected).connect().submit(code).refuse(failures.locked);
    expect(step.shown.state).toMatchObject({ codeFate: 'earlier_may_be_used' });
  });

  it('says after a remount that a code was not used if no code is in doubt', () => {
    const step = start().submit(refusedCode).refuse(failures.invalid_code).send(disconnected);
    step.connect().press().check(code, { isOnline: false });
    expect(step.shown.state).toMatchObject({ codeFate: 'not_used' });
  });

  it('shows the same snapshot after a remount', () => {
    const step = start().submit(code).refuse(failures.rate_limited, 30_000);
    const { shown } = step;
    expect(step.send(disconnected).shown).toBe(shown);
    expect(step.connect().shown).toBe(shown);
    expect(step.effects).toEqual([]);
  });
});

describe('a code in flight when the challenge unmounts', () => {
  const leave = () => start().submit(code).send(disconnected);

  it('is remembered as a code in doubt', () => {
    expect(leave().effects[0]).toEqual({ type: 'remember', byCode: { [code]: 'doubtful' } });
  });

  it('still blocks other codes after a remount', () => {
    const step = leave().connect();
    expect(step.shown.isSending).toBe(true);
    expect(step.submit(refusedCode).effects).toEqual([]);
  });

  it('still delivers its success', () => {
    expect(leave().accept().effects[0]).toEqual({ type: 'deliver', login });
  });

  it('delivers its failure first, and then its refusal is remembered', () => {
    const step = leave().refuse(failures.invalid_code);
    expect(step.effectTypes().slice(0, 3)).toEqual(['deliverFailure', 'report', 'remember']);
    expect(step.effects).toContainEqual({ type: 'remember', byCode: { [code]: 'refused' } });
  });

  it('is remembered as in doubt after its response leaves it in doubt', () => {
    const step = start().submit(lostCode).refuse(failures.outcome_unknown).submit(code);
    step.send(disconnected).refuse(failures.service_error);
    expect(step.effects).toContainEqual({ type: 'remember', byCode: { [code]: 'doubtful' } });
    expect(JSON.stringify(step.model)).not.toContain(code);
    step.connect().press().check(refusedCode, { isOnline: false });
    expect(step.shown.state).toMatchObject({ codeFate: 'earlier_may_be_used' });
  });

  it('is not sent again if its refusal arrives after a remount', () => {
    const step = leave().connect().refuse(failures.invalid_code);
    expect(step.effectTypes()).not.toContain('remember');
    expect(step.submit(code).shown.state).toMatchObject({
      failure: { problem: 'already_refused' },
    });
  });

  it('is not in doubt if a rate limit arrives after a remount', () => {
    const step = leave().connect().refuse(failures.rate_limited);
    expect(step.shown.state).toMatchObject({ codeFate: 'not_used' });
  });
});
