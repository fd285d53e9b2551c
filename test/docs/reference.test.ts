import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Member } from '../../.storybook/reference/model.js';
import { readReference } from '../../.storybook/reference/readReference.js';
import { packageEntries } from '../../scripts/packageEntries.mjs';
import * as parts from '../../src/parts/index.js';
import {
  type UseBackupCodeChallengeResult,
  useBackupCodeChallenge,
} from '../../src/useBackupCodeChallenge.js';
import { anchorsOf, pageOf, referencePages } from '../../stories/docs/support/reference/pages.js';

// What the reference must hold is found here without the compiler, by other means than the reference's.

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const filesIn = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => relative(root, join(file.parentPath, file.name)));

const reference = readReference();
const itemOf = (name: string) => reference.items.find((item) => item.name === name);
const membersOf = (name: string, title: string) =>
  itemOf(name)?.groups.find((group) => group.title === title)?.members ?? [];
const namesOf = (members: readonly Member[]) => members.map(({ name }) => name);

/** The names in the `export` statements of a file. */
function exportedNames(source: string): string[] {
  const lists = Array.from(source.matchAll(/^export (?:type )?\{([^}]*)\}/gm), ([, list]) => list);
  const names = lists.flatMap((list) => (list ?? '').match(/\w+(?=,|\s*$)/g) ?? []);
  const declared = Array.from(
    source.matchAll(/^export function (\w+)/gm),
    ([, name]) => name ?? '',
  );
  return [...names, ...declared];
}

/** The names of the members of an interface. */
function interfaceMembers(file: string, name: string): string[] {
  const [, body = ''] =
    new RegExp(`interface ${name} [^{]*\\{\n([^]*?)\n\\}`).exec(read(file)) ?? [];
  return Array.from(
    body.matchAll(/^ {2}(?:readonly )?(\w+)\??:(?! undefined;)/gm),
    ([, member]) => member ?? '',
  );
}

const entries = packageEntries().filter(
  ({ specifier, source }) => source.endsWith('.ts') && !specifier.includes('/locales/'),
);

