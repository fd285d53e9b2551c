import type { SimulatorSettings } from '../simulatorOptions.js';
import type { ReceivedRequest } from './receivedRequest.js';
import {
  checkApiKey,
  checkContentType,
  malformed,
  missing,
  type Refusal,
} from './requestChecks.js';
import { checkKeysStrictly, checkParametersStrictly } from './strictChecks.js';

/** The two values that a well-formed backup code request carries. */
export interface VerifyCall {
  readonly secondFactorToken: string;
  readonly backupCode: string;
}

const tokenParameter = 'secondfactorauthenticationtoken';

/**
 * Checks the form of a backup code request before any account is looked up. LoginRadius does not
 * document the order of its checks; this order is the simulator's own.
 */
export function readVerifyCall(
  request: ReceivedRequest,
  { apiKey, strict }: Pick<SimulatorSettings, 'apiKey' | 'strict'>,
): VerifyCall | Refusal {
  const { query, headers } = request;
  const secondFactorToken = query.get(tokenParameter);
  const refusal = checkApiKey(query, apiKey);
  if (refusal) return refusal;
  if (!secondFactorToken) return missing(tokenParameter);
  const problem = (strict ? checkParametersStrictly(request) : null) ?? checkContentType(headers);
  if (problem) return problem;
  const backupCode = readBackupCode(request.body, strict);
  return typeof backupCode === 'string' ? { secondFactorToken, backupCode } : backupCode;
}

function readBackupCode(body: ReceivedRequest['body'], strict: boolean): string | Refusal {
  if (!body) return { code: 1079 };
  const problem = strict ? checkKeysStrictly(body) : null;
  if (problem) return problem;
  const { backupcode } = body;
  if (backupcode === undefined) return missing('backupcode');
  if (typeof backupcode !== 'string') return malformed('backupcode');
  return backupcode === '' ? { code: 1192 } : backupcode;
}
