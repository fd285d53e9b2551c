export type { AccountState, SecondFactorMethod, SimulatedAccount } from './accounts.js';
export type { AnswerContext, SimulatedAnswer } from './answers.js';
export type { CorsOptions } from './cors.js';
export { createSimulator } from './createSimulator.js';
export {
  createSimulatorListener,
  type ListenerRequest,
  type ListenerResponse,
  type SimulatorListener,
} from './createSimulatorListener.js';
export { exampleErrors, exampleLogin } from './fixtures/examples.js';
export type { Lock, LockoutAction, LockoutRule } from './lockout.js';
export type { BackupCodeVerbs, ToldFailure } from './page/backupCodeVerbs.js';
export {
  backupCodeLocator,
  type LocatorScope,
  type StepLocator,
} from './page/backupCodeLocator.js';
export { backupCodePage, type PageTools } from './page/backupCodePage.js';
export { people } from './people.js';
export type { RateLimit } from './rateLimit.js';
export type { LoggedOutcome, LoggedRequest } from './requestLog.js';
export { type ConnectionFault, type Scenario, vendorError } from './scenario.js';
export { type ScenarioName, scenarios } from './scenarios.js';
export { scenariosByFailure, type ServerFailureKey } from './scenariosByFailure.js';
export type { StartedLogin } from './secondFactorTokens.js';
export type { Simulator, SimulatorOutcome, SimulatorRequest } from './simulator.js';
export type { SimulatorOptions } from './simulatorOptions.js';
export type { VendorErrorOverrides } from './vendorErrorAnswer.js';
export { type VendorError, vendorErrors } from './vendorErrors.js';
