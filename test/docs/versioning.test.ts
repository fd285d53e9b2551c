import { describe, expect, it } from 'vitest';
import { compilers, react18, react19 } from '../../scripts/package/versions.mjs';
import { read } from './support/markdown.js';

const text = read('docs/versioning.md');
const numbersOf = (name: string) => {
  const row = new RegExp(`^\\| ${name} .*\\|([^|]*)\\|$`, 'm').exec(text)?.[1] ?? '';
  return row.split(',').map((part) => part.trim());
};

describe('docs/versioning.md', () => {
  it('names the versions of React that check:package installs', () => {
    expect(numbersOf('React')).toEqual([react18.react, react19.react]);
  });

  it('names the versions of TypeScript that check:package installs', () => {
    const versions = Object.values(compilers).map((version) => version.replace(/^.*@/, ''));
    expect(numbersOf('TypeScript').toSorted()).toEqual(versions.toSorted());
  });
});
