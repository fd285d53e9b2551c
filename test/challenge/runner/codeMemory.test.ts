import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetTriedCodes, getCodeMemory } from '../../../src/challenge/codeMemory.js';

const token = 'mfa-token-1';
const nextToken = 'mfa-token-2';
const code = 'AD45XH56';
const other = 'QW12ER34';
const lifetimeMs = 30 * 60_000;
const unknown = { knowledge: null, hasDoubt: false };

/** What the page remembers of a code, or `unknown` if it remembers no code at all. */
const recall = async (ofToken: string, ofCode: string) =>
  (await getCodeMemory().recall(ofToken, ofCode)) ?? unknown;

beforeEach(() => {
  // Writes are awaited, so the fake clock controls only how long an entry lives.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  forgetTriedCodes();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('what the page remembers of codes', () => {
  it('is nothing at first, and `recall` returns that synchronously', () => {
    expect(getCodeMemory().recall(token, code)).toBeNull();
  });

  it('is still nothing if no code was tried', () => {
    getCodeMemory().remember(token, {});
    expect(getCodeMemory().recall(token, code)).toBeNull();
  });

  it('includes a refusal only under its MFA token', async () => {
    getCodeMemory().remember(token, { [code]: 'refused' });
    expect(await recall(token, code)).toEqual({ knowledge: 'refused', hasDoubt: false });
    expect(await recall(nextToken, code)).toEqual(unknown);
    expect(await recall(token, other)).toEqual(unknown);
  });

  it('includes doubt about a code under any MFA token', async () => {
    getCodeMemory().remember(token, { [code]: 'doubtful' });
    expect(await recall(token, code)).toEqual({ knowledge: 'doubtful', hasDoubt: true });
    expect(await recall(nextToken, code)).toEqual({ knowledge: 'doubtful', hasDoubt: false });
  });

  it('includes under an MFA token whether any of its codes is in doubt', async () => {
    getCodeMemory().remember(token, { [code]: 'doubtful', [other]: 'refused' });
    expect(await recall(token, other)).toEqual({ knowledge: 'refused', hasDoubt: true });
    expect(await recall(token, 'ZX98CV76')).toEqual({ knowledge: null, hasDoubt: true });
    expect(await recall(nextToken, other)).toEqual(unknown);
  });

  it('grows with each code, and the latest knowledge of a code counts', async () => {
    getCodeMemory().remember(token, { [code]: 'doubtful' });
    getCodeMemory().remember(token, { [other]: 'refused' });
    getCodeMemory().remember(token, { [code]: 'refused' });
    expect(await recall(token, code)).toEqual({ knowledge: 'refused', hasDoubt: false });
    expect(await recall(token, other)).toEqual({ knowledge: 'refused', hasDoubt: false });
  });

  it('includes no doubt about a code under any MFA token once the code was refused', async () => {
    getCodeMemory().remember(token, { [code]: 'doubtful' });
    getCodeMemory().remember(token, { [code]: 'refused' });
    expect(await recall(nextToken, code)).toEqual(unknown);
  });
});

describe('the end of an MFA token', () => {
  it('deletes the refusals of its codes, but keeps doubt about a code', async () => {
    getCodeMemory().remember(token, { [code]: 'refused', [other]: 'doubtful' });
    getCodeMemory().forget(token);
    expect(await recall(token, code)).toEqual(unknown);
    expect(await recall(token, other)).toEqual({ knowledge: 'doubtful', hasDoubt: false });
  });

  it('deletes nothing of another MFA token', async () => {
    getCodeMemory().remember(token, { [code]: 'refused' });
    getCodeMemory().remember(nextToken, { [code]: 'refused' });
    getCodeMemory().forget(token);
    expect(await recall(nextToken, code)).toEqual({ knowledge: 'refused', hasDoubt: false });
  });

  it('generates no key if nothing is remembered', () => {
    const generateKey = vi.spyOn(crypto.subtle, 'generateKey');
    getCodeMemory().forget(token);
    expect(getCodeMemory().recall(token, code)).toBeNull();
    expect(generateKey).not.toHaveBeenCalled();
  });
});

describe('the time for which the page remembers a code', () => {
  it('is 30 minutes for refusals and for doubt', async () => {
    getCodeMemory().remember(token, { [code]: 'refused', [other]: 'doubtful' });
    await recall(token, code);
    vi.advanceTimersByTime(lifetimeMs - 1);
    expect(await recall(token, code)).toEqual({ knowledge: 'refused', hasDoubt: true });
    expect(await recall(nextToken, other)).toEqual({ knowledge: 'doubtful', hasDoubt: false });
    vi.advanceTimersByTime(1);
    expect(await recall(token, code)).toEqual(unknown);
    expect(await recall(nextToken, other)).toEqual(unknown);
  });

  it('is not prolonged by later codes', async () => {
    getCodeMemory().remember(token, { [code]: 'refused' });
    await recall(token, code);
    vi.advanceTimersByTime(lifetimeMs - 1000);
    getCodeMemory().remember(token, { [other]: 'refused' });
    await recall(token, code);
    expect(vi.getTimerCount()).toBe(1);
    vi.advanceTimersByTime(1000);
    expect(await recall(token, code)).toEqual(unknown);
  });
});

