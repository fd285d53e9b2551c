import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createSimulatorListener, type Simulator } from 'backup-code-challenge/testing';
import { createStrictSimulator } from '../../support/createStrictSimulator.js';
import { listen, type LoopbackServer, staticFiles } from '../../e2e/fixtures/servers.js';
import type { PageOptions } from './pageOptions.js';

/** A page of the server for signed-in people. */
export const signedInPath = '/signed-in';

export interface StepServer extends LoopbackServer {
  readonly simulator: Simulator;
  /** The options of the next page load, apart from its MFA token. */
  pageOptions: Omit<PageOptions, 'secondFactorToken'>;
  /** Lets the waiting request and every later one until `hold()` reach the simulator. */
  readonly release: () => void;
  /** Holds each request, so that "submitting" lasts until it was spoken. */
  readonly hold: () => void;
}

/**
 * Serves the built page and a new simulator on one origin. Holds requests from the start.
 *
 * @param headers Sent with every file of the page.
 */
export async function serveStep(
  pageFolder: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<StepServer> {
  // Without lockout, because a locked account takes precedence over a scenario.
  const simulator = createStrictSimulator({ lockout: null });
  const answerCall = createSimulatorListener(simulator);
  const files = readFiles(pageFolder);
  let gate = createGate();

  const server = await listen((request, response) => {
    // A browser repeats a request by itself if a reused connection drops.
    response.setHeader('Connection', 'close');
    const { method, url = '/' } = request;
    if (simulator.owns(url)) {
      const opened = method === 'OPTIONS' ? Promise.resolve() : gate.opened;
      void opened.then(() => answerCall(request, response));
    } else if (url === '/login') {
      response.end(simulator.startLogin().secondFactorToken);
    } else if (url === signedInPath) {
      response.setHeader('Content-Type', 'text/html');
      response.end('<!doctype html><title>Example</title><h1>Signed in</h1>');
    } else {
      const { secondFactorToken } = simulator.startLogin();
      const options = JSON.stringify({ ...stepServer.pageOptions, secondFactorToken });
      const html = String(files.get('/index.html'));
      const page = html.replace('%OPTIONS%', () => options.replaceAll('"', '&quot;'));
      staticFiles(new Map(files).set('/index.html', page), headers)(request, response);
    }
  });

  const stepServer: StepServer = {
    ...server,
    simulator,
    pageOptions: {},
    release: () => gate.open(),
    hold: () => {
      gate = createGate();
    },
  };
  return stepServer;
}

function createGate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

function readFiles(folder: string): ReadonlyMap<string, string | Uint8Array> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = paths.filter((path) => statSync(join(folder, path)).isFile());
  return new Map(files.map((path) => [`/${path}`, readFileSync(join(folder, path))]));
}
