import { wait } from '../abort.js';
import type { SimulatedAnswer } from '../answers/answers.js';
import { createFiller, fillerIntervalMs, firstHalf } from './endlessBody.js';

export function toResponse({ status, headers, body }: SimulatedAnswer): Response {
  return new Response(status === 204 ? null : body, { status, headers });
}

/** Creates a response whose body breaks off with an error after its first half. */
export function toBrokenResponse({ status, headers, body }: SimulatedAnswer): Response {
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(firstHalf(body)),
    pull: (controller) => controller.error(new TypeError('network error')),
  });
  return new Response(stream, { status, headers });
}

/** Creates a response whose body continues until its reader cancels it or the signal aborts. */
export function toEndlessResponse(
  { status, headers, body }: SimulatedAnswer,
  signal: AbortSignal | undefined,
): Response {
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(firstHalf(body)),
    async pull(controller) {
      // Without the pause, the timers of a reader in the same process would never fire.
      await wait(fillerIntervalMs, signal);
      controller.enqueue(createFiller());
    },
  });
  return new Response(stream, { status, headers });
}
