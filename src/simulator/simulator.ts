import type { AccountState } from './accounts/accounts.js';
import type { SimulatedAnswer } from './answers/answers.js';
import type { LoggedRequest } from './calls/requestLog.js';
import type { Scenario } from './scenarios/scenario.js';
import type { ScenarioName } from './scenarios/scenarios.js';
import type { StartedLogin } from './accounts/secondFactorTokens.js';

/** A login step that the simulator responds to: name and password, or the backup code. */
export type SimulatedStep = 'first_login' | 'verify';

/** Which calls a scenario applies to. */
export interface UseOptions {
  /**
   * The number of calls.
   * @default every call without another scenario
   */
  readonly times?: number | undefined;
  /**
   * The login step.
   * @default 'verify'
   */
  readonly step?: SimulatedStep | undefined;
}

/** A simulated LoginRadius server. It keeps state and sends no request. */
export interface Simulator {
  /**
   * Responds like LoginRadius. Pass this function as `endpoint.fetch`. It also takes relative URLs. If a
   * connection drops, it rejects with a `TypeError`, like a browser's `fetch`.
   */
  readonly fetch: typeof fetch;
  /** Handles a request from any kind of server. `fetch` and the Node listener use this function. */
  readonly handle: (request: SimulatorRequest) => Promise<SimulatorOutcome>;
  /** Whether the simulator responds to the path of this URL. */
  readonly owns: (url: string) => boolean;
  /** The only API key that the simulator accepts. */
  readonly apiKey: string;
  /**
   * Completes the first login step without a request.
   *
   * @param email The account. Default: the first one.
   * @throws RangeError when no account has this e-mail address.
   */
  readonly startLogin: (email?: string) => StartedLogin;
  /**
   * Sets the scenario for the next calls of one login step.
   *
   * @param scenario A scenario or its name. `null` removes all scenarios, or those of `step`.
   * @param options With `times`, the scenario applies to that number of calls, after earlier scenarios
   *   with `times`. Without `times`, it applies to every call without another scenario. With
   *   `step: 'first_login'`, it applies to the first login step instead of the backup code calls.
   */
  readonly use: (scenario: Scenario | ScenarioName | null, options?: UseOptions) => void;
  /**
   * Restores the initial state: accounts, locks, rate limit, scenarios and log. MFA tokens from before
   * are unknown afterwards, and none is issued again.
   */
  readonly reset: () => void;
  /**
   * The latest calls, oldest first: at most 1000, and fewer if their bodies exceed 10 million
   * characters together. The oldest calls are dropped first.
   */
  readonly requests: readonly LoggedRequest[];
  /** The number of all calls, including those that `requests` has dropped. */
  readonly requestCount: number;
  /** The current state of the accounts, in the order of the options. */
  readonly accounts: readonly AccountState[];
}

/** A request from any kind of server. */
export interface SimulatorRequest {
  readonly method: string;
  /** An absolute URL, or a path with its query. */
  readonly url: string;
  /** Names in any letter case. */
  readonly headers: Readonly<Record<string, string>>;
  /**
   * Reads the body. The simulator calls this function at most once, and not at all if the call ends
   * earlier.
   *
   * @param maxBytes The longest body that the simulator accepts.
   * @returns The text, or `null` if the body is longer. You need not read the rest of a longer body.
   */
  readonly readBody: (maxBytes: number) => Promise<string | null>;
  /** Ends the wait for a delayed response. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * What to do with the connection: send a whole or partial response, close the connection, or leave it
 * open.
 */
export type SimulatorOutcome =
  | { readonly type: 'answer'; readonly answer: SimulatedAnswer }
  | { readonly type: 'drop_mid_body'; readonly answer: SimulatedAnswer }
  | { readonly type: 'endless_body'; readonly answer: SimulatedAnswer }
  | { readonly type: 'drop' }
  | { readonly type: 'never_answer' };
