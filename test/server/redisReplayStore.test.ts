import { describe, expect, it } from 'vitest';
import { redisReplayStore } from 'backup-code-challenge/server/redis';

function storeThatReplies(reply: unknown) {
  const commands: string[][] = [];
  const store = redisReplayStore(async (...command) => {
    commands.push(command);
    return reply;
  });
  return { store, commands };
}

describe('redisReplayStore', () => {
  it('sends one command of strings for each operation', async () => {
    const { store, commands } = storeThatReplies('OK');
    await store.get('k');
    await store.set('k', 'v', 120_000);
    await store.claim('k', 'v', 20_000);
    await store.delete('k');
    expect(commands).toEqual([
      ['GET', 'k'],
      ['SET', 'k', 'v', 'PX', '120000'],
      ['SET', 'k', 'v', 'NX', 'PX', '20000'],
      ['DEL', 'k'],
    ]);
  });

  it.each<[what: string, reply: unknown, value: string | null]>([
    ['a text', 'v', 'v'],
    ['bytes', new TextEncoder().encode('v'), 'v'],
    ['null', null, null],
    ['nothing', undefined, null],
  ])('reads the stored value from a reply of %s', async (_, reply, value) => {
    expect(await storeThatReplies(reply).store.get('k')).toBe(value);
  });

  it.each<[what: string, reply: unknown, isClaimed: boolean]>([
    ['OK', 'OK', true],
    ['OK as bytes', new TextEncoder().encode('OK'), true],
    ['null', null, false],
    ['nothing', undefined, false],
  ])('reads from a reply of %s whether a claim is granted', async (_, reply, isClaimed) => {
    expect(await storeThatReplies(reply).store.claim('k', 'v', 1)).toBe(isClaimed);
  });

  it('rejects with the error of the Redis client', async () => {
    const store = redisReplayStore(() => Promise.reject(new Error('READONLY')));
    await expect(store.set('k', 'v', 1)).rejects.toThrow('READONLY');
  });
});
