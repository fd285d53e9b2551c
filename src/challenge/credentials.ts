import type { BackupCodeError } from '../failure/BackupCodeError.js';
import { type EndpointCredentials, findConfigurationProblem } from '../loginradius/endpoint.js';
import { configurationError } from '../loginradius/verifyBackupCode.js';

/** Why nothing can be sent with these credentials; `null` when all is set. */
export function findProblem(credentials: EndpointCredentials): BackupCodeError | null {
  const option = findConfigurationProblem(credentials);
  return option ? configurationError(option) : null;
}

/** Whether two renders are about the same sign-in. */
export function isSameSignIn(one: EndpointCredentials, other: EndpointCredentials): boolean {
  return (
    one.apiKey === other.apiKey &&
    one.secondFactorToken === other.secondFactorToken &&
    one.endpoint?.baseUrl === other.endpoint?.baseUrl &&
    one.endpoint?.path === other.endpoint?.path
  );
}
