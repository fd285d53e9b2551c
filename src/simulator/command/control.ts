import { parseJsonObject } from '../../loginradius/jsonObject.js';
import { jsonAnswer, type SimulatedAnswer } from '../answers/answers.js';
import { isScenarioName, type ScenarioName, scenarios } from '../scenarios/scenarios.js';
import type { Simulator } from '../simulator.js';

/** The path before the name of every command. */
export const controlPath = '/__simulator/';

interface Command {
  readonly method: 'GET' | 'POST';
  /** Returns what the response confirms besides the state, or the problem with the command. */
  readonly run: (body: string) => object | string;
}

/** Lets pages of any origin send commands: the server is on loopback and holds nothing secret. */
const cors = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'GET, POST',
  'Access-Control-Allow-Headers': 'Content-Type',
};

/**
 * Lets another process control the simulator over HTTP. The response to each command is the state after
 * it. The response to `scenario` also confirms the scenario.
 *
 * @param startScenario The scenario of every call at the start and after `reset`.
 * @returns Responds to a command by its method, its name and its body; `null` is a body that is too long
 *   to read.
 */
export function createControl(
  simulator: Simulator,
  startScenario: ScenarioName | null,
): (method: string, name: string, body: string | null) => SimulatedAnswer {
  simulator.use(startScenario);
  const commands = new Map<string, Command>([
    ['scenario', { method: 'POST', run: (body) => setScenario(simulator, body) }],
    ['state', { method: 'GET', run: () => ({}) }],
    [
      'reset',
      {
        method: 'POST',
        run: () => {
          simulator.reset();
          simulator.use(startScenario);
          return {};
        },
      },
    ],
  ]);

  return (method, name, body) => {
    const command = commands.get(name);
    if (!command) return refuse(404, `There is no ${controlPath}${name}`);
    if (method === 'OPTIONS') return { status: 204, headers: cors, body: '' };
    if (method !== command.method) {
      return refuse(405, `${controlPath}${name} needs ${command.method}, not ${method}`);
    }
    if (body === null) return refuse(413, 'The body is longer than 1 MB');
    const result = command.run(body);
    if (typeof result === 'string') return refuse(400, result);
    const { accounts, requestCount } = simulator;
    return jsonAnswer(200, { ...result, accounts, requestCount }, cors);
  };
}

function setScenario(simulator: Simulator, body: string): object | string {
  const { name, times, step } = parseJsonObject(body);
  if (name !== null && !isScenarioName(name)) {
    const given = JSON.stringify(name) ?? 'missing';
    const names = Object.keys(scenarios).join(', ');
    return `"name" must be null or a scenario, not ${given}. The scenarios are: ${names}`;
  }
  if (step !== undefined && step !== 'first_login' && step !== 'verify') {
    return `"step" must be "first_login" or "verify", not ${JSON.stringify(step)}`;
  }
  if (times !== undefined && !isCount(times)) {
    return `"times" must be a whole number from 1, not ${JSON.stringify(times)}`;
  }
  simulator.use(name, { times, step });
  // JSON leaves out what is undefined.
  return { scenario: name, times, step };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0;
}

function refuse(status: number, error: string): SimulatedAnswer {
  return jsonAnswer(status, { error }, cors);
}
