import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { type Agent, globalAgent } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import createSdk, { type SdkConfig } from 'loginradius-sdk';
import { serveSimulator } from '../../../src/simulator/command/serveSimulator.js';

// SAFETY: Node's HTTPS agent has this property; the types of Node leave it out.
const agent = globalAgent as Agent & { defaultPort: number };

/**
 * Serves the simulator as `backup-code-simulator --https` does, and points the SDK at it. The SDK always
 * uses the default port of Node's global HTTPS agent, so the agent gets the port and the certificate.
 */
export async function serveSdk() {
  const folder = mkdtempSync(join(tmpdir(), 'backup-code-sdk-'));
  const certificateFile = join(folder, 'certificate.pem');
  const { url, simulator, close } = await serveSimulator({
    port: 0,
    host: '127.0.0.1',
    scenario: null,
    strict: false,
    https: true,
    certificateFile,
  });
  const { defaultPort } = agent;
  const { ca } = agent.options;
  agent.defaultPort = Number(new URL(url).port);
  agent.options.ca = readFileSync(certificateFile, 'utf8');

  return {
    simulator,
    /** The SDK, and its request function for paths that it has no method for. */
    createSdk(options: Partial<SdkConfig> = {}) {
      const config: SdkConfig = {
        apiKey: simulator.apiKey,
        apiSecret: 'simulated-api-secret',
        apiDomain: '127.0.0.1',
        ...options,
      };
      const sdk = createSdk(config);
      if (!config.request) throw new Error('The SDK did not add its request function');
      return { ...sdk, request: config.request };
    },
    close() {
      agent.defaultPort = defaultPort;
      agent.options.ca = ca;
      close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
