import { type AccountRecord, findByEmail, type SecondFactorMethod } from '../accounts/accounts.js';
import {
  type AnswerContext,
  formatLoginRadiusDate,
  jsonAnswer,
  type SimulatedAnswer,
  zeroGuid,
} from '../answers/answers.js';
import { endLockInTime, lockAnswer } from '../accounts/lockout.js';
import type { ReceivedRequest } from './receivedRequest.js';
import { checkApiKey, checkContentType, missing, type Refusal } from './requestChecks.js';
import type { SimulatorSettings } from '../simulatorOptions.js';
import type { SimulatorState } from '../simulatorState.js';
import { invalidCredentialsAnswer } from '../answers/invalidCredentialsAnswer.js';
import { loginRadiusErrorAnswer } from '../answers/loginRadiusErrorAnswer.js';

/** Where the response carries the MFA token: in `SecondFactorAuthentication`, or at the root. */
export type FirstLoginShape = 'nested' | 'flat';

export const firstLoginPaths: ReadonlyMap<string, FirstLoginShape> = new Map([
  ['/identity/v2/auth/login/2fa', 'nested'],
  ['/identity/v2/auth/login', 'flat'],
]);

/** Responds to a name and a password with an MFA token. Every account has MFA turned on. */
export function firstLogin(
  request: ReceivedRequest,
  shape: FirstLoginShape,
  settings: SimulatorSettings,
  state: SimulatorState,
  context: AnswerContext,
): SimulatedAnswer {
  const credentials = readCredentials(request, settings.apiKey);
  if ('code' in credentials) return loginRadiusErrorAnswer(credentials.code, context, credentials);

  const record = findAccount(state.accounts, credentials.name);
  if (!record) return invalidCredentialsAnswer(context);
  endLockInTime(record, context.now);
  if (record.lock) return lockAnswer(record.lock, context);
  if (record.account.password !== credentials.password) return invalidCredentialsAnswer(context);

  const step = describeSecondFactor(record, state, context.now);
  if (shape === 'flat') return jsonAnswer(200, step);
  return jsonAnswer(200, {
    SecondFactorAuthentication: step,
    Profile: null,
    access_token: zeroGuid,
    expires_in: '0001-01-01T00:00:00',
  });
}

function readCredentials(
  { query, headers, body }: ReceivedRequest,
  apiKey: string,
): { name: string; password: string } | Refusal {
  const refusal = checkApiKey(query, apiKey) ?? checkContentType(headers);
  if (refusal) return refusal;
  if (!body) return { code: 965 };
  const name = body.email ?? body.username;
  if (typeof name !== 'string' || !name) return missing('email');
  const { password } = body;
  return typeof password === 'string' && password ? { name, password } : missing('password');
}

function findAccount(records: readonly AccountRecord[], name: string): AccountRecord | undefined {
  return findByEmail(records, name) ?? records.find(({ account }) => account.userName === name);
}

function describeSecondFactor(record: AccountRecord, state: SimulatorState, now: number) {
  const { otherMethods = ['authenticator', 'sms'] } = record.account;
  const has = (method: SecondFactorMethod) => otherMethods.includes(method);
  const { secondFactorToken, expiresAt } = state.tokens.issue(record, now);
  return {
    SecondFactorAuthenticationToken: secondFactorToken,
    ExpireIn: formatLoginRadiusDate(expiresAt.getTime()),
    QRCode: null,
    ManualEntryCode: null,
    IsGoogleAuthenticatorVerified: has('authenticator'),
    IsAuthenticatorVerified: has('authenticator'),
    IsEmailOtpAuthenticatorVerified: has('email'),
    IsOTPAuthenticatorVerified: has('sms'),
    OTPPhoneNo: null,
    OTPStatus: null,
    Email: null,
    EmailOTPStatus: null,
    IsSecurityQuestionAuthenticatorVerified: has('security_question'),
    SecurityQuestions: null,
  };
}
