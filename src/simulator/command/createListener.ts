import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { maxBodyBytes } from '../calls/bodyLimit.js';
import { createSimulatorListener } from '../mount/createSimulatorListener.js';
import { readBody } from '../mount/readBody.js';
import type { ScenarioName } from '../scenarios/scenarios.js';
import type { Simulator } from '../simulator.js';
import { controlPath, createControl } from './control.js';

/** Answers the calls of a login page, and the commands that control the simulator. */
export function createListener(
  simulator: Simulator,
  startScenario: ScenarioName | null,
): RequestListener {
  const answerCall = createSimulatorListener(simulator);
  const control = createControl(simulator, startScenario);

  async function answerCommand(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const name = (request.url ?? '').slice(controlPath.length);
    const text = await readBody(request, maxBodyBytes);
    const { status, headers, body } = control(request.method ?? '', name, text);
    response.writeHead(status, headers).end(body);
  }

  return (request, response) => {
    // When a response is lost on a reused connection, a browser sends the request again by itself.
    response.setHeader('Connection', 'close');
    if (!request.url?.startsWith(controlPath)) answerCall(request, response);
    else answerCommand(request, response).catch(() => request.destroy());
  };
}
