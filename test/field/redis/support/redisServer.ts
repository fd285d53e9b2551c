import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from 'redis';

/** Starts a Redis for this suite on a free loopback port, without persistence. */
export async function startRedis() {
  const folder = mkdtempSync(join(tmpdir(), 'backup-code-redis-'));
  const port = await freePort();
  const child = spawn('redis-server', [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--dir',
    folder,
    '--save',
    '',
    '--appendonly',
    'no',
  ]);
  const ended = new Promise<void>((resolve) => {
    child.on('close', () => resolve());
  });
  await new Promise<void>((resolve, reject) => {
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += String(chunk);
      if (output.includes('Ready to accept connections')) resolve();
    });
    child.on('error', () =>
      reject(new Error('redis-server is missing: apt-get install redis-server')),
    );
    void ended.then(() => reject(new Error(`redis-server ended: ${output}`)));
  });
  const url = `redis://127.0.0.1:${port}`;
  const client = createClient({ url });
  client.on('error', () => {});
  await client.connect();
  return {
    url,
    /** Every key with its value and its time to live in milliseconds. */
    async entries() {
      const keys = await client.keys('*');
      const read = async (key: string) => {
        // Reads the time to live first, so that a key with a value has one.
        const ttlMs = await client.pTTL(key);
        return { key, ttlMs, value: await client.get(key) };
      };
      return (await Promise.all(keys.map(read))).filter(({ value }) => value !== null);
    },
    clear: () => client.flushAll(),
    /** Keeps the connections open, but stops all responses. */
    freeze: () => child.kill('SIGSTOP'),
    thaw: () => child.kill('SIGCONT'),
    async stop() {
      client.destroy();
      child.kill('SIGCONT');
      child.kill('SIGKILL');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type RedisServer = Awaited<ReturnType<typeof startRedis>>;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  // SAFETY: a TCP server that listens has an address with a port.
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => {
    server.close(resolve);
  });
  return port;
}
