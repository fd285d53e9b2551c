import { findByEmail } from './accounts/accounts.js';
import { describeAccount } from './accounts/describeAccount.js';
import { findEndpoint, parseUrl } from './calls/endpoints.js';
import { handleRequest } from './calls/handleRequest.js';
import { scenarios } from './scenarios/scenarios.js';
import type { Simulator } from './simulator.js';
import { createSimulatorFetch } from './mount/simulatorFetch.js';
import { type SimulatorOptions, withDefaults } from './simulatorOptions.js';
import { createState } from './simulatorState.js';
import { createTokenGenerator } from './accounts/tokenGenerator.js';

/**
 * Creates a server that follows the contract of "Verify Backup Code with MFA Token" and of the first
 * login step before it. Codes work once, MFA tokens expire, accounts lock, requests are limited, and
 * a scenario exists for every failure and fault. It runs in browsers and in Node; with the same
 * `tokenSeed`, the same calls get the same responses.
 */
export function createSimulator(options: SimulatorOptions = {}): Simulator {
  const settings = withDefaults(options);
  const newToken = createTokenGenerator(settings.tokenSeed);
  let state = createState(settings, newToken);

  const handle: Simulator['handle'] = (request) => handleRequest(request, settings, state);

  return {
    fetch: createSimulatorFetch(handle),
    handle,
    owns(url) {
      try {
        return findEndpoint(parseUrl(url).pathname, settings) !== null;
      } catch {
        return false;
      }
    },
    apiKey: settings.apiKey,
    startLogin(email = settings.accounts[0]?.email ?? '') {
      const record = findByEmail(state.accounts, email);
      if (!record) throw new RangeError(`The simulator has no account with the e-mail "${email}"`);
      return state.tokens.issue(record, settings.now());
    },
    use(scenario, { times, step } = {}) {
      if (scenario !== null) {
        const chosen = typeof scenario === 'string' ? scenarios[scenario] : scenario;
        state.scenarios[step ?? 'verify'].add(chosen, times);
        return;
      }
      for (const queue of step ? [state.scenarios[step]] : Object.values(state.scenarios))
        queue.clear();
    },
    reset() {
      state = createState(settings, newToken);
    },
    get requests() {
      return state.log.entries;
    },
    get requestCount() {
      return state.log.count;
    },
    get accounts() {
      return state.accounts.map((record) => describeAccount(record, settings.now()));
    },
  };
}
