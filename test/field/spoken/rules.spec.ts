import { expect, test } from '@playwright/test';
import { findBreaches } from './rules.js';
import type { Moment } from './visit/moment.js';

const namesBroken = (expectation: Moment['expectation'], ...spoken: string[]) => [
  ...findBreaches([{ event: 'Something happens.', expectation, spoken }]).keys(),
];

test('findBreaches reports a change that is heard twice or not at all', { tag: '@short' }, () => {
  const expectation = { kind: 'change', texts: ['Enter a backup code.'] } as const;
  const rule = 'each change is heard exactly once';
  expect(namesBroken(expectation, 'Enter a backup code.')).toEqual([]);
  expect(namesBroken(expectation)).toEqual([rule]);
  expect(
    namesBroken(expectation, 'Enter a backup code. 8 letters.', 'Enter a backup code.'),
  ).toEqual([rule]);
});

test('findBreaches does not count a label that a longer text contains', { tag: '@short' }, () => {
  const texts = ['Backup code', 'Enter a Backup code'];
  const rule = 'each change is heard exactly once';
  expect(namesBroken({ kind: 'change', texts }, 'Enter a Backup code', 'Backup code')).toEqual([]);
  expect(namesBroken({ kind: 'change', texts }, 'Enter a Backup code')).toEqual([rule]);
});

test('findBreaches reports an end of which one text is not heard', { tag: '@short' }, () => {
  const expectation = { kind: 'end', texts: ['Sign-in is locked', 'Start again.'] } as const;
  expect(namesBroken(expectation, 'Sign-in is locked', 'Start again.')).toEqual([]);
  expect(namesBroken(expectation, 'Sign-in is locked')).toEqual(['an end is heard whole']);
});

test('findBreaches reports a countdown that is heard more than once', { tag: '@short' }, () => {
  const texts = ['You can try again in … seconds.'];
  const [wait = ''] = texts;
  const rules = ['each change is heard exactly once', 'a countdown is silent'];
  expect(namesBroken({ kind: 'change', texts }, wait)).toEqual([]);
  expect(namesBroken({ kind: 'change', texts }, wait, wait)).toEqual(rules);
  expect(namesBroken({ kind: 'change', texts: [] }, wait)).toEqual(['a countdown is silent']);
});

test(
  'findBreaches reports speech while nothing changes, unless Orca speaks of itself',
  { tag: '@short' },
  () => {
    const rule = 'nothing is heard while nothing changes';
    expect(namesBroken({ kind: 'silence' }, 'Focus mode')).toEqual([]);
    expect(namesBroken({ kind: 'silence' }, '8 letters and digits.')).toEqual([rule]);
  },
);

test('findBreaches reports a try that gets no answer', { tag: '@short' }, () => {
  expect(namesBroken({ kind: 'answer' }, 'You can try again in … seconds.')).toEqual([]);
  expect(namesBroken({ kind: 'answer' }, 'selected')).toEqual(['each try gets an answer']);
});
