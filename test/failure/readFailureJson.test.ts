import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFailureJson } from '../../src/failure/readFailureJson.js';
import { allFailures, allKinds } from '../loginradius/support/failures.js';

/** Whether only a page can cause a failure, so that a back end must not send it. */
const ofThePage = (failure: object) =>
  'problem' in failure
    ? failure.problem === 'already_refused'
    : 'kind' in failure && failure.kind === 'offline';

const sendable = allFailures.filter((failure) => !ofThePage(failure));

function asJson(failure: object): Record<string, unknown> {
  return JSON.parse(JSON.stringify({ ...failure }));
}

describe('readFailureJson', () => {
  it.each(sendable)('reads $kind as the back end sent it', (failure) => {
    const { token: _, ...sent } = failure as typeof failure & { token?: unknown };
    expect(readFailureJson(asJson(sent))).toEqual(sent);
  });

  it('is tested with every kind that a back end can send', () => {
    expect(new Set(sendable.map(({ kind }) => kind)).size).toBe(allKinds.length - 1);
  });

  it.each(allFailures.filter(ofThePage))(
    'refuses $kind, which only a page can cause',
    (failure) => {
      expect(readFailureJson(asJson(failure))).toBeNull();
    },
  );

  it.each(sendable)('refuses $kind with a missing or mistyped property', (failure) => {
    const sent = asJson(failure);
    for (const key of Object.keys(sent).filter((name) => name !== 'token')) {
      const { [key]: _, ...rest } = sent;
      expect(readFailureJson(rest)).toBeNull();
      for (const wrong of [{}, 'x', 'toString', -1, [0], undefined]) {
        expect(readFailureJson({ ...sent, [key]: wrong })).toBeNull();
      }
    }
  });

  it('refuses an array in place of a string', () => {
    const facts = { errorCode: null, status: null };
    expect(readFailureJson({ kind: 'outcome_unknown', cause: ['timeout'], ...facts })).toBeNull();
    expect(readFailureJson({ kind: 'outcome_unknown', cause: 'timeout', ...facts })).not.toBeNull();
  });

  it.each([
    [0, true],
    [7.5, true],
    [-1, false],
    [Infinity, false],
    [NaN, false],
  ])(
    'accepts a count only if it is finite and not negative: %s is accepted: %s',
    (length, isCount) => {
      const sent = { kind: 'invalid_format', problem: 'too_short', length, errorCode: null };
      expect(readFailureJson({ ...sent, status: null }) !== null).toBe(isCount);
    },
  );

  it('reads the bad character, and drops it if it is not a string', () => {
    const sent = { kind: 'invalid_format', problem: 'bad_character', length: 8 };
    const facts = { errorCode: null, status: null };
    expect(readFailureJson({ ...sent, character: '!', ...facts })).toEqual({
      ...sent,
      character: '!',
      ...facts,
    });
    expect(readFailureJson({ ...sent, character: 7, ...facts })).toEqual({ ...sent, ...facts });
  });

  it('drops properties that the kind does not have', () => {
    const sent = { kind: 'configuration', errorCode: null, status: 403, token: 't', reason: 'x' };
    expect(readFailureJson(sent)).toEqual({ kind: 'configuration', errorCode: null, status: 403 });
    const action = {
      kind: 'action_required',
      action: 'consent',
      errorCode: 1,
      status: 1,
      token: 't',
    };
    expect(readFailureJson(action)).not.toHaveProperty('token');
  });

  it('returns null or a failure of a known kind for any value, without throwing', () => {
    const anyJson = fc.oneof(
      fc.anything(),
      fc.record({
        kind: fc.oneof(fc.constantFrom(...allKinds, 'toString', '__proto__'), fc.anything()),
        errorCode: fc.oneof(fc.constant(null), fc.anything()),
        status: fc.oneof(fc.constant(null), fc.anything()),
        cause: fc.constantFrom('timeout', 'toString', 'constructor'),
        unlocksAt: fc.anything(),
      }),
    );
    const property = fc.property(anyJson, (json) => {
      const failure = readFailureJson(json);
      expect([...allKinds, undefined]).toContain(failure?.kind);
    });
    fc.assert(property, { numRuns: 2_000 });
  });
});
