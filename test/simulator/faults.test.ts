import { afterEach, describe, expect, it, vi } from 'vitest';
import { createSimulator, type Simulator } from '../../src/testing.js';
import { attempt, firstCode, usedCodes } from './support/attempt.js';

const path = '/identity/v2/auth/login/2fa/backupcode';

function send(simulator: Simulator, signal?: AbortSignal): Promise<Response> {
  const query = new URLSearchParams({
    apikey: simulator.apiKey,
    secondfactorauthenticationtoken: simulator.startLogin().secondFactorToken,
  });
  return simulator.fetch(`${path}?${query}`, {
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
  it('rejects as a browser does, with the body unread when it drops before', async () => {
    const simulator = createSimulator();
    simulator.use('dropBeforeReading');
    await expect(send(simulator)).rejects.toThrow(TypeError);
    expect(simulator.requests).toMatchObject([
      { body: null, outcome: { status: null, errorCode: null, codeSpent: false, fault: 'drop' } },
    ]);
  });

  it('keeps the code of the lost answer spent', async () => {
    const simulator = createSimulator();
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

  it('breaks the body in the middle, after half of it', async () => {
    const simulator = createSimulator();
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

describe('an answer that never comes', () => {
  it.each([
    ['neverAnswers', []],
    ['neverAnswersAfterSpending', [firstCode]],
  ] as const)('(%s) ends when the client gives up', async (scenario, used) => {
    const simulator = createSimulator();
    simulator.use(scenario);
    const client = new AbortController();
    const answer = send(simulator, client.signal);
    await vi.waitFor(() => expect(simulator.requests[0]?.outcome).not.toBeNull());
    client.abort(new Error('given up'));
    await expect(answer).rejects.toThrow('given up');
    expect(usedCodes(simulator)).toEqual(used);
  });

  it('runs into the client’s own time-out', async () => {
    const simulator = createSimulator();
    simulator.use('neverAnswers');
    expect(await attempt(simulator, { endpoint: { timeoutMs: 1 } })).toMatchObject({
      kind: 'outcome_unknown',
      cause: 'timeout',
    });
  });
});

describe('a slow answer', () => {
  it('is held back for its time, the code being spent at once', async () => {
    vi.useFakeTimers();
    const simulator = createSimulator();
    simulator.use('slow');
    const settled = vi.fn<() => void>();
    const answer = send(simulator).finally(settled);
    await vi.advanceTimersByTimeAsync(2999);
    expect(usedCodes(simulator)).toEqual([firstCode]);
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(await answer).toMatchObject({ status: 200 });
  });

  it('leaves no timer behind when the client gives up', async () => {
    vi.useFakeTimers();
    const simulator = createSimulator();
    simulator.use('slow');
    const client = new AbortController();
    const answer = send(simulator, client.signal);
    await vi.advanceTimersByTimeAsync(1000);
    expect(vi.getTimerCount()).toBe(1);
    client.abort(new Error('given up'));
    await expect(answer).rejects.toThrow('given up');
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a request that was given up before it was sent', () => {
  it('never arrives', async () => {
    const simulator = createSimulator();
    await expect(send(simulator, AbortSignal.abort())).rejects.toThrow('aborted');
    expect(simulator.requests).toEqual([]);
  });
});

describe('fetch', () => {
  it('takes a Request, with its signal', async () => {
    const simulator = createSimulator();
    const client = new AbortController();
    simulator.use('neverAnswers');
    const url = `https://api.example.com${path}`;
    const request = new Request(url, { method: 'PUT', body: 'x', signal: client.signal });
    const answer = simulator.fetch(request);
    await vi.waitFor(() => expect(simulator.requests).toHaveLength(1));
    client.abort(new Error('given up'));
    await expect(answer).rejects.toThrow('given up');
  });

  it('takes a URL object, and no URL that is none', async () => {
    const { fetch } = createSimulator();
    expect(await fetch(new URL(`https://api.example.com${path}`))).toMatchObject({ status: 405 });
    await expect(fetch('http://[')).rejects.toThrow(TypeError);
  });
});
