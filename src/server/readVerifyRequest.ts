import { parseJsonObject } from '../loginradius/jsonObject.js';
import type { IntegrationMistake } from './answer.js';

/** The values in a well-formed request. */
export interface VerifyRequest {
  readonly code: string;
  readonly challengeKey: string;
  /** Names the press, so that its repeated requests get one answer. `undefined` from other clients. */
  readonly attemptId: string | undefined;
}

/** The limit of the body in bytes. A code and a key need about a hundred. */
const longestBody = 4096;

/**
 * Reads a request strictly. Resolves to the mistake if it refuses the request. It checks the method, the
 * origin and the content type before it reads the body.
 */
export async function readVerifyRequest(
  request: Request,
  allowedOrigins: readonly string[],
): Promise<VerifyRequest | IntegrationMistake> {
  if (request.method !== 'POST') return 'method';
  if (!isFromOwnPage(request.headers, allowedOrigins)) return 'origin_not_allowed';
  const [mediaType = ''] = (request.headers.get('Content-Type') ?? '').split(';');
  if (mediaType.trim().toLowerCase() !== 'application/json') return 'content_type';
  const body = await readShortBody(request).catch(() => undefined);
  if (body === undefined) return 'body_unreadable';
  if (body === null) return 'too_large';
  const { code, challengeKey, attemptId } = parseJsonObject(body);
  return typeof code === 'string' && typeof challengeKey === 'string' && isOptionalText(attemptId)
    ? { code, challengeKey, attemptId }
    : 'body_malformed';
}

function isOptionalText(value: unknown): value is string | undefined {
  return value === undefined || typeof value === 'string';
}

/**
 * Whether the request comes from an allowed page. The browser sets both headers, and a page cannot
 * forge them. `Origin: null` proves nothing: some browsers send it under `no-referrer`.
 */
function isFromOwnPage(headers: Headers, allowedOrigins: readonly string[]): boolean {
  const site = headers.get('Sec-Fetch-Site');
  const origin = headers.get('Origin');
  if (site && site !== 'same-origin' && site !== 'same-site') return false;
  if (origin && (origin !== 'null' || !site)) return allowedOrigins.includes(origin);
  return Boolean(site);
}

/** Reads the text of a body. Returns `null` when the body is too long. */
async function readShortBody(request: Request): Promise<string | null> {
  const declared = request.headers.get('Content-Length');
  if (declared === null) return readUpToLimit(request.body);
  if (!(Number(declared) <= longestBody)) return null;
  // HTTP ends the body at its declared length, and adapters read a text faster than a stream.
  const text = await request.text();
  return new TextEncoder().encode(text).length > longestBody ? null : text;
}

/**
 * Reads a stream up to the limit. Does not cancel it there: some servers would close the connection and
 * lose the response.
 */
async function readUpToLimit(body: ReadableStream<Uint8Array> | null): Promise<string | null> {
  if (!body) return '';
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    length += value.byteLength;
    if (length > longestBody) return null;
    text += decoder.decode(value, { stream: true });
  }
}
