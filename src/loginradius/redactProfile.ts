import type { LoginRadiusProfile } from './loginRadiusTypes.js';

/** In any spelling: `accessToken`, `refresh_token`, `OldPassword`, `BackUpCodes`, `OTP`. */
const secretKey =
  /^(old|new|current)?_?password$|(passcode|otp|api_?key|session_?id)$|(password|pin)_?hash|token|secret|credential|backup_?code|security_?answer/i;
const pinKey = /^pin$/i;

/**
 * Returns a copy of a Profile for logs and stores. The copy has none of the secrets that LoginRadius
 * includes, at any depth. They are deleted, not masked; the Profile itself does not change.
 *
 * Deletes `Password`, `LastPasswordChangeToken`, `ProviderAccessCredential`,
 * `Identities[].TokenSignSecret`, and the `PIN` and `LastPINChangeToken` of `PIN`. Deletes every key
 * that names a password, passcode, one-time password, backup code, security answer, API key, session
 * id, token, secret or credential, in any letter case.
 * Personal data stays, so this is not anonymization. The function does not look at values: a secret
 * under a harmless key stays too.
 *
 * Never throws on parsed JSON of any depth, and accepts objects that contain themselves.
 */
export function redactProfile(profile: LoginRadiusProfile): LoginRadiusProfile {
  const root = { profile };
  const copies = new Map<object, object>();
  // A queue that grows during the loop. Recursion would overflow the stack on a very deep body.
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

/** The `PIN` object has a field `PIN`. The object stays, the field is deleted. */
function isSecret(key: string, value: unknown, parentKey: string): boolean {
  if (!pinKey.test(key)) return secretKey.test(key);
  return pinKey.test(parentKey) || typeof value !== 'object' || Array.isArray(value);
}
