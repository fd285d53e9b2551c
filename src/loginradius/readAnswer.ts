import { type AuthTokens, readAuthTokens } from './authTokens.js';
import type { BackupCodeFailure } from '../failure/failure.js';
import type { Answer } from './exchange.js';
import { isJsonObject, parseJsonObject, property } from './jsonObject.js';
import { readFailure } from './readFailure.js';
import type { LoginRadiusProfile } from './loginRadiusTypes.js';

/** A finished sign-in. */
export interface VerifiedLogin {
  readonly tokens: AuthTokens;
  /**
   * The profile as LoginRadius sent it. Any field may be absent or null, and there may be unknown
   * fields.
   */
  readonly profile: LoginRadiusProfile | null;
}

/**
 * Reads a response. LoginRadius's status is unreliable, so the body decides first. A usable `ErrorCode`
 * is a failure even at 200. Without an `ErrorCode`, the status decides. Never throws.
 *
 * @param now The current time, in milliseconds since 1970. Relative times in the response count from it.
 */
export function readAnswer(answer: Answer, now: number): VerifiedLogin | BackupCodeFailure {
  const body = parseJsonObject(answer.body);
  const failure = readFailure(answer, body, now);
  if (failure) return failure;
  const tokens = readAuthTokens(body, now);
  const profile = property(body, 'Profile');
  return tokens
    ? // No further checks: every field is optional and nullable, and LoginRadius may add fields.
      { tokens, profile: isJsonObject(profile) ? profile : null }
    : { kind: 'outcome_unknown', cause: 'unreadable', errorCode: null, status: answer.status };
}
