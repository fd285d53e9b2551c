import type { SimulatedAccount } from './accounts/accounts.js';
import type { CorsOptions } from './calls/cors.js';
import { defaultAccounts } from './accounts/demoAccounts.js';
import type { LockoutRule } from './accounts/lockout.js';
import type { RateLimit } from './calls/rateLimit.js';

/** The options of `createSimulator`. */
export interface SimulatorOptions {
  /**
   * The only API key that the simulator accepts.
   * @default 'simulated-api-key'
   */
  readonly apiKey?: string | undefined;
  /**
   * The accounts that can sign in.
   * @default the two `demoAccounts`: the first has ten backup codes, the second has none
   */
  readonly accounts?: readonly SimulatedAccount[] | undefined;
  /**
   * Whether each request must match the contract exactly. Set it when you test a request that you
   * build yourself.
   *
   * Without it, the simulator accepts what LoginRadius's own SDKs send. Parameter names, path and body
   * keys may have any letter case. Parameters and keys that the contract does not list are allowed,
   * such as `fields` and `region`. With it, each of those is refused, and so is an empty or repeated parameter.
   * @default false
   */
  readonly strict?: boolean | undefined;
  /**
   * The clock, in milliseconds since 1970. Delays use real timers instead.
   * @default Date.now
   */
  readonly now?: (() => number) | undefined;
  /**
   * How long an MFA token is valid, in milliseconds.
   * @default 900000
   */
  readonly mfaTokenLifetimeMs?: number | undefined;
  /**
   * When wrong codes lock an account. `null` never locks one.
   * @default { threshold: 5, action: 'suspend', suspensionMs: 900000 }
   */
  readonly lockout?: LockoutRule | null | undefined;
  /**
   * How many requests the tenant may send. `null` sets no limit.
   * @default null
   */
  readonly rateLimit?: RateLimit | null | undefined;
  /** Which origins a browser may call from. Default: every origin. */
  readonly cors?: CorsOptions | undefined;
  /**
   * The paths that verify a backup code. Which of the two default paths a tenant serves is unknown.
   * @default the path of LoginRadius's current documentation and that of its older SDKs
   */
  readonly verifyPaths?: readonly string[] | undefined;
  /**
   * A prefix of every path, such as `/api`. Set it when no proxy removes the prefix.
   * @default ''
   */
  readonly basePath?: string | undefined;
  /**
   * The seed of the token sequence. The same seed gives the same tokens. A page and a back end remember
   * codes by their MFA token, so two simulators with the same seed can affect each other.
   * @default a random seed
   */
  readonly tokenSeed?: number | undefined;
}

/** The options with all defaults filled in. */
export type SimulatorSettings = {
  readonly [Key in keyof SimulatorOptions]-?: Exclude<SimulatorOptions[Key], undefined>;
};

/** Fills in the defaults. An option that is `undefined` counts as left out. */
export function withDefaults({
  apiKey = 'simulated-api-key',
  accounts = defaultAccounts,
  strict = false,
  now = () => Date.now(),
  mfaTokenLifetimeMs = 900_000,
  lockout = { threshold: 5, action: 'suspend' },
  rateLimit = null,
  cors = {},
  verifyPaths = [
    '/identity/v2/auth/login/2fa/backupcode',
    '/identity/v2/auth/login/2fa/verification/backupcode',
  ],
  basePath = '',
  tokenSeed = Math.floor(Math.random() * 2 ** 32),
}: SimulatorOptions): SimulatorSettings {
  return {
    apiKey,
    accounts,
    strict,
    now,
    mfaTokenLifetimeMs,
    lockout,
    rateLimit,
    cors,
    verifyPaths,
    basePath,
    tokenSeed,
  };
}
