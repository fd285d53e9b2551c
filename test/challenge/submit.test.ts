import { describe, expect, it } from 'vitest';
import type { BackupCodeCheck, BackupCodeProblem } from '../../src/code/validateBackupCode.js';
import { BackupCodeError } from '../../src/failure/BackupCodeError.js';
import { failures, start } from './support/driver.js';

const code = 'AD45XH56';
type PlainProblem = Exclude<BackupCodeProblem, 'bad_character'>;
const offline = { kind: 'offline', errorCode: null, status: null } as const;

const rejected = (check: Extract<BackupCodeCheck, { ok: false }>) => ({ check });
const tooShort = rejected({ ok: false, problem: 'too_short', length: 5 });
const empty = rejected({ ok: false, problem: 'empty', length: 0 });

/** Every problem that the check of the field can find. A new one does not compile. */
const problems = Object.keys({
  empty: true,
  multiple_codes: true,
  authenticator_code: true,
  too_short: true,
  too_long: true,
} satisfies { readonly [Problem in PlainProblem]: true }) as PlainProblem[];

describe('a code that can be right', () => {
  it('is sent once, is reported, and ends a countdown', () => {
    const step = start().submit(code);
    expect(step.effects).toEqual([
      { type: 'wait', waitMs: null },
      { type: 'send', code },
      { type: 'report', facts: { type: 'submitted' } },
    ]);
  });

  it('is announced as being on its way', () => {
    const step = start().submit(code);
    expect(step.shown).toMatchObject({
      state: { status: 'submitting' },
      isSending: true,
      retryInSeconds: null,
      announcement: { topic: 'submitting', retryInSeconds: null },
    });
  });

  it('takes the place of an alert, and the wait that is over leaves with it', () => {
    const step = start().submit(code).refuse(failures.rate_limited, 2000);
    step.send({ type: 'waited', secondsLeft: 0 }).submit(code);
    expect(step.shown).toMatchObject({ state: { status: 'submitting' }, retryInSeconds: null });
  });

  it('is sent again after a failure that says nothing against it', () => {
    const step = start().submit(code).refuse(failures.outcome_unknown);
    expect(step.submit(code).effects).toContainEqual({ type: 'send', code });
  });
});

describe('the check of the field', () => {
  it('sends nothing that was not asked for by a press', () => {
    const step = start();
    const { model } = step;
    step.check(code);
    expect(step.effects).toEqual([]);
    expect(step.model).toBe(model);
  });

  it('sends nothing a second time', () => {
    expect(start().submit(code).check(code).effects).toEqual([]);
  });

  it('sends nothing once another MFA token is there, even if that one waits for a check', () => {
    const step = start().press().replace();
    expect(step.check(code, { session: 0 }).effects).toEqual([]);
    step.press();
    expect(step.check(code, { session: 0 }).effects).toEqual([]);
    expect(step.check(code).effectTypes()).toContain('send');
  });

  it('sends nothing once the challenge is off the screen', () => {
    const step = start().press().send({ type: 'disconnected' });
    expect(step.check(code).effects).toEqual([]);
    expect(step.connect().check(code).effects).toEqual([]);
  });
});

describe('a code that cannot be right', () => {
  it.each(problems)('is not sent, and is shown at the field (%s)', (problem) => {
    const step = start()
      .press()
      .check('', rejected({ ok: false, problem, length: 5 }));
    expect(step.effects).toEqual([
      { type: 'report', facts: { type: 'rejected', failure: `invalid_format/${problem}` } },
      { type: 'wait', waitMs: null },
      { type: 'focus', target: 'field' },
    ]);
    expect(step.shown).toMatchObject({
      state: {
        status: 'failed',
        failure: { kind: 'invalid_format', problem, length: 5, errorCode: null, status: null },
        codeFate: null,
      },
      isSending: false,
      retryInSeconds: null,
      announcement: { topic: 'failure' },
    });
  });

  it('is shown with the character that no code contains', () => {
    const check = { ok: false, problem: 'bad_character', length: 8, character: '!' } as const;
    const step = start().press().check('', rejected(check));
    expect(step.effects[0]).toEqual({
      type: 'report',
      facts: { type: 'rejected', failure: 'invalid_format/bad_character' },
    });
    expect(step.shown.state).toHaveProperty('failure', {
      kind: 'invalid_format',
      problem: 'bad_character',
      length: 8,
      character: '!',
      errorCode: null,
      status: null,
    });
  });

  it('holds up no press that follows', () => {
    const step = start().press().check('', tooShort);
    expect(step.press(true).effectTypes()).toEqual(['check']);
  });

  it('ends the hold of a failure before it: there was time to read that one', () => {
    const step = start().submit(code).refuse(failures.service_error).press();
    step.check('', tooShort);
    expect(step.press(true).effectTypes()).toEqual(['check']);
  });

  it('is said to be wrong again, each time in an announcement of its own', () => {
    const step = start().press().check('', empty);
    const { turn } = step.shown.announcement;
    step.press().check('', empty);
    expect(step.shown.announcement).toMatchObject({ topic: 'failure', turn: 1 - turn });
  });
});

