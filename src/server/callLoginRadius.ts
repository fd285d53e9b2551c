import { isBackupCodeError } from '../failure/BackupCodeError.js';
import type { ActionRequiredFailure } from '../failure/failure.js';
import type { EndpointOptions } from '../loginradius/endpoint.js';
import type { VerifiedLogin } from '../loginradius/readAnswer.js';
import { verifyBackupCode } from '../loginradius/verifyBackupCode.js';

/** LoginRadius's response to an accepted code: a login, or another step before the login. */
export type Accepted = VerifiedLogin | AcceptedAction;

/** The token is separate from the failure, because the failure goes to the browser. */
export interface AcceptedAction {
  readonly failure: ActionRequiredFailure;
  readonly token: string | null;
}

export interface LoginRadiusCall {
  readonly apiKey: string;
  readonly secondFactorToken: string;
  readonly code: string;
  readonly endpoint: EndpointOptions | undefined;
  /** The person's address. With `null`, LoginRadius sees this server's address. */
  readonly clientIp: string | null;
}

/**
 * Sends one code to LoginRadius, once.
 *
 * @throws BackupCodeError and nothing else, for a refused code or a lost response.
 */
export async function callLoginRadius(call: LoginRadiusCall): Promise<Accepted> {
  const { apiKey, secondFactorToken, code, clientIp } = call;
  const endpoint = { ...call.endpoint, fetch: createServerFetch(call.endpoint?.fetch, clientIp) };
  try {
    return await verifyBackupCode({ apiKey, secondFactorToken, backupCode: code, endpoint });
  } catch (error) {
    if (!isBackupCodeError(error) || error.failure.kind !== 'action_required') throw error;
    const { token = null } = error.failure;
    // The copy does not have the token, because the token is not an own property.
    return { failure: { ...error.failure }, token };
  }
}

/**
 * Creates a `fetch` for servers. Workers refuse two of the browser's options (`cache`,
 * `redirect: 'error'`), and servers send no cookies and no `Referer` by default. It does not follow a
 * redirect, because the code must not reach another address.
 */
function createServerFetch(send: typeof fetch | undefined, clientIp: string | null): typeof fetch {
  return async (input, init = {}) => {
    const { method = 'PUT', body = null, signal = null } = init;
    const headers = new Headers(init.headers);
    if (clientIp) headers.set('X-Origin-IP', clientIp);
    const options = { method, headers, body, signal, redirect: 'manual' } as const;
    const response = await (send ?? fetch)(input, options);
    if (response.status > 299 && response.status < 400) throw new TypeError('Redirected');
    return response;
  };
}
