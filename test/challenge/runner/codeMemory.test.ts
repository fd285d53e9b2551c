import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  forgetToken,
  forgetTriedCodes,
  recallCode,
  rememberCodes,
} from '../../../src/challenge/codeMemory.js';

const token = 'mfa-token-1';
const nextToken = 'mfa-token-2';
const code = 'AD45XH56';
const other = 'QW12ER34';
const lifetimeMs = 30 * 60_000;
const unknown = { knowledge: null, hasDoubt: false };

/** What is known of a code, or that nothing is known of any. */
const recall = async (ofToken: string, ofCode: string) =>
  (await recallCode(ofToken, ofCode)) ?? unknown;

beforeEach(() => {
  // What is written is awaited, so only the life of an entry goes by this clock.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  forgetTriedCodes();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('what the page remembers of codes', () => {
  it('is nothing at first, and says so at once', () => {
    expect(recallCode(token, code)).toBeNull();
  });

  it('is still nothing where no code was tried', () => {
    rememberCodes(token, {});
    expect(recallCode(token, code)).toBeNull();
  });

  it('is a refusal, under its MFA token alone', async () => {
    rememberCodes(token, { [code]: 'refused' });
    expect(await recall(token, code)).toEqual({ knowledge: 'refused', hasDoubt: false });
    expect(await recall(nextToken, code)).toEqual(unknown);
    expect(await recall(token, other)).toEqual(unknown);
  });

  it('is doubt about a code, under any MFA token', async () => {
    rememberCodes(token, { [code]: 'doubtful' });
    expect(await recall(token, code)).toEqual({ knowledge: 'doubtful', hasDoubt: true });
    expect(await recall(nextToken, code)).toEqual({ knowledge: 'doubtful', hasDoubt: false });
  });

  it('is that some code is in doubt under its MFA token', async () => {
    rememberCodes(token, { [code]: 'doubtful', [other]: 'refused' });
    expect(await recall(token, other)).toEqual({ knowledge: 'refused', hasDoubt: true });
    expect(await recall(token, 'ZX98CV76')).toEqual({ knowledge: null, hasDoubt: true });
    expect(await recall(nextToken, other)).toEqual(unknown);
  });

  it('is added to, and the latest knowledge of a code counts', async () => {
    rememberCodes(token, { [code]: 'doubtful' });
    rememberCodes(token, { [other]: 'refused' });
    rememberCodes(token, { [code]: 'refused' });
    expect(await recall(token, code)).toEqual({ knowledge: 'refused', hasDoubt: false });
    expect(await recall(token, other)).toEqual({ knowledge: 'refused', hasDoubt: false });
  });

  it('is no doubt about a code any more, under no MFA token, once that code was refused', async () => {
    rememberCodes(token, { [code]: 'doubtful' });
    rememberCodes(token, { [code]: 'refused' });
    expect(await recall(nextToken, code)).toEqual(unknown);
  });
});

describe('the end of an MFA token', () => {
  it('ends what is known of its codes, but no doubt', async () => {
    rememberCodes(token, { [code]: 'refused', [other]: 'doubtful' });
    forgetToken(token);
    expect(await recall(token, code)).toEqual(unknown);
    expect(await recall(token, other)).toEqual({ knowledge: 'doubtful', hasDoubt: false });
  });

  it('does not concern another MFA token', async () => {
    rememberCodes(token, { [code]: 'refused' });
    rememberCodes(nextToken, { [code]: 'refused' });
    forgetToken(token);
    expect(await recall(nextToken, code)).toEqual({ knowledge: 'refused', hasDoubt: false });
  });

  it('needs no cryptography where nothing is remembered', () => {
    const generateKey = vi.spyOn(crypto.subtle, 'generateKey');
    forgetToken(token);
    expect(recallCode(token, code)).toBeNull();
    expect(generateKey).not.toHaveBeenCalled();
  });
});

describe('how long the page remembers', () => {
  it('is 30 minutes, for refusals and for doubt', async () => {
    rememberCodes(token, { [code]: 'refused', [other]: 'doubtful' });
    await recall(token, code);
    vi.advanceTimersByTime(lifetimeMs - 1);
    expect(await recall(token, code)).toEqual({ knowledge: 'refused', hasDoubt: true });
    expect(await recall(nextToken, other)).toEqual({ knowledge: 'doubtful', hasDoubt: false });
    vi.advanceTimersByTime(1);
    expect(await recall(token, code)).toEqual(unknown);
    expect(await recall(nextToken, other)).toEqual(unknown);
  });

  it('is not prolonged by what comes to be known later', async () => {
    rememberCodes(token, { [code]: 'refused' });
    await recall(token, code);
    vi.advanceTimersByTime(lifetimeMs - 1000);
    rememberCodes(token, { [other]: 'refused' });
    await recall(token, code);
    expect(vi.getTimerCount()).toBe(1);
    vi.advanceTimersByTime(1000);
    expect(await recall(token, code)).toEqual(unknown);
  });
});

