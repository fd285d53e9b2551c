import type { SimulatedAccount } from './accounts/accounts.js';
import type { CorsOptions } from './calls/cors.js';
import { defaultAccounts } from './accounts/demoAccounts.js';
import type { LockoutRule } from './accounts/lockout.js';
import type { RateLimit } from './calls/rateLimit.js';

export interface SimulatorOptions {
  /**
   * The one API key that is right.
   * @default 'simulated-api-key'
   */
  readonly apiKey?: string;
  /**
   * Who can sign in.
   * @default two made-up people, the first with ten backup codes, the second with none
   */
  readonly accounts?: readonly SimulatedAccount[];
  /**
   * The clock, in milliseconds since 1970. Delays do not follow it.
   * @default Date.now
   */
  readonly now?: () => number;
  /**
   * How long an MFA token lives, in milliseconds.
   * @default 900000
   */
  readonly mfaTokenLifetimeMs?: number;
  /**
   * When wrong codes lock an account; `null` never does.
   * @default { threshold: 5, action: 'suspend', suspensionMs: 900000 }
   */
  readonly lockout?: LockoutRule | null;
  /**
   * How many calls are let through; `null` lets all through.
   * @default null
   */
  readonly rateLimit?: RateLimit | null;
  /** From which sites a browser may call. Left out: from all. */
  readonly cors?: CorsOptions;
  /**
   * Which paths take a backup code. Which of the two a tenant serves is not known.
   * @default both of the vendor's, the current one and the older one
   */
  readonly verifyPaths?: readonly string[];
  /**
   * What stands before every path, such as `/api`, when nothing in between takes it away.
   * @default ''
   */
  readonly basePath?: string;
  /**
   * Which sequence of tokens is handed out. The same seed gives the same tokens.
   * @default 1
   */
  readonly tokenSeed?: number;
}

/** The options with every default filled in. */
export type SimulatorSettings = Required<SimulatorOptions>;

export function withDefaults(options: SimulatorOptions): SimulatorSettings {
  return {
    apiKey: 'simulated-api-key',
    accounts: defaultAccounts,
    now: () => Date.now(),
    mfaTokenLifetimeMs: 900_000,
    lockout: { threshold: 5, action: 'suspend' },
    rateLimit: null,
    cors: {},
    verifyPaths: [
      '/identity/v2/auth/login/2fa/backupcode',
      '/identity/v2/auth/login/2fa/verification/backupcode',
    ],
    basePath: '',
    tokenSeed: 1,
    ...options,
  };
}
