import type { ScenarioName } from 'backup-code-challenge/testing';

/** What the bench shows of the simulator. */
export interface BenchState {
  user: string;
  password: string;
  codes: { code: string; isUsed: boolean }[];
  scenario: ScenarioName | null;
  /** The latest calls of the backup code endpoint, without key, token or code. */
  calls: { method: string; path: string; outcome: string }[];
}

export interface BenchOrder {
  /** `null`: the usual handling. */
  scenario: ScenarioName | null;
  /** Also makes all codes good again. */
  reset?: true;
}

export async function readBench(): Promise<BenchState> {
  return receive(await fetch('/bench/state'));
}

export async function orderBench(order: BenchOrder): Promise<BenchState> {
  return receive(await fetch('/bench/state', { method: 'POST', body: JSON.stringify(order) }));
}

async function receive(response: Response): Promise<BenchState> {
  // SAFETY: the bench's server is typed to send this.
  return (await response.json()) as BenchState;
}
