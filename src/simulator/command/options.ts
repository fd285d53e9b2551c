import { parseArgs } from 'node:util';
import { isScenarioName, type ScenarioName } from '../scenarios/scenarios.js';
import { certifiedHosts } from './createCertificate.js';
import { listScenarios } from './help.js';

/** The options of the command line. */
export interface ServerOptions {
  readonly port: number;
  readonly host: string;
  /** The scenario of every backup code call from the start. `null` is the usual handling. */
  readonly scenario: ScenarioName | null;
  /** The option `strict` of `createSimulator`. */
  readonly strict: boolean;
  readonly https: boolean;
  /** The file that receives the certificate of `--https`, in PEM. `null` writes none. */
  readonly certificateFile: string | null;
}

/**
 * @returns `'help'` for `--help`.
 * @throws Error with a message for the terminal.
 */
export function readOptions(commandLine: readonly string[]): ServerOptions | 'help' {
  const { port, host, scenario = null, certificate = null, ...flags } = parse(commandLine);
  if (flags.help) return 'help';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new Error(`--port must be a number from 0 to 65535, not "${port}".`);
  }
  if (scenario !== null && !isScenarioName(scenario)) {
    throw new Error(`There is no scenario "${scenario}". The scenarios are:\n\n${listScenarios()}`);
  }
  if (flags.https && !certifiedHosts.includes(host)) {
    throw new Error(
      `--https serves loopback only. --host must be ${certifiedHosts.join(' or ')}, not "${host}".`,
    );
  }
  if (certificate !== null && !flags.https) throw new Error('--certificate needs --https.');
  const { strict, https } = flags;
  return { port: Number(port), host, scenario, strict, https, certificateFile: certificate };
}

function parse(commandLine: readonly string[]) {
  try {
    return parseArgs({
      args: [...commandLine],
      options: {
        port: { type: 'string', default: '4000' },
        host: { type: 'string', default: '127.0.0.1' },
        scenario: { type: 'string' },
        strict: { type: 'boolean', default: false },
        https: { type: 'boolean', default: false },
        certificate: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    // Only the first sentence helps: the others explain arguments that begin with a hyphen.
    const [reason] = String(error instanceof Error ? error.message : error).split('. ');
    throw new Error(`${reason}. --help lists the options.`, { cause: error });
  }
}
