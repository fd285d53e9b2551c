import type {
  BackupCodeFailure,
  BackupCodeFailureKind,
  LockReason,
  PlainFailure,
  RequiredAction,
  ServerFacts,
  SessionExpiredFailure,
  UnknownOutcomeCause,
} from './failure.js';
import { failureTraits } from './failureTraits.js';
import type { BackupCodeProblem } from '../code/validateBackupCode.js';

/** Reads a property. Returns `undefined` for a value that it cannot have. */
type Read<Value> = (value: unknown) => Value | undefined;

/** The properties that a failure must have besides its kind. */
type Reads<Failure> = {
  readonly [Name in Exclude<keyof Failure, 'kind' | 'character' | 'token'>]: Read<Failure[Name]>;
};

/** The failures that have more than a kind and the server's facts. */
type DetailedFailure = Exclude<BackupCodeFailure, PlainFailure | SessionExpiredFailure>;

type Details = {
  readonly [Failure in DetailedFailure as Failure['kind']]: Omit<Reads<Failure>, keyof ServerFacts>;
};

const readCount: Read<number> = (value) =>
  typeof value === 'number' && value >= 0 && value < Infinity ? value : undefined;

const readBoolean: Read<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

/** A date, or its text in JSON. */
const readDate: Read<Date> = (value) => {
  const date = new Date(typeof value === 'string' || value instanceof Date ? value : NaN);
  return Number.isNaN(date.getTime()) ? undefined : date;
};

function orNull<Value>(read: Read<Value>): Read<Value | null> {
  return (value) => (value === null ? null : read(value));
}

/** @param cases A record, so that the compiler reports a missing case. */
function oneOf<Case extends string>(cases: Readonly<Record<Case, 1>>): Read<Case> {
  // SAFETY: the own properties of the record are its cases.
  return (value) =>
    typeof value === 'string' && Object.hasOwn(cases, value) ? (value as Case) : undefined;
}

const facts: Reads<ServerFacts> = { errorCode: orNull(readCount), status: orNull(readCount) };

const details: Details = {
  invalid_format: {
    problem: oneOf<BackupCodeProblem>({
      empty: 1,
      multiple_codes: 1,
      authenticator_code: 1,
      bad_character: 1,
      too_short: 1,
      too_long: 1,
    }),
    length: readCount,
  },
  invalid_code: { afterUnknownOutcome: readBoolean },
  outcome_unknown: {
    cause: oneOf<UnknownOutcomeCause>({ timeout: 1, network: 1, unreadable: 1 }),
  },
  rate_limited: { retryAfterMs: orNull(readCount) },
  locked: {
    reason: oneOf<LockReason>({
      temporary: 1,
      captcha: 1,
      security_question: 1,
      sign_in_again: 1,
      blocked: 1,
    }),
    unlocksAt: orNull(readDate),
  },
  action_required: { action: oneOf<RequiredAction>({ privacy_policy: 1, consent: 1 }) },
};

/**
 * Reads a failure that the app's code or its back end made, in JSON or not. Returns `null` for an
 * unknown kind or case, and for a missing or mistyped property. Drops properties that do not belong to
 * the kind. Rejects `offline` and `already_refused`, because only the page can know these.
 */
export function readFailureJson(json: unknown): BackupCodeFailure | null {
  // SAFETY: `Object` turns any value into an object. Each property is checked before use.
  const fields = Object(json) as Readonly<Record<string, unknown>>;
  const { kind, character } = fields;
  if (!isKind(kind) || kind === 'offline') return null;
  const failure: Record<string, unknown> = { kind };
  const reads: Readonly<Record<string, Read<unknown>>> = {
    ...(kind in details && details[kind as keyof Details]),
    ...facts,
  };
  for (const [name, read] of Object.entries(reads)) {
    const value = read(fields[name]);
    if (value === undefined) return null;
    failure[name] = value;
  }
  if (kind === 'invalid_format' && typeof character === 'string') failure.character = character;
  // SAFETY: it has the properties of its kind, and each was read as one of that type.
  return failure as unknown as BackupCodeFailure;
}

function isKind(value: unknown): value is BackupCodeFailureKind {
  return typeof value === 'string' && Object.hasOwn(failureTraits, value);
}
