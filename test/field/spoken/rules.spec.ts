import { expect, test } from '@playwright/test';
import { findBreaches } from './rules.js';
import type { Moment } from './visit/moment.js';

const namesBroken = (expectation: Moment['expectation'], ...spoken: string[]) => [
  ...findBreaches([{ event: 'Something happens.', expectation, spoken }]).keys(),
];

test('a change that is heard twice, or not at all, breaks a rule', { tag: '@short' }, () => {
  const expectation = { kind: 'change', texts: ['Enter a backup code.'] } as const;
  const rule = 'each change is heard exactly once';
  expect(namesBroken(expectation, 'Enter a backup code.')).toEqual([]);
  expect(namesBroken(expectation)).toEqual([rule]);
  expect(
    namesBroken(expectation, 'Enter a backup code. 8 letters.', 'Enter a backup code.'),
  ).toEqual([rule]);
});

test('an end of which one text is not heard breaks a rule', { tag: '@short' }, () => {
  const expectation = { kind: 'end', texts: ['Sign-in is locked', 'Start again.'] } as const;
  expect(namesBroken(expectation, 'Sign-in is locked', 'Start again.')).toEqual([]);
  expect(namesBroken(expectation, 'Sign-in is locked')).toEqual(['an end is heard whole']);
});

test('a countdown that is heard more than once breaks a rule', { tag: '@short' }, () => {
  const texts = ['You can try again in … seconds.'];
  const [wait = ''] = texts;
  const rules = ['each change is heard exactly once', 'a countdown is silent'];
  expect(namesBroken({ kind: 'change', texts }, wait)).toEqual([]);
  expect(namesBroken({ kind: 'change', texts }, wait, wait)).toEqual(rules);
  expect(namesBroken({ kind: 'change', texts: [] }, wait)).toEqual(['a countdown is silent']);
});

test(
  'speech while nothing changes breaks a rule, unless Orca speaks of itself',
  { tag: '@short' },
  () => {
    const rule = 'nothing is heard while nothing changes';
    expect(namesBroken({ kind: 'silence' }, 'Focus mode')).toEqual([]);
    expect(namesBroken({ kind: 'silence' }, '8 letters and digits.')).toEqual([rule]);
  },
);

test('a try that gets no answer breaks a rule', { tag: '@short' }, () => {
  expect(namesBroken({ kind: 'answer' }, 'You can try again in … seconds.')).toEqual([]);
  expect(namesBroken({ kind: 'answer' }, 'selected')).toEqual(['each try gets an answer']);
});
