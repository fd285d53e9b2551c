import type { AccountState } from './accounts/accounts.js';
import type { SimulatedAnswer } from './answers/answers.js';
import type { LoggedRequest } from './calls/requestLog.js';
import type { Scenario } from './scenarios/scenario.js';
import type { ScenarioName } from './scenarios/scenarios.js';
import type { StartedLogin } from './accounts/secondFactorTokens.js';

/** A stand-in for the vendor's server. It keeps state and makes no request of its own. */
export interface Simulator {
  /**
   * Answers a request as the vendor would: pass it as `endpoint.fetch`. Takes relative URLs too.
   * Rejects with a `TypeError` where a connection drops, as a browser's `fetch` does.
   */
  readonly fetch: typeof fetch;
  /** What `fetch` and the Node listener are made of: for mounting the simulator anywhere else. */
  readonly handle: (request: SimulatorRequest) => Promise<SimulatorOutcome>;
  /** Whether the path of a URL is one that the simulator answers. */
  readonly owns: (url: string) => boolean;
  /** The API key that is right. */
  readonly apiKey: string;
  /**
   * Does the first login step without a request.
   *
   * @param email Whose. Default: the first account's.
   * @throws RangeError when there is no such account.
   */
  readonly startLogin: (email?: string) => StartedLogin;
  /**
   * Lets the next backup code calls meet a scenario. The first login step never meets one.
   *
   * @param scenario A scenario, the name of one, or `null`: back to the usual handling.
   * @param options With `times`, for that many calls, after those that were set before with `times`.
   *   Without, for every call that no scenario with `times` is left for.
   */
  readonly use: (scenario: Scenario | ScenarioName | null, options?: { times?: number }) => void;
  /** As if nobody had ever called: accounts, tokens, locks, limits, scenarios, and the log. */
  readonly reset: () => void;
  /** Every call so far, oldest first. */
  readonly requests: readonly LoggedRequest[];
  /** The accounts as they stand, in the order of the options. */
  readonly accounts: readonly AccountState[];
}

/** A request, wherever it comes from. */
export interface SimulatorRequest {
  readonly method: string;
  /** Absolute, or a path with its query. */
  readonly url: string;
  /** Names in any letter case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Called once at most, and not at all when the call ends before its body is read. */
  readonly readBody: () => Promise<string>;
  /** Ends the wait for an answer that is held back. */
  readonly signal?: AbortSignal | undefined;
}

/** What to do with the connection: send an answer, send half of one, close it, or leave it open. */
export type SimulatorOutcome =
  | { readonly type: 'answer'; readonly answer: SimulatedAnswer }
  | { readonly type: 'drop_mid_body'; readonly answer: SimulatedAnswer }
  | { readonly type: 'drop' }
  | { readonly type: 'never_answer' };
