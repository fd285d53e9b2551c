import assert from 'node:assert/strict';

const [code, secondCode, thirdCode] = ['AD45XH56', '7HD83KD9', '3FT9VB6N'];

/**
 * Signs in on one runtime as a browser would, over real HTTP.
 *
 * @param {string} origin Where the runtime listens.
 * @param {object} world
 * @param {string} world.pageOrigin
 * @param {ReturnType<typeof import('backup-code-challenge/testing').createSimulator>} world.simulator
 * @returns {Promise<string[]>} The checks that passed.
 */
export async function signInOn(origin, { pageOrigin, simulator }) {
  simulator.reset();
  let seen = 0;
  const done = [];

  const login = await begin();
  const reply = await read(await press(login, code));
  const [session, ...otherCookies] = reply.session;
  assert.match(session, /^session=[\da-f-]{36}; Path=\/; HttpOnly; SameSite=Lax$/);
  assert.deepEqual(otherCookies, ['theme=dark; Path=/']);
  assert.deepEqual([reply.status, reply.body], [200, { ok: true, result: { name: 'Mira' } }]);
  assert.deepEqual(calls(), ['200 spent']);
  done.push('signed in');

  assert.deepEqual(await read(await press(login, code)), reply);
  assert.deepEqual(calls(), ['200 spent']);
  done.push('a second press gets the same response');

  // The browser disconnects during the call to LoginRadius, and the person presses again.
  forgetCalls();
  simulator.use({ delayMs: 500 });
  const lostLogin = await begin();
  const leave = new AbortController();
  const lost = press(lostLogin, secondCode, { signal: leave.signal }).catch(() => 'lost');
  while (calls().length === 0) await pause(10);
  leave.abort();
  assert.equal(await lost, 'lost');
  const fetchedAgain = await read(await press(lostLogin, secondCode));
  assert.deepEqual([fetchedAgain.status, fetchedAgain.body], [200, reply.body]);
  assert.deepEqual(calls(), ['200 spent']);
  done.push('a lost response is replayed without a second call');

  forgetCalls();
  simulator.use({ delayMs: 200 });
  const both = await begin();
  const replies = await Promise.all([press(both, thirdCode), press(both, thirdCode)].map(thenRead));
  assert.deepEqual(replies[1], replies[0]);
  assert.equal(replies[0]?.status, 200);
  assert.deepEqual(calls(), ['200 spent']);
  done.push('two presses at once cause one call');

  simulator.use('invalidCredentials', { step: 'first_login' });
  const refused = await logIn();
  assert.equal(refused.status, 403);
  assert.deepEqual(await refused.json(), { kind: 'invalid_credentials' });
  assert.deepEqual(refused.headers.getSetCookie(), []);
  done.push('a wrong password gets invalid_credentials');

  const body = JSON.stringify({
    access_token: 'access-1',
    refresh_token: 'refresh-1',
    expires_in: '2030-01-01T00:00:00Z',
    Profile: { FirstName: 'Mira' },
  });
  simulator.use(
    { rewriteAnswer: (usual) => ({ ...usual, status: 200, body }) },
    { step: 'first_login' },
  );
  const withoutFactor = await read(await logIn());
  assert.deepEqual(withoutFactor.body, { kind: 'signed_in', result: { name: 'Mira' } });
  assert.match(withoutFactor.session[0], /^session=/);
  simulator.use(null, { step: 'first_login' });
  done.push('without a second factor, the first login signs in');

  forgetCalls();
  const foreign = { 'Sec-Fetch-Site': 'cross-site' };
  const large = 'x'.repeat(5000);
  const statuses = [
    await press(both, code, { method: 'GET', body: null }),
    await press(both, code, { headers: foreign }),
    await press(both, code, { headers: { 'Content-Type': 'text/plain' } }),
    await press(both, large),
  ].map(({ status }) => status);
  assert.deepEqual(statuses, [405, 403, 415, 413]);
  assert.deepEqual(calls(), []);
  done.push('wrong requests get 405, 403, 415 and 413');
  return done;

  function logIn() {
    return fetch(`${origin}/api/sign-in`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ username: 'mira', password: 'correct-horse' }),
    });
  }

  async function begin() {
    const response = await logIn();
    assert.equal(response.status, 200);
    const [setCookie = ''] = response.headers.getSetCookie();
    assert.match(setCookie, /^__Host-backup-code=.*; Secure; SameSite=Strict$/);
    const { challengeKey } = await response.json();
    return { cookie: setCookie.split(';')[0], challengeKey };
  }

  /** @param {RequestInit} [change] */
  function press({ cookie, challengeKey }, pressed, { headers, ...change } = {}) {
    return fetch(`${origin}/api/backup-code`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Sec-Fetch-Site': 'same-origin',
        Origin: pageOrigin,
        Cookie: cookie,
        ...headers,
      },
      body: JSON.stringify({ code: pressed, challengeKey }),
      ...change,
    });
  }

  /** `simulator.reset()` would issue the same MFA tokens again, whose responses the handler replays. */
  function forgetCalls() {
    seen = simulator.requests.length;
  }

  /** The backup code requests that LoginRadius has received. */
  function calls() {
    return simulator.requests
      .slice(seen)
      .filter(({ method }) => method === 'PUT')
      .map(({ outcome }) => `${outcome?.status} ${outcome?.codeSpent ? 'spent' : ''}`);
  }
}

/** @param {Promise<Response>} response */
async function thenRead(response) {
  return read(await response);
}

/** @param {Response} response */
async function read(response) {
  const body = await response.json();
  return { status: response.status, body, session: response.headers.getSetCookie() };
}

/** @param {number} delayMs */
function pause(delayMs) {
  return new Promise((resolve) => {
    setTimeout(resolve, delayMs);
  });
}
