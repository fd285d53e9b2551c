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

/** Every problem that the check of the field can find. A missing one does not compile. */
const problems = Object.keys({
  empty: true,
  multiple_codes: true,
  authenticator_code: true,
  too_short: true,
  too_long: true,
} satisfies { readonly [Problem in PlainProblem]: true }) as PlainProblem[];

describe('a well-formed code', () => {
  it('is sent once and reported, and ends a countdown', () => {
    const step = start().submit(code);
    expect(step.effects).toEqual([
      { type: 'wait', waitMs: null },
      { type: 'send', code },
      { type: 'report', facts: { type: 'submitted' } },
    ]);
  });

  it('is announced as being checked', () => {
    const step = start().submit(code);
    expect(step.shown).toMatchObject({
      state: { status: 'submitting' },
      isSending: true,
      retryInSeconds: null,
      announcement: { topic: 'submitting', retryInSeconds: null },
    });
  });

  it('replaces the alert and the finished wait', () => {
    const step = start().submit(code).refuse(failures.rate_limited, 2000);
    step.send({ type: 'waited', retryInSeconds: 0 }).submit(code);
    expect(step.shown).toMatchObject({ state: { status: 'submitting' }, retryInSeconds: null });
  });

  it('can be sent again after a lost response', () => {
    const step = start().submit(code).refuse(failures.outcome_unknown);
    expect(step.submit(code).effects).toContainEqual({ type: 'send', code });
  });
});

describe('the check of the field', () => {
  it('sends nothing without a press', () => {
    const step = start();
    const { model } = step;
    step.check(code);
    expect(step.effects).toEqual([]);
    expect(step.model).toBe(model);
  });

  it('sends nothing if its result arrives a second time', () => {
    expect(start().submit(code).check(code).effects).toEqual([]);
  });

  it('sends nothing after the MFA token was replaced, even if a new check is under way', () => {
    const step = start().press().replace();
    expect(step.check(code, { session: 0 }).effects).toEqual([]);
    step.press();
    expect(step.check(code, { session: 0 }).effects).toEqual([]);
    expect(step.check(code).effectTypes()).toContain('send');
  });

  it('sends nothing after the challenge has unmounted', () => {
    const step = start().press().send({ type: 'disconnected' });
    expect(step.check(code).effects).toEqual([]);
    expect(step.connect().check(code).effects).toEqual([]);
  });
});

describe('a malformed code', () => {
  it.each(problems)('is not sent, and its problem is shown at the field (%s)', (problem) => {
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

  it('with a bad character is shown with that character', () => {
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

  it('starts no hold', () => {
    const step = start().press().check('', tooShort);
    expect(step.press(true).effectTypes()).toEqual(['check']);
  });

  it('ends the hold of an earlier failure', () => {
    const step = start().submit(code).refuse(failures.service_error).press();
    step.check('', tooShort);
    expect(step.press(true).effectTypes()).toEqual(['check']);
  });

  it('is announced again at each press', () => {
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

  it('is not sent again after other codes were tried', () => {
    const step = start().submit(code).refuse(failures.invalid_code);
    step.submit('QW12ER34').refuse(failures.invalid_code);
    step.submit('ZX98CV76').refuse(failures.outcome_unknown);
    expect(step.submit(code).shown.state).toMatchObject({ failure: alreadyRefused });
  });

  it('is not sent again if only the page’s memory knows of the refusal', () => {
    const recalled = { knowledge: 'refused', hasDoubt: false } as const;
    const step = start().press().check(code, { recalled });
    expect(step.shown.state).toMatchObject({ failure: alreadyRefused });
    expect(step.press().check(code).shown.state).toMatchObject({ failure: alreadyRefused });
  });

  it('is reported as already refused, not as offline, while the browser seems offline', () => {
    const step = start().submit(code).refuse(failures.invalid_code).press();
    expect(step.check(code, { isOnline: false }).shown.state).toMatchObject({
      failure: alreadyRefused,
    });
  });

  it('does not block another code', () => {
    const step = start().submit(code).refuse(failures.invalid_code).submit('QW12ER34');
    expect(step.effects).toContainEqual({ type: 'send', code: 'QW12ER34' });
  });
});

describe('a browser that says it is offline', () => {
  it('blocks the first press, and the app gets the failure `offline`', () => {
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

  it('does not block the second press', () => {
    const step = start().press().check(code, { isOnline: false });
    step.press(true).check(code, { isOnline: false });
    expect(step.effects).toContainEqual({ type: 'send', code });
  });

  it('does not block the second press with another code after an edit', () => {
    const step = start().press().check(code, { isOnline: false }).send({ type: 'edited' });
    step.press(true).check('QW12ER34', { isOnline: false });
    expect(step.effects).toContainEqual({ type: 'send', code: 'QW12ER34' });
  });

  it('blocks a press again after another failure was shown', () => {
    const step = start().press().check(code, { isOnline: false });
    step.press().check('', empty).press();
    expect(step.check(code, { isOnline: false }).effectTypes()).not.toContain('send');
    expect(step.shown.state).toMatchObject({ failure: offline });
  });

  it('ends the hold of an earlier failure', () => {
    const step = start().submit(code).refuse(failures.service_error).press();
    step.check(code, { isOnline: false });
    expect(step.press(true).effectTypes()).toEqual(['check']);
  });
});
