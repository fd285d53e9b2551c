import { type AuthTokens, readAuthTokens } from './authTokens.js';
import type { BackupCodeFailure } from '../failure/failure.js';
import type { Answer } from './exchange.js';
import { isJsonObject, parseJsonObject, property } from './jsonObject.js';
import { readFailure } from './readFailure.js';
import type { LoginRadiusProfile } from './loginRadiusTypes.js';

/** A finished sign-in. */
export interface VerifiedLogin {
  readonly tokens: AuthTokens;
  /** As LoginRadius sent it: any field may be absent or null, and unknown fields occur. */
  readonly profile: LoginRadiusProfile | null;
}

/**
 * Reads any body at any status, body first: LoginRadius's status cannot be trusted. A usable
 * `ErrorCode` is a failure even at 200; without one the status decides. Never throws.
 *
 * @param now Milliseconds since 1970, for what the answer says relative to the present.
 */
export function readAnswer(answer: Answer, now: number): VerifiedLogin | BackupCodeFailure {
  const body = parseJsonObject(answer.body);
  const failure = readFailure(answer, body, now);
  if (failure) return failure;
  const tokens = readAuthTokens(body, now);
  const profile = property(body, 'Profile');
  return tokens
    ? // Not checked further: every field is optional and nullable, and LoginRadius may add fields.
      { tokens, profile: isJsonObject(profile) ? profile : null }
    : { kind: 'outcome_unknown', cause: 'unreadable', errorCode: null, status: answer.status };
}
