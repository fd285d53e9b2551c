import { type AccountRecord, createAccountRecord } from './accounts.js';
import type { AnswerContext, SimulatedAnswer } from './answers.js';
import { createRateLimiter } from './rateLimit.js';
import { createRequestLog, type RequestLog } from './requestLog.js';
import { createScenarioLine, type ScenarioLine } from './scenarioLine.js';
import { createSecondFactorTokens, type SecondFactorTokens } from './secondFactorTokens.js';
import type { SimulatorSettings } from './simulatorOptions.js';
import { createTokenGenerator } from './tokenGenerator.js';

/** Everything that a request can change. */
export interface SimulatorState {
  readonly accounts: readonly AccountRecord[];
  readonly tokens: SecondFactorTokens;
  readonly newToken: () => string;
  readonly limitRate: (context: AnswerContext) => SimulatedAnswer | null;
  readonly scenarios: ScenarioLine;
  readonly log: RequestLog;
}

/** The state of a simulator that nobody has called yet. */
export function createState(settings: SimulatorSettings): SimulatorState {
  const newToken = createTokenGenerator(settings.tokenSeed);
  return {
    accounts: settings.accounts.map(createAccountRecord),
    tokens: createSecondFactorTokens(newToken, settings.mfaTokenLifetimeMs),
    newToken,
    limitRate: createRateLimiter(settings.rateLimit),
    scenarios: createScenarioLine(),
    log: createRequestLog(),
  };
}
