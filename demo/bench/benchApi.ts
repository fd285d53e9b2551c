import type { ScenarioName } from 'backup-code-challenge/testing';

/** A scenario of the simulator, or an outage between the browser and the demo's server. */
export type BenchScenario = ScenarioName | 'responseLost';

/** What the next code meets, and whether the codes after it meet the same. */
export interface NextCode {
  /** `null`: the usual handling. */
  readonly scenario: BenchScenario | null;
  readonly repeats: boolean;
}

/** What the bench shows of the simulator. */
export interface BenchState {
  readonly user: string;
  readonly password: string;
  readonly codes: readonly { readonly code: string; readonly isUsed: boolean }[];
  readonly nextCode: NextCode;
  /** Whether the network is slow. */
  readonly isSlow: boolean;
  /** The latest calls of the backup code endpoint, without key, token or code. */
  readonly calls: readonly BenchCall[];
  /** The requests of the step to the demo's own back end. */
  readonly backEndCalls: readonly BenchCall[];
}

export interface BenchCall {
  readonly method: string;
  readonly path: string;
  /** `null` while nothing has come back. */
  readonly status: number | null;
  readonly facts: readonly string[];
}

/** What is left out stays as it is. */
export interface BenchCommand {
  readonly nextCode?: NextCode;
  readonly isSlow?: boolean;
  /** Makes all codes good again, and forgets everything else. */
  readonly reset?: true;
}

export async function readBench(): Promise<BenchState> {
  return receive(await fetch('/bench/state'));
}

export async function sendBenchCommand(order: BenchCommand): Promise<BenchState> {
  return receive(await fetch('/bench/state', { method: 'POST', body: JSON.stringify(order) }));
}

async function receive(response: Response): Promise<BenchState> {
  // SAFETY: the bench's server is typed to send this.
  return (await response.json()) as BenchState;
}
