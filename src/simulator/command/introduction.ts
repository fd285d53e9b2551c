import { controlPath } from './control.js';
import { certifiedHosts } from './createCertificate.js';
import type { ServerOptions } from './options.js';
import type { SimulatorServer } from './serveSimulator.js';

/** The text that the command prints when it is ready. */
export function introduce({ url, simulator }: SimulatorServer, options: ServerOptions): string {
  const accounts = simulator.accounts.map(({ userName, email, password, backupCodes }) =>
    [
      `  ${userName ?? email}, password ${password}`,
      `    ${backupCodes.map(({ code }) => code).join(' ') || 'no backup codes'}`,
    ].join('\n'),
  );
  return `The simulator is at ${url}
In your app: apiKey="${simulator.apiKey}" endpoint={{ baseUrl: '${url}' }}
API key: ${simulator.apiKey}
Scenario: ${options.scenario ?? 'the usual handling'}
${options.https ? describeCertificate(options.certificateFile) : ''}Accounts and their backup codes:
${accounts.join('\n')}
Five wrong codes in a row lock an account for 15 minutes. The command reset unlocks it.
Commands: POST ${url}${controlPath}scenario, GET …/state, POST …/reset (see --help)
`;
}

function describeCertificate(file: string | null): string {
  const where = file ?? 'not saved; --certificate <file> saves it';
  return `Certificate: self-signed, for ${certifiedHosts.join(', ')} (${where})\n`;
}
