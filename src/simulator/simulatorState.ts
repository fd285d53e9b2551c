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
import { createTokenGenerator } from './accounts/tokenGenerator.js';

/** Everything that a call can change. */
export interface SimulatorState {
  readonly accounts: readonly AccountRecord[];
  readonly tokens: SecondFactorTokens;
  readonly newToken: () => string;
  readonly limitRate: (context: AnswerContext) => SimulatedAnswer | null;
  readonly scenarios: Readonly<Record<SimulatedStep, ScenarioQueue<Scenario>>>;
  readonly log: RequestLog;
}

/** Creates the state before the first call. */
export function createState(settings: SimulatorSettings): SimulatorState {
  const newToken = createTokenGenerator(settings.tokenSeed);
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
