import { type AddressInfo, createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** Handles a request that has arrived completely. */
export type SocketReply = (socket: Socket, body: string) => void;

/**
 * LoginRadius as bare sockets, so that the test sees each byte from the client. A request ends with
 * its body, a JSON object on one line.
 */
export async function startRawServer(reply: SocketReply) {
  /** Each request by the number of its connection. */
  const requests: { connection: number; head: string; body: string }[] = [];
  const sockets = new Set<Socket>();
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    const connection = connections;
    let text = '';
    sockets.add(socket);
    // The client may already have closed the connection.
    socket.on('error', () => {});
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1');
      const [, head, body] = /^([^]*?)\r\n\r\n(\{.*\})$/.exec(text) ?? [];
      if (head === undefined || body === undefined) return;
      text = '';
      requests.push({ connection, head, body });
      reply(socket, body);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  // SAFETY: a TCP server that listens has an address with a port.
  const { port } = server.address() as AddressInfo;
  return { baseUrl: `http://127.0.0.1:${port}`, requests };
}

export function sendJson(socket: Socket, body: unknown, status = '200 OK'): void {
  const text = JSON.stringify(body);
  socket.write(
    `HTTP/1.1 ${status}\r\nContent-Type: application/json\r\nConnection: keep-alive\r\nContent-Length: ${text.length}\r\n\r\n${text}`,
  );
}
