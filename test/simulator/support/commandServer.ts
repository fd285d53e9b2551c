import { createSimulator, demoAccounts } from '../../../src/testing.js';
import { attempt, firstCode } from './attempt.js';
import type { SimulatorProcess } from './simulatorProcess.js';

/** The response to a command: the state after it, or an error. */
export interface CommandResponse {
  readonly error?: string;
  readonly scenario?: string | null;
  readonly times?: number;
  readonly requestCount?: number;
  readonly accounts?: readonly { backupCodes: readonly { code: string; used: boolean }[] }[];
}

/** Calls and controls a simulator that runs as a process. */
export async function connectTo({ url, child, ended }: SimulatorProcess) {
  const baseUrl = await url;
  const { apiKey } = createSimulator();

  const command = async (name: string, init: RequestInit = {}) => {
    const response = await fetch(`${baseUrl}/__simulator/${name}`, init);
    const body = response.status === 204 ? null : ((await response.json()) as CommandResponse);
    return { status: response.status, headers: response.headers, body };
  };

  return {
    baseUrl,
    child,
    ended,
    command,
    post: (name: string, body?: unknown) =>
      command(name, { method: 'POST', ...(body !== undefined && { body: JSON.stringify(body) }) }),
    /** Logs in over HTTP, and then sends a code. */
    async attempt(backupCode: string = firstCode) {
      const { email, password } = demoAccounts.mira;
      const login = await fetch(`${baseUrl}/identity/v2/auth/login?apikey=${apiKey}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ email, password }),
      });
      const { SecondFactorAuthenticationToken: secondFactorToken } = (await login.json()) as {
        SecondFactorAuthenticationToken: string;
      };
      const endpoint = { baseUrl, fetch };
      return attempt(createSimulator(), { backupCode, secondFactorToken, endpoint });
    },
  };
}
