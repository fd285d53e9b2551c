import { readText } from './jsonObject.js';

/** Names of the tenant's templates, by the risk that makes the vendor send one. */
export interface RiskTemplates {
  browser?: string;
  city?: string;
  country?: string;
  ip?: string;
  device?: string;
}

export interface EndpointOptions {
  /**
   * Where the API is: `https://…`, `http://` on a loopback host, or a path of the page's own origin
   * such as `/api`, for a back end of your own that stands in front of the vendor.
   * @default 'https://api.loginradius.com'
   */
  baseUrl?: string;
  /**
   * The path of the call. Older vendor documents have `/identity/v2/auth/login/2fa/verification/backupcode`.
   * @default '/identity/v2/auth/login/2fa/backupcode'
   */
  path?: string;
  /**
   * How long to wait for the whole answer, in milliseconds. A code whose answer did not come in
   * time may be spent, so do not set it short. Zero or less means the default; `Infinity`, 24 days.
   * @default 15000
   */
  timeoutMs?: number;
  /**
   * What makes the request.
   * @default the global `fetch` at the time of the call
   */
  fetch?: typeof fetch;
  /**
   * Suppresses the vendor's webhook events: `true` by the query parameter, `'header'` by the header
   * `X-PreventWebhook`, which a browser's preflight may refuse.
   * @default false
   */
  preventWebhook?: boolean | 'header';
  /**
   * E-mail and SMS templates for the vendor's risk-based authentication.
   * @default none
   */
  riskTemplates?: { email?: RiskTemplates; sms?: RiskTemplates };
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

/** The option without which, or with which, no request can be made; `undefined` when all are right. */
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
  // The types say so already; a login page in plain JavaScript does not hear them.
  if (!readText(apiKey)) return 'apiKey';
  if (!readText(secondFactorToken)) return 'secondFactorToken';
  if (!readText(baseUrl) || !address.test(baseUrl)) return 'endpoint.baseUrl';
  // oxlint-disable-next-line unicorn/prefer-string-starts-ends-with -- it may be no string
  return /^\//.test(path) && address.test(path) ? undefined : 'endpoint.path';
}

/** The one request of the contract: `PUT`, thirteen query parameters at most, one key in the body. */
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
  const query = new URLSearchParams({
    apikey: apiKey,
    secondfactorauthenticationtoken: secondFactorToken,
    ...(preventWebhook === true && { prevent_webhook: 'true' }),
  });
  for (const [channel, templates] of Object.entries(riskTemplates ?? {})) {
    for (const [risk, template] of Object.entries(templates ?? {})) {
      if (template) query.set(`rba${risk}${channel}template`, template);
    }
  }
  return [
    `${baseUrl.replace(/\/+$/, '')}${path}?${query}`,
    {
      method: 'PUT',
      headers: {
        'Content-Type': 'application/json',
        ...(preventWebhook === 'header' && { 'X-PreventWebhook': 'true' }),
      },
      body: JSON.stringify({ backupcode: backupCode }),
      // The key and the MFA token stand in the URL by the vendor's design, and the code must not
      // follow a redirect to anywhere else.
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
    },
  ];
}

/** How long to wait. A timer takes no more than 31 bits: beyond them it fires at once. */
export function getTimeoutMs(endpoint: EndpointOptions | undefined): number {
  const timeoutMs = Number(endpoint?.timeoutMs);
  return timeoutMs > 0 ? Math.min(timeoutMs, 0x7fffffff) : 15_000;
}
