import type { ReceivedRequest } from './receivedRequest.js';

/** Why the simulator refuses a request. */
export interface Refusal {
  /** The LoginRadius error code. */
  readonly code: number;
  /** Names the parameter at fault. Default: the text of the error table. */
  readonly description?: string;
}

/** Refuses a missing parameter, in the words of LoginRadius's example of a 400 response. */
export function missing(name: string): Refusal {
  return { code: 908, description: `The ${name} is a required parameter.` };
}

export function malformed(name: string): Refusal {
  return { code: 908, description: `The ${name} parameter is not formatted correctly.` };
}

export function checkApiKey(query: URLSearchParams, apiKey: string): Refusal | null {
  const received = query.get('apikey');
  if (!received) return missing('apikey');
  return received === apiKey ? null : { code: 901 };
}

export function checkContentType(headers: ReceivedRequest['headers']): Refusal | null {
  const mediaType = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  return mediaType === 'application/json' ? null : { code: 1083 };
}
