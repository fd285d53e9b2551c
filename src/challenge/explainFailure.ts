import type { BackupCodeError } from '../failure/BackupCodeError.js';
import { type ConfigurationProblem, findConfigurationProblem } from '../loginradius/endpoint.js';
import type { AnyChallengeOptions, Credentials } from './challengeOptions.js';
import { warnDeadEnd } from './warnDeadEnd.js';
import { warnDeveloper } from './warnDeveloper.js';

/**
 * Tells the developer what to correct. Its callers check `NODE_ENV`, so that production builds drop this
 * module.
 */
export function explainFailure(error: BackupCodeError, options: AnyChallengeOptions): void {
  const { kind, status, errorCode } = error.failure;
  if (kind === 'configuration') {
    warnDeveloper([error.message, explain(error, options)].filter(Boolean).join('. '));
  }
  if (!options.verify && (status === 404 || status === 405) && errorCode === null) {
    warnDeveloper(wrongPath);
  }
  warnDeadEnd(error.failure, options);
}

function explain({ failure }: BackupCodeError, credentials: Credentials): string | undefined {
  if (failure.errorCode !== null) return meanings[failure.errorCode];
  if (credentials.verify) return credentials.challengeKey && seeBackEnd;
  const option = findConfigurationProblem(credentials);
  return option && allowed[option];
}

const unknownKey = 'LoginRadius does not know this API key, or does not authorize it';
const unreadableBody =
  'LoginRadius could not read the body. Does a proxy or endpoint.fetch change it?';
const badParameter = 'LoginRadius refused a parameter. The response of the request names it';

/** What the error codes of `configuration` mean. */
const meanings: Readonly<Record<number, string>> = {
  901: unknownKey,
  908: badParameter,
  909: 'LoginRadius does not let your tenant use this endpoint. Ask the support of LoginRadius',
  920: unknownKey,
  922: 'LoginRadius got no API key. Does a proxy or endpoint.fetch drop the query?',
  965: unreadableBody,
  1079: unreadableBody,
  1083: 'LoginRadius refused the Content-Type. Does a proxy or endpoint.fetch change it?',
  1090: unreadableBody,
  1134: badParameter,
  6003: 'The trial plan of your tenant has expired',
};

/** What each option can be. */
const allowed: { readonly [Option in ConfigurationProblem]?: string } = {
  secondFactorToken: 'readFirstLogin returns it',
  'endpoint.baseUrl': 'Allowed: https://…, http:// on loopback, or a path such as /api',
  'endpoint.path': 'Allowed: a path such as /api, without a query',
};

const seeBackEnd =
  'If your back end refused the request, onFailure of createBackupCodeHandler has the reason';

const wrongPath =
  'backup-code-challenge: no such path. Set endpoint.path: some tenants serve /identity/v2/auth/login/2fa/verification/backupcode';
