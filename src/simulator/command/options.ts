import { parseArgs } from 'node:util';
import { isScenarioName, type ScenarioName, scenarios } from '../scenarios/scenarios.js';

/** What the command line asks for. */
export interface ServerOptions {
  readonly port: number;
  readonly host: string;
  /** What every backup code call meets from the start; `null` for the usual handling. */
  readonly scenario: ScenarioName | null;
}

export const help = `Usage: backup-code-simulator [options]

A stand-in for the LoginRadius server, for tests of a login page. Everybody in it is made up.

  --port <number>     0 to 65535; 0 takes any that is free. Default: 4000
  --host <address>    Default: 127.0.0.1, which this machine alone can reach
  --scenario <name>   What every backup code call meets. Default: the usual handling
  --help              Prints this

While it runs, over HTTP:

  POST /__simulator/scenario   {"name": "<scenario>" or null, "times": <number>}
                               Without "times": until the next one.
  GET  /__simulator/state      The accounts, which of their codes are used, the number of calls
  POST /__simulator/reset      As it was when it started

Scenarios:

${listScenarios()}
`;

/**
 * @returns `'help'` where that is asked for.
 * @throws Error with a message for the person at the terminal.
 */
export function readOptions(commandLine: readonly string[]): ServerOptions | 'help' {
  const { port, host, scenario = null, help: wantsHelp } = parse(commandLine);
  if (wantsHelp) return 'help';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new Error(`--port must be a number from 0 to 65535, not "${port}".`);
  }
  if (scenario !== null && !isScenarioName(scenario)) {
    throw new Error(`There is no scenario "${scenario}". There are:\n\n${listScenarios()}`);
  }
  return { port: Number(port), host, scenario };
}

function parse(commandLine: readonly string[]) {
  try {
    return parseArgs({
      args: [...commandLine],
      options: {
        port: { type: 'string', default: '4000' },
        host: { type: 'string', default: '127.0.0.1' },
        scenario: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    // What follows the first sentence explains how to write an argument that begins with a hyphen.
    const [reason] = String(error instanceof Error ? error.message : error).split('. ');
    throw new Error(`${reason}. --help lists the options.`, { cause: error });
  }
}

function listScenarios(): string {
  return Object.keys(scenarios)
    .map((name) => `  ${name}`)
    .join('\n');
}