describe('the memory of tried codes', () => {
  it('contains no code and no MFA token, neither in clear nor as a plain hash', async () => {
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
    getCodeMemory().remember(token, { [code]: 'refused', [other]: 'doubtful' });
    await recall(token, code);
    vi.restoreAllMocks();

    // The fingerprints of two codes, of their MFA token, and of the marker for any token. Nothing else.
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

  it('uses a key that only signs and cannot be exported', async () => {
    const generateKey = vi.spyOn(crypto.subtle, 'generateKey');
    getCodeMemory().remember(token, { [code]: 'refused', [other]: 'refused' });
    await recall(token, code);
    expect(generateKey).toHaveBeenCalledOnce();
    const key = await (generateKey.mock.results[0]?.value as Promise<CryptoKey>);
    expect(key.extractable).toBe(false);
    expect(key.usages).toEqual(['sign']);
    expect(key.algorithm).toMatchObject({ name: 'HMAC', hash: { name: 'SHA-256' } });
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow('not extractable');
  });

  it('uses a new key after `forgetTriedCodes`', async () => {
    const generateKey = vi.spyOn(crypto.subtle, 'generateKey');
    getCodeMemory().remember(token, { [code]: 'refused' });
    await recall(token, code);
    forgetTriedCodes();
    expect(getCodeMemory().recall(token, code)).toBeNull();
    getCodeMemory().remember(token, { [other]: 'refused' });
    expect(await recall(token, code)).toEqual(unknown);
    expect(generateKey).toHaveBeenCalledTimes(2);
  });

  it('ignores a write that was still pending at `forgetTriedCodes`', async () => {
    getCodeMemory().remember(token, { [code]: 'refused' });
    forgetTriedCodes();
    getCodeMemory().remember(token, { [other]: 'refused' });
    expect(await recall(token, code)).toEqual(unknown);
    expect(await recall(token, other)).toEqual({ knowledge: 'refused', hasDoubt: false });
  });
});

it('a challenge from before `forgetTriedCodes` writes nothing that a later one recalls', async () => {
  const earlier = getCodeMemory();
  forgetTriedCodes();
  earlier.remember(token, { [code]: 'doubtful' });
  expect(await earlier.recall(token, code)).toEqual({ knowledge: 'doubtful', hasDoubt: true });
  expect(await recall(token, code)).toEqual(unknown);
});

describe('all is forgotten while several codes are being written', () => {
  // How many turns the writing takes depends on the platform, so each moment is tried.
  it.each([0, 1, 2, 3, 4, 5, 6, 8, 10])('after %i turns: none comes back', async (turns) => {
    getCodeMemory().remember(token, {
      [code]: 'refused',
      [other]: 'refused',
      ZX98CV76: 'doubtful',
    });
    for (let turn = 0; turn < turns; turn += 1) await new Promise(setImmediate);
    forgetTriedCodes();
    for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
    getCodeMemory().remember(nextToken, { [code]: 'refused' });
    for (const each of [code, other, 'ZX98CV76'])
      expect(await recall(token, each)).toEqual(unknown);
  });
});

describe('a page without usable cryptography', () => {
  it.each([
    ['no crypto', undefined],
    ['no crypto.subtle, as over plain HTTP', {}],
  ])('remembers nothing and throws no error (%s)', (_, value) => {
    vi.stubGlobal('crypto', value);
    getCodeMemory().remember(token, { [code]: 'refused' });
    getCodeMemory().forget(token);
    expect(getCodeMemory().recall(token, code)).toBeNull();
  });

  it('remembers nothing and does not reject if the browser generates no key', async () => {
    vi.spyOn(crypto.subtle, 'generateKey').mockRejectedValue(new Error('not supported'));
    getCodeMemory().remember(token, { [code]: 'refused' });
    expect(await recall(token, code)).toEqual(unknown);
  });

  it('remembers nothing and does not reject if the browser does not sign', async () => {
    vi.spyOn(crypto.subtle, 'sign').mockRejectedValue(new Error('not supported'));
    getCodeMemory().remember(token, { [code]: 'refused' });
    expect(await recall(token, code)).toEqual(unknown);
  });
});
