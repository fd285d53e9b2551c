import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createSimulator } from '../createSimulator.js';
import { createSimulatorListener, readBody } from '../mount/createSimulatorListener.js';
import type { Simulator } from '../simulator.js';
import { controlPath, createControl } from './control.js';
import type { ServerOptions } from './options.js';

export interface SimulatorServer {
  /** Such as `http://127.0.0.1:4000`: what the step takes as `endpoint.baseUrl`. */
  readonly url: string;
  readonly simulator: Simulator;
  /** Ends it and every connection. */
  readonly close: () => void;
}

/** @throws Error with a message for the person at the terminal, where it cannot listen. */
export async function serveSimulator(options: ServerOptions): Promise<SimulatorServer> {
  // What a page on another port needs in order to count down.
  const simulator = createSimulator({ cors: { exposedHeaders: ['Retry-After'] } });
  const answerCall = createSimulatorListener(simulator);
  const control = createControl(simulator, options.scenario);

  async function answerOrder(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const name = (request.url ?? '').slice(controlPath.length);
    const { status, headers, body } = control(request.method ?? '', name, await readBody(request));
    response.writeHead(status, headers).end(body);
  }

  const server = createServer((request, response) => {
    // On a connection that it used before, a browser sends a request again when the answer is lost.
    response.setHeader('Connection', 'close');
    if (!request.url?.startsWith(controlPath)) answerCall(request, response);
    else answerOrder(request, response).catch(() => request.socket.destroy());
  });
  const { port, host } = options;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(listenError(error, options)));
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const actualPort = typeof address === 'object' ? address?.port : undefined;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${actualPort ?? port}`,
    simulator,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function listenError(error: NodeJS.ErrnoException, { port, host }: ServerOptions): Error {
  return error.code === 'EADDRINUSE'
    ? new Error(`Port ${port} of ${host} is in use. Choose another with --port.`, { cause: error })
    : error;
}
