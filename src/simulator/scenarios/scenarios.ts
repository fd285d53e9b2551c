import {
  formatLoginRadiusDate,
  htmlAnswer,
  jsonAnswer,
  type SimulatedAnswer,
  zeroGuid,
} from '../answers/answers.js';
import { lockedUntil, loginRadiusError, onceAccepted, type Scenario } from './scenario.js';
import { invalidCredentialsAnswer } from '../answers/invalidCredentialsAnswer.js';
import { loginRadiusErrorAnswer } from '../answers/loginRadiusErrorAnswer.js';

/**
 * Every outcome of a backup code call, by name: each failure kind, and each fault of a network or a
 * gateway. Scenarios that say "The code is spent" need a right code; they refuse a wrong one as usual.
 * Most of them also make sense for the first login step, where no code is spent.
 */
export const scenarios = {
  /** 1129, `invalid_code`. The code is wrong or already used; LoginRadius does not say which. */
  invalidCode: loginRadiusError(1129),
  /** 1129, `invalid_code`. The same response as `invalidCode`. */
  alreadyUsed: loginRadiusError(1129),
  /** 1128, `no_backup_codes`. */
  noBackupCodes: loginRadiusError(1128),
  /** 1104, `session_expired`. The MFA token has expired. */
  sessionExpired: loginRadiusError(1104),
  /** 1103, `session_expired`. The MFA token is unknown or spent. */
  sessionInvalid: loginRadiusError(1103),

  /** 1198, `locked` / `temporary`. The lock ends in 900 s. */
  lockedForAWhile: loginRadiusError(1198),
  /** 1198 without `Data`: the response does not say when the lock ends. */
  lockedForUnknownTime: loginRadiusError(1198, { data: null }),
  /** 1198 with an end in the year 9999. */
  lockedUntilYear9999: lockedUntil(() => '9999-12-31T23:59:59.9999999Z'),
  /** 1198 with an end 900 s ago, by the simulator's clock. */
  lockedUntilPast: lockedUntil((now) => formatLoginRadiusDate(now - 900_000)),
  /** 1198 with an end on 30 February. */
  lockedUntilImpossibleDate: lockedUntil(() => '2026-02-30T12:00:00.0000000Z'),
  /** 1132, `locked` / `captcha`. */
  lockedCaptcha: loginRadiusError(1132),
  /** 1148, `locked` / `security_question`. */
  lockedSecurityQuestion: loginRadiusError(1148),
  /** 1264, `locked` / `sign_in_again`. */
  lockedSignInAgain: loginRadiusError(1264),
  /** 991, `locked` / `blocked`. */
  blocked: loginRadiusError(991),

  /** 1194, `action_required` / `privacy_policy`, with `Data.access_token`. The code is spent. */
  privacyPolicy: onceAccepted((_, context) => loginRadiusErrorAnswer(1194, context)),
  /** 1226, `action_required` / `consent`, with `Data.ConsentToken`. The code is spent. */
  consent: onceAccepted((_, context) => loginRadiusErrorAnswer(1226, context)),

  /** 429, `rate_limited`, with `Retry-After: 30`. */
  rateLimited: loginRadiusError(429, { headers: { 'Retry-After': '30' } }),
  /** 429 with `Retry-After` as an HTTP date, 30 s ahead of the simulator's clock. */
  rateLimitedUntilDate: {
    answerInstead: (context) => {
      const headers = { 'Retry-After': new Date(context.now + 30_000).toUTCString() };
      return loginRadiusErrorAnswer(429, context, { headers });
    },
  },
  /** 429 from a gateway: HTML, without `ErrorCode` or `Retry-After`. */
  rateLimitedWithoutRetryAfter: { answerInstead: () => htmlAnswer(429, 'Too Many Requests') },

  /** 1338, `session_limit`. */
  sessionLimit: loginRadiusError(1338),
  /** 1130, `account_unavailable`. The login of the account is disabled. */
  accountUnavailable: loginRadiusError(1130),
  /** 1097, `mfa_unavailable`. */
  mfaUnavailable: loginRadiusError(1097),
  /** 1206, `risk_blocked`. The IP address is refused. */
  riskBlocked: loginRadiusError(1206),
  /** 901, `configuration`. The API key is refused. */
  configuration: loginRadiusError(901),
  /** 7909 with status 500, `service_error`. */
  serviceError: loginRadiusError(7909),
  /** 8169 with status 404, `unexpected`. Its text has nothing to do with this call. */
  unexpected: loginRadiusError(8169),

  /** 966, `invalid_credentials` of `readFirstLogin`. A backup code call does not return it. */
  invalidCredentials: { answerInstead: invalidCredentialsAnswer },

  /** 404 from a gateway: HTML, without `ErrorCode`. The path does not exist there. */
  gatewayNotFound: { answerInstead: () => htmlAnswer(404, 'Not Found') },
  /** 405 from a gateway: HTML, without `ErrorCode`. The path does not take `PUT`. */
  gatewayMethodNotAllowed: {
    answerInstead: () => htmlAnswer(405, 'Method Not Allowed', { Allow: 'GET, POST' }),
  },
  /** 502 from a gateway, `service_error`: HTML, without `ErrorCode`. */
  htmlError: { answerInstead: () => htmlAnswer(502, 'Bad Gateway') },
  /** 1129 with status 200. */
  okWithErrorCode: loginRadiusError(1129, { status: 200 }),
  /** 1129 as `{ errorCode, message, description }`. */
  camelCaseError: loginRadiusError(1129, { camelCase: true }),
  /** 1129 as the string `"1129"`. */
  textErrorCode: loginRadiusError(1129, { codeAsText: true }),
  /** The usual response with `Content-Type: text/html`. The body is still JSON. */
  wrongContentType: { rewriteAnswer: (usual) => withHeader(usual, 'Content-Type', 'text/html') },

  /** 200 with an empty body, `outcome_unknown` / `unreadable`. The code is spent. */
  emptyBody: onceAccepted((accepted) => ({ ...accepted, body: '' })),
  /** 200 with the first half of the body, `outcome_unknown` / `unreadable`. The code is spent. */
  truncatedBody: onceAccepted((accepted) => ({
    ...accepted,
    body: accepted.body.slice(0, accepted.body.length / 2),
  })),
  /** 200 with a Profile but no `access_token`, `outcome_unknown`. The code is spent. */
  successWithoutToken: onceAccepted((accepted) => withToken(accepted, undefined)),
  /** 200 with the zero GUID ("MFA still required"), `outcome_unknown`. The code is spent. */
  zeroGuidToken: onceAccepted((accepted) => withToken(accepted, zeroGuid)),
  /** 200 with only an `access_token`: a success. The code is spent. */
  bareSuccess: onceAccepted((_, context) => jsonAnswer(200, { access_token: context.newToken() })),

  /** The connection drops before the request is read. The code stays unused. */
  dropBeforeReading: { faultBefore: 'drop' },
  /** The connection drops without a response. The code is spent. */
  dropAfterSpending: { faultAfter: 'drop' },
  /** The connection drops in the middle of the response. The code is spent. */
  dropMidBody: { faultAfter: 'drop_mid_body' },
  /** The response body never ends: bytes keep coming until the client leaves. The code is spent. */
  endlessBody: { faultAfter: 'endless_body' },
  /** No response comes, until the client leaves. The code stays unused. */
  neverAnswers: { faultBefore: 'never_answer' },
  /** No response comes, until the client leaves. The code is spent. */
  neverAnswersAfterSpending: { faultAfter: 'never_answer' },
  /** The usual response, 3 s late. For another delay, write `{ delayMs }`. */
  slow: { delayMs: 3000 },
} as const satisfies Readonly<Record<string, Scenario>>;

/** The name of a scenario. */
export type ScenarioName = keyof typeof scenarios;

export function isScenarioName(value: unknown): value is ScenarioName {
  return typeof value === 'string' && Object.hasOwn(scenarios, value);
}

function withHeader(answer: SimulatedAnswer, name: string, value: string): SimulatedAnswer {
  return { ...answer, headers: { ...answer.headers, [name]: value } };
}

function withToken(accepted: SimulatedAnswer, accessToken: string | undefined): SimulatedAnswer {
  const body: unknown = JSON.parse(accepted.body, (key, value: unknown) =>
    key === 'access_token' ? accessToken : value,
  );
  return { ...accepted, body: JSON.stringify(body) };
}
