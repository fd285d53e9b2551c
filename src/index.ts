export { BackupCodeChallenge, type BackupCodeChallengeProps } from './BackupCodeChallenge.js';
export type { ChallengeOptions, VerificationOptions } from './behaviour/challengeOptions.js';
export type { StepEvent } from './behaviour/stepEvents.js';
export type { Announcement, StepSnapshot } from './behaviour/stepStore.js';
export { BackupCodeError, isBackupCodeError } from './core/BackupCodeError.js';
export type { AuthTokens } from './core/authTokens.js';
export type { ChallengeState, ChallengeStatus } from './core/challengeState.js';
export type { BackupCodeFormat } from './core/codeFormat.js';
export type { EndpointOptions, RiskTemplates } from './core/endpoint.js';
export type {
  ActionRequiredFailure,
  BackupCodeFailure,
  BackupCodeFailureKind,
  InvalidCodeFailure,
  InvalidFormatFailure,
  LockedFailure,
  LockReason,
  OutcomeUnknownFailure,
  PlainFailure,
  PlainFailureKind,
  RateLimitedFailure,
  RequiredAction,
  SessionExpiredFailure,
  UnknownOutcomeCause,
} from './core/failure.js';
export type { FailureKey } from './core/failureKey.js';
export { normalizeBackupCode } from './core/normalizeBackupCode.js';
export type { VerifiedLogin } from './core/readAnswer.js';
export { redactProfile } from './core/redactProfile.js';
export {
  type BackupCodeCheck,
  type BackupCodeProblem,
  validateBackupCode,
} from './core/validateBackupCode.js';
export type { Profile, ProfileIdentity } from './core/vendorTypes.js';
export { verifyBackupCode, type VerifyBackupCodeRequest } from './core/verifyBackupCode.js';
export type { ActionRequired, WayOut } from './core/wayOut.js';
export type { Messages, Notice, PluralText } from './locales/messages.js';
export { type BackupCodeChallengeApi, useBackupCodeChallenge } from './useBackupCodeChallenge.js';
export {
  useVerifyBackupCode,
  type Verification,
  type VerificationStatus,
} from './useVerifyBackupCode.js';
