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
 * What stands between `Is` and `Verified` in a flag's name. The first row that matches decides:
 * `EmailOtpAuthenticator` is e-mail, `OTPAuthenticator` is SMS. LoginRadius publishes no name for
 * push, Duo and passkey, so these rows accept any name that has the word.
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

/** The methods whose `Is…Verified` flag is `true`, each once. Null and absent flags mean "not set up". */
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
