import { describe, expect, it } from 'vitest';
import { failures, start } from './support/driver.js';

const code = 'AD45XH56';
const edited = { type: 'edited' } as const;
const blurred = { type: 'blurred' } as const;
const tooShort = { check: { ok: false, problem: 'too_short', length: 4 } } as const;

describe('an edit', () => {
  it('removes the error at the field and clears the live region', () => {
    const step = start().press().check('', tooShort).send(edited);
    expect(step.effects).toEqual([]);
    expect(step.shown).toMatchObject({
      state: { status: 'idle' },
      announcement: { topic: 'nothing' },
    });
  });

  it('removes the error of a refused code', () => {
    const step = start().submit(code).refuse(failures.invalid_code).send(edited);
    expect(step.shown.state).toEqual({ status: 'idle' });
  });

  it('keeps an alert and its announcement', () => {
    const step = start().submit(code).refuse(failures.outcome_unknown);
    const { shown } = step;
    expect(step.send(edited).shown).toBe(shown);
  });

  it('changes nothing in the snapshot if there is no failure', () => {
    const step = start();
    const { shown } = step;
    expect(step.send(edited).shown).toBe(shown);
  });

  it.each(['submitting', 'ended', 'succeeded'] as const)(
    'changes nothing while the challenge is %s',
    (status) => {
      const step = start().submit(code);
      if (status === 'ended') step.refuse(failures.locked);
      if (status === 'succeeded') step.accept();
      const { model } = step;
      expect(step.shown.state.status).toBe(status);
      expect(step.send(edited).model).toBe(model);
    },
  );
});

describe('the description of the input', () => {
  it('is the hint at first', () => {
    expect(start().shown.inputDescription).toBe('description');
  });

  it('is empty at an announced error, so that a screen reader reads the error once', () => {
    const step = start().press().check('', tooShort);
    expect(step.shown.inputDescription).toBeNull();
    step.submit(code).refuse(failures.invalid_code);
    expect(step.shown.inputDescription).toBeNull();
  });

  it('is the error once the focus has left the field', () => {
    const step = start().press().check('', tooShort).send(blurred);
    expect(step.effects).toEqual([]);
    expect(step.shown.inputDescription).toBe('error');
    const { model } = step;
    expect(step.send(blurred).model).toBe(model);
  });

  it('is empty again at the next error', () => {
    const step = start().press().check('', tooShort).send(blurred).press().check('', tooShort);
    expect(step.shown.inputDescription).toBeNull();
  });

  it('is the hint again when the focus leaves the field after an edit', () => {
    const step = start().press().check('', tooShort).send(blurred).send(edited);
    expect(step.shown.inputDescription).toBe('error');
    expect(step.send(blurred).shown.inputDescription).toBe('description');
  });

  it('stays the hint during an alert', () => {
    const step = start().submit(code).refuse(failures.service_error);
    expect(step.shown.inputDescription).toBe('description');
    const { announcement } = step.shown;
    expect(step.send(blurred).shown.inputDescription).toBe('description');
    expect(step.shown.announcement).toBe(announcement);
  });

  it('changes without an announcement', () => {
    const step = start().press().check('', tooShort);
    const { announcement } = step.shown;
    expect(step.send(blurred).shown.announcement).toBe(announcement);
  });
});
