import { describe, expect, it } from 'vitest';
import { explore } from './support/explore.js';
import { invariants } from './support/invariants.js';

/** Without `crypto.subtle` the page forgets at an unmount what was refused. */
const needsMemory = 'a code that was refused under this MFA token is not sent again';

/**
 * All states that the machine can reach with two codes and two MFA tokens, whatever happens in
 * whatever order. Counters run beside the model, for what it does not count itself: what is under
 * way, what was delivered, what is in doubt.
 */
describe.each(['never', 'remembered', 'forgotten'] as const)(
  'the machine, explored to a fixpoint (leaves the screen: %s)',
  (leaves) => {
    const { states, transitions, frontier, violations } = explore({ leaves });

    it('has no state left to explore', () => {
      console.info(
        `Model check (${leaves}): ${states} states, ${transitions} transitions, ${frontier} in the frontier.`,
      );
      expect(frontier).toBe(0);
      expect(states).toBeGreaterThan(1000);
    });

    it.each(
      Object.keys(invariants).filter((name) => leaves !== 'forgotten' || name !== needsMemory),
    )('%s', (name) => {
      expect(violations.get(name) ?? []).toEqual([]);
    });
  },
);
