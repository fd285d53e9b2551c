import type { FailureKey } from 'backup-code-challenge';
import { scenariosByFailure, type ScenarioName } from 'backup-code-challenge/testing';

type LocalKey = Extract<FailureKey, `invalid_format/${string}`>;

/** What the server does with a try: a scenario, or it spends the code and then responds with an error. */
export type Meeting = ScenarioName | { readonly spendsAndRefusesWith: number };

/** One way in which a failure occurs. */
export interface Way {
  readonly name: string;
  /** What the person enters. @default the code itself */
  readonly entry?: (code: string) => string;
  /** @default the usual handling */
  readonly meets?: Meeting;
  /** The server accepts the code before its response goes wrong. */
  readonly spends?: true;
  readonly isOffline?: true;
}

/** What a person makes of a code so that the challenge sends nothing. */
const entries: { readonly [Key in LocalKey]: (code: string) => string } = {
  'invalid_format/empty': () => '',
  'invalid_format/too_short': (code) => code.slice(0, 4),
  'invalid_format/too_long': (code) => `${code}789`,
  'invalid_format/bad_character': (code) => `${code.slice(0, -1)}é`,
  'invalid_format/multiple_codes': (code) => `${code} 3FT9VB6N`,
  'invalid_format/authenticator_code': () => '123456',
  'invalid_format/already_refused': (code) => code,
};

/** A server that spends the code and then says something else, beside the scenario of the test kit. */
const furtherWays: { readonly [Key in FailureKey]?: readonly Meeting[] } = {
  'outcome_unknown/timeout': ['neverAnswersAfterSpending'],
  'outcome_unknown/network': ['dropBeforeReading'],
  'outcome_unknown/unreadable': ['zeroGuidToken'],
  service_error: [{ spendsAndRefusesWith: 7909 }],
  unexpected: [{ spendsAndRefusesWith: 8169 }],
  session_limit: [{ spendsAndRefusesWith: 1338 }],
};

const spendingScenarios: ReadonlySet<Meeting> = new Set<ScenarioName>([
  'neverAnswersAfterSpending',
  'dropAfterSpending',
  'emptyBody',
  'zeroGuidToken',
  'privacyPolicy',
  'consent',
]);

export function waysOf(key: FailureKey): readonly Way[] {
  if (key === 'offline') return [{ name: 'the browser is offline', isOffline: true }];
  if (isLocal(key)) return [{ name: 'nothing is sent', entry: entries[key] }];
  // The server itself refuses a code that it spent at the try before.
  if (key === 'invalid_code/after_unknown_outcome') return [{ name: 'the usual handling' }];
  return [scenariosByFailure[key], ...(furtherWays[key] ?? [])].map((meets) => ({
    name: typeof meets === 'string' ? meets : `${meets.spendsAndRefusesWith} after spending`,
    meets,
    ...((typeof meets !== 'string' || spendingScenarios.has(meets)) && { spends: true as const }),
  }));
}

function isLocal(key: FailureKey): key is LocalKey {
  return key.startsWith('invalid_format/');
}
