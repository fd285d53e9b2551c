import { describe, expect, it } from 'vitest';
import {
  type BackupCodeHandlerOptions,
  createBackupCodeHandler,
  memoryReplayStore,
} from 'backup-code-challenge/server';

const good: BackupCodeHandlerOptions = {
  apiKey: 'KEY-5d1f0c77-apikey',
  secret: 'SECRET-0a1b2c3d4e5f60718293a4b5c6d7e8f9',
  allowedOrigins: ['https://login.example.com'],
  replayStore: memoryReplayStore(),
  onSignedIn: () => ({}),
};

const short = 'SHORT-0a1b2c3d4e5f60718293a4b5c6';

describe('createBackupCodeHandler', () => {
  it('says what endpoint.baseUrl can be', () => {
    const options = { ...good, endpoint: { baseUrl: 'http://login.example.com' } };
    expect(() => createBackupCodeHandler(options)).toThrow('use https://…, or http:// on loopback');
  });

  it.each<[option: string, what: string, change: Record<string, unknown>]>([
    ['apiKey', 'missing', { apiKey: undefined }],
    ['apiKey', 'empty', { apiKey: ' ' }],
    ['secret', 'missing', { secret: undefined }],
    ['secret', 'of 31 bytes', { secret: short.slice(0, 31) }],
    ['secret', 'of 31 bytes in a list', { secret: [good.secret, short.slice(0, 31)] }],
    ['secret', 'an empty list', { secret: [] }],
    ['secret', 'a number', { secret: [7] }],
    ['allowedOrigins', 'missing', { allowedOrigins: undefined }],
    ['allowedOrigins', 'empty', { allowedOrigins: [] }],
    ['allowedOrigins', 'a wildcard', { allowedOrigins: ['*'] }],
    ['allowedOrigins', 'with a path', { allowedOrigins: ['https://login.example.com/'] }],
    ['allowedOrigins', 'opaque', { allowedOrigins: ['null'] }],
    ['replayStore', 'missing', { replayStore: undefined }],
    ['replayStore', 'half of one', { replayStore: { get: async () => null } }],
    ['onSignedIn', 'missing', { onSignedIn: undefined }],
    ['endpoint.baseUrl', 'http elsewhere', { endpoint: { baseUrl: 'http://evil.example' } }],
    ['endpoint.baseUrl', 'a path', { endpoint: { baseUrl: '/api' } }],
    ['endpoint.baseUrl', 'empty', { endpoint: { baseUrl: '' } }],
    ['endpoint.path', 'another host', { endpoint: { path: '//evil.example' } }],
    ['insecureLoopbackCookie', 'for another origin', { insecureLoopbackCookie: true }],
    [
      'insecureLoopbackCookie',
      'for one other origin among loopback ones',
      {
        insecureLoopbackCookie: true,
        allowedOrigins: ['http://localhost:1', 'http://localhost.evil.example'],
      },
    ],
  ])('throws for a wrong %s (%s), and does not quote the value', (option, _, change) => {
    const options = { ...good, ...change };
    const create = () => createBackupCodeHandler(options);
    expect(create).toThrow(TypeError);
    expect(create).toThrow(`createBackupCodeHandler: ${option}: `);
    for (const value of [good.apiKey, short.slice(0, 31), 'evil', '/api', 'login.example.com/']) {
      expect(create).not.toThrow(value);
    }
  });

  it.each([
    { secret: short },
    { secret: 'ü'.repeat(16) },
    { secret: [short, short] },
    { allowedOrigins: ['https://a.example', 'http://localhost:3000'] },
    { endpoint: { baseUrl: 'https://login.brand.example/tenant' } },
  ])('accepts %o', (change) => {
    expect(() => createBackupCodeHandler({ ...good, ...change })).not.toThrow();
  });
});
