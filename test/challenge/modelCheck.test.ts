import { describe, expect, it } from 'vitest';
import { explore } from './support/explore.js';
import { invariants } from './support/invariants.js';
import { transitionKinds } from './support/transitionKinds.js';

/** Without `crypto.subtle` the page forgets refused codes at an unmount. */
const needsMemory = 'the machine never sends a code again that was refused under this MFA token';

const found = { seen: new Set<string>(), unseen: new Set<string>() };

/**
 * Explores every state that the machine can reach with two codes and two MFA tokens, for events in
 * any order. A ghost beside the model tracks what the model does not: requests under way, delivered
 * logins, and codes in doubt.
 */
describe.each(['never', 'remembered', 'forgotten'] as const)(
  'in every reachable state of the machine (unmounts: %s)',
  (leaves) => {
    const { states, transitions, frontier, violations, kinds } = explore({ leaves });
    kinds.seen.forEach((kind) => found.seen.add(kind));
    kinds.unseen.forEach((kind) => found.unseen.add(kind));

    it('the exploration ends with an empty frontier', () => {
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

describe('the list of the kinds of transitions', () => {
  it.each(['seen', 'unseen'] as const)('has each that changes what is %s, and no other', (name) => {
    expect(new Set(found[name])).toEqual(new Set<string>(transitionKinds[name]));
  });
});
