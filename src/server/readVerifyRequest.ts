import { parseJsonObject } from '../loginradius/jsonObject.js';
import type { IntegrationStatus } from './answer.js';

/** What a well-formed request asks. */
export interface VerifyRequest {
  readonly code: string;
  readonly challengeKey: string;
}

/** In bytes. A code and a key need a hundred. */
const longestBody = 4096;

/**
 * Reads a request strictly. A number is the status that refuses it: 405, 403, 415 and 413 before
 * its body is read in whole, 422 for a body without a code and a key.
 */
export async function readVerifyRequest(
  request: Request,
  allowedOrigins: readonly string[],
): Promise<VerifyRequest | IntegrationStatus> {
  if (request.method !== 'POST') return 405;
  if (!isFromOwnPage(request.headers, allowedOrigins)) return 403;
  const [mediaType = ''] = (request.headers.get('Content-Type') ?? '').split(';');
  if (mediaType.trim().toLowerCase() !== 'application/json') return 415;
  // A body that breaks off is none of ours to report: whoever sent it has left.
  const body = await readShortBody(request).catch(() => '');
  if (body === null) return 413;
  const { code, challengeKey } = parseJsonObject(body);
  return typeof code === 'string' && typeof challengeKey === 'string'
    ? { code, challengeKey }
    : 422;
}

/**
 * A browser says itself where a request comes from; a page can forge neither header. `Origin: null`
 * tells nothing: some browsers send it under `no-referrer`.
 */
function isFromOwnPage(headers: Headers, allowedOrigins: readonly string[]): boolean {
  const site = headers.get('Sec-Fetch-Site');
  const origin = headers.get('Origin');
  if (site && site !== 'same-origin' && site !== 'same-site') return false;
  if (origin && (origin !== 'null' || !site)) return allowedOrigins.includes(origin);
  return Boolean(site);
}

/** The text of a body; `null` for one that is too long. */
async function readShortBody(request: Request): Promise<string | null> {
  const declared = request.headers.get('Content-Length');
  if (declared === null) return readUpToLimit(request.body);
  if (!(Number(declared) <= longestBody)) return null;
  // HTTP ends the body there, and adapters read a text faster than a stream.
  const text = await request.text();
  return new TextEncoder().encode(text).length > longestBody ? null : text;
}

/** Not cancelled at the limit: that closes the connection on some servers, and the answer is lost. */
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
