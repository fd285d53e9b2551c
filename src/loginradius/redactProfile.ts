import type { LoginRadiusProfile } from './loginRadiusTypes.js';

/** In any spelling: `accessToken`, `refresh_token`, `TokenSignSecret`. */
const secretKey = /^password$|token|secret|credential/i;
const pinKey = /^pin$/i;

/**
 * A copy of a Profile that can be logged, stored or handed on: without the secrets that the vendor
 * sends along, at any depth. They are taken out, not masked, and the Profile itself is not changed.
 *
 * Taken out are the fields that the contract says never to render, log or persist: `Password`,
 * `LastPasswordChangeToken`, `ProviderAccessCredential`, `Identities[].TokenSignSecret`, of `PIN`
 * the `PIN` and the `LastPINChangeToken`; and, since unknown fields occur, whatever has `token`,
 * `secret` or `credential` in its key, in any letter case. Personal data stays: this is no
 * anonymization. Nor are values looked at, so a secret under a harmless key stays too.
 *
 * Never throws on what `JSON.parse` makes, however deep, and ends on objects that contain themselves.
 */
export function redactProfile(profile: LoginRadiusProfile): LoginRadiusProfile {
  const root = { profile };
  const copies = new Map<object, object>();
  // A queue that grows while it is walked: recursion would overflow on a body made to be deep.
  const queue: [branch: object, branchKey: string][] = [[root, '']];
  for (const [branch, branchKey] of queue) {
    for (const key of Object.keys(branch)) {
      const value: unknown = Reflect.get(branch, key);
      if (isSecret(key, value, branchKey)) {
        Reflect.deleteProperty(branch, key);
      } else if (typeof value === 'object' && value) {
        let copy = copies.get(value);
        if (!copy) {
          copy = Array.isArray(value) ? value.slice() : { ...value };
          copies.set(value, copy);
          queue.push([copy, key]);
        }
        Reflect.set(branch, key, copy);
      }
    }
  }
  return root.profile;
}

/** The one field that shares its name with what holds it: the `PIN` object stays, the `PIN` in it goes. */
function isSecret(key: string, value: unknown, parentKey: string): boolean {
  if (!pinKey.test(key)) return secretKey.test(key);
  return pinKey.test(parentKey) || typeof value !== 'object' || Array.isArray(value);
}
