import { readText } from './jsonObject.js';
import type { VerifyBackupCodeRequestBody } from './loginRadiusTypes.js';

/** Names of the tenant's templates, by the risk for which LoginRadius sends the template. */
export interface RiskTemplates {
  browser?: string | undefined;
  city?: string | undefined;
  country?: string | undefined;
  ip?: string | undefined;
  device?: string | undefined;
}

/** Where and how to send the request. */
export interface EndpointOptions {
  /**
   * The address of the API: `https://…`, `http://` on loopback, or a path such as `/api`. A path
   * resolves against the page's own origin, and `<base>` does not change this.
   * @default 'https://api.loginradius.com'
   */
  baseUrl?: string | undefined;
  /**
   * The path of the request. Older LoginRadius documents use
   * `/identity/v2/auth/login/2fa/verification/backupcode`.
   * @default '/identity/v2/auth/login/2fa/backupcode'
   */
  path?: string | undefined;
  /**
   * How long to wait for the whole response, in milliseconds. Do not set a short time: a code may be
   * used even if its response arrives too late. Zero or less means the default. `Infinity` means 24 days.
   * @default 15000
   */
  timeoutMs?: number | undefined;
  /**
   * Sends the request. The function must not retry, and must resolve for every HTTP status.
   * @default the global `fetch` at the time of the request
   */
  fetch?: typeof fetch | undefined;
  /**
   * Suppresses LoginRadius's webhook events. `true` sets the query parameter. `'header'` sets the header
   * `X-PreventWebhook`, which a browser's preflight may refuse. `'both'` sets both.
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

/** The parts of a request that stay the same for every attempt. */
export interface EndpointCredentials {
  apiKey: string;
  secondFactorToken: string;
  endpoint?: EndpointOptions | undefined;
}

const defaultBaseUrl = 'https://api.loginradius.com';
const defaultPath = '/identity/v2/auth/login/2fa/backupcode';

/**
 * Matches https, or http on loopback, without user, query or fragment. Also matches a path of the
 * page's own origin, but neither `//name` nor `/\name`, which lead to another origin.
 */
const address =
  /^(https:\/\/[^\s/?#\\@]+|http:\/\/(([\w-]+\.)*localhost|127(\.\d+){3}|\[::1])(:\d+)?|(?!\/\/))(\/[^\s?#\\]*)?$/i;

function isAddress(value: string): boolean {
  // Each render on a server would parse the defaults again.
  if (value === defaultBaseUrl || value === defaultPath) return true;
  if (!address.test(value)) return false;
  try {
    return Boolean(new URL(value, defaultBaseUrl));
  } catch {
    return false;
  }
}

/** The option that makes every request impossible. */
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
  // The types require these, but a login page may use plain JavaScript.
  if (!readText(apiKey)) return 'apiKey';
  if (!readText(secondFactorToken)) return 'secondFactorToken';
  if (!readText(baseUrl) || !isAddress(baseUrl)) return 'endpoint.baseUrl';
  return isAddress(path) && path[0] === '/' ? undefined : 'endpoint.path';
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
      // LoginRadius puts the API key and the MFA token into the URL. The code must not follow a
      // redirect.
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
    },
  ];
}

/** Returns the origin that resolves a path. With `<base>`, the code could go to another origin. */
function pageOrigin(baseUrl: string): string {
  const { origin } = globalThis;
  return /^[a-z]/i.test(baseUrl) || !origin || origin === 'null' ? '' : origin;
}

/** Returns how long to wait. A timer takes 31 bits, and a longer one fires at once. */
export function getTimeoutMs(endpoint: EndpointOptions | undefined): number {
  const timeoutMs = Number(endpoint?.timeoutMs);
  return timeoutMs > 0 ? Math.min(timeoutMs, 0x7fffffff) : 15_000;
}
