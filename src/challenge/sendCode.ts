import { verifyBackupCode } from '../loginradius/verifyBackupCode.js';
import { askBackEnd } from './askBackEnd.js';
import type { Credentials } from './challengeOptions.js';

/** A hint: behind a VPN, a browser may report offline, and without internet access it may report online. */
export function isKnownOffline(): boolean {
  return !navigator.onLine;
}

/**
 * Sends one code, once.
 *
 * @returns The arguments of `onSuccess`. Rejects only with `BackupCodeError`.
 */
export async function sendCode(
  credentials: Credentials,
  backupCode: string,
): Promise<readonly unknown[]> {
  if (credentials.verify) return [await askBackEnd(credentials, backupCode)];
  const { tokens, profile } = await verifyBackupCode({ ...credentials, backupCode });
  return [tokens, profile];
}
