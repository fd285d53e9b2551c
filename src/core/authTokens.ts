import { parseVendorDate } from './vendorDate.js';

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

/** As an access token it means: a second factor is still wanted. */
const zeroGuid = '00000000-0000-0000-0000-000000000000';

/** The tokens of a 200 body, or `null` when it holds no usable access token. */
export function readAuthTokens(
  body: Readonly<Record<string, unknown>>,
  now: number,
): AuthTokens | null {
  const accessToken = text(body.access_token);
  if (!accessToken || accessToken === zeroGuid) return null;
  const expiresIn =
    typeof body.expires_in === 'number' ? String(body.expires_in) : text(body.expires_in);
  return {
    accessToken,
    refreshToken: text(body.refresh_token),
    expiresAt: expiry(expiresIn, now),
    expiresIn,
  };
}

function expiry(expiresIn: string | null, now: number): Date | null {
  if (!expiresIn) return null;
  if (!/^\d+$/.test(expiresIn)) return parseVendorDate(expiresIn);
  const date = new Date(now + Number(expiresIn) * 1000);
  return Number.isNaN(date.getTime()) ? null : date;
}

function text(value: unknown): string | null {
  return (typeof value === 'string' && value.trim()) || null;
}
