import {
  type AnswerContext,
  formatLoginRadiusDate,
  jsonAnswer,
  type SimulatedAnswer,
} from './answers.js';
import { findLoginRadiusError } from './loginRadiusErrors.js';

/** What shall differ from the vendor's table. */
export interface LoginRadiusErrorOverrides {
  /** HTTP status. @default the table's, or 400 for a code that is not in it */
  readonly status?: number;
  /** @default the table's */
  readonly message?: string;
  /** @default the table's */
  readonly description?: string;
  /**
   * The body's `Data`; `null` leaves it out.
   * @default what the code is known to carry: `LoginLockedTimeout` (1198, in 900 s),
   *   `access_token` (1194), `ConsentToken` (1226)
   */
  readonly data?: Readonly<Record<string, unknown>> | null;
  /** The body's `Errors`. Left out: none. */
  readonly errors?: readonly { readonly FieldName: string; readonly ErrorMessage: string }[];
  /** Further HTTP headers, such as `Retry-After`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The body's keys as newer endpoints write them: `errorCode`, `message`, … @default false */
  readonly camelCase?: boolean;
  /** `ErrorCode` as a text that spells the number. @default false */
  readonly codeAsText?: boolean;
}

/** How long the vendor's default suspension lasts, in milliseconds. */
export const defaultSuspensionMs = 900_000;

/** The vendor's error body for a code: `{ ErrorCode, Message, Description, Data?, Errors? }`. */
export function loginRadiusErrorAnswer(
  code: number,
  context: AnswerContext,
  overrides: LoginRadiusErrorOverrides = {},
): SimulatedAnswer {
  const row = findLoginRadiusError(code);
  const data = overrides.data === undefined ? usualData(code, context) : overrides.data;
  const body = {
    ErrorCode: overrides.codeAsText ? String(code) : code,
    Message: overrides.message ?? row?.message ?? `Error ${code}`,
    Description: overrides.description ?? row?.description ?? `Error ${code}`,
    ...(data && { Data: data }),
    ...(overrides.errors && { Errors: overrides.errors }),
  };
  return jsonAnswer(
    overrides.status ?? row?.httpStatus ?? 400,
    overrides.camelCase ? withCamelCaseKeys(body) : body,
    overrides.headers,
  );
}

function usualData(code: number, { now, newToken }: AnswerContext): Record<string, string> | null {
  if (code === 1198)
    return { LoginLockedTimeout: formatLoginRadiusDate(now + defaultSuspensionMs) };
  if (code === 1194) return { access_token: newToken() };
  if (code === 1226) return { ConsentToken: newToken() };
  return null;
}

function withCamelCaseKeys(body: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(body).map(([key, value]) => [key.charAt(0).toLowerCase() + key.slice(1), value]),
  );
}
