import type { FailureKey } from '../../failure/failureKey.js';
import type { ScenarioName } from './scenarios.js';

/**
 * Every failure that a response, or a missing response, can cause. The other failures occur before any
 * request: `invalid_format/…` depends on the input, and `offline` on the browser.
 */
export type ServerFailureKey = Exclude<FailureKey, `invalid_format/${string}` | 'offline'>;

/**
 * The scenario for each failure. Call `simulator.use(scenariosByFailure['locked/captcha'])`, then send
 * a right code. Two failures need one more thing:
 *
 * - `outcome_unknown/timeout`: wait until `endpoint.timeoutMs` has passed.
 * - `invalid_code/after_unknown_outcome`: send the same code twice.
 */
export const scenariosByFailure = {
  invalid_code: 'invalidCode',
  'invalid_code/after_unknown_outcome': 'emptyBody',
  'outcome_unknown/timeout': 'neverAnswers',
  'outcome_unknown/network': 'dropAfterSpending',
  'outcome_unknown/unreadable': 'emptyBody',
  service_error: 'serviceError',
  unexpected: 'unexpected',
  rate_limited: 'rateLimited',
  session_limit: 'sessionLimit',
  'locked/temporary': 'lockedForAWhile',
  'locked/captcha': 'lockedCaptcha',
  'locked/security_question': 'lockedSecurityQuestion',
  'locked/sign_in_again': 'lockedSignInAgain',
  'locked/blocked': 'blocked',
  'action_required/privacy_policy': 'privacyPolicy',
  'action_required/consent': 'consent',
  session_expired: 'sessionExpired',
  no_backup_codes: 'noBackupCodes',
  mfa_unavailable: 'mfaUnavailable',
  account_unavailable: 'accountUnavailable',
  risk_blocked: 'riskBlocked',
  configuration: 'configuration',
} as const satisfies { readonly [Key in ServerFailureKey]: ScenarioName };
