import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../stories/docs/support/claims.js';
import * as guarantees from '../../stories/docs/support/guarantees.js';
import { handWrittenFaults } from '../../stories/docs/support/handWrittenFaults.js';
import {
  pageLink,
  resolveRepoLink,
  storyLink,
  forStorybook,
} from '../../stories/docs/support/links.js';
import * as standards from '../../stories/docs/support/standards.js';
import * as wcag from '../../stories/docs/support/wcag.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const filesIn = (folder: string, ending: string) =>
  readdirSync(join(root, folder))
    .filter((file) => file.endsWith(ending))
    .map((file) => `${folder}/${file}`);

const pages = filesIn('stories/docs', '.mdx');
const texts = [...filesIn('docs', '.md'), 'README.md', 'CONTRIBUTING.md'];

const titleOf = (text: string) => /<Meta title="Docs\/([^"]+)"/.exec(text)?.[1] ?? '';

/** The address of each page and story that there is, read from the sources. */
const addresses = new Set([
  ...pages.map((file) => pageLink(titleOf(read(file)))),
  ...[...filesIn('stories', '.stories.tsx'), 'stories/recipes/Recipes.stories.tsx']
    .map(read)
    .flatMap((text) => {
      const title = /title: '([^']+)'/.exec(text)?.[1] ?? '';
      const stories = Array.from(text.matchAll(/^export const (\w+) = meta\.story\(/gm));
      return [
        // The page that Storybook makes of all stories of a file.
        storyLink(title, 'docs').replace('/story/', '/docs/'),
        ...stories.map(([, name]) => storyLink(title, name ?? '')),
      ];
    }),
]);

const linksIn = (text: string) =>
  Array.from(text.matchAll(/\]\(([^)\s]+)\)/g), ([, href]) => href ?? '');

const claims: readonly Claim[] = [guarantees, standards, wcag, { handWrittenFaults }]
  .flatMap((module): readonly (readonly Claim[])[] => Object.values(module))
  .flat();

describe('the pages of the Storybook', () => {
  it.each(pages)('link to pages and stories that there are: %s', (file) => {
    const dead = linksIn(read(file)).filter((href) => !addresses.has(href));
    expect(dead).toEqual([]);
  });

  it('have a title each', () => {
    expect(new Set(pages.map((file) => titleOf(read(file))))).toHaveLength(pages.length);
  });

  it('name files of tests that there are', () => {
    const named = claims.flatMap(({ tests }) => tests);
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  it('say why where they name no test', () => {
    const silent = claims.filter(({ cells, tests }) => tests.length === 0 && cells.length < 2);
    expect(silent).toEqual([]);
  });
});

describe('the texts of the repository', () => {
  it.each(texts)('link to files that there are: %s', (text) => {
    const dead = linksIn(read(text))
      .filter((href) => !/^(https?:|#)/.test(href))
      .filter((href) => !existsSync(join(root, dirname(text), href.replace(/#.*$/, ''))));
    expect(dead).toEqual([]);
  });

  it('show the very sample that the Storybook runs', () => {
    const sample = read('stories/docs/support/HeadlessSample.tsx');
    expect(read('docs/headless.md')).toContain(`\`\`\`tsx\n${sample}\`\`\`\n`);
  });

  it.each(['back-end', 'languages', 'recipes', 'testing', 'theming'])(
    'keep all of their links on their page in the Storybook: %s',
    (name) => {
      // The page shows the picture itself.
      const text = read(`docs/${name}.md`).replaceAll(/^!\[.*$/gm, '');
      const lost = linksIn(text).filter((href) => {
        const target = resolveRepoLink(href);
        return target === null || (target.startsWith('./') && !addresses.has(target));
      });
      expect(lost).toEqual([]);
    },
  );
});

describe('a text, in the Storybook', () => {
  it.each([
    ['[a](recipes.md)', '[a](./?path=/docs/docs-recipes--docs)'],
    ['[a](theming.md#properties)', '[a](./?path=/docs/docs-theming--docs)'],
    ['[a](../stories/recipes/MuiRecipe.tsx)', '[a](./?path=/story/step-recipes--mui)'],
    ['[a](https://example.com/b_c)', '[a](https://example.com/b_c)'],
    ['[a](../src/index.ts), b', 'a, b'],
    ['too_short, `too_long`, _so_', 'too\\_short, `too_long`, _so_'],
  ])('%s becomes %s', (written, shown) => {
    expect(forStorybook(written)).toBe(shown);
  });
});
