import { controlPath } from './control.js';
import type { ServerOptions } from './options.js';
import type { SimulatorServer } from './serveSimulator.js';

/** What whoever starts the server reads first. */
export function introduce(
  { url, simulator }: SimulatorServer,
  { scenario }: ServerOptions,
): string {
  const people = simulator.accounts.map(({ userName, email, password, backupCodes }) =>
    [
      `  ${userName ?? email}, password ${password}`,
      `    ${backupCodes.map(({ code }) => code).join(' ') || 'no backup codes'}`,
    ].join('\n'),
  );
  return `The simulator is at ${url}
API key: ${simulator.apiKey}
Scenario: ${scenario ?? 'the usual handling'}
Accounts and their backup codes:
${people.join('\n')}
Orders: POST ${url}${controlPath}scenario, GET …/state, POST …/reset (see --help)
`;
}
