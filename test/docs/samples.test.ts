import postcss from 'postcss';
import { describe, expect, it } from 'vitest';
import { readCustomProperties } from '../../.storybook/reference/customProperties.js';
import { type CompiledSample, compileSamples } from './support/compileSamples.js';
import {
  filesIn,
  generatedText,
  read,
  type Sample,
  samplesOf,
  storybookPages,
  texts,
} from './support/markdown.js';

// The reference repeats declarations of the source, and examples of its doc comments, which follow below.
const samples = [...texts.filter((file) => file !== generatedText), ...storybookPages].flatMap(
  samplesOf,
);
const titleOf = ({ file, line }: Sample) => `${file}:${line}`;
const isCompiled = (language: string): language is 'ts' | 'tsx' => /^tsx?$/.test(language);

/** What samples take for granted, by a name that stands in them. */
const contexts: Readonly<Record<string, string>> = {
  'cy.request': `
    type Command = (...args: unknown[]) => Cypress;
    type Cypress = Record<'request' | 'visit' | 'get' | 'type' | 'click' | 'should', Command>;
    declare const cy: Cypress;
    declare function it(title: string, test: () => void): void;
    declare function beforeEach(run: () => void): void;`,
  '= backupCode': `
    import { type Page, expect } from '@playwright/test';
    import { waitFor } from '@testing-library/react';
    import { userEvent } from '@testing-library/user-event';
    import { backupCodeLocator, backupCodePage } from 'backup-code-challenge/testing';
    declare const page: Page;`,
  'client.sendCommand': `
    import { redisReplayStore } from 'backup-code-challenge/server/redis';
    declare const client: {
      sendCommand(command: string[]): Promise<unknown>;
      call(command: string, ...rest: string[]): Promise<unknown>;
    };`,
  'setupServer(...createHandlers(simulator))': `
    import { createSimulator } from 'backup-code-challenge/testing';
    import { createHandlers } from 'backup-code-challenge/testing/msw';
    import { setupServer } from 'msw/node';`,
};

function contextOf(code: string): string {
  if (/^import /m.test(code) && !code.includes('cy.request')) return '';
  return Object.entries(contexts).find(([name]) => code.includes(name))?.[1] ?? '';
}

/** The `@example` of each doc comment. */
const examples = [...filesIn('src', '.ts'), ...filesIn('src', '.tsx')]
  .flatMap((file) =>
    Array.from(
      read(file).matchAll(/@example\n((?: *\* (?!@)[^\n]*\n| *\*\n)+)/g),
      ([, comment]) => ({
        title: `@example in ${file}`,
        language: file.split('.').at(-1) ?? '',
        code: (comment ?? '').replaceAll(/^ *\* ?/gm, ''),
      }),
    ),
  )
  .filter(({ title }) => !title.includes('generated'));

const compiled = [
  ...samples.map((sample) => ({ title: titleOf(sample), ...sample })),
  ...examples,
].flatMap(({ title, language, code }): CompiledSample[] =>
  isCompiled(language) ? [{ title, language, code, context: contextOf(code) }] : [],
);
const complaints = compileSamples(compiled);

const customProperties = readCustomProperties().map(({ name }) => name);
const classes = new Set(read('src/BackupCodeChallenge.tsx').match(/\bbcc-[a-z-]+/g));

describe('the samples of README, docs and doc comments', () => {
  it('are found', () => {
    expect(compiled.length).toBeGreaterThan(15);
    expect(examples.length).toBeGreaterThan(2);
  });

  it.each(compiled.map(({ title }) => title))('compile: %s', (title) => {
    expect(complaints.get(title)).toEqual([]);
  });

  it.each(samples.filter(({ language }) => language === 'css').map(titleOf))(
    'style what there is: %s',
    (title) => {
      const { code = '' } = samples.find((sample) => titleOf(sample) === title) ?? {};
      expect(() => postcss.parse(code)).not.toThrow();
      const properties: string[] = code.match(/--bcc-[\w-]+/g) ?? [];
      expect(properties.filter((name) => !customProperties.includes(name))).toEqual([]);
      const named = code.match(/\bbcc-[a-z-]+/g) ?? [];
      expect(
        named.filter((name) => !classes.has(name) && !properties.includes(`--${name}`)),
      ).toEqual([]);
    },
  );

  it('name their language', () => {
    const bare = samples.filter(({ language, file }) => !language && file !== 'CONTRIBUTING.md');
    expect(bare.map(titleOf)).toEqual([]);
  });
});

describe('the README', () => {
  it('shows the sign-in page that the check of the packed package tests', () => {
    const page = read('test/package/testKit/SignIn.tsx');
    expect(read('README.md')).toContain(`\`\`\`tsx\n${page}\`\`\`\n`);
  });

  it('shows the test that test/react runs', () => {
    expect(read('README.md')).toContain(`\`\`\`tsx\n${read('test/react/readme.test.tsx')}\`\`\`\n`);
  });

  it('has 900 words at most', () => {
    expect(read('README.md').split(/\s+/).filter(Boolean).length).toBeLessThanOrEqual(900);
  });
});

it('docs/theming.md names every custom property', () => {
  const names: readonly string[] = read('docs/theming.md').match(/`[a-z-]+`/g) ?? [];
  const isNamed = (name: string) => names.includes(`\`${name.replace('--bcc-', '')}\``);
  expect(customProperties.filter((name) => !isNamed(name))).toEqual([]);
});

describe('the second brand', () => {
  it('sets every custom property', () => {
    const css = filesIn('stories/themes', '.css').map(read).join('\n');
    expect(customProperties.filter((name) => !css.includes(`${name}:`))).toEqual([]);
  });
});
