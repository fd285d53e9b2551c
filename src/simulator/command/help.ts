import { scenarios } from '../scenarios/scenarios.js';

export const help = `Usage: backup-code-simulator [options]

Acts as the LoginRadius server, for tests of a login page. All accounts are made up.

  --port <number>       0 to 65535; 0 chooses a free port. Default: 4000
  --host <address>      Default: 127.0.0.1, which only this machine can reach
  --scenario <name>     The scenario for every backup code call. Default: the usual handling
  --strict              Refuses requests that do not match the contract exactly
  --https               Serves HTTPS on a loopback address, with a new certificate at each start
  --certificate <file>  With --https: writes the certificate to this file, in PEM
  --help                Prints this text

To control the server from another process, send a request:

  POST /__simulator/scenario   {"name": "<scenario>" or null, "times": <number>, "step": "<step>"}
                               Without "times": for every call until the next scenario
                               "step": "verify" (the default), or "first_login"
                               The response confirms the scenario
  GET  /__simulator/state      The accounts with their used codes, and the number of calls
  POST /__simulator/reset      Restores the initial state, including --scenario

Scenarios:

${listScenarios()}
`;

/** The names of all scenarios, one on each line. */
export function listScenarios(): string {
  return Object.keys(scenarios)
    .map((name) => `  ${name}`)
    .join('\n');
}
