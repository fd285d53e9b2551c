import { createServer } from 'node:http';
import { createRequestListener } from '@remix-run/node-fetch-server';
import { createBackEnd } from './backEnd.mjs';

const { verify, signIn } = createBackEnd(process.env);

const server = createServer(
  createRequestListener((request) =>
    new URL(request.url).pathname === '/api/sign-in' ? signIn(request) : verify(request),
  ),
);
server.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port} is ready`);
});
