import { deriveKeys, type SecretKeys } from './sealer.js';

/** The keys of the handler's secrets: the first seals, all of them open. */
export type KeyRing = () => Promise<readonly SecretKeys[]>;

/** Derives the keys once, when they are first needed: Workers forbid it while a module loads. */
export function createKeyRing(secrets: readonly string[]): KeyRing {
  let keys: Promise<readonly SecretKeys[]> | undefined;
  return () => (keys ??= Promise.all(secrets.map(deriveKeys)));
}
