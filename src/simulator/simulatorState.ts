import { type AccountRecord, createAccountRecord } from './accounts/accounts.js';
import type { AnswerContext, SimulatedAnswer } from './answers/answers.js';
import { createRateLimiter } from './calls/rateLimit.js';
import { createRequestLog, type RequestLog } from './calls/requestLog.js';
import type { Scenario } from './scenarios/scenario.js';
import { createScenarioQueue, type ScenarioQueue } from './scenarios/scenarioQueue.js';
import {
  createSecondFactorTokens,
  type SecondFactorTokens,
} from './accounts/secondFactorTokens.js';
import type { SimulatedStep } from './simulator.js';
import type { SimulatorSettings } from './simulatorOptions.js';

/** Everything that a call can change. */
export interface SimulatorState {
  readonly accounts: readonly AccountRecord[];
  readonly tokens: SecondFactorTokens;
  readonly newToken: () => string;
  readonly limitRate: (context: AnswerContext) => SimulatedAnswer | null;
  readonly scenarios: Readonly<Record<SimulatedStep, ScenarioQueue<Scenario>>>;
  readonly log: RequestLog;
}

/**
 * Creates the state before the first call.
 *
 * @param newToken Survives a reset: a page or a back end may remember what became of an earlier token.
 */
export function createState(settings: SimulatorSettings, newToken: () => string): SimulatorState {
  return {
    accounts: settings.accounts.map(createAccountRecord),
    tokens: createSecondFactorTokens(newToken, settings.mfaTokenLifetimeMs),
    newToken,
    limitRate: createRateLimiter(settings.rateLimit),
    scenarios: {
      first_login: createScenarioQueue<Scenario>({}),
      verify: createScenarioQueue<Scenario>({}),
    },
    log: createRequestLog(),
  };
}
