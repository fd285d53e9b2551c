import { WebSocket } from 'ws';

/** A message of the WebDriver BiDi protocol, as far as we read it. */
type Message =
  | { readonly type: 'success'; readonly id: number; readonly result: unknown }
  | { readonly type: 'error'; readonly id: number | null; readonly message: string }
  | { readonly type: 'event'; readonly method: string; readonly params: unknown };

export interface BidiConnection {
  readonly send: <Result = unknown>(method: string, params?: object) => Promise<Result>;
  readonly onEvent: (listener: (method: string, params: unknown) => void) => void;
}

/** Connects to a browser by WebDriver BiDi (https://www.w3.org/TR/webdriver-bidi/). */
export async function connectBidi(url: string): Promise<BidiConnection> {
  const socket = new WebSocket(url);
  await new Promise<void>((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  const pending = new Map<number | null, (message: Message) => void>();
  let listen: Parameters<BidiConnection['onEvent']>[0] = () => {};
  let count = 0;

  socket.on('message', (data) => {
    // SAFETY: the protocol sends these.
    const message = JSON.parse(String(data)) as Message;
    if (message.type === 'event') return listen(message.method, message.params);
    pending.get(message.id)?.(message);
    pending.delete(message.id);
  });
  socket.on('close', () => {
    for (const [id, settle] of pending) settle({ type: 'error', id, message: 'the browser left' });
  });

  return {
    onEvent: (listener) => {
      listen = listener;
    },
    send: (method, params = {}) =>
      new Promise((resolve, reject) => {
        count += 1;
        pending.set(count, (message) => {
          // SAFETY: the protocol says what a command returns, and callers name it.
          if (message.type === 'success') resolve(message.result as never);
          else if (message.type === 'error') reject(new Error(`${method}: ${message.message}`));
        });
        socket.send(JSON.stringify({ id: count, method, params }));
      }),
  };
}