describe('what is kept in memory', () => {
  it('holds no code and no MFA token, in clear or as a plain hash', async () => {
    const keys: unknown[] = [];
    const set = Map.prototype.set;
    vi.spyOn(Map.prototype, 'set').mockImplementation(function (
      this: Map<unknown, unknown>,
      key,
      value,
    ) {
      keys.push(key);
      return set.call(this, key, value);
    });
    rememberCodes(token, { [code]: 'refused', [other]: 'doubtful' });
    await recall(token, code);
    vi.restoreAllMocks();

    // Two codes, one of them twice; their token, and what stands for any token. Nothing else.
    const prints = keys.filter((key) => typeof key === 'string' && /^\d+(,\d+){31}$/.test(key));
    expect(new Set(prints).size).toBe(4);
    const plain = await Promise.all(
      [token, code, other, ''].map(async (text) => {
        const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
        return [text, String(new Uint8Array(hash))];
      }),
    );
    for (const text of plain.flat()) expect(keys).not.toContain(text);
  });

  it('is made with a key for signing alone, which no script can read', async () => {
    const generateKey = vi.spyOn(crypto.subtle, 'generateKey');
    rememberCodes(token, { [code]: 'refused', [other]: 'refused' });
    await recall(token, code);
    expect(generateKey).toHaveBeenCalledOnce();
    const key = await (generateKey.mock.results[0]?.value as Promise<CryptoKey>);
    expect(key.extractable).toBe(false);
    expect(key.usages).toEqual(['sign']);
    expect(key.algorithm).toMatchObject({ name: 'HMAC', hash: { name: 'SHA-256' } });
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow('not extractable');
  });

  it('is made with another key after all was forgotten', async () => {
    const generateKey = vi.spyOn(crypto.subtle, 'generateKey');
    rememberCodes(token, { [code]: 'refused' });
    await recall(token, code);
    forgetTriedCodes();
    expect(recallCode(token, code)).toBeNull();
    rememberCodes(token, { [other]: 'refused' });
    expect(await recall(token, code)).toEqual(unknown);
    expect(generateKey).toHaveBeenCalledTimes(2);
  });

  it('is not brought back by what was still being written when all was forgotten', async () => {
    rememberCodes(token, { [code]: 'refused' });
    forgetTriedCodes();
    rememberCodes(token, { [other]: 'refused' });
    expect(await recall(token, code)).toEqual(unknown);
    expect(await recall(token, other)).toEqual({ knowledge: 'refused', hasDoubt: false });
  });
});

describe('all is forgotten while several codes are being written', () => {
  // How many turns the writing takes depends on the platform, so each moment is tried.
  it.each([0, 1, 2, 3, 4, 5, 6, 8, 10])('after %i turns: none comes back', async (turns) => {
    rememberCodes(token, { [code]: 'refused', [other]: 'refused', ZX98CV76: 'doubtful' });
    for (let turn = 0; turn < turns; turn += 1) await new Promise(setImmediate);
    forgetTriedCodes();
    for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
    rememberCodes(nextToken, { [code]: 'refused' });
    for (const each of [code, other, 'ZX98CV76'])
      expect(await recall(token, each)).toEqual(unknown);
  });
});

describe('a page without usable cryptography', () => {
  it.each([
    ['no crypto', undefined],
    ['no crypto.subtle, as over plain HTTP', {}],
  ])('remembers nothing, and forgets without an error (%s)', (_, value) => {
    vi.stubGlobal('crypto', value);
    rememberCodes(token, { [code]: 'refused' });
    forgetToken(token);
    expect(recallCode(token, code)).toBeNull();
  });

  it('remembers nothing where the browser makes no key, and a code can still be checked', async () => {
    vi.spyOn(crypto.subtle, 'generateKey').mockRejectedValue(new Error('not supported'));
    rememberCodes(token, { [code]: 'refused' });
    expect(await recall(token, code)).toEqual(unknown);
  });

  it('remembers nothing where the browser does not sign, and a code can still be checked', async () => {
    vi.spyOn(crypto.subtle, 'sign').mockRejectedValue(new Error('not supported'));
    rememberCodes(token, { [code]: 'refused' });
    expect(await recall(token, code)).toEqual(unknown);
  });
});
