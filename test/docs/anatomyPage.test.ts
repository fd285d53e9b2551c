import { expect, it } from 'vitest';
import * as parts from '../../src/parts/index.js';
import { alertMarks, endMarks, openMarks } from '../../stories/docs/support/anatomyMarks.js';
import { read } from './support/markdown.js';

const marks = [...openMarks, ...alertMarks, ...endMarks];

it('shows every class of the component', () => {
  const classes = new Set(read('src/BackupCodeChallenge.tsx').match(/\bbcc-[a-z-]*[a-z]/g));
  expect(classes.size).toBeGreaterThan(10);
  const shown = marks.map(({ selector }) => selector.slice(1));
  expect([...classes].filter((name) => !shown.includes(name))).toEqual([]);
});

it('shows every headless part, except the text inside the alert', () => {
  const shown = marks.map(({ part }) => part);
  expect(Object.keys(parts).filter((name) => !shown.includes(name))).toEqual(['AlertText']);
});
