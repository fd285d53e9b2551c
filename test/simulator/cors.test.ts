import { describe, expect, it } from 'vitest';
import { createSimulator, type CorsOptions } from '../../src/testing.js';
import { verifyPath } from './support/verifyRequest.js';

async function ask(cors: CorsOptions, method: string, origin = 'https://shop.example') {
  const simulator = createSimulator({ cors });
  const response = await simulator.fetch(verifyPath, { method, headers: { Origin: origin } });
  const { status, headers } = response;
  return { simulator, status, header: (name: string) => headers.get(`Access-Control-${name}`) };
}

describe('the response to a CORS preflight', () => {
  it('allows every origin and the headers of LoginRadius’s SDKs, and is not logged', async () => {
    const { simulator, status, header } = await ask({}, 'OPTIONS');
    expect(status).toBe(204);
    expect(header('Allow-Origin')).toBe('*');
    expect(header('Allow-Methods')).toBe('PUT');
    expect(header('Allow-Headers')).toBe('Content-Type, X-Requested-With');
    expect(simulator.requests).toEqual([]);
    expect(simulator.requestCount).toBe(0);
  });

  it('allows the webhook header when the options name it', async () => {
    const { header } = await ask(
      { allowedHeaders: ['Content-Type', 'X-PreventWebhook'] },
      'OPTIONS',
    );
    expect(header('Allow-Headers')).toBe('Content-Type, X-PreventWebhook');
  });
});

describe('the allowed origins of a tenant', () => {
  const cors = { allowedOrigins: ['https://shop.example'], exposedHeaders: ['Retry-After'] };

  it.each(['OPTIONS', 'PUT'])(
    'can read the response to %s and its exposed headers',
    async (method) => {
      const { header } = await ask(cors, method);
      expect(header('Allow-Origin')).toBe('https://shop.example');
      expect(header('Expose-Headers')).toBe('Retry-After');
    },
  );

  it.each(['OPTIONS', 'PUT'])(
    'are the only origins that can read the response to %s',
    async (method) => {
      const { header } = await ask(cors, method, 'https://other.example');
      expect(header('Allow-Origin')).toBeNull();
      expect(header('Expose-Headers')).toBeNull();
    },
  );
});
