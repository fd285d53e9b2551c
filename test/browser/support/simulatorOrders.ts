import type {
  Simulator,
  SimulatorOptions,
  LoginRadiusErrorOverrides,
} from 'backup-code-challenge/testing';
import { inject } from 'vitest';

/** What a test can have done to its simulator on the server. */
export interface SimulatorOrder {
  /** A fresh one with these options. */
  create?: SimulatorOptions;
  /** A name of `scenarios`, or a scenario that is plain data, or `null` for the usual handling. */
  use?: { scenario: Parameters<Simulator['use']>[0]; times?: number };
  /** A refusal by vendor code, such as 429 with headers of the test's own. */
  refuse?: { code: number; overrides?: LoginRadiusErrorOverrides; times?: number };
  /** Whether answers are held back from now on. Those that were go out when it ends. */
  hold?: boolean;
  reset?: true;
}

export interface SimulatorReport extends Pick<Simulator, 'accounts' | 'requests'> {
  /** A new MFA token of the first account. */
  secondFactorToken: string;
}

let count = 0;

/** A simulator of this test's own, reached over HTTP. */
export async function createRemoteSimulator(options: SimulatorOptions = {}) {
  count += 1;
  const name = `${Date.now().toString(36)}-${count}`;
  const origin = inject('simulatorOrigin');
  const order = async (body?: SimulatorOrder): Promise<SimulatorReport> => {
    const response = await fetch(`${origin}/orders/${name}`, {
      method: 'POST',
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(await response.text());
    // SAFETY: the server is typed to send this.
    return (await response.json()) as SimulatorReport;
  };
  const { secondFactorToken } = await order({ create: options });
  return {
    /** For the step's `endpoint`. */
    baseUrl: `${origin}/${name}`,
    apiKey: 'simulated-api-key',
    secondFactorToken,
    use: (scenario: Parameters<Simulator['use']>[0], times?: number) =>
      order({ use: { scenario, ...(times && { times }) } }),
    refuse: (code: number, overrides: LoginRadiusErrorOverrides = {}, times?: number) =>
      order({ refuse: { code, overrides, ...(times && { times }) } }),
    /** Holds each answer back, after all that it does to the server, until `release()`. */
    hold: () => order({ hold: true }),
    release: () => order({ hold: false }),
    report: () => order(),
    /** Calls of the backup code endpoint so far, preflights not counted. */
    countCalls: async () => (await order()).requests.length,
    /** The codes that are spent. */
    listUsedCodes: async () =>
      (await order()).accounts[0]!.backupCodes.filter(({ used }) => used).map(({ code }) => code),
  };
}

export type RemoteSimulator = Awaited<ReturnType<typeof createRemoteSimulator>>;
