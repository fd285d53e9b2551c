import fc from 'fast-check';
import { actionHandlers, type ChallengeAction } from '../../../src/challenge/challengeAction.js';
import type { BackupCodeProblem } from '../../../src/code/validateBackupCode.js';
import type { BackupCodeFailure } from '../../../src/failure/failure.js';
import { failures } from './failures.js';
import { invariants } from './invariants.js';
import { walkInvariants } from './walkInvariants.js';
import { type Command, createWorld, type Response, type World } from './world.js';

/** Without `crypto.subtle` the page forgets refused codes at an unmount. */
const needsMemory = 'the machine never sends a code again that was refused under this MFA token';

const anyMs = fc.oneof(
  fc.integer({ min: 0, max: 600 }),
  fc.integer({ min: 0, max: 16_000 }),
  fc.integer({ min: 0, max: 200_000 }),
);
const anyLongMs = fc.integer({ min: 0, max: 48 * 3_600_000 });
const anyWaitMs = fc.option(fc.oneof(fc.constantFrom(0, 1, 999, 1000), anyMs), { nil: null });

const anyFailure: fc.Arbitrary<BackupCodeFailure> = fc.oneof(
  { arbitrary: fc.constantFrom(failures.invalid_code, failures.outcome_unknown), weight: 3 },
  { arbitrary: fc.constantFrom(...Object.values(failures)), weight: 2 },
  {
    arbitrary: anyWaitMs.map((retryAfterMs) => ({ ...failures.rate_limited, retryAfterMs })),
    weight: 2,
  },
  {
    arbitrary: anyLongMs.map((ms) => ({
      ...failures.locked,
      unlocksAt: new Date(Date.parse('2026-03-01T11:00:00Z') + ms),
    })),
    weight: 1,
  },
);

const anyResponse: fc.Arbitrary<Response> = fc.record({
  latencyMs: fc.oneof(fc.constant(0), anyMs),
  failure: fc.option(anyFailure, { nil: null, freq: 8 }),
});

const anyProblem = fc.record({
  ok: fc.constant(false as const),
  problem: fc.constantFrom<BackupCodeProblem[]>('empty', 'too_short', 'too_long', 'bad_character'),
  length: fc.integer({ min: 0, max: 5000 }),
});

const anyCommand = (codes: readonly string[]): fc.Arbitrary<Command> => {
  const anyCheck = fc.oneof(
    {
      arbitrary: fc.constantFrom(...codes).map((code) => ({ ok: true, code }) as const),
      weight: 4,
    },
    { arbitrary: anyProblem, weight: 1 },
  );
  const command = <Do extends Command['do']>(
    weight: number,
    name: Do,
    rest: { [Key in Exclude<keyof Extract<Command, { do: Do }>, 'do'>]: fc.Arbitrary<unknown> },
  ) => ({
    weight,
    // SAFETY: each call below gives every property of its command.
    arbitrary: fc.record({ do: fc.constant(name), ...rest }) as unknown as fc.Arbitrary<Command>,
  });
  const oneInTen = fc.integer({ min: 1, max: 10 }).map((value) => value === 1);
  return fc.oneof(
    command(6, 'type', { check: anyCheck }),
    command(8, 'press', { isGesture: fc.boolean(), isStale: oneInTen }),
    command(8, 'pass', { ms: anyMs }),
    command(1, 'sleep', { ms: anyLongMs }),
    command(1, 'blur', {}),
    command(1, 'act', {
      action: fc.constantFrom(...(Object.keys(actionHandlers) as ChallengeAction[])),
    }),
    command(2, 'replace', { isUnusable: oneInTen }),
    command(1, 'expire', { inMs: fc.option(anyMs, { nil: null }) }),
    command(2, 'leave', {}),
    command(3, 'return', {}),
    command(1, 'connectivity', { isOnline: fc.boolean() }),
  );
};

/** Codes of the lengths that tenants use, and the commands, responses and times of a walk. */
export const anyWalk = fc
  .uniqueArray(fc.stringMatching(/^[A-Za-z0-9]{8,16}$/), { minLength: 1, maxLength: 6 })
  .chain((codes) =>
    fc.record({
      codes: fc.constant(codes),
      commands: fc.array(anyCommand(codes), { minLength: 1, maxLength: 200, size: 'max' }),
      responses: fc.array(anyResponse, { minLength: 1, maxLength: 20, size: 'max' }),
      checksMs: fc.array(fc.option(fc.integer({ min: 0, max: 50 }), { nil: null, freq: 10 }), {
        minLength: 1,
        maxLength: 10,
      }),
      isRemembering: fc.boolean(),
      canFocus: fc.boolean(),
    }),
  );

export type Walk = typeof anyWalk extends fc.Arbitrary<infer Value> ? Value : never;

/**
 * Walks to the end of the commands.
 *
 * @param transition A faulty transition in place of the real one.
 */
export function walk({ codes, commands, ...options }: Walk, transition?: World['transition']) {
  const broken = new Set<string>();
  let steps = 0;
  const world = createWorld({
    ...options,
    transition,
    onStep: (step) => {
      steps += 1;
      for (const [name, holds] of Object.entries(invariants)) {
        if (name === needsMemory && !options.isRemembering) continue;
        if (!holds(step)) broken.add(name);
      }
      for (const [name, holds] of Object.entries(walkInvariants)) {
        if (!holds(step, world, codes)) broken.add(name);
      }
    },
  });
  const begin = world.now;
  world.connect();
  commands.forEach(world.run);
  return { world, broken, steps, durationMs: world.now - begin };
}
