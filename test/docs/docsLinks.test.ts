import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../stories/docs/support/claims.js';
import * as guarantees from '../../stories/docs/support/guarantees.js';
import { handWrittenFaults } from '../../stories/docs/support/handWrittenFaults.js';
import {
  docsLink,
  forStorybook,
  resolveRepoLink,
  storyLink,
} from '../../stories/docs/support/links.js';
import * as standards from '../../stories/docs/support/standards.js';
import * as wcag from '../../stories/docs/support/wcag.js';
import {
  anchorsIn,
  filesIn,
  generatedText,
  linksIn,
  read,
  root,
  storybookPages,
  texts,
} from './support/markdown.js';

const titleOf = (text: string) => /<Meta title="([^"]+)"/.exec(text)?.[1] ?? '';

/** The address of each page and story that there is, read from the sources. */
const addresses = new Set([
  ...storybookPages.map((file) => docsLink(titleOf(read(file)))),
  ...filesIn('stories', '.stories.tsx')
    .map(read)
    .flatMap((text) => {
      const title = /title: '([^']+)'/.exec(text)?.[1] ?? '';
      const stories = Array.from(text.matchAll(/^export const (\w+) = \w+\.(?:story|extend)\(/gm));
      return stories.map(([, name]) => storyLink(title, name ?? ''));
    }),
]);

const withoutAnchor = (href: string) => href.replace(/#.*$/, '');

const claims: readonly Claim[] = [guarantees, standards, wcag, { handWrittenFaults }]
  .flatMap((module): readonly (readonly Claim[])[] => Object.values(module))
  .flat();

describe('the pages of the Storybook', () => {
  it.each(storybookPages)('link to pages and stories that there are: %s', (file) => {
    const dead = linksIn(read(file)).filter((href) => !addresses.has(withoutAnchor(href)));
    expect(dead).toEqual([]);
  });

  it.each(storybookPages)('write no table in Markdown, which MDX shows as text: %s', (file) => {
    expect(read(file)).not.toMatch(/^\|/m);
  });

  it('have a title each', () => {
    const titles = storybookPages.map((file) => titleOf(read(file)));
    expect(new Set(titles)).toHaveLength(storybookPages.length);
    expect(titles).not.toContain('');
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

/** The files that a page of the Storybook shows. The leads in the reference are those of its pages. */
const shownTexts = [...filesIn('docs', '.md'), 'SECURITY.md'].filter(
  (file) =>
    file === generatedText ||
    storybookPages.some((page) => read(page).includes(`../../${file}?raw`)),
);

describe('the texts of the repository', () => {
  it.each(texts)('link to files that there are: %s', (text) => {
    const dead = linksIn(read(text))
      .filter((href) => !/^(https?:|#)/.test(href))
      .filter((href) => !existsSync(join(root, dirname(text), href.replace(/#.*$/, ''))));
    expect(dead).toEqual([]);
  });

  it('name files of tests that there are: SECURITY.md', () => {
    const named = read('SECURITY.md').match(/\btest\/[\w/.]+/g) ?? [];
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  it('show the very sample that the Storybook runs', () => {
    const sample = read('stories/docs/support/HeadlessSample.tsx');
    expect(read('docs/headless.md')).toContain(`\`\`\`tsx\n${sample}\`\`\`\n`);
  });

  it.each(shownTexts)('keep all of their links on their page in the Storybook: %s', (file) => {
    // A page shows pictures itself.
    const text = read(file).replaceAll(/^!\[.*$/gm, '');
    const lost = linksIn(text).filter((href) => {
      const target = resolveRepoLink(href);
      return target === null || (target.startsWith('./') && !addresses.has(withoutAnchor(target)));
    });
    expect(lost).toEqual([]);
  });

  it('have a page in the Storybook for every section of the reference', () => {
    const headings = read(generatedText).match(/^## .*$/gm) ?? [];
    expect(headings.length).toBeGreaterThan(5);
    const targets = anchorsIn(headings.join('\n')).map((anchor) =>
      resolveRepoLink(`reference.md#${anchor}`),
    );
    expect(targets.filter((target) => !addresses.has(target ?? ''))).toEqual([]);
  });

  it('lead to headings that there are', () => {
    const dead = texts.flatMap((file) =>
      linksIn(read(file))
        .filter((href) => /^[^:]*#./.test(href))
        .filter((href) => {
          const [path = '', anchor = ''] = href.split('#');
          const target = path ? join(dirname(file), path) : file;
          return !anchorsIn(read(target)).includes(anchor);
        }),
    );
    expect(dead).toEqual([]);
  });
});

describe('a text, in the Storybook', () => {
  it.each([
    ['[a](recipes.md)', '[a](./?path=/docs/docs-recipes--docs)'],
    ['[a](theming.md#properties)', '[a](./?path=/docs/docs-theming--docs)'],
    ['[a](../stories/recipes/MuiRecipe.tsx)', '[a](./?path=/story/step-recipes--mui)'],
    ['[a](https://example.com/b_c)', '[a](https://example.com/b_c)'],
    ['[a](docs/faq.md)', '[a](./?path=/docs/docs-faq--docs)'],
    ['[a](../README.md#supported)', '[a](./?path=/docs/docs-quick-start--docs)'],
    ['[a](../test/field/README.md), b', 'a, b'],
    ['[a](reference.md)', '[a](./?path=/docs/reference-component--docs)'],
    ['[a](docs/reference.md#types)', '[a](./?path=/docs/reference-types--docs)'],
    ['[a](reference.md#headless-parts)', '[a](./?path=/docs/reference-headless-parts--docs)'],
    ['[a](reference.md#data-attributes)', '[a](./?path=/docs/reference-styles--docs)'],
    ['[a](reference.md#classes)', '[a](./?path=/docs/docs-anatomy--docs)'],
    ['[a](reference.md#failures)', '[a](./?path=/docs/docs-failures--docs)'],
    // The pages have anchors of their own, so a link to one export would lose it.
    ['[a](reference.md#backupcodefailure), b', 'a, b'],
    ['[a](../src/index.ts), b', 'a, b'],
    ['too_short, `too_long`, _so_', 'too\\_short, `too_long`, _so_'],
  ])('%s becomes %s', (written, shown) => {
    expect(forStorybook(written)).toBe(shown);
  });
});
