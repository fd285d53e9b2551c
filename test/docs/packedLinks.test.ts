import { posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { packedPaths } from '../../scripts/package/pack.mjs';
import { readmeTargets } from '../../scripts/release/readmeTargets.mjs';
import { anchorsIn, linksIn, read } from './support/markdown.js';

// For people who have only the packed file.

const packed = packedPaths();
const packedTexts = packed.filter((file) => file.endsWith('.md'));

/** Whether a link leads to a file, and to a heading, that the package does not contain. */
function isBroken(file: string, href: string): boolean {
  const [path = '', anchor] = href.split('#');
  const target = path ? posix.join(posix.dirname(file), path) : file;
  if (!packed.includes(target)) return true;
  return anchor !== undefined && !anchorsIn(read(target)).includes(anchor);
}

/** The relative imports of a module. */
const importsOf = (file: string) =>
  ts
    .preProcessFile(read(file))
    .importedFiles.map(({ fileName }) => fileName)
    .filter((specifier) => specifier.startsWith('.'));

describe('the packed file', () => {
  it('has the texts for people', () => {
    expect(packedTexts).toEqual(
      expect.arrayContaining(['README.md', 'CHANGELOG.md', 'SECURITY.md', 'docs/reference.md']),
    );
  });

  it.each(packedTexts)('has everything that a text links to: %s', (file) => {
    const relative = readmeTargets(read(file)).filter(({ href }) => !/^[a-z][\w+.-]*:/i.test(href));
    expect(relative.filter(({ href }) => isBroken(file, href))).toEqual([]);
  });

  it('has whole recipes, and nothing else of the Storybook', () => {
    const recipes = packed.filter((file) => file.startsWith('stories/'));
    const linked = linksIn(read('docs/recipes.md'))
      .filter((href) => href.endsWith('.tsx'))
      .map((href) => posix.join('docs', href));
    const imported = linked.flatMap((file) =>
      importsOf(file).map((specifier) =>
        posix.join(posix.dirname(file), specifier.replace(/\.js$/, '.ts')),
      ),
    );
    expect(linked.length).toBeGreaterThan(5);
    expect(recipes.toSorted()).toEqual([...linked, ...imported].toSorted());
  });

  it('has no test', () => {
    expect(
      packed.filter((file) =>
        /(?:^|\/)(?:test|\.storybook)\/|\.(?:test|spec|stories)\./.test(file),
      ),
    ).toEqual([]);
  });
});
