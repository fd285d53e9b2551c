import type { ChallengeMessages, CodeFate, FailureKey } from 'backup-code-challenge';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { languages } from '../../locales/languages.js';
import { arriveAt } from './support/arrive.js';
import { readShown, says } from './support/sentences.js';
import {
  canFollow,
  failureKeys,
  type LostCode,
  saidByOwnText,
  trueSentence,
} from './support/serverFacts.js';

const lostCodes: readonly LostCode[] = ['no code', 'this code', 'an earlier code'];
const states = lostCodes.flatMap((lost) =>
  failureKeys.filter((key) => canFollow(key, lost)).map((key) => [key, lost] as const),
);

beforeEach(() => {
  // The challenge reports a `configuration` failure to the developer.
  vi.spyOn(console, 'error').mockReturnValue();
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** The sentences about a code that a text contains. Each is taken out, so it hides no other one. */
function fatesIn(shown: string, messages: ChallengeMessages, right: CodeFate | null): string[] {
  const found: string[] = [];
  let rest = shown;
  const take = (fate: string, sentence: string) => {
    while (rest.includes(sentence)) {
      found.push(fate);
      rest = rest.replace(sentence, '');
    }
  };
  if (right) take(right, messages.codeFate[right]);
  for (const [fate, sentence] of Object.entries(messages.codeFate)) {
    if (says(rest, sentence, messages)) found.push(fate);
  }
  return found;
}

/** The words for what to do that belong to the failure, without the placeholders' values. */
function ownText({ failures }: ChallengeMessages, key: FailureKey): string {
  const message = failures[key];
  if (typeof message === 'string' || !('title' in message)) return '';
  return 'text' in message ? message.text : '';
}

/** What is wrong with the shown texts. */
function problemsOf(
  container: HTMLElement,
  messages: ChallengeMessages,
  key: FailureKey,
  right: CodeFate | null,
): string[] {
  const { title, text, fieldError, announced } = readShown(container);
  const expected = right ? [right] : [];
  const problems: string[] = [];
  const compare = (place: string, shown: string) => {
    const found = fatesIn(shown, messages, right).filter((fate) => fate !== saidByOwnText(key));
    if (found.join() !== expected.join())
      problems.push(`${place} says ${found.join() || 'nothing'}`);
  };
  compare('the screen', `${title}\n${text}\n${fieldError}`);
  if (announced.startsWith(title) && !fieldError) compare('the live region', announced);
  const own = ownText(messages, key);
  const sentence = right ? messages.codeFate[right] : '';
  // The fate stands between what happened and what to do. Between two sentences is one space at most.
  const isInOrder =
    text.startsWith(sentence) &&
    text.endsWith(own) &&
    text.length - sentence.length - own.length <= 1;
  if (!fieldError && !isInOrder) problems.push(`the text is “${text}”`);
  return problems;
}

describe(`in ${states.length} states × ${languages.size} languages`, () => {
  it.each(states)('%s, with %s in doubt, says what became of the code', async (key, lost) => {
    const right = trueSentence(key, lost);
    const { container, update } = await arriveAt(key, lost);
    const found: Record<string, readonly string[]> = {};
    let checked = 0;
    for (const [tag, messages] of languages) {
      update({ messages });
      const problems = problemsOf(container, messages, key, right);
      if (problems.length > 0) found[tag] = problems;
      checked += 1;
    }
    expect(found).toEqual({});
    expect(checked).toBe(languages.size);
  });
});
