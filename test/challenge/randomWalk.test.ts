import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { canSend } from '../../src/challenge/machine/show.js';
import { anyWalk, walk } from './support/anyWalk.js';

/** `WALK_SECONDS=600` walks for ten minutes; without it the walks take a few seconds. */
const seconds = Number(process.env.WALK_SECONDS ?? 0);
const runs = seconds
  ? { numRuns: Number.MAX_SAFE_INTEGER, interruptAfterTimeLimit: seconds * 1000 }
  : { numRuns: 1000 };
const timeout = (seconds + 120) * 1000;

describe('a random walk through the machine with realistic codes and times', () => {
  let walks = 0;
  let transitions = 0;
  let walkedMs = 0;

  afterAll(() => {
    const days = Math.round(walkedMs / 86_400_000);
    console.info(`Random walks: ${walks} walks, ${transitions} transitions, ${days} days.`);
  });

  it(
    'breaks no invariant and always reaches a state that accepts a code or has ended',
    { timeout },
    () => {
      fc.assert(
        fc.property(anyWalk, (value) => {
          const { world, broken, steps, durationMs } = walk(value);
          walks += 1;
          transitions += steps;
          walkedMs += durationMs;

          // Lets a check finish, then its response arrive, then the wait that it causes end.
          world.run({ do: 'return' });
          for (let turn = 0; turn < 3; turn += 1) world.run({ do: 'sleep', ms: 72 * 3_600_000 });
          const { shown } = world.model;
          expect(canSend(shown) || ['ended', 'succeeded'].includes(shown.state.status)).toBe(true);
          expect(world.model).toMatchObject({ isChecking: false, sending: null });
          expect([...broken]).toEqual([]);
        }),
        runs,
      );
    },
  );
});
