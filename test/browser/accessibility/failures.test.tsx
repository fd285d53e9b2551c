import type { FailureKey } from 'backup-code-challenge';
import { en } from 'backup-code-challenge/locales/en';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { goodCode } from '../support/renderStep.js';
import {
  failureKeys,
  failureRecipes,
  follow,
  pressEnter,
  type Press,
  renderFor,
  wordsOf,
} from './failureRecipes.js';
import { descriptionOf, listen, watchFocus } from './listen.js';
import { waitText } from '../../support/waitText.js';

/** What is said of how long there is to wait. */
const waits: { readonly [Key in FailureKey]?: string } = {
  rate_limited: waitText(30, 'second'),
  'locked/temporary': waitText(15, 'minute'),
};

const isSent = (key: FailureKey) => !key.startsWith('invalid_format') && key !== 'offline';

function announced(key: FailureKey): string {
  const wait = waits[key] ? ` ${waits[key]}` : '';
  return wordsOf(key) + wait;
}

const checking = (key: FailureKey) => (isSent(key) ? [en.submitting] : []);

/** A heading as it is read out when it takes the focus. */
const readHeading = (heading: Element) =>
  [heading.textContent, descriptionOf(heading)].filter(Boolean).join('. ');

/** Comes to a failure, and tells what the last try was heard as and where the focus has been. */
async function meet(key: FailureKey, press: Press) {
  const { codes = [goodCode], meets = [], ...recipe } = failureRecipes[key];
  const step = await renderFor(recipe);
  await follow(step, { codes: codes.slice(0, -1), meets });
  const heard = listen(step.container);
  const places = watchFocus(step.getForm());
  await follow(step, { codes: codes.slice(-1), meets: meets.slice(-1), ...recipe }, press);
  expect(step.getFailure()).toBe(key.split('/')[0]);
  return { ...step, heading: step.container.querySelector('h2')!, heard, places };
}

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue();
  return () => void vi.restoreAllMocks();
});

describe('the focus in the field, and Enter', () => {
  it.each(failureKeys)('%s is told once: by the heading it goes to, or aloud', async (key) => {
    const { getInput, getStatus, heading, heard, places } = await meet(key, pressEnter);
    const isEnd = getStatus() === 'ended';
    expect(document.activeElement).toBe(isEnd ? heading : getInput());
    expect(readHeading(heading)).toBe(isEnd ? announced(key) : en.title);
    expect(heard).toEqual([...checking(key), ...(isEnd ? [] : [announced(key)])]);
    expect(places).not.toContain(document.body);
  });
});

/** One of each place where a failure is told, and of each way to come to it. */
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

describe('the focus on the button, and the space bar', () => {
  it.each(someKeys)('%s is told once: by where the focus goes, or aloud', async (key) => {
    const { getInput, getStatus, heading, heard, places, submit } = await meet(key, async () => {
      await userEvent.tab();
      await userEvent.keyboard(' ');
    });
    if (getStatus() === 'ended') {
      expect(document.activeElement).toBe(heading);
      expect(heard).toEqual(checking(key));
    } else if (key.startsWith('invalid_')) {
      const { selectionStart, selectionEnd, value } = getInput();
      expect(document.activeElement).toBe(getInput());
      expect([selectionStart, selectionEnd]).toEqual([0, value.length]);
      expect(descriptionOf(getInput())).toContain(wordsOf(key));
      expect(heard).toEqual(checking(key));
    } else {
      expect(document.activeElement).toBe(submit.element());
      expect(heard).toEqual([...checking(key), announced(key)]);
    }
    expect(places).not.toContain(document.body);
  });
});

describe('the focus elsewhere on the page by the time of the answer', () => {
  it.each(someKeys.filter(isSent))('%s is told aloud, and takes no focus', async (key) => {
    const elsewhere = document.body.appendChild(document.createElement('input'));
    onTestFinished(() => elsewhere.remove());
    const { heard, places } = await meet(key, async ({ simulator }) => {
      await simulator.hold();
      await userEvent.keyboard('{Enter}');
      elsewhere.focus();
      await simulator.release();
    });
    expect(document.activeElement).toBe(elsewhere);
    expect(heard).toEqual([en.submitting, announced(key)]);
    expect(places.at(-1)).toBe(elsewhere);
  });
});
