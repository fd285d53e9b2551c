import { describe, expect, it } from 'vitest';
import { failures, start } from './support/driver.js';

const code = 'AD45XH56';
const at = (expiresInSeconds: number) => ({ type: 'clock', expiresInSeconds }) as const;

describe('the expiry of the MFA token by the device’s clock', () => {
  it.each([600, 61, Infinity])('is not shown while %s seconds are left', (expiresInSeconds) => {
    const step = start();
    const { model } = step;
    step.send(at(expiresInSeconds));
    expect(step.effects).toEqual([]);
    expect(step.model).toBe(model);
  });

  it('is announced as near once, when the last minute begins', () => {
    const step = start().send(at(60));
    expect(step.effects).toEqual([]);
    expect(step.shown).toMatchObject({
      isExpiring: true,
      isExpired: false,
      announcement: { topic: 'expiring' },
    });
    const { model } = step;
    for (const expiresInSeconds of [59, 30, 1]) {
      expect(step.send(at(expiresInSeconds)).model).toBe(model);
    }
  });

  it.each([0, -1])('is announced as passed once (%s seconds left)', (expiresInSeconds) => {
    const step = start().send(at(60)).send(at(expiresInSeconds));
    expect(step.shown).toMatchObject({
      isExpiring: true,
      isExpired: true,
      announcement: { topic: 'expired' },
    });
    const { model } = step;
    expect(step.send(at(-5)).model).toBe(model);
  });

  it('does not end the challenge: only a response of LoginRadius does', () => {
    const step = start().send(at(0));
    expect(step.shown.state).toEqual({ status: 'idle' });
    expect(step.submit(code).effects).toContainEqual({ type: 'send', code });
    expect(step.refuse(failures.session_expired).shown.state.status).toBe('ended');
  });

  it('is hidden without an announcement when `expiresAt` becomes unreadable', () => {
    const step = start().send(at(30)).send(at(Infinity));
    expect(step.shown).toMatchObject({
      isExpiring: false,
      isExpired: false,
      announcement: { topic: 'nothing' },
    });
  });

  it('is announced as near again when the app sets an expiry in less than a minute', () => {
    const step = start().send(at(0)).send(at(40));
    expect(step.shown).toMatchObject({
      isExpiring: true,
      isExpired: false,
      announcement: { topic: 'expiring' },
    });
  });

  it('is shown while a code is in flight', () => {
    const step = start().submit(code).send(at(0));
    expect(step.shown).toMatchObject({ state: { status: 'submitting' }, isExpired: true });
  });

  it.each(['ended', 'succeeded'] as const)(
    'changes nothing in a challenge that has %s',
    (status) => {
      const step = start().submit(code);
      if (status === 'ended') step.refuse(failures.locked);
      else step.accept();
      const { model } = step;
      expect(step.send(at(30)).model).toBe(model);
      expect(step.send(at(0)).model).toBe(model);
    },
  );
});
