export { BackupCodeError, isBackupCodeError } from './failure/BackupCodeError.js';
export type { BackupCodeFailure, BackupCodeFailureKind } from './failure/failure.js';
export type { AuthTokens } from './loginradius/authTokens.js';
export type { EndpointOptions, RiskTemplates } from './loginradius/endpoint.js';
export type { LoginRadiusProfile } from './loginradius/loginRadiusTypes.js';
export type { VerifiedLogin } from './loginradius/readAnswer.js';
export {
  type FirstLogin,
  type FirstLoginResponse,
  type FirstLoginSignedIn,
  type InvalidCredentials,
  readFirstLogin,
  type SecondFactorRequired,
} from './loginradius/readFirstLogin.js';
export { redactProfile } from './loginradius/redactProfile.js';
export type { SecondFactorMethod } from './loginradius/secondFactorMethods.js';
export {
  type BackupCodeHandler,
  createBackupCodeHandler,
  type StartedChallenge,
} from './server/createBackupCodeHandler.js';
export type {
  FallibleCallback,
  HandlerFailure,
  OnHandlerFailure,
  RefusalReason,
} from './server/handlerFailure.js';
export type {
  BackupCodeHandlerOptions,
  CallbackResponse,
  ServerActionRequired,
  SignedInResponse,
} from './server/handlerOptions.js';
export { memoryReplayStore, type MemoryReplayStoreOptions } from './server/memoryReplayStore.js';
export type { ReplayStore } from './server/replayStore.js';
