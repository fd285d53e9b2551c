import { type JsonObject, readText } from './jsonObject.js';
import { parseLoginRadiusDate, usableDate } from './loginRadiusDate.js';

/** What a successful sign-in returns. This package never keeps it. */
export interface AuthTokens {
  /** A GUID or a JWT. */
  accessToken: string;
  /** `null` when the tenant issues none. */
  refreshToken: string | null;
  /** When the access token expires; `null` when `expires_in` cannot be read. */
  expiresAt: Date | null;
  /** LoginRadius's `expires_in`, unchanged: an ISO date, or seconds. */
  expiresIn: string | null;
}

/** Reads the tokens of a 200 body. Returns `null` when the body has no usable access token. */
export function readAuthTokens(body: JsonObject, now: number): AuthTokens | null {
  const { access_token, refresh_token, expires_in } = body;
  const accessToken = readText(access_token);
  // The zero GUID, with or without braces, means that a second factor is still required.
  if (!accessToken || /^[{}0-]+$/.test(accessToken)) return null;
  const expiresIn = readText(typeof expires_in === 'number' ? String(expires_in) : expires_in);
  return {
    accessToken,
    refreshToken: readText(refresh_token),
    expiresAt: /^\d+$/.test(expiresIn ?? '')
      ? usableDate(now + Number(expiresIn) * 1000)
      : parseLoginRadiusDate(expiresIn),
    expiresIn,
  };
}
