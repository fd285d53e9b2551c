import type { ScenarioName } from 'backup-code-challenge/testing';

/** The part of the simulator's state that the bench shows. */
export interface BenchState {
  user: string;
  password: string;
  codes: { code: string; isUsed: boolean }[];
  scenario: ScenarioName | null;
  /** The latest requests to the backup code endpoint, without the key, token and code. */
  calls: { method: string; path: string; outcome: string }[];
}

export interface BenchCommand {
  /** `null` restores the usual handling. */
  scenario: ScenarioName | null;
  /** Also makes every code unused again. */
  reset?: true;
}

export async function readBench(): Promise<BenchState> {
  return receive(await fetch('/bench/state'));
}

export async function sendBenchCommand(command: BenchCommand): Promise<BenchState> {
  return receive(await fetch('/bench/state', { method: 'POST', body: JSON.stringify(command) }));
}

async function receive(response: Response): Promise<BenchState> {
  // SAFETY: the bench's server builds its response from the same type.
  return (await response.json()) as BenchState;
}
