import type { Simulator } from '../simulator.js';

/** What the listener needs of Node's `IncomingMessage`, so that no browser needs Node's types. */
export interface ListenerRequest extends AsyncIterable<Uint8Array> {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly socket: { destroy: () => unknown };
}

/** What the listener needs of Node's `ServerResponse`. */
export interface ListenerResponse {
  writeHead: (status: number, headers: Record<string, string>) => unknown;
  write: (chunk: Uint8Array, whenFlushed: () => void) => unknown;
  end: (body: string) => unknown;
  once: (event: 'close', listener: () => void) => unknown;
}

export type SimulatorListener = (
  request: ListenerRequest,
  response: ListenerResponse,
  next?: () => void,
) => void;

/**
 * The simulator as a request listener of Node's `http` server or of a middleware chain such as
 * Vite's. A fault is a real one: the socket is destroyed, or stays silent until the client leaves.
 * What the simulator does not own goes to `next`; without one it is answered with 404.
 *
 * A browser sends a `PUT` again by itself when a connection that it has used before drops without an
 * answer. Chromium does, also after a mere preflight. So set `dropBeforeReading` and
 * `dropAfterSpending` without `times`: with `times: 1` the browser's second try is answered as usual.
 */
export function createSimulatorListener(
  simulator: Pick<Simulator, 'handle' | 'owns'>,
): SimulatorListener {
  return (request, response, next) => {
    if (next && !simulator.owns(request.url ?? '/')) {
      next();
      return;
    }
    // Not even an answer: the client has left, or what it sent cannot be read.
    reply(simulator, request, response).catch(() => request.socket.destroy());
  };
}

async function reply(
  simulator: Pick<Simulator, 'handle'>,
  request: ListenerRequest,
  response: ListenerResponse,
): Promise<void> {
  const left = new AbortController();
  response.once('close', () => left.abort());
  const outcome = await simulator.handle({
    method: request.method ?? 'GET',
    url: request.url ?? '/',
    headers: joinHeaders(request.headers),
    readBody: () => readBody(request),
    signal: left.signal,
  });
  switch (outcome.type) {
    case 'answer':
      response.writeHead(outcome.answer.status, outcome.answer.headers);
      response.end(outcome.answer.body);
      return;
    case 'drop_mid_body': {
      const { status, headers, body } = outcome.answer;
      const bytes = new TextEncoder().encode(body);
      response.writeHead(status, { ...headers, 'Content-Length': String(bytes.length) });
      response.write(bytes.subarray(0, bytes.length / 2), () => request.socket.destroy());
      return;
    }
    case 'drop':
      request.socket.destroy();
      return;
    case 'never_answer':
      return;
    default:
      outcome satisfies never;
  }
}

function joinHeaders(headers: ListenerRequest['headers']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : (value ?? []).join(', '),
    ]),
  );
}

/** The text of a request that Node's server took in. */
export async function readBody(request: AsyncIterable<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  let body = '';
  for await (const chunk of request) body += decoder.decode(chunk, { stream: true });
  return body + decoder.decode();
}
