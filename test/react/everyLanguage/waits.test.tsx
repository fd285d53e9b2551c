import { waitFor } from '@testing-library/react';
import type { ChallengeMessages } from 'backup-code-challenge';
import {
  demoAccounts,
  loginRadiusError,
  type Scenario,
  type ScenarioName,
} from 'backup-code-challenge/testing';
import { createStrictSimulator } from '../../support/createStrictSimulator.js';
import { en } from 'backup-code-challenge/locales/en';
import { describe, expect, it } from 'vitest';
import { languages } from '../../locales/languages.js';
import { getForm, renderStep } from '../support/renderStep.js';
import { readShown, says } from './support/sentences.js';

type Unit = 'hour' | 'minute' | 'second';
type Wait = readonly [counts: readonly number[], Unit] | 'unknown' | 'over';

const retryAfter = (seconds: number) =>
  loginRadiusError(429, { headers: { 'Retry-After': String(seconds) } });
/** The count may fall by some seconds while the languages are compared. */
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

/** A lock whose end comes within the test. */
const shortLock = (): Scenario =>
  loginRadiusError(1198, {
    data: { LoginLockedTimeout: new Date(Date.now() + 1500).toISOString() },
  });

const waits: readonly (readonly [string, Scenario | ScenarioName | (() => Scenario), Wait])[] = [
  ['a rate limit of 90 s', retryAfter(90), [upTo(90), 'second']],
  ['a rate limit of 150 s', retryAfter(150), [[3], 'minute']],
  ['a rate limit of 5,400 s', retryAfter(5400), [[90], 'minute']],
  ['a rate limit of 2 h', retryAfter(7200), [[2], 'hour']],
  ['a rate limit of a day, 1,440 minutes', retryAfter(86_400), [[24], 'hour']],
  ['a rate limit that is over', retryAfter(0), 'over'],
  ['a rate limit without an end', 'rateLimitedWithoutRetryAfter', 'unknown'],
  ['a lock of 15 minutes', 'lockedForAWhile', [[15], 'minute']],
  ['a lock that is over', shortLock, 'over'],
  ['a lock that ended before it was reported', 'lockedUntilPast', 'unknown'],
  ['a lock without an end', 'lockedForUnknownTime', 'unknown'],
];

/** The sentence for a count, by the platform's own plural rules and digits. */
function sentence({ locale, wait }: ChallengeMessages, unit: Unit, count: number): string {
  const form = wait[unit][new Intl.PluralRules(locale).select(count)] ?? '';
  const digits = new Intl.NumberFormat(locale, { useGrouping: false }).format(count);
  return form.replace('{count}', digits);
}

function rightSentences(messages: ChallengeMessages, wait: Wait): readonly string[] {
  if (wait === 'over') return [messages.waitOver];
  if (wait === 'unknown') return [messages.wait.unknown];
  const [counts, unit] = wait;
  return counts.map((count) => sentence(messages, unit, count));
}

/** Whether a text says in the words of any wait that the person can try again at some time. */
function speaksOfWait(text: string, messages: ChallengeMessages): boolean {
  const { hour, minute, second, unknown } = messages.wait;
  const forms = [hour, minute, second].flatMap((form) => Object.values(form));
  const parts = forms.map((form) => form.split('{count}').toSorted(byLength).at(-1) ?? '');
  return [...parts, unknown, messages.waitOver].some((part) => says(text, part.trim(), messages));
}

const byLength = (one: string, other: string) => one.length - other.length;

async function meet(scenario: Scenario | ScenarioName | (() => Scenario), wait: Wait) {
  const simulator = createStrictSimulator();
  simulator.use(typeof scenario === 'function' ? scenario() : scenario);
  const step = renderStep({ simulator });
  await step.enter(demoAccounts.mira.backupCodes[0]);
  await waitFor(() => {
    expect(getForm(step.container).dataset.status).toMatch(/failed|ended/);
    expect(wait !== 'over' || readShown(step.container).wait === en.waitOver).toBe(true);
  });
  return step;
}

describe(`${waits.length} waits × ${languages.size} languages`, () => {
  it.each(waits)('%s shows its one sentence', async (_, scenario, wait) => {
    const { container, update } = await meet(scenario, wait);
    const found: Record<string, string> = {};
    for (const [tag, messages] of languages) {
      update({ messages });
      const shown = readShown(container);
      if (!rightSentences(messages, wait).includes(shown.wait)) found[tag] = shown.wait;
      if (!shown.announced.endsWith(shown.wait)) found[tag] = `announced: ${shown.announced}`;
      // A second sentence about the time could contradict the first one.
      const rest = `${shown.title}\n${shown.text}`;
      if (speaksOfWait(rest, messages)) found[tag] = rest;
    }
    expect(found).toEqual({});
  });
});
