import { describe, expect, it } from 'vitest';
import { failures, login, start } from './support/driver.js';

const code = 'AD45XH56';
const other = 'QW12ER34';

describe('another MFA token', () => {
  it('starts the challenge afresh, in a session of its own', () => {
    const step = start().submit(code).refuse(failures.rate_limited, 30_000);
    step.send({ type: 'clock', secondsLeft: -1 }).send({ type: 'blurred' }).replace();
    expect(step.shown).toMatchObject({
      session: 1,
      state: { status: 'idle' },
      retryInSeconds: null,
      isExpiring: false,
      isExpired: false,
      isSending: false,
      inputDescription: 'description',
    });
    expect(step.replace().shown.session).toBe(2);
  });

  it('ends the countdown, empties the field, and keeps a focus that would be lost', () => {
    expect(start().replace().effects).toEqual([
      { type: 'wait', waitMs: null },
      { type: 'emptyField' },
      { type: 'focus', target: 'next' },
    ]);
  });

  it('takes back what was announced', () => {
    const step = start().submit(code).refuse(failures.service_error);
    const { turn } = step.shown.announcement;
    expect(step.replace().shown.announcement).toEqual({
      topic: 'nothing',
      turn: 1 - turn,
      retryInSeconds: null,
    });
  });

  it.each(['ended', 'succeeded'] as const)(
    'lets codes be sent after a challenge that has %s',
    (status) => {
      const step = start().submit(code);
      if (status === 'ended') step.refuse(failures.locked);
      else step.accept();
      expect(step.replace().submit(code).effects).toContainEqual({ type: 'send', code });
    },
  );

  it.each(['ended', 'succeeded'] as const)(
    'is announced as a new start after a challenge that has %s',
    (status) => {
      const step = start().submit(code);
      if (status === 'ended') step.refuse(failures.locked);
      else step.accept();
      expect(step.replace().shown.announcement.topic).toBe('started');
    },
  );

  it('is no new start where nothing can be sent with it', () => {
    const step = start().submit(code).accept();
    step.send({ type: 'replaced', problem: failures.configuration });
    expect(step.shown.announcement.topic).toBe('nothing');
  });

  it('ends the challenge at once where nothing can be sent with it', () => {
    const step = start().send({ type: 'replaced', problem: failures.configuration });
    expect(step.shown).toMatchObject({
      session: 1,
      state: {
        status: 'ended',
        failure: failures.configuration,
        codeFate: 'unused_still_work',
      },
    });
    expect(step.effects).toContainEqual({ type: 'focus', target: 'end' });
    expect(step.press().effects).toEqual([]);
  });

  it('drops the check that was under way, and can be pressed at once', () => {
    const step = start().press().replace();
    expect(step.press().effectTypes()).toEqual(['check']);
  });

  it('holds up no gesture', () => {
    const step = start().submit(code).refuse(failures.service_error).replace();
    expect(step.press(true).effectTypes()).toEqual(['check']);
  });

  it('leaves a challenge that is off the screen there', () => {
    const step = start().send({ type: 'disconnected' }).replace();
    expect(step.press().effects).toEqual([]);
    expect(step.connect().press().effectTypes()).toEqual(['check']);
  });

  it('takes no refusal along: the next token may be another account’s', () => {
    const step = start().submit(code).refuse(failures.invalid_code).replace().submit(code);
    expect(step.effects).toContainEqual({ type: 'send', code });
  });
});

describe('a code in flight when another MFA token comes', () => {
  it('keeps the lock until its response is in', () => {
    const step = start().submit(code).replace();
    expect(step.shown).toMatchObject({ state: { status: 'idle' }, isSending: true });
    expect(step.submit(other).effects).toEqual([]);
    step.refuse(failures.service_error);
    expect(step.shown.isSending).toBe(false);
    expect(step.submit(other).effects).toContainEqual({ type: 'send', code: other });
  });

  it('has its failure delivered, and leaves the new challenge alone', () => {
    const step = start().submit(code).replace();
    const { shown } = step;
    step.refuse(failures.session_expired);
    expect(step.effectTypes()).toEqual(['deliverFailure', 'report']);
    expect(step.shown).toEqual({ ...shown, isSending: false });
    expect(step.shown.announcement).toBe(shown.announcement);
  });

  it('holds up no gesture under the new token', () => {
    const step = start().submit(code).replace().refuse(failures.service_error);
    expect(step.press(true).effectTypes()).toEqual(['check']);
  });

  it('is not refused under the new token by a response to the old one', () => {
    const step = start().submit(code).replace().refuse(failures.invalid_code);
    expect(step.submit(code).effects).toContainEqual({ type: 'send', code });
  });

  it('is not remembered as refused under the new token, even off the screen', () => {
    const step = start().submit(code).replace().send({ type: 'disconnected' });
    step.refuse(failures.invalid_code);
    const remembered = step.effects.find((effect) => effect.type === 'remember');
    expect(remembered?.byCode[code]).not.toBe('refused');
  });

  it('keeps the lock through a second new token', () => {
    const step = start().submit(code).replace().replace();
    expect(step.shown.isSending).toBe(true);
    step.accept();
    expect(step.effects[0]).toEqual({ type: 'deliver', login });
    expect(step.shown).toMatchObject({ session: 2, isSending: false, state: { status: 'idle' } });
  });

  it('keeps no lock that was taken under the new token from ending with its own response', () => {
    const step = start().submit(code).replace().accept();
    expect(step.submit(other).shown).toMatchObject({
      state: { status: 'submitting' },
      isSending: true,
    });
  });
});
