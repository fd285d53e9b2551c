import { describe, expect, it } from 'vitest';
import { createSimulator, type CorsOptions } from '../../src/testing.js';

async function ask(cors: CorsOptions, method: string, origin = 'https://shop.example') {
  const simulator = createSimulator({ cors });
  const response = await simulator.fetch('/identity/v2/auth/login/2fa/backupcode', {
    method,
    headers: { Origin: origin },
  });
  const { status, headers } = response;
  return { simulator, status, header: (name: string) => headers.get(`Access-Control-${name}`) };
}

describe('the preflight', () => {
  it('allows the call, its content type and every site, and is neither logged nor counted', async () => {
    const { simulator, status, header } = await ask({}, 'OPTIONS');
    expect(status).toBe(204);
    expect(header('Allow-Origin')).toBe('*');
    expect(header('Allow-Methods')).toBe('PUT');
    expect(header('Allow-Headers')).toBe('Content-Type');
    expect(simulator.requests).toEqual([]);
  });

  it('allows the webhook header where that is set', async () => {
    const { header } = await ask(
      { allowedHeaders: ['Content-Type', 'X-PreventWebhook'] },
      'OPTIONS',
    );
    expect(header('Allow-Headers')).toBe('Content-Type, X-PreventWebhook');
  });
});

describe('a tenant’s allowed sites', () => {
  const cors = { allowedOrigins: ['https://shop.example'], exposedHeaders: ['Retry-After'] };

  it.each(['OPTIONS', 'PUT'])(
    'may read the answer to %s, with the headers shown to them',
    async (method) => {
      const { header } = await ask(cors, method);
      expect(header('Allow-Origin')).toBe('https://shop.example');
      expect(header('Expose-Headers')).toBe('Retry-After');
    },
  );

  it.each(['OPTIONS', 'PUT'])(
    'are the only ones that may read the answer to %s',
    async (method) => {
      const { header } = await ask(cors, method, 'https://other.example');
      expect(header('Allow-Origin')).toBeNull();
      expect(header('Expose-Headers')).toBeNull();
    },
  );
});
