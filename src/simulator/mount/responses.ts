import type { SimulatedAnswer } from '../answers/answers.js';

export function toResponse({ status, headers, body }: SimulatedAnswer): Response {
  return new Response(status === 204 ? null : body, { status, headers });
}

/** The first half of the body, then a stream that breaks. */
export function toBrokenResponse({ status, headers, body }: SimulatedAnswer): Response {
  const bytes = new TextEncoder().encode(body);
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(bytes.subarray(0, bytes.length / 2)),
    pull: (controller) => controller.error(new TypeError('network error')),
  });
  return new Response(stream, { status, headers });
}
