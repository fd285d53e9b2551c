import { createRequestListener } from '@remix-run/node-fetch-server';
import express from 'express';
import { createBackEnd } from './backEnd.mjs';

const { verify, signIn } = createBackEnd(process.env);

const app = express();
app.post('/api/sign-in', createRequestListener(signIn));
// Comes before `express.json()`, because a body can be read only once.
app.all(
  '/api/backup-code',
  createRequestListener((request) => verify(request)),
);
app.use(express.json());

const server = app.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port} is ready`);
});
