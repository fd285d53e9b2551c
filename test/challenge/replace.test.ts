import { describe, expect, it } from 'vitest';
import { failures, login, start } from './support/driver.js';

const code = 'AD45XH56';
const other = 'QW12ER34';

describe('a new MFA token', () => {
  it('starts a new session of the challenge with an idle field', () => {
    const step = start().submit(code).refuse(failures.rate_limited, 30_000);
    step.send({ type: 'clock', expiresInSeconds: -1 }).send({ type: 'blurred' }).replace();
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

  it('ends the countdown, empties the field, and moves a focus that would be lost', () => {
    expect(start().replace().effects).toEqual([
      { type: 'wait', waitMs: null },
      { type: 'emptyField' },
      { type: 'focus', target: 'next' },
    ]);
  });

  it('moves the focus of an ended challenge to the field', () => {
    const ended = start().submit(code).refuse(failures.session_expired);
    expect(ended.replace().effects).toContainEqual({ type: 'focus', target: 'start' });
  });

  it('clears the live region', () => {
    const step = start().submit(code).refuse(failures.service_error);
    const { turn } = step.shown.announcement;
    expect(step.replace().shown.announcement).toEqual({
      topic: 'nothing',
      turn: 1 - turn,
      retryInSeconds: null,
    });
  });

  it.each(['ended', 'succeeded'] as const)(
    'makes it possible to send codes after a challenge that has %s',
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

  it('without a valid configuration is not announced as a new start', () => {
    const step = start().submit(code).accept();
    step.send({ type: 'replaced', problem: failures.configuration });
    expect(step.shown.announcement.topic).toBe('nothing');
  });

  it('without a valid configuration ends the challenge at once', () => {
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

  it('cancels the check that is under way, so that a press starts a new one', () => {
    const step = start().press().replace();
    expect(step.press().effectTypes()).toEqual(['check']);
  });

  it('ends the hold after a failure', () => {
    const step = start().submit(code).refuse(failures.service_error).replace();
    expect(step.press(true).effectTypes()).toEqual(['check']);
  });

  it('does not reactivate an unmounted challenge', () => {
    const step = start().send({ type: 'disconnected' }).replace();
    expect(step.press().effects).toEqual([]);
    expect(step.connect().press().effectTypes()).toEqual(['check']);
  });

  it('forgets refusals, since it may belong to another account', () => {
    const step = start().submit(code).refuse(failures.invalid_code).replace().submit(code);
    expect(step.effects).toContainEqual({ type: 'send', code });
  });
});

describe('a code in flight when the MFA token changes', () => {
  it('keeps the sending lock until its response arrives', () => {
    const step = start().submit(code).replace();
    expect(step.shown).toMatchObject({ state: { status: 'idle' }, isSending: true });
    expect(step.submit(other).effects).toEqual([]);
    step.refuse(failures.service_error);
    expect(step.shown.isSending).toBe(false);
    expect(step.submit(other).effects).toContainEqual({ type: 'send', code: other });
  });

  it('delivers its failure, and does not change the new challenge', () => {
    const step = start().submit(code).replace();
    const { shown } = step;
    step.refuse(failures.session_expired);
    expect(step.effectTypes()).toEqual(['deliverFailure', 'report']);
    expect(step.shown).toEqual({ ...shown, isSending: false });
    expect(step.shown.announcement).toBe(shown.announcement);
  });

  it.each([
    ['refused', (step: ReturnType<typeof start>) => step.refuse(failures.service_error)],
    ['accepted', (step: ReturnType<typeof start>) => step.accept()],
  ])('is no longer announced as being checked once it is %s', (_, settle) => {
    const step = start().submit(code).replace().press();
    expect(step.shown.announcement.topic).toBe('submitting');
    settle(step);
    expect(step.shown.announcement.topic).toBe('nothing');
  });

  it('starts no hold under the new token', () => {
    const step = start().submit(code).replace().refuse(failures.service_error);
    expect(step.press(true).effectTypes()).toEqual(['check']);
  });

  it('can be sent under the new token after a refusal under the old one', () => {
    const step = start().submit(code).replace().refuse(failures.invalid_code);
    expect(step.submit(code).effects).toContainEqual({ type: 'send', code });
  });

  it('is not remembered as refused under the new token if its refusal arrives after an unmount', () => {
    const step = start().submit(code).replace().send({ type: 'disconnected' });
    step.refuse(failures.invalid_code);
    const remembered = step.effects.find((effect) => effect.type === 'remember');
    expect(remembered?.byCode[code]).not.toBe('refused');
  });

  it('keeps the sending lock through a second new token', () => {
    const step = start().submit(code).replace().replace();
    expect(step.shown.isSending).toBe(true);
    step.accept();
    expect(step.effects[0]).toEqual({ type: 'deliver', login });
    expect(step.shown).toMatchObject({ session: 2, isSending: false, state: { status: 'idle' } });
  });

  it('does not block the next code once its response has arrived', () => {
    const step = start().submit(code).replace().accept();
    expect(step.submit(other).shown).toMatchObject({
      state: { status: 'submitting' },
      isSending: true,
    });
  });
});
