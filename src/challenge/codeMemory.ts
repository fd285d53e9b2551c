import type { RecalledCode } from './machine/events.js';
import type { CodeKnowledge, KnownCodes } from './machine/model.js';

/** How long anything is remembered at most. */
const lifetimeMs = 30 * 60_000;

/**
 * Replaces the MFA token for doubt, which applies to a code under any token. A refusal applies to one.
 */
const anyToken = '';

/** About a code that was never tried. */
export const nothingKnown: RecalledCode = { knowledge: null, hasDoubt: false };

let ofPage: CodeMemory | undefined;

/** The page's memory of codes. A challenge keeps the one that it began with. */
export function getCodeMemory(): CodeMemory {
  return (ofPage ??= createCodeMemory());
}

/**
 * Forgets which codes were tried, as a reload of the page does. Later challenges also ignore what an
 * earlier challenge still records. Call it between tests, because tests share one page.
 */
export function forgetTriedCodes(): void {
  ofPage = undefined;
}

type CodeMemory = ReturnType<typeof createCodeMemory>;

/**
 * The codes that a page remembers after an unmount, by MFA token and code. The memory stores only HMACs
 * of them, under a key that belongs to this page and cannot be exported.
 */
function createCodeMemory() {
  const known = new Map<string, Map<string, CodeKnowledge>>();
  let key: Promise<CryptoKey> | undefined;
  let writing: Promise<void> | undefined;

  function write(change: () => Promise<void>): void {
    writing = (writing ?? Promise.resolve()).then(change).catch(() => {});
  }

  async function put(token: string, code: string, knowledge: CodeKnowledge): Promise<void> {
    const tokenPrint = await fingerprint(token);
    const codePrint = await fingerprint(code);
    let codes = known.get(tokenPrint);
    if (!codes) {
      codes = new Map();
      known.set(tokenPrint, codes);
      setTimeout(() => known.delete(tokenPrint), lifetimeMs);
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

  return {
    /** Remembers what is known of codes. Without `crypto.subtle` (an insecure page), remembers nothing. */
    remember: (token: string, byCode: KnownCodes['byCode']): void => {
      const codes = Object.entries(byCode);
      if (!codes.length || !globalThis.crypto?.subtle) return;
      write(async () => {
        for (const [code, knowledge] of codes) {
          await put(token, code, knowledge);
          if (knowledge === 'doubtful') await put(anyToken, code, knowledge);
          // A refusal resolves the doubt.
          else known.get(await fingerprint(anyToken))?.delete(await fingerprint(code));
        }
      });
    },
    /** Forgets the codes of an MFA token that has ended. Doubt about them stays. */
    forget: (token: string): void => {
      if (writing) write(async () => void known.delete(await fingerprint(token)));
    },
    /** What is remembered of a code; at once where nothing is remembered at all. */
    recall: (token: string, code: string): Promise<RecalledCode> | RecalledCode => {
      const read = async () => {
        const ofToken = known.get(await fingerprint(token));
        const print = await fingerprint(code);
        const ofAnyToken = known.get(await fingerprint(anyToken));
        return {
          knowledge: ofToken?.get(print) ?? ofAnyToken?.get(print) ?? null,
          hasDoubt: [...(ofToken?.values() ?? [])].includes('doubtful'),
        };
      };
      // A browser that cannot sign has remembered nothing.
      return writing?.then(read).catch(() => nothingKnown) ?? nothingKnown;
    },
  };
}
