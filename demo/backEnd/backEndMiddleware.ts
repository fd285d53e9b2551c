import type { IncomingMessage, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { BackEnd } from './createBackEnd.js';
import type { Outage } from './outage.js';

/** One request of the step to the back end, as the bench lists it. */
export interface BackEndCall {
  readonly path: string;
  readonly outcome: string;
}

/** Mounts the back end on the demo's server. `onCall` hears of each request that sends a code. */
export function createBackEndMiddleware(
  backEnd: BackEnd,
  outage: Outage,
  onCall: (call: BackEndCall) => void,
) {
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    if (!request.url?.startsWith('/api/')) {
      next();
      return;
    }
    const listener = getRequestListener(
      async (received) => {
        const answer = await (backEnd.answer(received) ?? new Response(null, { status: 404 }));
        const { pathname: path } = new URL(received.url);
        if (path !== '/api/backup-code') return answer;
        const isLost = outage.losesResponse();
        onCall({ path, outcome: `HTTP ${answer.status}${isLost ? ', response lost' : ''}` });
        if (!isLost) return answer;
        response.socket?.destroy();
        return RESPONSE_ALREADY_SENT;
      },
      { overrideGlobalObjects: false },
    );
    void listener(request, response);
  };
}
