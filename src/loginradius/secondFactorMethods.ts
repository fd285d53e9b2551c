import type { JsonObject } from './jsonObject.js';

/** A second factor that an account has set up. */
export type SecondFactorMethod =
  | 'authenticator'
  | 'sms'
  | 'email'
  | 'security_question'
  | 'push'
  | 'duo'
  | 'passkey';

/**
 * Patterns for the part of a flag's name between `Is` and `Verified`. The first match decides:
 * `EmailOtpAuthenticator` is e-mail, `OTPAuthenticator` is SMS. LoginRadius publishes no flag for push,
 * Duo and passkey, so these rows accept any name that contains the word.
 */
const rows: readonly (readonly [pattern: RegExp, method: SecondFactorMethod])[] = [
  [/passkey|webauthn/i, 'passkey'],
  [/push/i, 'push'],
  [/duo/i, 'duo'],
  [/question/i, 'security_question'],
  [/email/i, 'email'],
  [/sms|otp|phone/i, 'sms'],
  [/^(google)?authenticator/i, 'authenticator'],
];

/** Lists each method whose `Is…Verified` flag is `true`, once. A null or absent flag means "not set up". */
export function readSecondFactorMethods(step: JsonObject): SecondFactorMethod[] {
  const names = Object.keys(step).flatMap((key) => {
    const [, name] = /^is(\w+)verified$/i.exec(key) ?? [];
    return name && step[key] === true ? [name] : [];
  });
  return rows.flatMap(([, method]) =>
    names.some((name) => rows.find(([pattern]) => pattern.test(name))?.[1] === method)
      ? [method]
      : [],
  );
}
