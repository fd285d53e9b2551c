import type { FailureKey } from 'backup-code-challenge';
import { en } from 'backup-code-challenge/locales/en';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { announced, hint, notice } from '../../support/texts.js';
import { waitText } from '../../support/waitText.js';
import { goodCode } from '../support/renderStep.js';
import {
  endedInDoubt,
  type FailureRecipe,
  failureKeys,
  failureRecipes,
  follow,
  pressEnter,
  type Press,
  renderFor,
  wordsOf,
} from './failureRecipes.js';
import { descriptionOf, listen, spokenAtFocus, watchFocus } from './listen.js';

/** The announced wait of each failure that has one. */
const waits: { readonly [Key in FailureKey]?: string } = {
  rate_limited: waitText(30, 'second'),
  'locked/temporary': waitText(15, 'minute'),
};

const isSent = (key: FailureKey) => !key.startsWith('invalid_format') && key !== 'offline';
const isField = (key: FailureKey) => key.startsWith('invalid_');

const withWait = (key: FailureKey) => [wordsOf(key), waits[key]].filter(Boolean).join(' ');
const checking = (key: FailureKey) => (isSent(key) ? [en.submitting] : []);
/** What the live region announces at an end. Only the wait, because the focus announces the rest. */
const besideFocus = (key: FailureKey) => [...checking(key), ...[waits[key] ?? []].flat()];

/** Causes a failure, and records the announcements and the focus during the last try. */
async function meet(recipe: FailureRecipe, press: Press) {
  const { codes = [goodCode], meets = [], ...rest } = recipe;
  const step = await renderFor(recipe);
  await follow(step, { codes: codes.slice(0, -1), meets });
  const heard = listen(step.container);
  const places = watchFocus(step.getForm());
  const last = { codes: codes.slice(-1), meets: meets.slice(codes.length - 1), ...rest };
  await follow(step, last, press);
  return { ...step, heard, places };
}

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue();
  return () => void vi.restoreAllMocks();
});

describe('Enter, with the focus in the field,', () => {
  it.each(failureKeys)(
    'announces %s once, by the focus at an end, else by the live region',
    async (key) => {
      const step = await meet(failureRecipes[key], pressEnter);
      const { getAlert, getFailure, getInput, getStatus, heard, places } = step;
      expect(getFailure()).toBe(key.split('/')[0]);
      const isEnd = getStatus() === 'ended';
      expect(document.activeElement).toBe(isEnd ? getAlert() : getInput());
      // An error that became the description of the focused field would be read out twice.
      const spoken = isEnd ? wordsOf(key) : isField(key) ? '' : hint;
      expect(spokenAtFocus(document.activeElement!)).toBe(spoken);
      expect(heard).toEqual(isEnd ? besideFocus(key) : [...checking(key), withWait(key)]);
      expect(places).not.toContain(document.body);
    },
  );

  it('announces at the end of the sign-in that a code may have been used', async () => {
    const { getAlert, heard, places } = await meet(endedInDoubt, pressEnter);
    expect(document.activeElement).toBe(getAlert());
    expect(spokenAtFocus(getAlert()!)).toBe(
      announced(notice('session_expired', 'earlier_may_be_used')),
    );
    expect(heard).toEqual([en.submitting]);
    expect(places).not.toContain(document.body);
  });

  it('announces a lock of unknown length with the advice to wait', async () => {
    const recipe = { meets: ['lockedForUnknownTime'] } as const;
    const { getAlert, heard } = await meet(recipe, pressEnter);
    expect(document.activeElement).toBe(getAlert());
    expect(spokenAtFocus(getAlert()!)).toContain(wordsOf('locked/temporary'));
    expect([spokenAtFocus(getAlert()!), ...heard].join(' ')).toContain(en.wait.unknown);
  });
});

/** One failure for each placement and each cause. */
const someKeys = [
  'invalid_format/empty',
  'invalid_format/already_refused',
  'invalid_code',
  'offline',
  'outcome_unknown/network',
  'rate_limited',
  'locked/temporary',
  'action_required/consent',
] as const satisfies readonly FailureKey[];

describe('the space bar, with the focus on the button,', () => {
  it.each(someKeys)(
    'announces %s once, by the focus at an end, else by the live region',
    async (key) => {
      const step = await meet(failureRecipes[key], async () => {
        await userEvent.tab();
        await userEvent.keyboard(' ');
      });
      const { getAlert, getInput, getStatus, heard, places, submit } = step;
      if (getStatus() === 'ended') {
        expect(document.activeElement).toBe(getAlert());
        expect(spokenAtFocus(getAlert()!)).toBe(wordsOf(key));
        expect(heard).toEqual(besideFocus(key));
      } else {
        expect(heard).toEqual([...checking(key), withWait(key)]);
        expect(document.activeElement).toBe(isField(key) ? getInput() : submit.element());
      }
      if (isField(key)) {
        const { selectionStart, selectionEnd, value } = getInput();
        expect([selectionStart, selectionEnd]).toEqual([0, value.length]);
        expect(descriptionOf(getInput())).toBe('');
        // Read out when the person comes back to the field.
        await userEvent.tab();
        expect(descriptionOf(getInput())).toBe(wordsOf(key));
      }
      expect(places).not.toContain(document.body);
    },
  );
});

describe('a response that arrives when the focus is elsewhere on the page', () => {
  it.each(someKeys.filter(isSent))(
    'is announced by the live region and does not move the focus: %s',
    async (key) => {
      const elsewhere = document.body.appendChild(document.createElement('input'));
      onTestFinished(() => elsewhere.remove());
      const { container, heard, places } = await meet(
        failureRecipes[key],
        async ({ simulator }) => {
          await simulator.hold();
          await userEvent.keyboard('{Enter}');
          elsewhere.focus();
          await simulator.release();
        },
      );
      expect(document.activeElement).toBe(elsewhere);
      expect(heard).toEqual([en.submitting, withWait(key)]);
      expect(places.at(-1)).toBe(elsewhere);
      // Read out when the person comes back to the field.
      const input = container.querySelector('input');
      if (input && isField(key)) expect(descriptionOf(input)).toBe(wordsOf(key));
    },
  );
});
