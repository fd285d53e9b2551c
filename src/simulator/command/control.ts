import { parseJsonObject } from '../../loginradius/jsonObject.js';
import { jsonAnswer, type SimulatedAnswer } from '../answers/answers.js';
import { isScenarioName, type ScenarioName } from '../scenarios/scenarios.js';
import type { Simulator } from '../simulator.js';

/** What stands before the name of every order. */
export const controlPath = '/__simulator/';

interface Command {
  readonly method: 'GET' | 'POST';
  /** Returns what is wrong with the order, if anything is. */
  readonly run: (body: string) => string | null;
}

/** A page of any origin may give orders: there is nothing to protect, and the server is on loopback. */
const cors = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'GET, POST',
  'Access-Control-Allow-Headers': 'Content-Type',
};

/**
 * Orders to a simulator in another process, as HTTP. Each is answered with the state after it.
 *
 * @param startScenario What every call meets from the start, and after `reset`.
 * @returns Answers a request by its method, the name of its order, and its body.
 */
export function createControl(
  simulator: Simulator,
  startScenario: ScenarioName | null,
): (method: string, name: string, body: string) => SimulatedAnswer {
  simulator.use(startScenario);
  const orders = new Map<string, Command>([
    ['scenario', { method: 'POST', run: (body) => setScenario(simulator, body) }],
    ['state', { method: 'GET', run: () => null }],
    [
      'reset',
      {
        method: 'POST',
        run: () => {
          simulator.reset();
          simulator.use(startScenario);
          return null;
        },
      },
    ],
  ]);

  return (method, name, body) => {
    const order = orders.get(name);
    if (!order) return refuse(404, `There is no ${controlPath}${name}`);
    if (method === 'OPTIONS') return { status: 204, headers: cors, body: '' };
    if (method !== order.method) {
      return refuse(405, `${controlPath}${name} wants ${order.method}, not ${method}`);
    }
    const problem = order.run(body);
    if (problem) return refuse(400, problem);
    const { accounts, requests } = simulator;
    return jsonAnswer(200, { accounts, requestCount: requests.length }, cors);
  };
}

function setScenario(simulator: Simulator, body: string): string | null {
  const { name, times } = parseJsonObject(body);
  if (name !== null && !isScenarioName(name)) {
    return `"name" must be null or a scenario, not ${JSON.stringify(name) ?? 'missing'}`;
  }
  if (times === undefined) {
    simulator.use(name);
    return null;
  }
  if (typeof times !== 'number' || !Number.isInteger(times) || times < 1) {
    return `"times" must be a whole number from 1, not ${JSON.stringify(times)}`;
  }
  simulator.use(name, { times });
  return null;
}

function refuse(status: number, error: string): SimulatedAnswer {
  return jsonAnswer(status, { error }, cors);
}
