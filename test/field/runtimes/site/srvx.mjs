import { serve } from 'srvx';
import { createBackEnd } from './backEnd.mjs';

const { verify, signIn } = createBackEnd(process.env);

const server = serve({
  hostname: '127.0.0.1',
  port: 0,
  silent: true,
  // srvx's request has `waitUntil`.
  fetch: (request) =>
    new URL(request.url).pathname === '/api/sign-in' ? signIn(request) : verify(request, request),
});
await server.ready();
console.log(`${server.url.replace(/\/$/, '')} is ready`);
