import { findConfigurationProblem } from '../loginradius/endpoint.js';
import type { BackupCodeHandlerOptions } from './handlerOptions.js';

const leastSecretBytes = 32;
const loopback = /^https?:\/\/(([\w-]+\.)*localhost|127(\.\d+){3}|\[::1])(:\d+)?$/;

/**
 * Refuses options that would make every request fail, so that the mistake shows at the start and not at
 * the first sign-in.
 *
 * @throws TypeError that names the option and never holds its value.
 */
export function checkOptions(options: BackupCodeHandlerOptions): void {
  const { apiKey, allowedOrigins, replayStore, endpoint } = options;
  for (const secret of listSecrets(options)) {
    if (typeof secret !== 'string' || new TextEncoder().encode(secret).length < leastSecretBytes) {
      refuse('secret', `each must be a text of ${leastSecretBytes} random bytes or more`);
    }
  }
  if (listSecrets(options).length === 0) refuse('secret', 'at least one is needed to seal cookies');
  if (!Array.isArray(allowedOrigins) || allowedOrigins.length === 0) {
    refuse('allowedOrigins', 'list the origin of each page that sends codes');
  }
  if (!allowedOrigins.every(isOrigin)) {
    refuse('allowedOrigins', 'each must be an origin such as https://login.example.com, no path');
  }
  if (options.insecureLoopbackCookie && !allowedOrigins.every((origin) => loopback.test(origin))) {
    refuse('insecureLoopbackCookie', 'it is for loopback alone, and allowedOrigins has others');
  }
  const operations = ['get', 'set', 'claim', 'delete'] as const;
  if (operations.some((operation) => typeof replayStore?.[operation] !== 'function')) {
    refuse('replayStore', 'pass memoryReplayStore() for one process, redisReplayStore() for more');
  }
  if (typeof options.onSignedIn !== 'function') {
    refuse('onSignedIn', 'without it nobody gets a session');
  }
  // No MFA token exists at the start, so any text passes for one.
  const problem = findConfigurationProblem({ apiKey, secondFactorToken: 'unknown', endpoint });
  if (problem === 'endpoint.baseUrl') refuse(problem, 'use https://…, or http:// on loopback');
  if (problem) refuse(problem, 'it is missing or not allowed');
  if (endpoint?.baseUrl?.startsWith('/') || endpoint?.baseUrl === '') {
    refuse('endpoint.baseUrl', 'a server has no origin for a path to belong to');
  }
}

export function listSecrets({ secret }: BackupCodeHandlerOptions): readonly string[] {
  return typeof secret === 'string' ? [secret] : (secret ?? []);
}

function isOrigin(value: unknown): boolean {
  try {
    return typeof value === 'string' && new URL(value).origin === value;
  } catch {
    return false;
  }
}

function refuse(option: string, reason: string): never {
  throw new TypeError(`backup-code-challenge: createBackupCodeHandler: ${option}: ${reason}`);
}
