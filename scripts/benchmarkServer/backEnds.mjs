/**
 * Serves two routes of one Hono server in a separate process: the handler, and a bare proxy of the same
 * call, which is the least that a back end can do.
 */
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { createBackupCodeHandler, memoryReplayStore } from '../../dist/server.js';

const [baseUrl = '', origin = ''] = process.argv.slice(2);
const path = '/identity/v2/auth/login/2fa/backupcode';

const handler = createBackupCodeHandler({
  apiKey: 'an-api-key',
  secret: 'SECRET-0a1b2c3d4e5f60718293a4b5c6d7e8f9',
  allowedOrigins: [origin],
  endpoint: { baseUrl },
  replayStore: memoryReplayStore(),
  onSignedIn: ({ profile }) => ({
    headers: { 'Set-Cookie': 'session=1; HttpOnly' },
    result: { name: profile?.FirstName },
  }),
});

const app = new Hono()
  .post('/begin', async (context) => context.json(await handler.begin(await context.req.json())))
  .post('/handler', (context) => handler.fetch(context.req.raw))
  .post('/proxy', async (context) => {
    const { code } = await context.req.json();
    const query = new URLSearchParams({ apikey: 'k', secondfactorauthenticationtoken: 't' });
    const response = await fetch(`${baseUrl}${path}?${query}`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ backupcode: code }),
    });
    const { Profile } = await response.json();
    context.header('Set-Cookie', 'session=1; HttpOnly');
    return context.json({ ok: true, result: { name: Profile.FirstName } });
  });

serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) => process.send?.(port));
