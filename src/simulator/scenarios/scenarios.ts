import { htmlAnswer, jsonAnswer, type SimulatedAnswer, zeroGuid } from '../answers/answers.js';
import { onceAccepted, type Scenario, loginRadiusError } from './scenario.js';
import { loginRadiusErrorAnswer } from '../answers/loginRadiusErrorAnswer.js';

/**
 * Every outcome of a backup code call by name: each failure kind, and each thing that a network or
 * a gateway does. Those that begin with a right code (`privacyPolicy`, `emptyBody`, …) refuse a wrong
 * one as usual.
 */
export const scenarios = {
  /** 1129, `invalid_code`: wrong or used before, the vendor does not say which. */
  invalidCode: loginRadiusError(1129),
  /** 1129, `invalid_code`: the very same answer. */
  alreadyUsed: loginRadiusError(1129),
  /** 1128. */
  noBackupCodes: loginRadiusError(1128),
  /** 1104: the MFA token's time is up. */
  sessionExpired: loginRadiusError(1104),
  /** 1103, `session_expired`: the MFA token is unknown or spent. */
  sessionInvalid: loginRadiusError(1103),

  /** 1198, `locked` / `temporary`, for 900 s. */
  lockedForAWhile: loginRadiusError(1198),
  /** 1198 without `Data`: nobody knows for how long. */
  lockedForUnknownTime: loginRadiusError(1198, { data: null }),
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

  /** 429 with `Retry-After: 30`. */
  rateLimited: loginRadiusError(429, { headers: { 'Retry-After': '30' } }),
  /** 429 with `Retry-After` as an HTTP date, 30 s ahead of the simulator's clock. */
  rateLimitedUntilDate: {
    answerInstead: (context) => {
      const headers = { 'Retry-After': new Date(context.now + 30_000).toUTCString() };
      return loginRadiusErrorAnswer(429, context, { headers });
    },
  },
  /** 429 of a gateway: HTML, no `ErrorCode`, no `Retry-After`. */
  rateLimitedWithoutRetryAfter: { answerInstead: () => htmlAnswer(429, 'Too Many Requests') },

  /** 1338. */
  sessionLimit: loginRadiusError(1338),
  /** 1130: the account's login is disabled. */
  accountUnavailable: loginRadiusError(1130),
  /** 1097. */
  mfaUnavailable: loginRadiusError(1097),
  /** 1206: the IP address is refused. */
  riskBlocked: loginRadiusError(1206),
  /** 901: the API key is refused. */
  configuration: loginRadiusError(901),
  /** 7909 with status 500. */
  serviceError: loginRadiusError(7909),
  /** 8169 with status 404: nothing that has to do with this call. */
  unexpected: loginRadiusError(8169),

  /** 502 of a gateway, `service_error`: HTML. */
  htmlError: { answerInstead: () => htmlAnswer(502, 'Bad Gateway') },
  /** 1129 with status 200. */
  okWithErrorCode: loginRadiusError(1129, { status: 200 }),
  /** 1129 as `{ errorCode, message, description }`. */
  camelCaseError: loginRadiusError(1129, { camelCase: true }),
  /** 1129 as the text `"1129"`. */
  textErrorCode: loginRadiusError(1129, { codeAsText: true }),
  /** The usual answer, called `text/html`. A client that reads the body signs in. */
  wrongContentType: { rewriteAnswer: (usual) => withHeader(usual, 'Content-Type', 'text/html') },

  /** 200 and nothing else, `outcome_unknown` / `unreadable`. The code is spent. */
  emptyBody: onceAccepted((accepted) => ({ ...accepted, body: '' })),
  /** The first half of the right body, properly ended: `unreadable`. The code is spent. */
  truncatedBody: onceAccepted((accepted) => ({
    ...accepted,
    body: accepted.body.slice(0, accepted.body.length / 2),
  })),
  /** 200 with a Profile and no `access_token`: `unreadable`. The code is spent. */
  successWithoutToken: onceAccepted((accepted) => withToken(accepted, undefined)),
  /** 200 with the zero GUID, which means "MFA still required": `unreadable`. The code is spent. */
  zeroGuidToken: onceAccepted((accepted) => withToken(accepted, zeroGuid)),
  /** 200 with an `access_token` and nothing else: a success. */
  bareSuccess: onceAccepted((_, context) => jsonAnswer(200, { access_token: context.newToken() })),

  /** The connection ends before the request is read: the code is still good. */
  dropBeforeReading: { faultBefore: 'drop' },
  /** The connection ends after the code was spent: its answer is lost. */
  dropAfterSpending: { faultAfter: 'drop' },
  /** The connection ends in the middle of the answer, after the code was spent. */
  dropMidBody: { faultAfter: 'drop_mid_body' },
  /** No answer at all, until the client gives up: the code is still good. */
  neverAnswers: { faultBefore: 'never_answer' },
  /** No answer at all, after the code was spent. */
  neverAnswersAfterSpending: { faultAfter: 'never_answer' },
  /** The usual answer, 3 s late. For another delay write `{ delayMs }`. */
  slow: { delayMs: 3000 },
} as const satisfies Readonly<Record<string, Scenario>>;

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
