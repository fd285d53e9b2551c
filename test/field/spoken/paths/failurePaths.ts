import type { FailureKey } from 'backup-code-challenge';
import { en } from 'backup-code-challenge/locales/en';
import {
  type ScenarioName,
  scenariosByFailure,
  type ServerFailureKey,
} from 'backup-code-challenge/testing';
import type { Visit } from '../visit/visit.js';
import type { SpokenPath } from './path.js';
import { enters, goodCode, readFailure, receives, sends, sendsAgain, wrongCode } from './verbs.js';

type Walk = SpokenPath['walk'];

/** Failures that the challenge finds without a request, and those that need several responses. */
const ownWalks: { readonly [Key in Exclude<FailureKey, ServerFailureKey>]: Walk } & {
  readonly [Key in ServerFailureKey]?: Walk;
} = {
  'invalid_format/empty': entersOnce(''),
  'invalid_format/too_short': entersOnce('AD45'),
  'invalid_format/too_long': entersOnce('AD45XH56789'),
  'invalid_format/bad_character': entersOnce('AD45XH5é'),
  'invalid_format/authenticator_code': entersOnce('123456'),
  'invalid_format/multiple_codes': entersOnce('AD45XH56 7HD83KD9'),
  'invalid_format/already_refused': async (visit) => {
    await sendsInto(visit, 'invalidCode', wrongCode);
    await enters(visit, wrongCode);
  },
  'invalid_code/after_unknown_outcome': async (visit) => {
    await sendsInto(visit, 'emptyBody');
    visit.server.simulator.use('invalidCode');
    await sendsAgain(visit);
    await receives(visit);
  },
  'outcome_unknown/timeout': async (visit) => {
    await visit.begin({ timeoutMs: 5000 });
    await sends(visit, goodCode);
    await visit.moment(
      'No response arrives in time.',
      () => visit.waitForStatus('failed'),
      () => readFailure(visit),
    );
  },
  offline: async (visit) => {
    await visit.begin();
    await visit.page.context().setOffline(true);
    await enters(visit, goodCode);
  },
};

/**
 * One path for each failure that has its own text. A new failure from the server gets its path
 * from the simulator's scenarios. Any other is an error until it has a walk above.
 */
export const failurePaths: readonly SpokenPath[] = Object.keys(en.failures).map((name) => ({
  name,
  // SAFETY: the keys of `failures` are the failure keys.
  walk: walkTo(name as FailureKey),
}));

function walkTo(key: FailureKey): Walk {
  const walk = ownWalks[key];
  if (walk) return walk;
  if (!isServerFailureKey(key)) throw new Error(`The failure ${key} has no spoken path`);
  const scenario = scenariosByFailure[key];
  return (visit) => sendsInto(visit, scenario);
}

function isServerFailureKey(key: FailureKey): key is ServerFailureKey {
  return Object.hasOwn(scenariosByFailure, key);
}

async function sendsInto(visit: Visit, scenario: ScenarioName, code = goodCode): Promise<void> {
  visit.server.simulator.use(scenario);
  await visit.begin();
  await sends(visit, code);
  await receives(visit);
}

function entersOnce(text: string): Walk {
  return async (visit) => {
    await visit.begin();
    await enters(visit, text);
  };
}
