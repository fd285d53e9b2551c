/** An HTTP response as plain data, so that every kind of server can send it. */
export interface SimulatedAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The values that a response can use in addition to the request. */
export interface AnswerContext {
  /** The simulator's clock, in milliseconds since 1970. */
  readonly now: number;
  /** Generates the next GUID-shaped token. */
  readonly newToken: () => string;
}

/** As an access token, it means that a second factor is still required. */
export const zeroGuid = '00000000-0000-0000-0000-000000000000';

export function jsonAnswer(
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): SimulatedAnswer {
  return {
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(body),
  };
}

/** The response of a gateway in front of LoginRadius: HTML, without `ErrorCode`. */
export function htmlAnswer(
  status: number,
  title: string,
  headers: Readonly<Record<string, string>> = {},
): SimulatedAnswer {
  return {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8', ...headers },
    body: `<!DOCTYPE html><html><head><title>${status} ${title}</title></head><body><h1>${title}</h1></body></html>`,
  };
}

/** Formats a time as LoginRadius does: ISO, in UTC, with seven fraction digits. */
export function formatLoginRadiusDate(timeMs: number): string {
  return new Date(timeMs).toISOString().replace('Z', '0000Z');
}
