import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { createBackEnd } from './backEnd.mjs';

const { verify, signIn } = createBackEnd(process.env);

const app = new Hono()
  .post('/api/sign-in', (context) => signIn(context.req.raw))
  .all('/api/backup-code', (context) => verify(context.req.raw));

serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) => {
  console.log(`http://127.0.0.1:${port} is ready`);
});
