import { describe, expect, it } from 'vitest';
import { createSimulator } from '../../src/testing.js';
import { verifyPath } from './support/verifyRequest.js';

describe('the request log', () => {
  it('keeps the latest 1000 calls, and counts all calls', async () => {
    const simulator = createSimulator();
    for (let count = 0; count < 1005; count += 1) {
      await simulator.fetch(`${verifyPath}?number=${count}`, { method: 'PUT' });
    }
    expect(simulator.requests).toHaveLength(1000);
    expect(simulator.requests[0]?.query).toEqual([['number', '5']]);
    expect(simulator.requests.at(-1)?.query).toEqual([['number', '1004']]);
    expect(simulator.requestCount).toBe(1005);
  });

  it('keeps at most 10 million characters of bodies', async () => {
    const simulator = createSimulator();
    const body = 'x'.repeat(1_000_000);
    for (let count = 0; count < 15; count += 1) {
      await simulator.fetch(`${verifyPath}?number=${count}`, { method: 'PUT', body });
    }
    expect(simulator.requests).toHaveLength(10);
    expect(simulator.requests[0]?.query).toEqual([['number', '5']]);
    expect(simulator.requestCount).toBe(15);
  });

  it('ignores the outcome of a call that it has dropped', async () => {
    const simulator = createSimulator();
    let sendBody: (text: string) => void = () => {};
    const outcome = simulator.handle({
      method: 'PUT',
      url: `${verifyPath}?number=first`,
      headers: {},
      readBody: () => new Promise((resolve) => (sendBody = resolve)),
    });
    for (let count = 0; count < 1000; count += 1) {
      await simulator.fetch(verifyPath, { method: 'PUT' });
    }
    sendBody('late');
    expect(await outcome).toMatchObject({ type: 'answer' });
    expect(simulator.requests.map(({ query }) => query)).not.toContainEqual([['number', 'first']]);
    expect(simulator.requests).toHaveLength(1000);
  });
});
