import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { accessToken } from './answers.js';

export interface ReceivedRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface HttpServer {
  readonly baseUrl: string;
  readonly requests: readonly ReceivedRequest[];
}

export type Handler = (response: ServerResponse, request: IncomingMessage) => void;

const answerSuccess: Handler = (response) =>
  void response
    .writeHead(200, { 'Content-Type': 'application/json' })
    .end(JSON.stringify({ access_token: accessToken }));

/** A real server on a free local port, which closes when the test finishes. */
export async function startServer(handler: Handler = answerSuccess): Promise<HttpServer> {
  const requests: ReceivedRequest[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      requests.push({
        method: request.method ?? '',
        url: new URL(request.url ?? '', 'http://received.example'),
        headers: request.headers,
        body: Buffer.concat(chunks).toString('utf8'),
      });
      handler(response, request);
    });
  });
  const baseUrl = await listen(server);
  onTestFinished(() => close(server));
  return { baseUrl, requests };
}

/** The URL of a server that is already closed. */
export async function baseUrlOfNobody(): Promise<string> {
  const server = createServer();
  const baseUrl = await listen(server);
  await close(server);
  return baseUrl;
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  // SAFETY: a TCP server that listens has an address with a port.
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => {
    server.close(resolve);
  });
}
