import type { Simulator } from 'backup-code-challenge/testing';
import type { BenchCall } from '../bench/benchApi.js';
import { createBackEndMiddleware } from './backEndMiddleware.js';
import { createBackEnd } from './createBackEnd.js';
import { createOutage } from './outage.js';

/** The demo's back end on the demo's server, and the outage that the bench can cause in either set-up. */
export function createBackEndSite(simulator: Simulator, listOrigins: () => readonly string[]) {
  const backEnd = createBackEnd(simulator, listOrigins);
  const outage = createOutage();
  let calls: BenchCall[] = [];

  /** LoginRadius as the browser reaches it, during an outage or without one. */
  const handle: Simulator['handle'] = async (request) => {
    const outcome = await simulator.handle(request);
    const isLost = request.method === 'PUT' && outage.losesResponse();
    return isLost ? { type: 'drop' } : outcome;
  };

  return {
    outage,
    direct: { handle, owns: simulator.owns },
    owns: (url: string) => url.startsWith('/api/'),
    answer: createBackEndMiddleware(backEnd, outage, (call) => calls.push(call)),
    listCalls: (): readonly BenchCall[] => calls,
    reset() {
      calls = [];
      backEnd.reset();
    },
  };
}

export type BackEndSite = ReturnType<typeof createBackEndSite>;
