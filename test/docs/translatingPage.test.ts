import { expect, it } from 'vitest';
import page from '../../docs/translating.md?raw';
import { languages } from '../locales/languages.js';

it('the translators’ table has a line for every language, with its verdicts', () => {
  const [, table = ''] = page.split('## The languages');
  const rows = table.matchAll(/^\| `([\w-]+)` +\| (.*) \|$/gm);
  const cells = new Map([...rows].map(([, tag = '', rest = '']) => [tag, rest.split(' | ')]));
  expect([...cells.keys()].toSorted()).toEqual([...languages.keys()].toSorted());
  for (const [tag, row] of cells) expect([tag, row.length]).toEqual([tag, 8]);
});
