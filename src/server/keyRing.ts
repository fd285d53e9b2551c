import { deriveKeys, type SecretKeys } from './sealer.js';

/** Resolves to the keys of the handler's secrets. The first seals, all of them open. */
export type KeyRing = () => Promise<readonly SecretKeys[]>;

/** Derives the keys once, at the first use, because Workers forbid it while a module loads. */
export function createKeyRing(secrets: readonly string[]): KeyRing {
  let keys: Promise<readonly SecretKeys[]> | undefined;
  return () => (keys ??= Promise.all(secrets.map(deriveKeys)));
}