describe('a code that LoginRadius refused', () => {
  const alreadyRefused = {
    kind: 'invalid_format',
    problem: 'already_refused',
    length: 8,
    errorCode: null,
    status: null,
  };

  it('is not sent again under the same MFA token', () => {
    const step = start().submit(code).refuse(failures.invalid_code).submit(code);
    expect(step.effects).toEqual([
      {
        type: 'report',
        facts: { type: 'rejected', failure: 'invalid_format/already_refused' },
      },
      { type: 'wait', waitMs: null },
      { type: 'focus', target: 'field' },
    ]);
    expect(step.shown.state).toEqual({
      status: 'failed',
      failure: alreadyRefused,
      codeFate: null,
    });
  });

  it('is not sent again however many codes were tried after it', () => {
    const step = start().submit(code).refuse(failures.invalid_code);
    step.submit('QW12ER34').refuse(failures.invalid_code);
    step.submit('ZX98CV76').refuse(failures.outcome_unknown);
    expect(step.submit(code).shown.state).toMatchObject({ failure: alreadyRefused });
  });

  it('is not sent again where only the page remembers it', () => {
    const recalled = { knowledge: 'refused', hasDoubt: false } as const;
    const step = start().press().check(code, { recalled });
    expect(step.shown.state).toMatchObject({ failure: alreadyRefused });
    expect(step.press().check(code).shown.state).toMatchObject({ failure: alreadyRefused });
  });

  it('is not sent again while the browser calls itself offline, and the reason given is the refusal', () => {
    const step = start().submit(code).refuse(failures.invalid_code).press();
    expect(step.check(code, { isOnline: false }).shown.state).toMatchObject({
      failure: alreadyRefused,
    });
  });

  it('does not keep another code from being sent', () => {
    const step = start().submit(code).refuse(failures.invalid_code).submit('QW12ER34');
    expect(step.effects).toContainEqual({ type: 'send', code: 'QW12ER34' });
  });
});

describe('a browser that calls itself offline', () => {
  it('is believed at the first press: the app hears of it, and the code is not used', () => {
    const step = start().press().check(code, { isOnline: false });
    expect(step.effects).toEqual([
      { type: 'deliverFailure', error: new BackupCodeError(offline) },
      { type: 'report', facts: { type: 'outcome', failure: 'offline' } },
      { type: 'wait', waitMs: null },
      { type: 'focus', target: 'alert' },
    ]);
    expect(step.shown).toMatchObject({
      state: { status: 'failed', failure: offline, codeFate: 'not_used' },
      isSending: false,
      announcement: { topic: 'failure' },
    });
  });

  it('is not believed at the second press', () => {
    const step = start().press().check(code, { isOnline: false });
    step.press(true).check(code, { isOnline: false });
    expect(step.effects).toContainEqual({ type: 'send', code });
  });

  it('is not believed at the second press for another code either, after an edit', () => {
    const step = start().press().check(code, { isOnline: false }).send({ type: 'edited' });
    step.press(true).check('QW12ER34', { isOnline: false });
    expect(step.effects).toContainEqual({ type: 'send', code: 'QW12ER34' });
  });

  it('is believed again once something else was shown', () => {
    const step = start().press().check(code, { isOnline: false });
    step.press().check('', empty).press();
    expect(step.check(code, { isOnline: false }).effectTypes()).not.toContain('send');
    expect(step.shown.state).toMatchObject({ failure: offline });
  });

  it('ends the hold of a failure before it', () => {
    const step = start().submit(code).refuse(failures.service_error).press();
    step.check(code, { isOnline: false });
    expect(step.press(true).effectTypes()).toEqual(['check']);
  });
});
