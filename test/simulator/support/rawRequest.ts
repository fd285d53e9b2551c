import { connect } from 'node:net';

export interface RawResponse {
  /** Everything that the server sent until it closed the connection. */
  readonly text: string;
  /** How many bytes of the body the client wrote in the meantime. */
  readonly bodyBytes: number;
}

const chunk = Buffer.alloc(65_536, 'x');

/**
 * Sends a raw request, with a body that does not end before the server closes the connection.
 *
 * @param head The request line and the headers.
 */
export function sendEndlessBody(url: string, head: readonly string[]): Promise<RawResponse> {
  const { hostname, port } = new URL(url);
  const isChunked = head.some((line) => /^transfer-encoding: chunked$/i.test(line));
  return new Promise((resolve) => {
    let text = '';
    let bodyBytes = 0;
    const socket = connect(Number(port), hostname);
    socket.setEncoding('utf8');
    const pump = () => {
      while (!socket.destroyed && socket.writable) {
        bodyBytes += chunk.length;
        if (!socket.write(isChunked ? frame() : chunk)) return;
      }
    };
    socket.on('connect', () => {
      socket.write(`${[...head, `Host: ${hostname}:${port}`].join('\r\n')}\r\n\r\n`);
      pump();
    });
    socket.on('drain', pump);
    socket.on('data', (data) => (text += String(data)));
    // The server may reset the connection, since it leaves the body unread.
    socket.on('error', () => {});
    socket.on('close', () => resolve({ text, bodyBytes }));
  });
}

function frame(): Buffer {
  return Buffer.concat([
    Buffer.from(`${chunk.length.toString(16)}\r\n`),
    chunk,
    Buffer.from('\r\n'),
  ]);
}
