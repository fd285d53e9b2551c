import type { BackupCodeFailure } from '../failure/failure.js';
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

/** The password was enough: no second factor is asked for. */
export interface FirstLoginSignedIn extends VerifiedLogin {
  readonly kind: 'signed_in';
}

/** The password was right, and LoginRadius asks for a second factor. */
export interface SecondFactorRequired {
  readonly kind: 'second_factor_required';
  /** The MFA token. Never render, log or persist. */
  readonly secondFactorToken: string;
  /** When the MFA token ends (`ExpireIn`); `null` when that cannot be read. */
  readonly expiresAt: Date | null;
  /** The second factors that the account has set up. No flag says whether it has backup codes. */
  readonly methods: readonly SecondFactorMethod[];
}

/** What a first login response means. Discriminated on `kind`, together with every failure. */
export type FirstLogin = FirstLoginSignedIn | SecondFactorRequired | BackupCodeFailure;

/** What `readFirstLogin` reads of a `Response`. */
export interface FirstLoginResponse {
  readonly status: number;
  readonly headers?: { get: (name: string) => string | null } | undefined;
}

/** Responses of HTTP 200 without a header. */
const ok: FirstLoginResponse = { status: 200 };

/**
 * Reads the response to the first login step: `POST /identity/v2/auth/login/2fa` (nested) or
 * `POST /identity/v2/auth/login` (flat). Returns a result for any body and never throws.
 *
 * A failure has the kinds of the backup code step. Error codes that mean nothing there, such as 966
 * for a wrong password, are `unexpected`: read `errorCode`.
 *
 * @param body The text of the response, or what `JSON.parse` made of it. Prefer the text: a gateway
 *   answers with HTML, which `response.json()` throws on.
 * @param response The `Response`, for its status and `Retry-After`. Left out: status 200.
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
  if (failure) return failure;
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
  // The zero GUID is LoginRadius's "none".
  if (!isJsonObject(step) || !secondFactorToken || /^[0-]+$/.test(secondFactorToken)) return null;
  return {
    kind: 'second_factor_required',
    secondFactorToken,
    expiresAt: parseLoginRadiusDate(property(step, 'ExpireIn')),
    methods: readSecondFactorMethods(step),
  };
}
