import { isJsonObject, type JsonObject } from '../../loginradius/jsonObject.js';

/** A request in the form that the checks read. */
export interface ReceivedRequest {
  readonly query: URLSearchParams;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** `null` when the body is not a JSON object. */
  readonly body: JsonObject | null;
}

/**
 * Prepares a request for the checks. Unless `strict`, converts the query's names and the body's keys to
 * lower case: LoginRadius's own SDKs write `apikey`, `apiKey` and `ApiKey`. If a name occurs twice, its
 * first value counts.
 */
export function receiveRequest(
  query: URLSearchParams,
  headers: ReceivedRequest['headers'],
  text: string,
  strict: boolean,
): ReceivedRequest {
  const body = parseBody(text);
  if (strict) return { query, headers, body };
  return {
    query: new URLSearchParams([...query].map(([name, value]) => [name.toLowerCase(), value])),
    headers,
    body: body && withLowerCaseKeys(body),
  };
}

function parseBody(text: string): JsonObject | null {
  try {
    const value: unknown = JSON.parse(text);
    return isJsonObject(value) ? value : null;
  } catch {
    return null;
  }
}

function withLowerCaseKeys(body: JsonObject): JsonObject {
  const lowered = new Map<string, unknown>();
  for (const [key, value] of Object.entries(body)) {
    const name = key.toLowerCase();
    if (!lowered.has(name)) lowered.set(name, value);
  }
  return Object.fromEntries(lowered);
}