describe('the reference', () => {
  it.each(entries)('has every export of $specifier', ({ specifier, source }) => {
    const names = exportedNames(read(source));
    expect(names.length).toBeGreaterThan(0);
    const listed = reference.items
      .filter(({ entry, otherEntries }) => [entry, ...otherEntries].includes(specifier))
      .map(({ name }) => name);
    expect(names.filter((name) => !listed.includes(name))).toEqual([]);
  });

  it.each(referencePages)('gives each heading of a page its own address: %s', (page) => {
    const anchors = anchorsOf(reference.items);
    const ids = reference.items
      .filter((item) => pageOf(item) === page)
      .map(({ name }) => anchors.get(name));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has every headless part', () => {
    const names = reference.items.filter(({ kind }) => kind === 'part').map(({ name }) => name);
    const expected = Object.keys(parts).map((name) => `BackupCode.${name}`);
    expect(names.toSorted()).toEqual(expected.toSorted());
  });

  it.each([
    ['src/BackupCodeChallenge.tsx', 'StepProps'],
    ['src/challenge/challengeOptions.ts', 'RequestOptions'],
    ['src/challenge/challengeOptions.ts', 'CommonOptions'],
    ['src/challenge/challengeOptions.ts', 'ChallengeOptions'],
    ['src/challenge/challengeOptions.ts', 'BackEndChallengeOptions<Result>'],
    ['src/challenge/challengeOptions.ts', 'LoginRadiusRequestOptions'],
  ])('has every prop of the component: %s, %s', (file, name) => {
    const expected = interfaceMembers(file, name);
    expect(expected.length).toBeGreaterThan(0);
    const listed = namesOf(
      itemOf('BackupCodeChallenge')?.groups.flatMap(({ members }) => members) ?? [],
    );
    expect(expected.filter((prop) => !listed.includes(prop))).toEqual([]);
  });

  it('has everything that the hook returns', () => {
    const results: UseBackupCodeChallengeResult[] = [];
    function Step() {
      results.push(
        useBackupCodeChallenge({ apiKey: 'key', secondFactorToken: 'token', onSuccess: () => {} }),
      );
      return null;
    }
    renderToString(createElement(Step));
    const returned = Object.keys(results[0] ?? {});
    expect(returned.length).toBeGreaterThan(10);
    const listed = namesOf(membersOf('useBackupCodeChallenge', 'Result'));
    expect(returned.filter((name) => !listed.includes(name))).toEqual([]);
  });

  it('has every data attribute of the source', () => {
    const set = filesIn('src')
      .filter((file) => !/src\/(?:page|simulator|server|locales)\//.test(file))
      .filter((file) => !/generated|\.css$/.test(file))
      // Comments may name attributes of others.
      .map((file) => read(file).replaceAll(/\/\*[^]*?\*\/|\/\/.*$/gm, ''))
      .flatMap((source) => source.match(/\bdata-[a-z-]+(?=['"]?:|=\{|=")/g) ?? []);
    expect(new Set(set).size).toBeGreaterThan(8);
    const listed = reference.dataAttributes.map(({ name }) => name);
    expect([...new Set(set)].filter((name) => !listed.includes(name))).toEqual([]);
  });

  it('has every custom property of the stylesheet', () => {
    const used = filesIn('src/styles').flatMap(
      (file) => read(file).match(/(?<=var\(\s*)--bcc-[\w-]+/g) ?? [],
    );
    expect(new Set(used).size).toBeGreaterThan(20);
    const listed = reference.customProperties.map(({ name }) => name);
    expect([...new Set(used)].filter((name) => !listed.includes(name))).toEqual([]);
  });

  it('has every language', () => {
    const files = filesIn('src/locales').filter((file) => !file.endsWith('messages.ts'));
    const tags = files.map((file) => /([\w-]+)\.ts$/.exec(file)?.[1] ?? '');
    expect(reference.languages.map(({ tag }) => tag).toSorted()).toEqual(tags.toSorted());
    expect(reference.languages.filter(({ exportName }) => !exportName)).toEqual([]);
  });
});

describe('every entry of the reference', () => {
  it('says what it is for', () => {
    const silent = [
      ...reference.items,
      ...reference.dataAttributes,
      ...reference.customProperties,
    ].filter(({ description }) => !description);
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it('explains a data attribute by its own comment, not by the one of the component around it', () => {
    const others = reference.items.map(({ description }) => description);
    const borrowed = reference.dataAttributes.filter(({ description }) =>
      others.includes(description),
    );
    expect(borrowed.map(({ name }) => name)).toEqual([]);
  });

  it('explains each prop, option and result', () => {
    const explained = reference.items
      .filter(({ kind }) => ['component', 'part', 'hook', 'class'].includes(kind))
      .flatMap(({ name, groups }) =>
        groups.flatMap(({ members }) => members.map((member) => ({ name, member }))),
      );
    const silent = explained.filter(({ member }) => !member.description);
    expect(silent.map(({ name, member }) => `${name}: ${member.name}`)).toEqual([]);
  });

  it('gives the default of each optional prop', () => {
    const props = itemOf('BackupCodeChallenge')?.groups.flatMap(({ members }) => members) ?? [];
    const silent = props.filter(
      ({ isRequired, defaultValue }) => !isRequired && defaultValue === null,
    );
    expect(namesOf(silent)).toEqual([]);
  });

  it('has a page in the Storybook', () => {
    const written = filesIn('stories/docs/reference').map(read).join('\n');
    const used = [...new Set(reference.items.map(pageOf)), 'Styles'];
    expect(used.toSorted()).toEqual(referencePages.toSorted());
    for (const page of referencePages) expect(written).toContain(`title="Reference/${page}"`);
    for (const page of new Set(reference.items.map(pageOf))) {
      expect(written).toContain(`<ReferencePage page="${page}" />`);
    }
  });
});
