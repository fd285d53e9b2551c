import { writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { createSimulator } from '../createSimulator.js';
import type { Simulator } from '../simulator.js';
import { createCertificate } from './createCertificate.js';
import { createListener } from './createListener.js';
import type { ServerOptions } from './options.js';

export interface SimulatorServer {
  /** The address, such as `http://127.0.0.1:4000`. Pass it to the challenge as `endpoint.baseUrl`. */
  readonly url: string;
  readonly simulator: Simulator;
  /** Stops the server and closes every connection. */
  readonly close: () => void;
}

/** @throws Error with a message for the terminal when the server cannot start. */
export async function serveSimulator(options: ServerOptions): Promise<SimulatorServer> {
  const { port, host, strict, https } = options;
  // A page on another origin needs `Retry-After` for its countdown.
  const simulator = createSimulator({ strict, cors: { exposedHeaders: ['Retry-After'] } });
  const server = await createServerFor(createListener(simulator, options.scenario), options);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(listenError(error, options)));
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const actualPort = typeof address === 'object' ? address?.port : undefined;
  const authority = `${host.includes(':') ? `[${host}]` : host}:${actualPort ?? port}`;
  return {
    url: `${https ? 'https' : 'http'}://${authority}`,
    simulator,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function createServerFor(
  listener: RequestListener,
  { https, certificateFile }: ServerOptions,
): Promise<Server> {
  if (!https) return createServer(listener);
  const certificate = await createCertificate();
  if (certificateFile !== null) writeFileSync(certificateFile, certificate.cert);
  return createSecureServer(certificate, listener);
}

function listenError(error: NodeJS.ErrnoException, { port, host }: ServerOptions): Error {
  return error.code === 'EADDRINUSE'
    ? new Error(`Port ${port} of ${host} is in use. Choose another with --port.`, { cause: error })
    : error;
}
