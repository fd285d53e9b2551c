import {
  type AnswerContext,
  formatLoginRadiusDate,
  jsonAnswer,
  type SimulatedAnswer,
} from './answers.js';
import { findLoginRadiusError } from './loginRadiusErrors.js';

/** The parts of an error response that differ from the error table. */
export interface LoginRadiusErrorOverrides {
  /** The HTTP status. @default the status of the table, or 400 for a code that is not in it */
  readonly status?: number | undefined;
  /** @default the message of the table */
  readonly message?: string | undefined;
  /** @default the description of the table */
  readonly description?: string | undefined;
  /**
   * The `Data` of the body. `null` leaves it out.
   * @default what LoginRadius sends with the code: `LoginLockedTimeout` (1198, in 900 s),
   *   `access_token` (1194), `ConsentToken` (1226)
   */
  readonly data?: Readonly<Record<string, unknown>> | null | undefined;
  /** The `Errors` of the body. @default none */
  readonly errors?:
    | readonly { readonly FieldName: string; readonly ErrorMessage: string }[]
    | undefined;
  /** Additional HTTP headers, such as `Retry-After`. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Whether the keys are in camelCase, as newer endpoints write them. @default false */
  readonly camelCase?: boolean | undefined;
  /** Whether `ErrorCode` is a string. @default false */
  readonly codeAsText?: boolean | undefined;
}

/** How long a suspension lasts at LoginRadius by default, in milliseconds. */
export const defaultSuspensionMs = 900_000;

/** Creates the response to an error code: `{ ErrorCode, Message, Description, Data?, Errors? }`. */
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
