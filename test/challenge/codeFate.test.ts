import { describe, expect, it } from 'vitest';
import { initialModel } from '../../src/challenge/machine/model.js';
import type { CodeFate } from '../../src/failure/codeFate.js';
import { drive, failures, start } from './support/driver.js';
import type { FailureName } from './support/failures.js';

const code = 'AD45XH56';
const other = 'QW12ER34';

type Fates = readonly [
  noDoubt: CodeFate | null,
  thisInDoubt: CodeFate | null,
  anotherInDoubt: CodeFate | null,
  /** Doubt from before an unmount and a remount. */
  someInDoubt: CodeFate | null,
];

const doubtful: Fates = ['may_be_used', 'may_be_used', 'may_be_used', 'may_be_used'];
const notUsed: Fates = ['not_used', 'may_be_used', 'not_used', 'earlier_may_be_used'];
const ended: Fates = [
  'unused_still_work',
  'may_be_used',
  'earlier_may_be_used',
  'earlier_may_be_used',
];
/** A code that still works does not help after these ends, so nothing is said about it. */
const silent: Fates = [null, 'may_be_used', 'earlier_may_be_used', 'earlier_may_be_used'];
/** The failure's own text says what became of the code. */
const inText: Fates = [null, null, null, null];

/** The expected fate when no code, this code, another code or a code before a remount is in doubt. */
const expected: { readonly [Name in FailureName | 'offline']: Fates } = {
  invalid_code: inText,
  action_required: inText,
  offline: notUsed,
  rate_limited: notUsed,
  outcome_unknown: doubtful,
  service_error: doubtful,
  unexpected: doubtful,
  session_limit: doubtful,
  locked: ended,
  session_expired: ended,
  risk_blocked: ended,
  configuration: ended,
  blocked: silent,
  no_backup_codes: silent,
  mfa_unavailable: silent,
  account_unavailable: silent,
};

type Step = ReturnType<typeof start>;

/** The fate that is shown after one more failure. */
function fateAfter(name: FailureName | 'offline', step: Step): CodeFate | null | undefined {
  if (name === 'offline') step.press().check(code, { isOnline: false });
  else step.submit(code).refuse(failures[name]);
  const { state } = step.shown;
  return 'codeFate' in state ? state.codeFate : undefined;
}

const loseResponse = (lost: string) => start().submit(lost).refuse(failures.outcome_unknown);

describe.each(Object.keys(expected) as (FailureName | 'offline')[])(
  'the code’s fate after %s',
  (name) => {
    const [noDoubt, thisInDoubt, anotherInDoubt, someInDoubt] = expected[name];

    it(`is ${noDoubt} if no response was lost`, () => {
      expect(fateAfter(name, start())).toBe(noDoubt);
    });

    it(`is ${thisInDoubt} if an earlier response to the same code was lost`, () => {
      expect(fateAfter(name, loseResponse(code))).toBe(thisInDoubt);
    });

    it(`is ${anotherInDoubt} if the response to another code was lost`, () => {
      expect(fateAfter(name, loseResponse(other))).toBe(anotherInDoubt);
    });

    it(`is ${someInDoubt} if a response was lost before the challenge unmounted`, () => {
      const step = loseResponse(other).send({ type: 'disconnected' }).connect();
      expect(fateAfter(name, step)).toBe(someInDoubt);
    });
  },
);

describe('doubt about a code', () => {
  it.each(['outcome_unknown', 'service_error', 'unexpected', 'session_limit'] as const)(
    'begins with %s',
    (name) => {
      const step = start().submit(code).refuse(failures[name]);
      expect(fateAfter('session_expired', step)).toBe('may_be_used');
    },
  );

  it.each(['rate_limited', 'invalid_code'] as const)('does not begin with %s', (name) => {
    const step = start().submit(other).refuse(failures[name]);
    expect(fateAfter('session_expired', step)).toBe('unused_still_work');
  });

  it('lasts beyond the MFA token under which it began', () => {
    const step = loseResponse(code).replace();
    expect(fateAfter('rate_limited', step)).toBe('may_be_used');
  });

  it('lasts beyond the end of its challenge', () => {
    const step = loseResponse(code).submit(other).refuse(failures.session_expired).replace();
    expect(fateAfter('rate_limited', step)).toBe('may_be_used');
  });

  it.each(['outcome_unknown', 'service_error'] as const)(
    'is about the code itself where %s arrives while the challenge is off the screen',
    (name) => {
      const step = start().submit(code).send({ type: 'disconnected' }).refuse(failures[name]);
      expect(step.connect().shown.state).toMatchObject({ codeFate: 'may_be_used' });
    },
  );

  it('begins for a code whose response is lost after the MFA token was replaced', () => {
    const step = start().submit(code).replace().refuse(failures.outcome_unknown);
    expect(fateAfter('rate_limited', step)).toBe('may_be_used');
  });

  it('lasts after a rate limit for a code that the page remembers from before a remount', () => {
    const recalled = { knowledge: 'doubtful', hasDoubt: true } as const;
    const step = start().press().check(code, { recalled });
    step.refuse(failures.rate_limited);
    expect(step.shown.state).toMatchObject({ codeFate: 'may_be_used' });
  });

  it('is recalled under its MFA token for any code', () => {
    const recalled = { knowledge: null, hasDoubt: true } as const;
    const step = start().press().check(code, { recalled, isOnline: false });
    expect(step.shown.state).toMatchObject({ codeFate: 'earlier_may_be_used' });
  });

  it('from the latest response overrides a refusal that the page remembers', () => {
    const recalled = { knowledge: 'refused', hasDoubt: false } as const;
    const step = loseResponse(code).press().check(code, { recalled });
    expect(step.effects).toContainEqual({ type: 'send', code });
  });

  it('that the page remembers does not override a later refusal', () => {
    const recalled = { knowledge: 'doubtful', hasDoubt: true } as const;
    const step = start().submit(code).refuse(failures.invalid_code).press();
    expect(step.check(code, { recalled }).shown.state).toMatchObject({
      failure: { problem: 'already_refused' },
    });
  });
});

describe('a challenge without a valid configuration', () => {
  it('says at once that the codes still work', () => {
    const step = drive(initialModel(failures.configuration));
    expect(step.shown.state).toEqual({
      status: 'ended',
      failure: failures.configuration,
      codeFate: 'unused_still_work',
    });
  });

  it('says that an earlier code may have been used, if its response was lost before', () => {
    const step = start().submit(code).refuse(failures.outcome_unknown);
    step.send({ type: 'replaced', problem: failures.configuration });
    expect(step.shown.state).toEqual({
      status: 'ended',
      failure: failures.configuration,
      codeFate: 'earlier_may_be_used',
    });
  });
});
