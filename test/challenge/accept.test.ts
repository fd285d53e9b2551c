import { describe, expect, it } from 'vitest';
import { failures, login, start } from './support/driver.js';

const code = 'AD45XH56';
const other = 'QW12ER34';
const delivered = [
  { type: 'deliver', login },
  { type: 'report', facts: { type: 'outcome', failure: null } },
];

describe('a success', () => {
  it('is delivered first, then the field is emptied and the codes are forgotten', () => {
    const step = start().submit(code).accept();
    expect(step.effects).toEqual([
      ...delivered,
      { type: 'emptyField' },
      { type: 'remember', byCode: {} },
      { type: 'forget' },
    ]);
  });

  it('is announced and releases the sending lock', () => {
    const step = start().submit(code).accept();
    expect(step.shown).toMatchObject({
      state: { status: 'succeeded', isStalled: false },
      isSending: false,
      announcement: { topic: 'succeeded' },
    });
  });

  it('is delivered even after the challenge unmounts', () => {
    const step = start().submit(code).send({ type: 'disconnected' }).accept();
    expect(step.effects.slice(0, 2)).toEqual(delivered);
  });

  it('is delivered after the MFA token was replaced, and does not end the new challenge', () => {
    const step = start().submit(code).replace();
    const { announcement } = step.shown;
    step.accept();
    expect(step.effects).toEqual(delivered);
    expect(step.shown).toMatchObject({ state: { status: 'idle' }, isSending: false, session: 1 });
    expect(step.shown.announcement).toBe(announcement);
    expect(step.submit(other).effects).toContainEqual({ type: 'send', code: other });
  });

  it('makes the page remember other codes in doubt, but not refused codes or the spent code', () => {
    const step = start().submit('REFUSED1').refuse(failures.invalid_code);
    step.submit(other).refuse(failures.outcome_unknown);
    step.submit(code).refuse(failures.outcome_unknown).submit(code).accept();
    expect(step.effects).toContainEqual({ type: 'remember', byCode: { [other]: 'doubtful' } });
  });

  it('leaves no code in clear in the model', () => {
    const step = start().submit(other).refuse(failures.outcome_unknown).submit(code).accept();
    expect(JSON.stringify(step.model)).not.toMatch(new RegExp(`${code}|${other}`));
  });

  it('keeps doubt about another code for the next MFA token', () => {
    const step = start().submit(other).refuse(failures.outcome_unknown).submit(code).accept();
    step.replace().press().check('ZX98CV76', { isOnline: false });
    expect(step.shown.state).toMatchObject({ codeFate: 'earlier_may_be_used' });
  });

  it('ends the doubt about its own code', () => {
    const step = start().submit(code).refuse(failures.outcome_unknown).submit(code).accept();
    step.replace().press().check('ZX98CV76', { isOnline: false });
    expect(step.shown.state).toMatchObject({ codeFate: 'not_used' });
  });
});

describe('a stalled page after a success', () => {
  it('is announced once', () => {
    const step = start().submit(code).accept().send({ type: 'stalled' });
    expect(step.effects).toEqual([]);
    expect(step.shown).toMatchObject({
      state: { status: 'succeeded', isStalled: true },
      announcement: { topic: 'stalled' },
    });
    const { model } = step;
    expect(step.send({ type: 'stalled' }).model).toBe(model);
  });

  it('changes nothing in a challenge that has not succeeded', () => {
    const step = start();
    const { model } = step;
    expect(step.send({ type: 'stalled' }).model).toBe(model);
    step.submit(code).refuse(failures.locked);
    const ended = step.model;
    expect(step.send({ type: 'stalled' }).model).toBe(ended);
  });
});
