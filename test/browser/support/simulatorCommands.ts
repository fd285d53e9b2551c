import type {
  Simulator,
  SimulatorOptions,
  LoginRadiusErrorOverrides,
} from 'backup-code-challenge/testing';
import { inject } from 'vitest';

/** A test's command to its simulator on the server. The fields run in this order. */
export interface SimulatorCommand {
  /** Creates a new simulator with these options. */
  create?: SimulatorOptions;
  /** Whether responses are held from now on. `false` also releases those that are held. */
  hold?: boolean;
  reset?: true;
  /** The name of a scenario, a scenario of plain data, or `null` for the usual handling. */
  use?: { scenario: Parameters<Simulator['use']>[0]; times?: number };
  /** Refuses with a LoginRadius error code, such as 429 with the test's own headers. */
  refuse?: { code: number; overrides?: LoginRadiusErrorOverrides; times?: number };
  /** Spends a right code, then responds with this LoginRadius error code. */
  spendAndRefuse?: { code: number };
}

export interface SimulatorReport extends Pick<Simulator, 'accounts' | 'requests'> {
  /** A new MFA token of the first account. */
  secondFactorToken: string;
}

let count = 0;

/** A simulator for this test alone, reached over HTTP. */
export async function createRemoteSimulator(options: SimulatorOptions = {}) {
  count += 1;
  const name = `${Date.now().toString(36)}-${count}`;
  const origin = inject('simulatorOrigin');
  const send = async (command?: SimulatorCommand): Promise<SimulatorReport> => {
    const response = await fetch(`${origin}/commands/${name}`, {
      method: 'POST',
      ...(command && { body: JSON.stringify(command) }),
    });
    if (!response.ok) throw new Error(await response.text());
    // SAFETY: the server is typed to send this.
    return (await response.json()) as SimulatorReport;
  };
  const { secondFactorToken } = await send({ create: options });
  return {
    /** For the `endpoint` of the challenge. */
    baseUrl: `${origin}/${name}`,
    apiKey: 'simulated-api-key',
    secondFactorToken,
    use: (scenario: Parameters<Simulator['use']>[0], times?: number) =>
      send({ use: { scenario, ...(times && { times }) } }),
    refuse: (code: number, overrides: LoginRadiusErrorOverrides = {}, times?: number) =>
      send({ refuse: { code, overrides, ...(times && { times }) } }),
    spendAndRefuse: (code: number) => send({ spendAndRefuse: { code } }),
    /** Holds each response until `release()`. The server has changed its state by then. */
    hold: () => send({ hold: true }),
    release: () => send({ hold: false }),
    report: () => send(),
    /** Counts the calls of the backup code endpoint, without preflights. */
    countCalls: async () => (await send()).requests.filter(({ method }) => method === 'PUT').length,
    listUsedCodes: async () =>
      (await send()).accounts[0]!.backupCodes.filter(({ used }) => used).map(({ code }) => code),
  };
}

export type RemoteSimulator = Awaited<ReturnType<typeof createRemoteSimulator>>;
