import { describe, expect, it } from 'vitest';
import { backEndScenarios } from '../../src/simulatedBackEnd/backEndScenarios.js';
import { read } from './support/markdown.js';

const docs = read('docs/testing.md');

describe('docs/testing.md', () => {
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
