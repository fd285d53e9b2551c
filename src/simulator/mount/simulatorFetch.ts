import { rejectOnAbort } from '../abort.js';
import { parseUrl } from '../calls/endpoints.js';
import { toBrokenResponse, toEndlessResponse, toResponse } from './responses.js';
import type { Simulator } from '../simulator.js';

/** Mounts the simulator as a `fetch`. A fault has the same result as in a browser. */
export function createSimulatorFetch(handle: Simulator['handle']): typeof fetch {
  return async (input, init) => {
    // The Request must not get the signal: Node's Request rejects a signal of jsdom.
    const signal = init?.signal ?? (input instanceof Request ? input.signal : undefined);
    const request = new Request(input instanceof Request ? input : parseUrl(String(input)), {
      ...init,
      signal: null,
    });
    const respond = async () => {
      const outcome = await handle({
        method: request.method,
        url: request.url,
        headers: Object.fromEntries(request.headers),
        readBody: () => request.text(),
        signal,
      });
      switch (outcome.type) {
        case 'answer':
          return toResponse(outcome.answer);
        case 'drop_mid_body':
          return toBrokenResponse(outcome.answer);
        case 'endless_body':
          return toEndlessResponse(outcome.answer, signal);
        case 'drop':
          throw new TypeError('Failed to fetch');
        case 'never_answer':
          return rejectOnAbort(signal);
        default:
          return outcome satisfies never;
      }
    };
    return signal?.aborted
      ? rejectOnAbort(signal)
      : Promise.race([respond(), rejectOnAbort(signal)]);
  };
}
