import { afterEach, describe, expect, it, vi } from 'vitest';
import { createSimulator, type Simulator } from '../../src/testing.js';
import { attempt, firstCode, usedCodes } from './support/attempt.js';
import { readAtLeast } from './support/readStream.js';
import { createStrictSimulator } from '../support/createStrictSimulator.js';
import { verifyPath } from './support/verifyRequest.js';

function send(simulator: Simulator, signal?: AbortSignal): Promise<Response> {
  const query = new URLSearchParams({
    apikey: simulator.apiKey,
    secondfactorauthenticationtoken: simulator.startLogin().secondFactorToken,
  });
  return simulator.fetch(`${verifyPath}?${query}`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ backupcode: firstCode }),
    signal: signal ?? null,
  });
}

afterEach(() => {
  vi.useRealTimers();
});

describe('a dropped connection', () => {
  it('rejects with a TypeError, and leaves the request body unread for dropBeforeReading', async () => {
    const simulator = createStrictSimulator();
    simulator.use('dropBeforeReading');
    await expect(send(simulator)).rejects.toThrow(TypeError);
    expect(simulator.requests).toMatchObject([
      { body: null, outcome: { status: null, errorCode: null, codeSpent: false, fault: 'drop' } },
    ]);
  });

  it('leaves the code spent for dropAfterSpending', async () => {
    const simulator = createStrictSimulator();
    simulator.use('dropAfterSpending', { times: 1 });
    await expect(send(simulator)).rejects.toThrow(TypeError);
    expect(simulator.requests).toMatchObject([
      {
        body: JSON.stringify({ backupcode: firstCode }),
        outcome: { status: null, codeSpent: true, fault: 'drop' },
      },
    ]);
    expect(await attempt(simulator)).toMatchObject({ kind: 'invalid_code' });
  });

  it('ends the body after its first half for dropMidBody', async () => {
    const simulator = createStrictSimulator();
    simulator.use('dropMidBody');
    const response = await send(simulator);
    expect(response.status).toBe(200);
    const reader = response.body?.getReader();
    const first = await reader?.read();
    const half = new TextDecoder().decode(first?.value);
    expect(half).toMatch(/^\{"Profile":/);
    expect(half).not.toContain('"expires_in"');
    await expect(reader?.read()).rejects.toThrow(TypeError);
    expect(simulator.requests).toMatchObject([
      { outcome: { status: 200, fault: 'drop_mid_body' } },
    ]);
  });
});

describe('an endless body', () => {
  it('continues until the client disconnects, and leaves the code spent', async () => {
    const simulator = createStrictSimulator();
    simulator.use('endlessBody');
    const client = new AbortController();
    const response = await send(simulator, client.signal);
    expect(response.status).toBe(200);
    const { text, readToEnd } = await readAtLeast(response, 1_000_000);
    expect(text).toMatch(/^\{"Profile":/);
    expect(text.endsWith(' '.repeat(900_000))).toBe(true);
    client.abort(new Error('the client left'));
    await expect(readToEnd()).rejects.toThrow('the client left');
    expect(usedCodes(simulator)).toEqual([firstCode]);
    expect(simulator.requests).toMatchObject([{ outcome: { status: 200, fault: 'endless_body' } }]);
  });

  it('does not prevent the client’s time-out', async () => {
    const simulator = createStrictSimulator();
    simulator.use('endlessBody');
    expect(await attempt(simulator, { endpoint: { timeoutMs: 50 } })).toMatchObject({
      kind: 'outcome_unknown',
    });
  });

  it('does not add a listener to the signal for each chunk', async () => {
    const simulator = createStrictSimulator();
    simulator.use('endlessBody');
    const client = new AbortController();
    const add = vi.spyOn(client.signal, 'addEventListener');
    const remove = vi.spyOn(client.signal, 'removeEventListener');
    const reader = (await send(simulator, client.signal)).body?.getReader();
    for (let count = 0; count < 20; count += 1) await reader?.read();
    expect(add.mock.calls.length - remove.mock.calls.length).toBeLessThan(5);
    await reader?.cancel();
  });
});

describe('a request without a response', () => {
  it.each([
    ['neverAnswers', []],
    ['neverAnswersAfterSpending', [firstCode]],
  ] as const)('(%s) ends when the client disconnects', async (scenario, used) => {
    const simulator = createStrictSimulator();
    simulator.use(scenario);
    const client = new AbortController();
    const response = send(simulator, client.signal);
    await vi.waitFor(() => expect(simulator.requests[0]?.outcome).not.toBeNull());
    client.abort(new Error('the client left'));
    await expect(response).rejects.toThrow('the client left');
    expect(usedCodes(simulator)).toEqual(used);
  });

  it('ends with the client’s time-out', async () => {
    const simulator = createStrictSimulator();
    simulator.use('neverAnswers');
    expect(await attempt(simulator, { endpoint: { timeoutMs: 1 } })).toMatchObject({
      kind: 'outcome_unknown',
      cause: 'timeout',
    });
  });
});

describe('a slow response', () => {
  it('arrives after its delay, while the code is spent at once', async () => {
    vi.useFakeTimers();
    const simulator = createStrictSimulator();
    simulator.use('slow');
    const onSettled = vi.fn<() => void>();
    const response = send(simulator).finally(onSettled);
    await vi.advanceTimersByTimeAsync(2999);
    expect(usedCodes(simulator)).toEqual([firstCode]);
    expect(onSettled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(await response).toMatchObject({ status: 200 });
  });

  it('leaves no timer when the client disconnects', async () => {
    vi.useFakeTimers();
    const simulator = createStrictSimulator();
    simulator.use('slow');
    const client = new AbortController();
    const response = send(simulator, client.signal);
    await vi.advanceTimersByTimeAsync(1000);
    expect(vi.getTimerCount()).toBe(1);
    client.abort(new Error('the client left'));
    await expect(response).rejects.toThrow('the client left');
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a request that is aborted before it is sent', () => {
  it('never reaches the simulator', async () => {
    const simulator = createStrictSimulator();
    await expect(send(simulator, AbortSignal.abort())).rejects.toThrow('aborted');
    expect(simulator.requests).toEqual([]);
  });
});

describe('the fetch of a simulator', () => {
  it('accepts a Request and obeys its signal', async () => {
    const simulator = createSimulator();
    const client = new AbortController();
    simulator.use('neverAnswers');
    const url = `https://api.example.com${verifyPath}`;
    const request = new Request(url, { method: 'PUT', body: 'x', signal: client.signal });
    const response = simulator.fetch(request);
    await vi.waitFor(() => expect(simulator.requests).toHaveLength(1));
    client.abort(new Error('the client left'));
    await expect(response).rejects.toThrow('the client left');
  });

  it('accepts a URL object, and rejects a string that is not a URL', async () => {
    const { fetch } = createSimulator();
    expect(await fetch(new URL(`https://api.example.com${verifyPath}`))).toMatchObject({
      status: 405,
    });
    await expect(fetch('http://[')).rejects.toThrow(TypeError);
  });
});
