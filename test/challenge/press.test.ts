import { describe, expect, it } from 'vitest';
import { canSend } from '../../src/challenge/machine/show.js';
import { drive, failures, start } from './support/driver.js';

const code = 'AD45XH56';

describe('a press', () => {
  it('starts the check of the field, and does not send before it', () => {
    const step = start();
    const { shown } = step;
    step.press();
    expect(step.effects).toEqual([{ type: 'check' }]);
    expect(step.shown).toBe(shown);
  });

  it.each([true, false])('starts the check of the field (by a person: %s)', (isGesture) => {
    expect(start().press(isGesture).effectTypes()).toEqual(['check']);
  });

  it('does not start a second check while the field is being checked', () => {
    const step = start().press();
    expect(step.press().effects).toEqual([]);
    expect(step.check(code).effectTypes()).toContain('send');
  });

  it('starts the check of the field even during hydration, before the first effect', () => {
    expect(drive().press(true).effectTypes()).toEqual(['check']);
  });

  it('does nothing after the challenge has unmounted', () => {
    const step = start().send({ type: 'disconnected' });
    expect(step.press().effects).toEqual([]);
  });

  it('does nothing under an MFA token that has been replaced', () => {
    const step = start().replace();
    const { model } = step;
    step.send({ type: 'pressed', session: 0, isGesture: false });
    expect(step.effects).toEqual([]);
    expect(step.model).toBe(model);
  });

  it.each(['ended', 'succeeded'] as const)('does nothing once the challenge has %s', (status) => {
    const step = start().submit(code);
    if (status === 'ended') step.refuse(failures.session_expired);
    else step.accept();
    const { model } = step;
    step.press();
    expect(step.shown.state.status).toBe(status);
    expect(step.effects).toEqual([]);
    expect(step.model).toBe(model);
  });

  it('announces again that a code is being checked, and sends no second code', () => {
    const step = start().submit(code);
    const { announcement } = step.shown;
    step.press();
    expect(step.effects).toEqual([]);
    expect(step.shown.announcement).toEqual({
      ...announcement,
      topic: 'submitting',
      turn: 1 - announcement.turn,
    });
  });

  it('announces that a code of the earlier MFA token is still being checked', () => {
    const step = start().submit(code).replace().press();
    expect(step.effects).toEqual([]);
    expect(step.shown.announcement.topic).toBe('submitting');
  });

  it('announces a wait again, with the seconds that are left', () => {
    const step = start().submit(code).refuse(failures.rate_limited, 30_000);
    step.send({ type: 'holdEnded' }).send({ type: 'waited', retryInSeconds: 12 });
    const { turn } = step.shown.announcement;
    step.press(true);
    expect(step.effects).toEqual([]);
    expect(step.shown.announcement).toEqual({ topic: 'wait', turn: 1 - turn, retryInSeconds: 12 });
  });

  it('sends the same code again once the wait is over', () => {
    const step = start().submit(code).refuse(failures.rate_limited, 30_000);
    step.send({ type: 'waited', retryInSeconds: 0 });
    expect(step.submit(code).effectTypes()).toContain('send');
  });
});

describe('canSend', () => {
  const cases = {
    'while idle': [start(), true],
    'with a code in flight': [start().submit(code), false],
    'with a code of the earlier MFA token in flight': [start().submit(code).replace(), false],
    'during a wait': [start().submit(code).refuse(failures.rate_limited, 30_000), false],
    'after a wait': [
      start()
        .submit(code)
        .refuse(failures.rate_limited, 1000)
        .send({ type: 'waited', retryInSeconds: 0 }),
      true,
    ],
    'after a failure without a wait': [start().submit(code).refuse(failures.service_error), true],
    'at an end': [start().submit(code).refuse(failures.locked), false],
    'after a success': [start().submit(code).accept(), false],
  } as const;

  it.each(Object.entries(cases))(
    'says whether a press starts a check (%s)',
    (_, [step, isReady]) => {
      expect(canSend(step.shown)).toBe(isReady);
      expect(step.press().effectTypes()).toEqual(isReady ? ['check'] : []);
    },
  );
});

describe('a check of the field that fails with an exception', () => {
  it('changes nothing in the snapshot, and the next press starts a new check', () => {
    const step = start().press();
    const { shown } = step;
    step.send({ type: 'unchecked', session: 0 });
    expect(step.effects).toEqual([]);
    expect(step.shown).toBe(shown);
    expect(step.press().effectTypes()).toEqual(['check']);
  });

  it('sends nothing if its result arrives later', () => {
    const step = start().press().send({ type: 'unchecked', session: 0 });
    expect(step.check(code).effects).toEqual([]);
  });

  it('does not cancel the check under the next MFA token', () => {
    const step = start().press().replace().press().send({ type: 'unchecked', session: 0 });
    expect(step.press().effects).toEqual([]);
    expect(step.check(code).effectTypes()).toContain('send');
  });
});
