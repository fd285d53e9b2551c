import { execFileSync } from 'node:child_process';
import { expect } from '@playwright/test';
import { findChromium } from '../../../scripts/chromium.mjs';
import { openDefects } from './openDefects.js';
import { shortPaths, spokenPaths } from './paths/paths.js';
import { readSession } from './reader/session.js';
import { findBreaches } from './rules.js';
import { listSections, readSection, replaceSection, writeSection } from './transcript.js';
import { test } from './visit/test.js';

const names = spokenPaths.map(({ name }) => name);

for (const { name, walk } of spokenPaths) {
  const tag = shortPaths.includes(name) ? '@short' : '@full';
  test(
    `the screen reader speaks the path "${name}" as reviewed and within the rules`,
    { tag },
    async ({ visit }) => {
      await walk(visit);
      const section = writeSection(visit.moments);
      if (isUpdate()) {
        replaceSection(name, section, names, await describeReader());
      } else {
        expect.soft(section, 'the section in transcript.md').toBe(readSection(name));
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
  () => {
    test.skip(isUpdate(), 'an update writes one path after the other');
    expect(listSections()).toEqual(names);
    expect(names).toEqual(expect.arrayContaining(Object.keys(openDefects)));
    expect(names).toEqual(expect.arrayContaining([...shortPaths]));
  },
);

function isUpdate(): boolean {
  return ['all', 'changed'].includes(test.info().config.updateSnapshots);
}

async function describeReader(): Promise<string> {
  const chromium = execFileSync((await findChromium()) ?? 'chromium', ['--version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [chromiumVersion = ''] = /\d+/.exec(chromium) ?? [];
  return `Orca ${readSession().orcaVersion} in Chromium ${chromiumVersion}`;
}
