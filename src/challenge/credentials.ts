import type { BackupCodeError } from '../failure/BackupCodeError.js';
import { findConfigurationProblem } from '../loginradius/endpoint.js';
import { readText } from '../loginradius/jsonObject.js';
import { optionError } from '../loginradius/verifyBackupCode.js';
import type { Credentials } from './challengeOptions.js';

/** Why nothing can be sent with these credentials; `null` when all is set. */
export function findProblem(credentials: Credentials): BackupCodeError | null {
  const option = credentials.verify
    ? !readText(credentials.challengeKey) && 'challengeKey'
    : findConfigurationProblem(credentials);
  return option ? optionError(option) : null;
}

/** Whether two renders are about the same sign-in. */
export function isSameSignIn(one: Credentials, other: Credentials): boolean {
  return (
    signInId(one) === signInId(other) &&
    one.apiKey === other.apiKey &&
    one.endpoint?.baseUrl === other.endpoint?.baseUrl &&
    one.endpoint?.path === other.endpoint?.path
  );
}

/** What the page's knowledge of codes belongs to. */
export function signInId(credentials: Credentials): string {
  return credentials.verify ? credentials.challengeKey : credentials.secondFactorToken;
}
