import { BackupCodeError } from '../failure/BackupCodeError.js';
import { noAnswer } from '../failure/failure.js';
import { findConfigurationProblem } from './endpoint.js';
import { exchange, type VerifyBackupCodeRequest } from './exchange.js';
import { readText } from './jsonObject.js';
import { readAnswer, type VerifiedLogin } from './readAnswer.js';

/**
 * Sends one backup code once and reads the response: `PUT /identity/v2/auth/login/2fa/backupcode`
 * ("Verify Backup Code with MFA Token"). Never repeats a request.
 *
 * @returns The tokens, and the Profile as LoginRadius sent it.
 * @throws BackupCodeError and nothing else. Before sending: `configuration`, `invalid_format` (an
 *   empty code), `offline` (an aborted signal). After sending: every kind that the server can cause,
 *   and `outcome_unknown`.
 */
export async function verifyBackupCode(request: VerifyBackupCodeRequest): Promise<VerifiedLogin> {
  const problem = findConfigurationProblem(request);
  if (problem) throw optionError(problem);
  if (!readText(request.backupCode)) {
    throw new BackupCodeError({ kind: 'invalid_format', problem: 'empty', length: 0, ...noAnswer });
  }
  if (request.signal?.aborted) throw new BackupCodeError({ kind: 'offline', ...noAnswer });
  const result = readAnswer(await exchange(request), Date.now());
  if ('kind' in result) throw new BackupCodeError(result);
  return result;
}

/** Creates the error that names the option and never its value. */
export function optionError(option: string): BackupCodeError {
  return new BackupCodeError(
    { kind: 'configuration', ...noAnswer },
    `${option} is missing or not allowed`,
  );
}
