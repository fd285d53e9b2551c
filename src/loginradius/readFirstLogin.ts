import type { BackupCodeFailure, ServerFacts } from '../failure/failure.js';
import { readAuthTokens } from './authTokens.js';
import {
  isJsonObject,
  type JsonObject,
  parseJsonObject,
  property,
  readText,
} from './jsonObject.js';
import { parseLoginRadiusDate } from './loginRadiusDate.js';
import type { VerifiedLogin } from './readAnswer.js';
import { readFailure } from './readFailure.js';
import { readSecondFactorMethods, type SecondFactorMethod } from './secondFactorMethods.js';

/** The person is signed in, because LoginRadius requires no second factor. */
export interface FirstLoginSignedIn extends VerifiedLogin {
  readonly kind: 'signed_in';
}

/** The password was correct, and LoginRadius requires a second factor. */
export interface SecondFactorRequired {
  readonly kind: 'second_factor_required';
  /** The MFA token. Never render, log or store it. */
  readonly secondFactorToken: string;
  /** When the MFA token expires (`ExpireIn`). `null` if the date is unreadable. */
  readonly expiresAt: Date | null;
  /**
   * The second factors that the account has set up. LoginRadius does not say whether the account has
   * backup codes.
   */
  readonly methods: readonly SecondFactorMethod[];
}

/**
 * LoginRadius refused the user name or the password. Show one text for both, so that nobody learns which
 * accounts exist.
 */
export interface InvalidCredentials extends ServerFacts {
  readonly kind: 'invalid_credentials';
}

/** The result of the first login step: a success or a failure, discriminated by `kind`. */
export type FirstLogin =
  | FirstLoginSignedIn
  | SecondFactorRequired
  | InvalidCredentials
  | BackupCodeFailure;

/** The parts of a `Response` that `readFirstLogin` reads. */
export interface FirstLoginResponse {
  readonly status: number;
  readonly headers?: { get: (name: string) => string | null } | undefined;
}

/** The default: HTTP 200 without headers. */
const ok: FirstLoginResponse = { status: 200 };

/**
 * Reads the response to the first login step: `POST /identity/v2/auth/login/2fa` (nested) or
 * `POST /identity/v2/auth/login` (flat). Returns a result for any body and never throws.
 *
 * A wrong user name or password is `invalid_credentials`. Every other failure has the same kinds as in the
 * challenge. If the challenge does not know the error code, the kind is `unexpected`. Then read `errorCode`.
 *
 * @param body The text of the response, or the result of `JSON.parse`. Prefer the text: a gateway can
 *   respond with HTML, and `response.json()` throws on HTML.
 * @param response The `Response`, for its status and `Retry-After`. Default: status 200.
 */
export function readFirstLogin(body: unknown, response: FirstLoginResponse = ok): FirstLogin {
  const now = Date.now();
  const { status } = response;
  const fields = readBody(body);
  const failure = readFailure(
    { status, body: '', retryAfter: response.headers?.get('Retry-After') ?? null },
    fields,
    now,
  );
  // 966: the name or the password is wrong. 938: no account has this name.
  if (failure) {
    const { errorCode } = failure;
    return errorCode === 966 || errorCode === 938
      ? { ...failure, kind: 'invalid_credentials' }
      : failure;
  }
  const tokens = readAuthTokens(fields, now);
  if (tokens) {
    const profile = property(fields, 'Profile');
    return { kind: 'signed_in', tokens, profile: isJsonObject(profile) ? profile : null };
  }
  return (
    readSecondFactor(property(fields, 'SecondFactorAuthentication')) ??
    readSecondFactor(fields) ?? { kind: 'unexpected', errorCode: null, status }
  );
}

function readBody(body: unknown): JsonObject {
  if (typeof body === 'string') return parseJsonObject(body);
  return isJsonObject(body) ? body : {};
}

function readSecondFactor(step: unknown): SecondFactorRequired | null {
  const secondFactorToken = readText(property(step, 'SecondFactorAuthenticationToken'));
  // The zero GUID means "none".
  if (!isJsonObject(step) || !secondFactorToken || /^[0-]+$/.test(secondFactorToken)) return null;
  return {
    kind: 'second_factor_required',
    secondFactorToken,
    expiresAt: parseLoginRadiusDate(property(step, 'ExpireIn')),
    methods: readSecondFactorMethods(step),
  };
}
