import { maskedSeconds, type Moment } from './visit/moment.js';

export type RuleName =
  | 'each change is heard exactly once'
  | 'an end is heard whole'
  | 'a countdown is silent'
  | 'nothing is heard while nothing changes'
  | 'each try gets an answer';

/** Returns a description of each breach of the rule. */
type Rule = (moment: Moment) => readonly string[];

/** Rules for every moment of any transcript. */
const rules: { readonly [Name in RuleName]: Rule } = {
  'each change is heard exactly once': ({ expectation, spoken }) =>
    expectation.kind === 'change' ? countTexts(expectation.texts, spoken) : [],

  'an end is heard whole': ({ expectation, spoken }) =>
    expectation.kind === 'end' ? countTexts(expectation.texts, spoken) : [],

  'a countdown is silent': ({ expectation, spoken }) => {
    const isCountdown = (text: string) => text.includes(maskedSeconds);
    const expected = 'texts' in expectation ? expectation.texts.filter(isCountdown).length : 0;
    const heard = spoken.filter(isCountdown).length;
    const isAllowed = heard <= expected || expectation.kind === 'answer';
    return isAllowed ? [] : [`heard the seconds left ${heard > 1 ? 'again and again' : 'once'}`];
  },

  'nothing is heard while nothing changes': ({ expectation, spoken }) =>
    expectation.kind === 'silence' ? spoken.filter(isOfStep).map((text) => `heard: ${text}`) : [],

  'each try gets an answer': ({ expectation, spoken }) =>
    expectation.kind === 'answer' && !spoken.some(isOfStep) ? ['heard nothing'] : [],
};

/** Utterances of Orca about the keyboard and itself, which no page can change. */
const ofOrca: ReadonlySet<string> = new Set([
  'Browse mode',
  'Stöbern-Modus',
  'Focus mode',
  'Fokus-Modus',
  'selected',
  'ausgewählt',
  'منتقى',
  'Selection deleted.',
  'Text unselected.',
]);

const isOfStep = (text: string) => !ofOrca.has(text);

/** Finds the rules that the moments of a path break, with the event and a description. */
export function findBreaches(moments: readonly Moment[]): ReadonlyMap<RuleName, readonly string[]> {
  // SAFETY: the keys of an object literal of that type.
  const names = Object.keys(rules) as RuleName[];
  const breaches = names.map((name) => {
    const found = moments.flatMap((moment) =>
      rules[name](moment).map((what) => `${moment.event} ${what}`),
    );
    return [name, found] as const;
  });
  return new Map(breaches.filter(([, found]) => found.length > 0));
}

/** Describes each text that was not heard exactly once. A label within a longer text does not count. */
function countTexts(texts: readonly string[], spoken: readonly string[]): readonly string[] {
  let heard = spoken.join(' ');
  return texts
    .toSorted((one, other) => other.length - one.length)
    .flatMap((text) => {
      // Orca may add a full stop to an utterance.
      const pieces = heard.split(text.replace(/\.$/, ''));
      heard = pieces.join(' ');
      const count = pieces.length - 1;
      if (count === 1) return [];
      return count === 0 ? [`not heard: ${text}`] : [`heard ${count} times: ${text}`];
    });
}
