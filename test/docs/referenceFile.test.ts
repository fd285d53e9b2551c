import { expect, it } from 'vitest';
import { referenceMarkdown } from '../../.storybook/reference/markdown/referenceMarkdown.js';
import type { ReferenceItem } from '../../.storybook/reference/model.js';
import { readReference } from '../../.storybook/reference/readReference.js';
import { en } from '../../src/locales/en.js';
import { generatedText, read } from './support/markdown.js';

const text = read(generatedText);
const reference = readReference();
const sections = text.split(/^### /m);

const sectionOf = ({ name, entry }: ReferenceItem) =>
  sections.find((one) => one.startsWith(`${name}\n`) && one.includes(`from '${entry}'`)) ?? '';

/** Whether a section lists a name, or has it in a declaration. */
const isIn = (section: string, name: string) =>
  [`\`${name}\``, `\`${name}?\``, `${name}: `, `${name}?: `].some((form) => section.includes(form));

it('docs/reference.md is up to date: `npm run generate:reference` writes it', async () => {
  expect(text).toBe(await referenceMarkdown());
});

it('docs/reference.md has every export with all of its members', () => {
  expect(reference.items.filter((item) => !sectionOf(item))).toEqual([]);
  const missing = reference.items.flatMap((item) =>
    item.groups
      .flatMap(({ members }) => members)
      .filter(({ name }) => !isIn(sectionOf(item), name))
      .map(({ name }) => `${item.name}: ${name}`),
  );
  expect(missing).toEqual([]);
});

it('docs/reference.md has every property, attribute, class, failure and language', () => {
  const classes = read('src/BackupCodeChallenge.tsx').match(/\bbcc-[a-z-]*[a-z]/g) ?? [];
  const names = [
    ...[...reference.customProperties, ...reference.dataAttributes].map(({ name }) => name),
    ...classes.map((name) => `.${name}`),
    ...Object.keys(en.failures),
    ...reference.languages.map(({ tag }) => tag),
  ];
  expect(names.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
});
