import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { validateBackupCode } from '../../src/code/validateBackupCode.js';
import { en } from '../../src/locales/en.js';
import { backEndScenarios } from '../../src/simulatedBackEnd/backEndScenarios.js';
import { help } from '../../src/simulator/command/help.js';
import { demoAccounts, scenarios, scenariosByFailure } from '../../src/testing.js';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const docs = read('docs/testing.md');

const failureTables = docs.split('\n\n').filter((block) => block.startsWith('| failure'));

/** The second column of the failure tables, by failure. */
const rows = new Map(
  Array.from(failureTables.join('\n').matchAll(/^\| `(.*?)` +\| (.*?) *\|$/gm), (row) => [
    row[1] ?? '',
    row[2] ?? '',
  ]),
);

describe('docs/testing.md', () => {
  it('explains how to cause every failure', () => {
    expect([...rows.keys()].toSorted()).toEqual(Object.keys(en.failures).toSorted());
  });

  it.each(Object.entries(scenariosByFailure))('names the scenario for %s', (key, scenario) => {
    expect(rows.get(key)).toMatch(new RegExp(`^\`${scenario}\`(,|$)`));
  });

  it('names every scenario', () => {
    // These cause the same failures as `invalidCode` and `sessionExpired`.
    const twins = ['alreadyUsed', 'sessionInvalid'];
    const names = Object.keys(scenarios).filter((name) => !twins.includes(name));
    expect(names.filter((name) => !docs.includes(`\`${name}\``))).toEqual([]);
  });

  it.each(['too_short', 'too_long', 'bad_character', 'multiple_codes'])(
    'has a code that really causes %s',
    (problem) => {
      const [, text = ''] = /`(.*)`/.exec(rows.get(`invalid_format/${problem}`) ?? '') ?? [];
      expect(validateBackupCode(text)).toMatchObject({ ok: false, problem });
    },
  );

  it('describes every option of the simulator command', () => {
    const options = Array.from(help.matchAll(/--[a-z]+/g), ([option]) => option);
    expect(options).toContain('--https');
    expect(options.filter((option) => !docs.includes(option))).toEqual([]);
  });

  it('names the first two codes of the demo account', () => {
    const [first, second] = demoAccounts.mira.backupCodes;
    expect(docs).toContain(`the first is \`${first}\`, the second is \`${second}\``);
  });

  it('explains every scenario of the simulated back end', () => {
    const [, section = ''] = /## With your own back end\n([^]*?)\n## /.exec(docs) ?? [];
    const names = Array.from(section.matchAll(/^\| `(\w+)` /gm), ([, name]) => name ?? '');
    expect(names.toSorted()).toEqual(Object.keys(backEndScenarios).toSorted());
  });

  it.each(['network.ts', 'loginPage.test.tsx', 'loginPage.spec.ts', 'backEndPage.test.tsx'])(
    'shows %s exactly as the check of the packed package runs it',
    (file) => {
      const [, code = ''] = new RegExp(`\`\`\`tsx?\n// ${file}\n([^]*?)\`\`\``).exec(docs) ?? [];
      const parts = code.split('\n\n').filter((part) => /^(test\(|\/\*\*|const server)/.test(part));
      expect(parts.length).toBeGreaterThan(1);
      const checked = read(`test/package/testKit/${file}`);
      for (const part of parts) expect(checked).toContain(part.trim());
    },
  );

  it.each(['everyFailure.test.tsx', 'backEnd.ts', 'backEndPage.spec.ts'])(
    'shows %s in full, exactly as the check of the packed package runs it',
    (file) => {
      const language = file.split('.').at(-1);
      const sample = read(`test/package/testKit/${file}`);
      expect(docs).toContain(`\`\`\`${language}\n// ${file}\n${sample}\`\`\`\n`);
    },
  );
});
