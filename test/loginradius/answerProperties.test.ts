import { isBackupCodeError } from 'backup-code-challenge';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { anyBody, anyRetryAfter, anyStatus } from './support/answerArbitraries.js';
import { read } from './support/answers.js';
import { call } from './support/calls.js';
import { allKinds, clientKinds } from './support/failures.js';

const runs = { numRuns: 10_000 };
/** `npm run proof` asks for a million. */
const allRuns = Number(process.env.PROPERTY_RUNS ?? runs.numRuns);
const timeout = 60_000 + allRuns;
const zeroGuid = '00000000-0000-0000-0000-000000000000';
const anyNumber = fc.oneof(anyStatus, fc.integer({ min: 0, max: 999 }));
const anyAnswer = fc.record({ status: anyNumber, body: anyBody, retryAfter: anyRetryAfter });

/** The `ErrorCode` of a body as the contract defines it: a number above 0, or a text that spells one. */
function errorCodeIn(text: string): number | null {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return null;
  const value: unknown = Reflect.get(body, 'ErrorCode') ?? Reflect.get(body, 'errorCode');
  const isSpelled = typeof value === 'string' && /^[\s\d]*\d\s*$/.test(value);
  const errorCode = isSpelled || typeof value === 'number' ? Number(value) : 0;
  return errorCode > 0 ? errorCode : null;
}

/** Checks that a failure has the payload of its kind, and no other. */
function payloadProblem(failure: object): string | null {
  const { kind, errorCode, status, ...payload } = failure as Record<string, unknown>;
  const wanted: Readonly<Record<string, readonly string[]>> = {
    invalid_code: ['afterUnknownOutcome'],
    session_expired: [],
    outcome_unknown: ['cause'],
    rate_limited: ['retryAfterMs'],
    locked: ['reason', 'unlocksAt'],
    action_required: ['action'],
  };
  if (!allKinds.includes(String(kind)) || clientKinds.includes(String(kind))) return `kind ${kind}`;
  if (errorCode !== null && !(Number(errorCode) > 0)) return `errorCode ${errorCode}`;
  if (typeof status !== 'number') return `status ${status}`;
  const keys = Object.keys(payload).toSorted();
  return keys.join() === (wanted[String(kind)] ?? []).join() ? null : `${kind} with ${keys}`;
}

describe('any response body at any status', { timeout }, () => {
  it('is read as a success, or as a failure of a known kind with that kind’s payload', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const result = read(answer);
        if (result.ok) {
          const { accessToken, refreshToken, expiresAt, expiresIn } = result.login.tokens;
          expect(accessToken.trim()).toBe(accessToken);
          expect(['', zeroGuid]).not.toContain(accessToken);
          expect([refreshToken, expiresIn]).not.toContain('');
          expect(expiresAt?.getTime()).not.toBeNaN();
        } else {
          expect(payloadProblem(result.failure)).toBeNull();
        }
      }),
      { numRuns: allRuns },
    );
    console.log(`readAnswer: ${allRuns} random responses, no exception`);
  });

  it('is read as a failure with its ErrorCode if it has one', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const errorCode = errorCodeIn(answer.body);
        const result = read(answer);
        const facts = result.ok ? null : result.failure;
        expect(facts?.errorCode ?? null).toBe(errorCode);
        expect(facts?.status ?? answer.status).toBe(answer.status);
        if (errorCode !== null) expect(result.ok).toBe(false);
      }),
      runs,
    );
  });

  it('is never read as a success if the status is not 2xx', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const isSuccess = answer.status >= 200 && answer.status < 300;
        expect(read(answer).ok && !isSuccess).toBe(false);
      }),
      runs,
    );
  });

  it('is read the same way twice', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        expect(read(answer)).toEqual(read(answer));
      }),
    );
  });
});

describe('a call with any kind of `fetch`', { timeout }, () => {
  const isWithoutBody = (status: number) => [204, 205, 304].includes(status);
  const response = fc.record({ status: anyStatus, body: anyBody, retryAfter: anyRetryAfter });
  const thrown = fc.oneof(
    fc.anything(),
    fc.string().map((text) => new TypeError(text)),
  );
  /** Everything that a `fetch` can do, including its faults. */
  const anyFetch: fc.Arbitrary<() => unknown> = fc.oneof(
    {
      weight: 8,
      arbitrary: response.map(({ status, body, retryAfter }) => () => {
        const headers = new Headers(retryAfter === null ? {} : { 'Retry-After': retryAfter });
        return new Response(isWithoutBody(status) ? null : body, { status, headers });
      }),
    },
    { weight: 1, arbitrary: thrown.map((reason) => () => Promise.reject(reason)) },
    {
      weight: 1,
      arbitrary: thrown.map((reason) => () => {
        throw reason;
      }),
    },
    { weight: 1, arbitrary: fc.anything().map((value) => () => value) },
  );

  it('resolves to a login or rejects with a BackupCodeError, without an unhandled rejection', async () => {
    const unheard: unknown[] = [];
    const listener = (reason: unknown) => void unheard.push(reason);
    process.on('unhandledRejection', listener);
    onTestFinished(() => void process.off('unhandledRejection', listener));

    await fc.assert(
      fc.asyncProperty(anyFetch, async (answer) => {
        // SAFETY: a page in plain JavaScript can pass any value as `fetch`. The test relies on that.
        const fetch = answer as unknown as typeof globalThis.fetch;
        const outcome: unknown = await call({ endpoint: { fetch } }).then(
          () => null,
          (error: unknown) => error,
        );
        if (outcome === null) return;
        expect(isBackupCodeError(outcome)).toBe(true);
        if (isBackupCodeError(outcome)) expect(allKinds).toContain(outcome.failure.kind);
      }),
      runs,
    );

    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    expect(unheard).toEqual([]);
  });
});
