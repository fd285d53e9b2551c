import { execFileSync } from 'node:child_process';
import { expect } from '@playwright/test';
import { findChromium } from '../../../scripts/chromium.mjs';
import { openDefects } from './openDefects.js';
import { shortPaths, spokenPaths } from './paths/paths.js';
import type { SpokenLanguage } from './reader/languages.js';
import type { Reader } from './reader/startReader.js';
import { findBreaches } from './rules.js';
import { listSections, readSection, replaceSection, writeSection } from './transcript.js';
import { test } from './visit/test.js';

/** The paths of a language, in the order of the transcript. */
const namesOf = (language: SpokenLanguage) =>
  spokenPaths
    .map(({ name }) => name)
    .filter((name) => language === 'en' || shortPaths.includes(name));

for (const { name, walk } of spokenPaths) {
  const tag = shortPaths.includes(name) ? '@short' : '@full';
  test(
    `the screen reader speaks the path "${name}" as reviewed and within the rules`,
    { tag },
    async ({ visit, language, reader }) => {
      await walk(visit);
      const section = writeSection(visit.moments);
      if (isUpdate()) {
        replaceSection(language, name, section, namesOf(language), await describe(reader));
      } else {
        expect.soft(section, 'the section in transcript.md').toBe(readSection(language, name));
      }

      const breaches = findBreaches(visit.moments);
      const open = openDefects[name] ?? [];
      const unexpected = [...breaches].filter(([rule]) => !open.includes(rule));
      const mended = open.filter((rule) => !breaches.has(rule));
      expect.soft(Object.fromEntries(unexpected), 'rules that do not hold').toEqual({});
      expect.soft(mended, 'rules that hold again: delete them in openDefects.ts').toEqual([]);
    },
  );
}

test(
  'the transcript has exactly the existing paths, and every list names only existing paths',
  { tag: '@short' },
  ({ language }) => {
    // The last test: an update has written every path by then.
    const names = namesOf(language);
    expect(listSections(language)).toEqual(names);
    expect(namesOf('en')).toEqual(expect.arrayContaining(Object.keys(openDefects)));
    expect(names).toEqual(expect.arrayContaining([...shortPaths]));
  },
);

function isUpdate(): boolean {
  return ['all', 'changed'].includes(test.info().config.updateSnapshots);
}

async function describe({ version }: Reader): Promise<string> {
  const chromium = execFileSync((await findChromium()) ?? 'chromium', ['--version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [chromiumVersion = ''] = /\d+/.exec(chromium) ?? [];
  return `Orca ${version} in Chromium ${chromiumVersion}`;
}
