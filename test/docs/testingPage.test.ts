import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { validateBackupCode } from '../../src/code/validateBackupCode.js';
import { en } from '../../src/locales/en.js';
import { scenariosByFailure } from '../../src/testing.js';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const docs = read('docs/testing.md');

const failureTables = docs.split('\n\n').filter((block) => block.startsWith('| failure'));

/** How each failure comes about, by the second column. */
const rows = new Map(
  Array.from(failureTables.join('\n').matchAll(/^\| `(.*?)` +\| (.*?) *\|$/gm), (row) => [
    row[1] ?? '',
    row[2] ?? '',
  ]),
);

describe('docs/testing.md', () => {
  it('says of every failure how it comes about', () => {
    expect([...rows.keys()].toSorted()).toEqual(Object.keys(en.failures).toSorted());
  });

  it.each(Object.entries(scenariosByFailure))('names the scenario of %s', (key, scenario) => {
    expect(rows.get(key)).toMatch(new RegExp(`^\`${scenario}\`(,|$)`));
  });

  it.each(['too_short', 'too_long', 'bad_character', 'multiple_codes'])(
    'gives a text that is %s',
    (problem) => {
      const [, text = ''] = /`(.*)`/.exec(rows.get(`invalid_format/${problem}`) ?? '') ?? [];
      expect(validateBackupCode(text)).toMatchObject({ ok: false, problem });
    },
  );

  it.each(['network.ts', 'loginPage.test.tsx', 'loginPage.spec.ts'])(
    'shows %s as it is tried with the packed package',
    (file) => {
      const [, code = ''] = new RegExp(`\`\`\`tsx?\n// ${file}\n([^]*?)\`\`\``).exec(docs) ?? [];
      const parts = code.split('\n\n').filter((part) => /^(test\(|\/\*\*|const server)/.test(part));
      expect(parts.length).toBeGreaterThan(1);
      const tried = read(`test/package/testKit/${file}`);
      for (const part of parts) expect(tried).toContain(part.trim());
    },
  );

  it('shows the whole of everyFailure.test.tsx, as it is tried there', () => {
    const file = 'everyFailure.test.tsx';
    expect(docs).toContain(
      `\`\`\`tsx\n// ${file}\n${read(`test/package/testKit/${file}`)}\`\`\`\n`,
    );
  });
});
