import { serve } from '@hono/node-server';
import { Redis } from 'ioredis';
import { createClient } from 'redis';
import { createBackupCodeHandler } from 'backup-code-challenge/server';
import { redisReplayStore, type SendRedisCommand } from 'backup-code-challenge/server/redis';
import type { BackEndOptions } from './backEndProcess.js';

// SAFETY: `startBackEndProcess` writes this argument.
const options = JSON.parse(process.argv[2] ?? '') as BackEndOptions;
const { redisUrl, origin } = options;
let sessions = 0;

const handler = createBackupCodeHandler({
  apiKey: options.apiKey,
  secret: options.secret,
  allowedOrigins: [origin],
  endpoint: { baseUrl: options.baseUrl, timeoutMs: options.timeoutMs },
  replayStore: redisReplayStore(await connect()),
  onSignedIn: async ({ profile }) => {
    sessions += 1;
    say('onSignedIn');
    if (options.hangsInOnSignedIn) await new Promise(() => {});
    const headers = { 'Set-Cookie': `session=${process.pid}-${sessions}; HttpOnly` };
    return { headers, result: { name: profile?.FirstName } };
  },
  onFailure: (failure) => say(`failure ${failure.type}`),
});

const server = serve(
  {
    hostname: '127.0.0.1',
    port: 0,
    fetch: async (request: Request) =>
      new URL(request.url).pathname === '/begin'
        ? Response.json(await handler.begin(await request.json()))
        : handler.fetch(request),
  },
  ({ port }) => say(`ready http://127.0.0.1:${port}`),
);
process.on('SIGTERM', () => {
  server.close();
  process.exit();
});

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Connects with one of the two clients that most apps use. */
async function connect(): Promise<SendRedisCommand> {
  if (options.client === 'ioredis') {
    const client = new Redis(redisUrl);
    client.on('error', () => {});
    return (command, ...rest) => client.call(command ?? '', ...rest);
  }
  const client = createClient({ url: redisUrl });
  client.on('error', () => {});
  await client.connect();
  return (...command) => client.sendCommand(command);
}
