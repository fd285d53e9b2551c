import { compactDecrypt, CompactEncrypt } from 'jose';
import { isJsonObject, type JsonObject, parseJsonObject } from '../loginradius/jsonObject.js';

/** Encrypts with one key. Without the key, nobody can read or change a sealed text. */
export interface Sealer {
  readonly seal: (content: JsonObject) => Promise<string>;
  /** `null` when the text was not sealed by this key. */
  readonly open: (sealed: string) => Promise<JsonObject | null>;
}

/** The uses of one secret. Each has its own key. */
export interface SecretKeys {
  readonly cookie: Sealer;
  readonly store: Sealer;
  /** Returns the HMAC of a text, in hexadecimal digits. */
  readonly sign: (text: string) => Promise<string>;
}

const algorithms = {
  keyManagementAlgorithms: ['dir'],
  contentEncryptionAlgorithms: ['A256GCM'],
};

const encoder = new TextEncoder();

/** Derives the keys of a secret by HKDF. Its `info` makes them independent of each other. */
export async function deriveKeys(secret: string): Promise<SecretKeys> {
  const material = await crypto.subtle.importKey('raw', encoder.encode(secret), 'HKDF', false, [
    'deriveKey',
  ]);
  const derive = (
    purpose: string,
    algorithm: AesKeyGenParams | HmacKeyGenParams,
    use: KeyUsage[],
  ) =>
    crypto.subtle.deriveKey(
      {
        name: 'HKDF',
        hash: 'SHA-256',
        salt: new Uint8Array(),
        info: encoder.encode(`backup-code-challenge ${purpose} v1`),
      },
      material,
      algorithm,
      false,
      use,
    );
  const aes = { name: 'AES-GCM', length: 256 };
  const hmac = { name: 'HMAC', hash: 'SHA-256', length: 256 };
  const [cookieKey, storeKey, replayKey] = await Promise.all([
    derive('cookie', aes, ['encrypt', 'decrypt']),
    derive('replay store', aes, ['encrypt', 'decrypt']),
    derive('replay key', hmac, ['sign']),
  ]);
  return {
    cookie: createSealer(cookieKey),
    store: createSealer(storeKey),
    sign: async (text) => {
      const signature = await crypto.subtle.sign('HMAC', replayKey, encoder.encode(text));
      return Array.from(new Uint8Array(signature), (byte) =>
        byte.toString(16).padStart(2, '0'),
      ).join('');
    },
  };
}

function createSealer(key: CryptoKey): Sealer {
  return {
    seal: (content) =>
      new CompactEncrypt(encoder.encode(JSON.stringify(content)))
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
        .encrypt(key),
    open: async (sealed) => {
      try {
        const { plaintext } = await compactDecrypt(sealed, key, algorithms);
        const content = parseJsonObject(new TextDecoder().decode(plaintext));
        return isJsonObject(content) ? content : null;
      } catch {
        return null;
      }
    },
  };
}
