/** Simulates LoginRadius in a separate process. Accepts every code after 20 ms, with a small profile. */
import { createServer } from 'node:http';

const answerMs = 20;
const body = JSON.stringify({
  Profile: { FirstName: 'Mira', LastName: 'Quillfeather', Uid: '3c1d7a52-0d8e-4f6b-a1c9' },
  access_token: '3f0c1a52-7c9e-4d0b-9a36-0d7f0f6a1b11',
  refresh_token: '8f4b2e61-9a37-4c0d-b5e8-1d6c3a7f9b24',
  expires_in: '3600',
});

const server = createServer((request, response) => {
  request.resume().on('end', () => {
    setTimeout(() => {
      response.writeHead(200, { 'Content-Type': 'application/json' }).end(body);
    }, answerMs);
  });
});
server.listen(0, '127.0.0.1', () => process.send?.(server.address().port));
