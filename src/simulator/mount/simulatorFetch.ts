import { rejectOnAbort } from '../abort.js';
import { parseUrl } from '../calls/endpoints.js';
import { toBrokenResponse, toResponse } from './responses.js';
import type { Simulator } from '../simulator.js';

/** The simulator as a `fetch`: faults become what a browser makes of them. */
export function createSimulatorFetch(handle: Simulator['handle']): typeof fetch {
  return async (input, init) => {
    // The signal is kept out of the Request: one that a test's DOM made is not accepted there.
    const signal = init?.signal ?? (input instanceof Request ? input.signal : undefined);
    const request = new Request(input instanceof Request ? input : parseUrl(String(input)), {
      ...init,
      signal: null,
    });
    const answer = async () => {
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
      : Promise.race([answer(), rejectOnAbort(signal)]);
  };
}
