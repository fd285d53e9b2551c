import type { FailureKey } from '../../failure/failureKey.js';
import type { ScenarioName } from './scenarios.js';

/**
 * Every failure that an answer, or the lack of one, can cause. The others come about before anything
 * is sent: `invalid_format/…` by what is typed, `offline` by the browser.
 */
export type ServerFailureKey = Exclude<FailureKey, `invalid_format/${string}` | 'offline'>;

/**
 * The scenario that brings about a failure: `simulator.use(scenariosByFailure['locked/captcha'])`,
 * then send a right code. Two need one thing more: `outcome_unknown/timeout` comes when
 * `endpoint.timeoutMs` is over, `invalid_code/after_unknown_outcome` when the same code is sent twice.
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
