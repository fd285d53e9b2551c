/** An HTTP answer as plain data, so that each way of mounting the simulator can send it its own way. */
export interface SimulatedAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What an answer can be made of, besides the request. */
export interface AnswerContext {
  /** The simulator's clock, in milliseconds since 1970. */
  readonly now: number;
  /** The next GUID-shaped token. */
  readonly newToken: () => string;
}

/** As an access token it means: a second factor is still wanted. */
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

/** What a gateway in front of the vendor answers: no JSON, no `ErrorCode`. */
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

/** A time as the vendor writes it: ISO, in UTC, with seven fraction digits. */
export function formatLoginRadiusDate(timeMs: number): string {
  return new Date(timeMs).toISOString().replace('Z', '0000Z');
}
