import { describe, expect, it } from 'vitest';
import type { BackupCodeFailure, PlainFailureKind } from '../../src/failure/failure.js';
import { failureKey } from '../../src/failure/failureKey.js';

const facts = { errorCode: null, status: null } as const;
const format = (problem: 'empty' | 'already_refused' | 'bad_character') =>
  ({ kind: 'invalid_format', problem, length: 8, ...facts }) as const;

const keys: readonly (readonly [key: string, failure: BackupCodeFailure])[] = [
  ['invalid_format/empty', format('empty')],
  ['invalid_format/bad_character', format('bad_character')],
  ['invalid_format/already_refused', format('already_refused')],
  ['invalid_code', { kind: 'invalid_code', afterUnknownOutcome: false, ...facts }],
  [
    'invalid_code/after_unknown_outcome',
    { kind: 'invalid_code', afterUnknownOutcome: true, ...facts },
  ],
  ['outcome_unknown/timeout', { kind: 'outcome_unknown', cause: 'timeout', ...facts }],
  ['outcome_unknown/unreadable', { kind: 'outcome_unknown', cause: 'unreadable', ...facts }],
  ['rate_limited', { kind: 'rate_limited', retryAfterMs: 1000, ...facts }],
  ['locked/captcha', { kind: 'locked', reason: 'captcha', unlocksAt: null, ...facts }],
  ['locked/blocked', { kind: 'locked', reason: 'blocked', unlocksAt: new Date(0), ...facts }],
  ['session_expired', { kind: 'session_expired', ...facts }],
  ['action_required/consent', { kind: 'action_required', action: 'consent', ...facts }],
  [
    'action_required/privacy_policy',
    { kind: 'action_required', action: 'privacy_policy', token: 'secret', ...facts },
  ],
];

/** Kinds that are their own key. A missing one does not compile. */
const plainKinds = Object.keys({
  offline: true,
  service_error: true,
  unexpected: true,
  session_limit: true,
  no_backup_codes: true,
  mfa_unavailable: true,
  account_unavailable: true,
  risk_blocked: true,
  configuration: true,
} satisfies { readonly [Kind in PlainFailureKind]: true }) as PlainFailureKind[];

describe('the key of a failure', () => {
  it.each(keys)('is the kind and the case, if the kind has cases: %s', (key, failure) => {
    expect(failureKey(failure)).toBe(key);
  });

  it.each(plainKinds)('is only the kind, if the kind has no cases: %s', (kind) => {
    expect(failureKey({ kind, ...facts, errorCode: 1103, status: 400 })).toBe(kind);
  });
});
