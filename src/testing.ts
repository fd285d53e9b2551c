export { forgetTriedCodes } from './challenge/codeMemory.js';
export type {
  AccountState,
  Lock,
  LockoutAction,
  SecondFactorMethod,
  SimulatedAccount,
} from './simulator/accounts/accounts.js';
export type { AnswerContext, SimulatedAnswer } from './simulator/answers/answers.js';
export type { CorsOptions } from './simulator/calls/cors.js';
export {
  createSimulatedBackEnd,
  type BackEndResponse,
  type SimulatedBackEnd,
  type SimulatedBackEndOptions,
  type SimulatedLogin,
} from './simulatedBackEnd/createSimulatedBackEnd.js';
export type { BackEndScenarioName } from './simulatedBackEnd/backEndScenarios.js';
export { createSimulator } from './simulator/createSimulator.js';
export {
  createSimulatorListener,
  type ListenerRequest,
  type ListenerResponse,
  type SimulatorListener,
} from './simulator/mount/createSimulatorListener.js';
export { exampleErrors, exampleLogin } from './simulator/answers/examples.js';
export type { LockoutRule } from './simulator/accounts/lockout.js';
export type { BackupCodeVerbs, ShownFailure } from './page/backupCodeVerbs.js';
export {
  backupCodeLocator,
  type LocatorScope,
  type StepLocator,
} from './page/backupCodeLocator.js';
export { backupCodePage, type PageTools } from './page/backupCodePage.js';
export { demoAccounts } from './simulator/accounts/demoAccounts.js';
export type { RateLimit } from './simulator/calls/rateLimit.js';
export type { LoggedOutcome, LoggedRequest } from './simulator/calls/requestLog.js';
export {
  type ConnectionFault,
  type Scenario,
  loginRadiusError,
} from './simulator/scenarios/scenario.js';
export { type ScenarioName, scenarios } from './simulator/scenarios/scenarios.js';
export {
  scenariosByFailure,
  type ServerFailureKey,
} from './simulator/scenarios/scenariosByFailure.js';
export type { StartedLogin } from './simulator/accounts/secondFactorTokens.js';
export type {
  SimulatedStep,
  Simulator,
  SimulatorOutcome,
  SimulatorRequest,
  UseOptions,
} from './simulator/simulator.js';
export type { SimulatorOptions } from './simulator/simulatorOptions.js';
export type { LoginRadiusErrorOverrides } from './simulator/answers/loginRadiusErrorAnswer.js';
export { type LoginRadiusError, loginRadiusErrors } from './simulator/answers/loginRadiusErrors.js';
