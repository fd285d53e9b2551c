import { readText } from './jsonObject.js';
import type { VerifyBackupCodeRequestBody } from './loginRadiusTypes.js';

/** Names of the tenant's templates, by the risk that makes LoginRadius send one. */
export interface RiskTemplates {
  browser?: string | undefined;
  city?: string | undefined;
  country?: string | undefined;
  ip?: string | undefined;
  device?: string | undefined;
}

export interface EndpointOptions {
  /**
   * Where the API is: `https://…`, `http://` on a loopback host, or a path such as `/api`, which is
   * resolved against the page's own origin, not against `<base>`.
   * @default 'https://api.loginradius.com'
   */
  baseUrl?: string | undefined;
  /**
   * The path of the request. Older LoginRadius documents have
   * `/identity/v2/auth/login/2fa/verification/backupcode`.
   * @default '/identity/v2/auth/login/2fa/backupcode'
   */
  path?: string | undefined;
  /**
   * How long to wait for the whole response, in milliseconds. A code whose response did not arrive in
   * time may be spent, so do not set it short. Zero or less means the default; `Infinity` means 24
   * days.
   * @default 15000
   */
  timeoutMs?: number | undefined;
  /**
   * Makes the request. It must not retry, and must resolve at any HTTP status.
   * @default the global `fetch` at the time of the request
   */
  fetch?: typeof fetch | undefined;
  /**
   * Suppresses LoginRadius's webhook events: `true` by the query parameter; `'header'` by the header
   * `X-PreventWebhook`, which may not pass a browser's preflight; `'both'` by both.
   * @default false
   */
  preventWebhook?: boolean | 'header' | 'both' | undefined;
  /**
   * E-mail and SMS templates for LoginRadius's risk-based authentication.
   * @default none
   */
  riskTemplates?:
    | { email?: RiskTemplates | undefined; sms?: RiskTemplates | undefined }
    | undefined;
}

/** The parts of a request that do not change from try to try. */
export interface EndpointCredentials {
  apiKey: string;
  secondFactorToken: string;
  endpoint?: EndpointOptions | undefined;
}

const defaultBaseUrl = 'https://api.loginradius.com';
const defaultPath = '/identity/v2/auth/login/2fa/backupcode';

/**
 * https, or http on loopback, without user, query or fragment; or a path of the page's own origin,
 * where `//host` and `/\host` would lead to another one.
 */
const address =
  /^(https:\/\/[^\s/?#\\@]+|http:\/\/(([\w-]+\.)*localhost|127(\.\d+){3}|\[::1])(:\d+)?|(?!\/\/))(\/[^\s?#\\]*)?$/i;

function isAddress(value: string): boolean {
  if (!address.test(value)) return false;
  try {
    return Boolean(new URL(value, defaultBaseUrl));
  } catch {
    return false;
  }
}

/** The option that prevents any request; `undefined` when all are right. */
export type ConfigurationProblem =
  | 'apiKey'
  | 'secondFactorToken'
  | 'endpoint.baseUrl'
  | 'endpoint.path';

export function findConfigurationProblem({
  apiKey,
  secondFactorToken,
  endpoint,
}: EndpointCredentials): ConfigurationProblem | undefined {
  const { baseUrl = defaultBaseUrl, path = defaultPath } = endpoint ?? {};
  // The types require these already, but a login page may be in plain JavaScript.
  if (!readText(apiKey)) return 'apiKey';
  if (!readText(secondFactorToken)) return 'secondFactorToken';
  if (!readText(baseUrl) || !isAddress(baseUrl)) return 'endpoint.baseUrl';
  // oxlint-disable-next-line unicorn/prefer-string-starts-ends-with -- it may not be a string
  return /^\//.test(path) && isAddress(path) ? undefined : 'endpoint.path';
}

/** The one request of the contract: `PUT`, at most thirteen query parameters, one key in the body. */
export function buildRequest(
  { apiKey, secondFactorToken, endpoint }: EndpointCredentials,
  backupCode: string,
): [url: string, init: RequestInit] {
  const {
    baseUrl = defaultBaseUrl,
    path = defaultPath,
    preventWebhook,
    riskTemplates,
  } = endpoint ?? {};
  const isBoth = preventWebhook === 'both';
  const query = new URLSearchParams({
    apikey: apiKey,
    secondfactorauthenticationtoken: secondFactorToken,
    ...((isBoth || preventWebhook === true) && { prevent_webhook: 'true' }),
  });
  for (const [channel, templates] of Object.entries(riskTemplates ?? {})) {
    for (const [risk, template] of Object.entries(templates ?? {})) {
      if (template) query.set(`rba${risk}${channel}template`, template);
    }
  }
  return [
    `${pageOrigin(baseUrl)}${baseUrl.replace(/\/+$/, '')}${path}?${query}`,
    {
      method: 'PUT',
      headers: {
        'Content-Type': 'application/json',
        ...((isBoth || preventWebhook === 'header') && { 'X-PreventWebhook': 'true' }),
      },
      body: JSON.stringify({ backupcode: backupCode } satisfies VerifyBackupCodeRequestBody),
      // The URL contains the API key and the MFA token by LoginRadius's design, and the code must not
      // follow a redirect.
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
    },
  ];
}

/** What a path is resolved against: `<base>` would send the code to another origin. */
function pageOrigin(baseUrl: string): string {
  const { origin } = globalThis;
  return /^[a-z]/i.test(baseUrl) || !origin || origin === 'null' ? '' : origin;
}

/** How long to wait. A timer holds 31 bits: a longer one fires at once. */
export function getTimeoutMs(endpoint: EndpointOptions | undefined): number {
  const timeoutMs = Number(endpoint?.timeoutMs);
  return timeoutMs > 0 ? Math.min(timeoutMs, 0x7fffffff) : 15_000;
}
