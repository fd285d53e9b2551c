import { describe, expect, it } from 'vitest';
import { memoryReplayStore } from 'backup-code-challenge/server';
import { firstLoginBody, secret, startBackEnd, startLoginRadius } from './support/backEnd.js';

const newSecret = 'SECRET-ffeeddccbbaa99887766554433221100';

/** The attributes of a `Set-Cookie`, without its value. */
function attributesOf(setCookie: string): string[] {
  return setCookie.split('; ').map((part) => part.replace(/(?<=backup-code=).+/, '…'));
}

describe('the challenge’s cookie', () => {
  it('is limited to this host and https, and hidden from scripts', async () => {
    const { handler } = await startBackEnd();
    const started = await handler.begin(firstLoginBody('t', new Date(Date.now() + 60_500)));
    expect(attributesOf(started?.setCookie ?? '')).toEqual([
      '__Host-backup-code=…',
      'Max-Age=60',
      'Path=/',
      'HttpOnly',
      'Secure',
      'SameSite=Strict',
    ]);
  });

  it('is a JWE encrypted with dir and A256GCM', async () => {
    const { begin } = await startBackEnd();
    const { cookie, secondFactorToken, challengeKey } = await begin();
    const [header = '', key] = cookie.replace(/^[^=]+=/, '').split('.');
    expect(JSON.parse(atob(header))).toEqual({ alg: 'dir', enc: 'A256GCM' });
    expect(key).toBe('');
    for (const text of [secondFactorToken, challengeKey]) expect(cookie).not.toContain(text);
  });

  it('has Max-Age 0 if the MFA token has expired', async () => {
    const { handler } = await startBackEnd();
    const started = await handler.begin(firstLoginBody('t', new Date(Date.now() - 1)));
    expect(attributesOf(started?.setCookie ?? '')).toContain('Max-Age=0');
  });

  it('lasts 15 minutes if LoginRadius names no expiry', async () => {
    const { handler } = await startBackEnd();
    const started = await handler.begin({ SecondFactorAuthenticationToken: 't' });
    expect(started?.setCookie).toMatch(/; Max-Age=(900|899);/);
  });

  it('fits in 4 kB with an MFA token of 2000 characters', async () => {
    const { handler } = await startBackEnd();
    const started = await handler.begin({ SecondFactorAuthenticationToken: 't'.repeat(2000) });
    expect(started?.setCookie.length).toBeLessThan(4096);
  });

  it('is refused if it is too long for a browser, and the error names its size and no secret', async () => {
    const { handler } = await startBackEnd();
    const lengths = Array.from({ length: 40 }, (_, index) => 2800 + index * 5);
    const sizes: number[] = [];
    for (const length of lengths) {
      const SecondFactorAuthenticationToken = 't'.repeat(length);
      const begun = handler.begin({ SecondFactorAuthenticationToken });
      const text = await begun.then(() => '', String);
      const size = text ? Number(/ (\d+) bytes/.exec(text)?.[1]) : (await begun)?.setCookie.length;
      sizes.push(Number(size));
      expect(text !== '').toBe(Number(size) > 4096);
      if (!text) continue;
      expect(text).toMatch(/^RangeError: backup-code-challenge: begin: .*own session/);
      expect(text).toContain(`${length} characters`);
      expect(text).not.toContain('tttt');
    }
    expect(Math.min(...sizes)).toBeLessThan(4096);
    expect(Math.max(...sizes)).toBeGreaterThan(4096);
  });

  it('is cleared by `end()` with the attributes of `begin()`', async () => {
    const { handler } = await startBackEnd();
    expect(handler.end().setCookie).toBe(
      '__Host-backup-code=; Max-Age=0; Path=/; HttpOnly; Secure; SameSite=Strict',
    );
  });

  it('is found among other cookies', async () => {
    const { begin, press } = await startBackEnd();
    const login = await begin();
    const cookie = `a=1; x__Host-backup-code=no;${login.cookie}; z="2"`;
    expect(await press({ ...login, cookie })).toMatchObject({ status: 200 });
  });

  it('is not accepted without the __Host- prefix, since another host can set that name', async () => {
    const { begin, press } = await startBackEnd();
    const login = await begin();
    const cookie = login.cookie.replace('__Host-', '');
    expect(await press({ ...login, cookie })).toMatchObject({ status: 401 });
  });

  it('has no __Host- prefix and no Secure with `insecureLoopbackCookie`, for WebKit on loopback', async () => {
    const allowedOrigins = ['http://localhost:5173', 'http://127.0.0.1:5173', 'http://[::1]:1'];
    const { handler } = await startBackEnd({ insecureLoopbackCookie: true, allowedOrigins });
    const started = await handler.begin({ SecondFactorAuthenticationToken: 't' });
    expect(
      attributesOf(started?.setCookie ?? '').filter((part) => !part.startsWith('Max-Age')),
    ).toEqual(['backup-code=…', 'Path=/', 'HttpOnly', 'SameSite=Strict']);
    expect(handler.end().setCookie).toBe(
      'backup-code=; Max-Age=0; Path=/; HttpOnly; SameSite=Strict',
    );
  });
});

describe('a handler with several secrets', () => {
  it('decrypts with each secret, and encrypts with the first', async () => {
    const loginRadius = await startLoginRadius();
    const old = await startBackEnd({ secret }, loginRadius);
    const rotating = await startBackEnd({ secret: [newSecret, secret] }, loginRadius);
    const current = await startBackEnd({ secret: newSecret }, loginRadius);
    const sealedByOld = await old.begin();
    expect(await rotating.press(sealedByOld)).toMatchObject({ status: 200 });
    const sealedByNew = await rotating.begin();
    expect(await old.press(sealedByNew)).toMatchObject({ status: 401 });
    expect(await current.press(sealedByNew, '7HD83KD9')).toMatchObject({ status: 200 });
    expect(await current.press(sealedByOld)).toMatchObject({ status: 401 });
  });

  it('replays a response in a process that lists the secrets in another order', async () => {
    const loginRadius = await startLoginRadius();
    const replayStore = memoryReplayStore();
    const before = await startBackEnd({ secret: [secret, newSecret], replayStore }, loginRadius);
    const after = await startBackEnd({ secret: [newSecret, secret], replayStore }, loginRadius);
    const login = await before.begin();
    const first = await before.press(login);
    expect(await after.press(login)).toMatchObject({ status: 200, body: first.body });
    expect(loginRadius.calls()).toBe(1);
  });
});
