import { describe, expect, it } from 'vitest';
import { validateBackupCode } from '../../src/code/validateBackupCode.js';
import { en } from '../../src/locales/en.js';
import { help } from '../../src/simulator/command/help.js';
import { demoAccounts, scenarios, scenariosByFailure } from '../../src/testing.js';
import { read } from './support/markdown.js';

const docs = read('docs/simulator.md');

const failureTables = docs.split('\n\n').filter((block) => block.startsWith('| failure'));

/** The second column of the failure tables, by failure. */
const rows = new Map(
  Array.from(failureTables.join('\n').matchAll(/^\| `(.*?)` +\| (.*?) *\|$/gm), (row) => [
    row[1] ?? '',
    row[2] ?? '',
  ]),
);

describe('docs/simulator.md', () => {
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
});
