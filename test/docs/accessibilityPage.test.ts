import { expect, it } from 'vitest';
import { read } from './support/markdown.js';

const page = read('docs/accessibility.md');
const transcript = read('test/field/spoken/transcript.md');

it('docs/accessibility.md quotes what the screen reader said', () => {
  const quotes = page.match(/“[^”]+”/g) ?? [];
  expect(quotes.length).toBeGreaterThan(4);
  expect(quotes.filter((quote) => !transcript.includes(quote))).toEqual([]);
});

it('docs/accessibility.md says how many paths there are', () => {
  expect(page).toContain(`follows ${transcript.match(/^## /gm)?.length} paths`);
});
