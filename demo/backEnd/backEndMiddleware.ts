import type { IncomingMessage, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { BenchCall } from '../bench/benchApi.js';
import type { BackEnd } from './createBackEnd.js';
import type { Outage } from './outage.js';

/** Mounts the back end on the demo's server. `onCall` hears of each request that sends a code. */
export function createBackEndMiddleware(
  backEnd: BackEnd,
  outage: Outage,
  onCall: (call: BenchCall) => void,
) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    const listener = getRequestListener(
      async (received) => {
        const answer = await (backEnd.answer(received) ?? new Response(null, { status: 404 }));
        const { pathname: path } = new URL(received.url);
        if (path !== '/api/backup-code') return answer;
        const isLost = outage.losesResponse();
        const { status } = answer;
        onCall({
          method: 'POST',
          path,
          status: isLost ? null : status,
          facts: [`HTTP ${status}`, ...(isLost ? ['response lost'] : [])],
        });
        if (!isLost) return answer;
        response.socket?.destroy();
        return RESPONSE_ALREADY_SENT;
      },
      { overrideGlobalObjects: false },
    );
    void listener(request, response);
  };
}
