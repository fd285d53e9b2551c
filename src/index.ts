export {
  type BackEndChallengeProps,
  BackupCodeChallenge,
  type BackupCodeChallengeProps,
} from './BackupCodeChallenge.js';
export type {
  BackEndChallengeOptions,
  ChallengeOptions,
  LoginRadiusRequestOptions,
  VerifyCode,
  VerifyContext,
} from './challenge/challengeOptions.js';
export type { ChallengeEvent } from './challenge/challengeEvents.js';

export { BackupCodeError, isBackupCodeError } from './failure/BackupCodeError.js';
export type { AuthTokens } from './loginradius/authTokens.js';
export type {
  Announcement,
  AnnouncementTopic,
  ChallengeSnapshot,
  ChallengeState,
  ChallengeStatus,
  FailedState,
} from './challenge/machine/model.js';
export type { CodeFate } from './failure/codeFate.js';
export type { FailurePlacement } from './failure/failurePlacement.js';
export type { BackupCodeFormat, GroupedFormat, UngroupedFormat } from './code/codeFormat.js';
export type { EndpointOptions, RiskTemplates } from './loginradius/endpoint.js';
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
} from './failure/failure.js';
export type { FailureKey } from './failure/failureKey.js';
export { normalizeBackupCode } from './code/normalizeBackupCode.js';
export type { VerifiedLogin } from './loginradius/readAnswer.js';
export {
  type FirstLogin,
  type FirstLoginResponse,
  type FirstLoginSignedIn,
  type InvalidCredentials,
  readFirstLogin,
  type SecondFactorRequired,
} from './loginradius/readFirstLogin.js';
export type { SecondFactorMethod } from './loginradius/secondFactorMethods.js';
export { redactProfile } from './loginradius/redactProfile.js';
export {
  type BackupCodeCheck,
  type BackupCodeProblem,
  validateBackupCode,
} from './code/validateBackupCode.js';
export type {
  LoginRadiusErrorBody,
  LoginRadiusIdentity,
  LoginRadiusProfile,
  VerifyBackupCodeRequestBody,
  VerifyBackupCodeResponseBody,
} from './loginradius/loginRadiusTypes.js';
export type { VerifyBackupCodeRequest } from './loginradius/exchange.js';
export { verifyBackupCode } from './loginradius/verifyBackupCode.js';
export type { ActionRequired, ChallengeAction } from './challenge/challengeAction.js';
export type { ChallengeMessages, ChallengeNotice, PluralText } from './locales/messages.js';
export {
  type UseBackupCodeChallengeResult,
  useBackupCodeChallenge,
} from './useBackupCodeChallenge.js';
export { useVerifyBackupCode, type UseVerifyBackupCodeResult } from './useVerifyBackupCode.js';
export { verifyAt, type VerifyAt, type VerifyAtOptions } from './verifyAt.js';
