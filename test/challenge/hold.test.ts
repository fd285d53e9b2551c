import { describe, expect, it } from 'vitest';
import { failures, start } from './support/driver.js';

const code = 'AD45XH56';
const fail = () => start().submit(code).refuse(failures.service_error);

describe('the hold after a failure', () => {
  it('ignores a person’s press', () => {
    const step = fail();
    const { model } = step;
    step.press(true);
    expect(step.effects).toEqual([]);
    expect(step.model).toBe(model);
  });

  it('does not block a submit by a program', () => {
    expect(fail().press(false).effectTypes()).toEqual(['check']);
  });

  it('ends when its time has passed', () => {
    const step = fail().send({ type: 'holdEnded' });
    expect(step.effects).toEqual([]);
    expect(step.press(true).effectTypes()).toEqual(['check']);
  });

  it('ends at the first edit', () => {
    const step = fail().send({ type: 'edited' });
    expect(step.press(true).effectTypes()).toEqual(['check']);
  });

  it('continues when the focus leaves the field', () => {
    expect(fail().send({ type: 'blurred' }).press(true).effects).toEqual([]);
  });

  it('ends when the challenge unmounts', () => {
    const step = fail().send({ type: 'disconnected' }).connect();
    expect(step.press(true).effectTypes()).toEqual(['check']);
  });

  it('does not prevent a program’s submit from announcing the wait again', () => {
    const step = start().submit(code).refuse(failures.rate_limited, 30_000).press(false);
    expect(step.shown.announcement.topic).toBe('wait');
  });

  it('begins again with each failure', () => {
    const step = fail().send({ type: 'holdEnded' }).submit(code, true);
    step.refuse(failures.service_error);
    expect(step.effectTypes()).toContain('hold');
    expect(step.press(true).effects).toEqual([]);
  });
});
