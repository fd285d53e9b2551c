import { isJsonObject, type JsonObject } from '../../loginradius/jsonObject.js';

/** A request as the checks see it. */
export interface ReceivedRequest {
  readonly query: URLSearchParams;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Why a request is refused: a vendor code, and a description where it names a parameter. */
export interface Refusal {
  readonly code: number;
  readonly description?: string;
}

/** In the words of the vendor's own 400 example. */
export function missing(name: string): Refusal {
  return { code: 908, description: `The ${name} is a required parameter.` };
}

export function malformed(name: string): Refusal {
  return { code: 908, description: `The ${name} parameter is not formatted correctly.` };
}

export function checkApiKey(query: URLSearchParams, apiKey: string): Refusal | null {
  const given = query.get('apikey');
  if (!given) return missing('apikey');
  return given === apiKey ? null : { code: 901 };
}

export function checkContentType(headers: ReceivedRequest['headers']): Refusal | null {
  const mediaType = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  return mediaType === 'application/json' ? null : { code: 1083 };
}

/** The object that a body holds, or `null` when it holds anything else. */
export function parseBody(body: string): JsonObject | null {
  try {
    const value: unknown = JSON.parse(body);
    return isJsonObject(value) ? value : null;
  } catch {
    return null;
  }
}
