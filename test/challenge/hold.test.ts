import { describe, expect, it } from 'vitest';
import { failures, refused, start } from './support/driver.js';

const code = 'AD45XH56';
const fail = () => start().submit(code).refuse(failures.service_error);

describe('the hold after a failure', () => {
  it('lets a gesture send nothing, and say nothing', () => {
    const step = fail();
    const { model } = step;
    step.press(true);
    expect(step.effects).toEqual([]);
    expect(step.model).toBe(model);
  });

  it('does not concern what a program submits', () => {
    expect(fail().press(false).effectTypes()).toEqual(['check']);
  });

  it('is over when its time has passed', () => {
    const step = fail().send({ type: 'holdEnded' });
    expect(step.effects).toEqual([]);
    expect(step.press(true).effectTypes()).toEqual(['check']);
  });

  it('is over at the first edit', () => {
    const step = fail().send({ type: 'edited' });
    expect(step.press(true).effectTypes()).toEqual(['check']);
  });

  it('outlasts the focus’s leaving the field', () => {
    expect(fail().send({ type: 'blurred' }).press(true).effects).toEqual([]);
  });

  it('is over once the challenge has left the screen', () => {
    const step = fail().send({ type: 'disconnected' }).connect();
    expect(step.press(true).effectTypes()).toEqual(['check']);
  });

  it('does not keep a wait from being announced again to a program', () => {
    const step = start().submit(code).refuse(failures.rate_limited, 30_000).press(false);
    expect(step.shown.announcement.topic).toBe('wait');
  });

  it('begins only where the request left the page', () => {
    const step = start()
      .submit(code)
      .send({ ...refused(failures.service_error), isSent: false });
    expect(step.effectTypes()).not.toContain('hold');
    expect(step.press(true).effectTypes()).toEqual(['check']);
  });

  it('begins anew with each failure', () => {
    const step = fail().send({ type: 'holdEnded' }).submit(code, true);
    step.refuse(failures.service_error);
    expect(step.effectTypes()).toContain('hold');
    expect(step.press(true).effects).toEqual([]);
  });
});
