/** Runs a hundred thousand sign-ins in a separate process and measures the remaining memory. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createBackupCodeHandler, memoryReplayStore } from '../../dist/server.js';

const [signIns = 0, maxEntries = 0] = process.argv.slice(2).map(Number);
const origin = 'https://login.example.com';
const body = JSON.stringify({
  Profile: { FirstName: 'Mira', LastName: 'Quillfeather', Uid: '3c1d7a52-0d8e-4f6b-a1c9' },
  access_token: '3f0c1a52-7c9e-4d0b-9a36-0d7f0f6a1b11',
});
const handler = createBackupCodeHandler({
  apiKey: 'an-api-key',
  secret: 'SECRET-0a1b2c3d4e5f60718293a4b5c6d7e8f9',
  allowedOrigins: [origin],
  endpoint: { fetch: async () => new Response(body) },
  replayStore: memoryReplayStore({ maxEntries }),
  onSignedIn: ({ profile }) => ({ result: { name: profile?.FirstName } }),
});

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');

async function signIn(number) {
  const started = await handler.begin({ SecondFactorAuthenticationToken: `token-${number}` });
  const response = await handler.fetch(
    new Request(origin, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Sec-Fetch-Site': 'same-origin',
        Cookie: started.setCookie.split(';')[0],
      },
      body: JSON.stringify({ code: 'AD45XH56', challengeKey: started.challengeKey }),
    }),
  );
  if (response.status !== 200) throw new Error(`sign-in ${number}: ${response.status}`);
  await response.text();
}

const batch = 50;
for (let done = 0; done < signIns;) {
  await Promise.all(Array.from({ length: batch }, (_, index) => signIn(done + index)));
  done += batch;
  if (done % maxEntries === 0) {
    // Collects twice, because the objects that the first run frees can hold others.
    collectGarbage();
    collectGarbage();
    process.send?.({ signIns: done, heapMb: process.memoryUsage().heapUsed / 1e6 });
  }
}
process.disconnect?.();
