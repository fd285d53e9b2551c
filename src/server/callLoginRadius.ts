import { isBackupCodeError } from '../failure/BackupCodeError.js';
import type { ActionRequiredFailure } from '../failure/failure.js';
import type { EndpointOptions } from '../loginradius/endpoint.js';
import type { VerifiedLogin } from '../loginradius/readAnswer.js';
import { verifyBackupCode } from '../loginradius/verifyBackupCode.js';

/** What LoginRadius answered to an accepted code: a login, or one more step before it. */
export type Accepted = VerifiedLogin | AcceptedAction;

/** The token is beside the failure, because the failure goes to the browser. */
export interface AcceptedAction {
  readonly failure: ActionRequiredFailure;
  readonly token: string | null;
}

export interface LoginRadiusCall {
  readonly apiKey: string;
  readonly secondFactorToken: string;
  readonly code: string;
  readonly endpoint: EndpointOptions | undefined;
  /** `null`: LoginRadius sees this server's address. */
  readonly clientIp: string | null;
}

/**
 * Sends one code to LoginRadius, once.
 *
 * @throws BackupCodeError and nothing else, for a code that was not accepted or whose answer is lost.
 */
export async function callLoginRadius(call: LoginRadiusCall): Promise<Accepted> {
  const { apiKey, secondFactorToken, code, clientIp } = call;
  const endpoint = { ...call.endpoint, fetch: createServerFetch(call.endpoint?.fetch, clientIp) };
  try {
    return await verifyBackupCode({ apiKey, secondFactorToken, backupCode: code, endpoint });
  } catch (error) {
    if (!isBackupCodeError(error) || error.failure.kind !== 'action_required') throw error;
    const { token = null } = error.failure;
    // The copy leaves the token behind, which is no own property.
    return { failure: { ...error.failure }, token };
  }
}

/**
 * A `fetch` for servers. Workers refuse two of the browser's options (`cache`, `redirect: 'error'`),
 * and no server sends cookies or a `Referer` by itself. A redirect is not followed: the code must
 * not reach another address.
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
