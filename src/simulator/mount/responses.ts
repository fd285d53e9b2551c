import { wait } from '../abort.js';
import type { SimulatedAnswer } from '../answers/answers.js';
import { createFiller, fillerIntervalMs, firstHalf } from './endlessBody.js';

export function toResponse({ status, headers, body }: SimulatedAnswer): Response {
  return new Response(status === 204 ? null : body, { status, headers });
}

/** A response whose body breaks off with an error after its first half. */
export function toBrokenResponse({ status, headers, body }: SimulatedAnswer): Response {
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(firstHalf(body)),
    pull: (controller) => controller.error(new TypeError('network error')),
  });
  return new Response(stream, { status, headers });
}

/** A response whose body does not end before its reader cancels it or the signal aborts. */
export function toEndlessResponse(
  { status, headers, body }: SimulatedAnswer,
  signal: AbortSignal | undefined,
): Response {
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(firstHalf(body)),
    async pull(controller) {
      // Without the pause, no timer of a reader in the same process would ever fire.
      await wait(fillerIntervalMs, signal);
      controller.enqueue(createFiller());
    },
  });
  return new Response(stream, { status, headers });
}
