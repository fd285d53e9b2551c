import type { Simulator, SimulatorOutcome } from '../simulator.js';
import { createFiller, fillerIntervalMs, firstHalf } from './endlessBody.js';
import { readBody } from './readBody.js';

/** The part of Node's `IncomingMessage` that the listener uses. Browser apps do not need Node's types. */
export interface ListenerRequest extends AsyncIterable<Uint8Array> {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly socket: ListenerSocket;
}

/** The part of Node's `Socket` that the listener uses. */
export interface ListenerSocket {
  destroy: () => unknown;
}

/** The part of Node's `ServerResponse` that the listener uses. */
export interface ListenerResponse {
  writeHead: (status: number, headers: Record<string, string>) => unknown;
  write: (chunk: Uint8Array, whenFlushed: () => void) => unknown;
  end: (body: string) => unknown;
  once: (event: 'close', listener: () => void) => unknown;
}

/** A request listener for Node's `http`, or a middleware. */
export type SimulatorListener = (
  request: ListenerRequest,
  response: ListenerResponse,
  next?: () => void,
) => void;

/**
 * Mounts the simulator as a request listener of Node's `http` or `https` server, or as a middleware such
 * as Vite's. Faults are real: the listener destroys the socket, or stays silent until the client leaves.
 * If the simulator does not serve a path, the listener calls `next`, or responds with 404 without `next`.
 * A body over 1 MB gets 413, and the connection closes before the rest of the body is read.
 *
 * Set `dropBeforeReading` and `dropAfterSpending` without `times`. A browser repeats a `PUT` by itself
 * when it loses a connection that it has used before. Chromium does so even if only a preflight used the
 * connection. With `times: 1`, the repeated request would get the usual response.
 */
export function createSimulatorListener(
  simulator: Pick<Simulator, 'handle' | 'owns'>,
): SimulatorListener {
  return (request, response, next) => {
    if (next && !simulator.owns(request.url ?? '/')) {
      next();
      return;
    }
    // Read early, because Node sets the property to `null` if the body is not read to its end.
    const { socket } = request;
    // Without an outcome, no client waits: it has left, or its request is unreadable.
    respond(simulator, request, response, socket).catch(() => socket.destroy());
  };
}

async function respond(
  simulator: Pick<Simulator, 'handle'>,
  request: ListenerRequest,
  response: ListenerResponse,
  socket: ListenerSocket,
): Promise<void> {
  const clientLeft = new AbortController();
  response.once('close', () => clientLeft.abort());
  const outcome = await simulator.handle({
    method: request.method ?? 'GET',
    url: request.url ?? '/',
    headers: joinHeaders(request.headers),
    readBody: (maxBytes) => readBody(request, maxBytes),
    signal: clientLeft.signal,
  });
  send(outcome, response, socket);
}

function send(outcome: SimulatorOutcome, response: ListenerResponse, socket: ListenerSocket): void {
  switch (outcome.type) {
    case 'answer':
      response.writeHead(outcome.answer.status, outcome.answer.headers);
      response.end(outcome.answer.body);
      return;
    case 'drop_mid_body': {
      const { status, headers, body } = outcome.answer;
      const { length } = new TextEncoder().encode(body);
      response.writeHead(status, { ...headers, 'Content-Length': String(length) });
      response.write(firstHalf(body), () => socket.destroy());
      return;
    }
    case 'endless_body':
      response.writeHead(outcome.answer.status, outcome.answer.headers);
      sendEndlessBody(outcome.answer.body, response);
      return;
    case 'drop':
      socket.destroy();
      return;
    case 'never_answer':
      return;
    default:
      outcome satisfies never;
  }
}

function sendEndlessBody(body: string, response: ListenerResponse): void {
  let isOpen = true;
  response.once('close', () => {
    isOpen = false;
  });
  // Waiting for each flush keeps the filler out of memory when the client reads slowly.
  const sendMore = () => {
    setTimeout(() => {
      if (isOpen) response.write(createFiller(), sendMore);
    }, fillerIntervalMs);
  };
  response.write(firstHalf(body), sendMore);
}

function joinHeaders(headers: ListenerRequest['headers']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : (value ?? []).join(', '),
    ]),
  );
}
