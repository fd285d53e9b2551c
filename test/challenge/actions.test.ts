import { describe, expect, it } from 'vitest';
import {
  actionHandlers,
  availableActions,
  type ChallengeAction,
} from '../../src/challenge/challengeAction.js';
import { failures, start } from './support/driver.js';
import type { FailureName } from './support/failures.js';

const code = 'AD45XH56';
const everyAction = Object.keys(actionHandlers) as ChallengeAction[];

const open = ['use_another_method', 'lost_codes', 'start_over'];
const closed = ['use_another_method', 'contact_support', 'start_over'];
/** What the person can do after each end, the main action first. */
const afterEnd = {
  locked: ['start_over'],
  blocked: ['contact_support', 'start_over'],
  session_expired: ['start_over'],
  action_required: ['continue'],
  no_backup_codes: closed,
  mfa_unavailable: closed,
  account_unavailable: ['contact_support', 'start_over'],
  risk_blocked: closed,
  configuration: closed,
} satisfies { readonly [Name in FailureName]?: readonly string[] };

const actionsOf = (step: ReturnType<typeof start>) => availableActions(step.shown.state);

describe('the actions of a challenge', () => {
  it('are the three ways to leave while codes can be sent', () => {
    const step = start();
    expect(actionsOf(step)).toEqual(open);
    expect(actionsOf(step.submit(code))).toEqual(open);
    expect(actionsOf(step.refuse(failures.invalid_code))).toEqual(open);
    expect(actionsOf(step.submit('QW12ER34').refuse(failures.service_error))).toEqual(open);
  });

  it('stay the same once the MFA token has expired by the device’s clock', () => {
    const step = start().send({ type: 'clock', expiresInSeconds: 0 });
    expect(actionsOf(step)).toEqual(open);
  });

  it.each(Object.entries(afterEnd))('after %s are the ones that can help', (name, actions) => {
    const step = start().send({ type: 'clock', expiresInSeconds: 0 }).submit(code);
    expect(actionsOf(step.refuse(failures[name as FailureName]))).toEqual(actions);
  });

  it('are empty after a success, and only `start_over` once the page has stalled', () => {
    const step = start().submit(code).accept();
    expect(actionsOf(step)).toEqual([]);
    expect(actionsOf(step.send({ type: 'stalled' }))).toEqual(['start_over']);
  });

  it.each(Object.entries(afterEnd))('after %s are the only ones that run', (name, actions) => {
    const step = start()
      .submit(code)
      .refuse(failures[name as FailureName]);
    const { model } = step;
    for (const action of everyAction) {
      step.send({ type: 'acted', action });
      expect(step.effects).toEqual(
        actions.includes(action)
          ? [
              { type: 'report', facts: { type: 'action', action } },
              { type: 'runAction', action, requiredToken: null },
            ]
          : [],
      );
      expect(step.model).toBe(model);
    }
  });

  it('can run while a code is in flight', () => {
    const step = start().submit(code).send({ type: 'acted', action: 'use_another_method' });
    expect(step.effectTypes()).toEqual(['report', 'runAction']);
    expect(step.accept().effectTypes()).toContain('deliver');
  });
});
