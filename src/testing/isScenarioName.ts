import { type ScenarioName, scenarios } from './scenarios.js';

export function isScenarioName(value: unknown): value is ScenarioName {
  return typeof value === 'string' && Object.hasOwn(scenarios, value);
}
