import { type JsonObject, readText } from './jsonObject.js';
import { parseLoginRadiusDate, usableDate } from './loginRadiusDate.js';

/** What a successful sign-in hands over. Never kept by this package. */
export interface AuthTokens {
  /** A GUID or a JWT. */
  accessToken: string;
  /** `null` when the tenant issues none. */
  refreshToken: string | null;
  /** When the access token ends; `null` when the vendor's `expires_in` cannot be read. */
  expiresAt: Date | null;
  /** The vendor's `expires_in` as it came: an ISO date, or seconds. */
  expiresIn: string | null;
}

/** The tokens of a 200 body, or `null` when it holds no usable access token. */
export function readAuthTokens(body: JsonObject, now: number): AuthTokens | null {
  const { access_token, refresh_token, expires_in } = body;
  const accessToken = readText(access_token);
  // The zero GUID means: a second factor is still wanted.
  if (!accessToken || /^[0-]+$/.test(accessToken)) return null;
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
