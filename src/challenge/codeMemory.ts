import type { RecalledCode } from './machine/events.js';
import type { CodeKnowledge, KnownCodes } from './machine/model.js';

/** How long anything is remembered at most. */
const lifetimeMs = 30 * 60_000;

/** In place of an MFA token: doubt is about a code under any token, a refusal under one. */
const anyToken = '';

/**
 * What this page knows of codes beyond a mount, by MFA token and code, both as HMACs under a key that
 * is made for this page and cannot be exported. Nothing is kept in clear.
 */
const memory = new Map<string, Map<string, CodeKnowledge>>();
let key: Promise<CryptoKey> | undefined;
/** Counts how often all was forgotten: what is still being written then is dropped. */
let generation = 0;
let writing: Promise<void> | undefined;

/** Remembers what is known of codes. Without `crypto.subtle` (an insecure page) it remembers nothing. */
export function rememberCodes(token: string, byCode: KnownCodes['byCode']): void {
  const known = Object.entries(byCode);
  if (!known.length || !globalThis.crypto?.subtle) return;
  write(async (startedIn) => {
    for (const [code, knowledge] of known) {
      await put(startedIn, token, code, knowledge);
      if (knowledge === 'doubtful') await put(startedIn, anyToken, code, knowledge);
      // A refusal resolves the doubt.
      else memory.get(await fingerprint(anyToken))?.delete(await fingerprint(code));
    }
  });
}

/** Forgets the codes of an MFA token that has ended. Doubt about them stays. */
export function forgetToken(token: string): void {
  if (writing) write(async () => void memory.delete(await fingerprint(token)));
}

/** What is remembered of a code; `null` at once where nothing is remembered at all. */
export function recallCode(token: string, code: string): Promise<RecalledCode> | null {
  const read = async () => {
    const ofToken = memory.get(await fingerprint(token));
    const print = await fingerprint(code);
    const ofAnyToken = memory.get(await fingerprint(anyToken));
    return {
      knowledge: ofToken?.get(print) ?? ofAnyToken?.get(print) ?? null,
      hasDoubt: [...(ofToken?.values() ?? [])].includes('doubtful'),
    };
  };
  // A browser that cannot sign has remembered nothing.
  return writing?.then(read).catch(() => ({ knowledge: null, hasDoubt: false })) ?? null;
}

/** Forgets all, as a reload of the page does. For tests, which share one page. */
export function forgetTriedCodes(): void {
  memory.clear();
  generation += 1;
  key = undefined;
  writing = undefined;
}

/** @param change Gets the generation in which it was asked for. */
function write(change: (startedIn: number) => Promise<void>): void {
  const startedIn = generation;
  const previous = writing ?? Promise.resolve();
  writing = previous
    .then(() => (startedIn === generation ? change(startedIn) : undefined))
    .catch(() => {});
}

async function put(
  startedIn: number,
  token: string,
  code: string,
  knowledge: CodeKnowledge,
): Promise<void> {
  const tokenPrint = await fingerprint(token);
  const codePrint = await fingerprint(code);
  if (startedIn !== generation) return;
  let codes = memory.get(tokenPrint);
  if (!codes) {
    codes = new Map();
    memory.set(tokenPrint, codes);
    setTimeout(() => memory.delete(tokenPrint), lifetimeMs);
  }
  codes.set(codePrint, knowledge);
}

async function fingerprint(text: string): Promise<string> {
  const { subtle } = crypto;
  key ??= subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return String(
    new Uint8Array(await subtle.sign('HMAC', await key, new TextEncoder().encode(text))),
  );
}
