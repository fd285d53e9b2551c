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

  it.each([
    'network.ts',
    'signIn.test.tsx',
    'everyFailure.test.tsx',
    'main.tsx',
    'signIn.spec.ts',
    'backEnd.ts',
    'backEndMain.tsx',
    'backEndSignIn.spec.ts',
  ])('shows %s exactly as the check of the packed package runs it', (file) => {
    const language = file.split('.').at(-1);
    // The check has a port and a page of its own.
    const sample = read(`test/package/testKit/${file}`)
      .replace('127.0.0.1:4311', '127.0.0.1:4000')
      .replace('/backEnd.html', '/');
    const folder = file.endsWith('.spec.ts') ? 'e2e/' : '';
    expect(docs).toContain(`\`\`\`${language}\n// ${folder}${file}\n${sample}\`\`\`\n`);
  });

  it('shows tests of backEndSignIn.test.tsx that the check of the packed package runs', () => {
    const [, code = ''] = /```tsx\n\/\/ backEndSignIn\.test\.tsx\n([^]*?)```/.exec(docs) ?? [];
    const parts = code.split('\n\n').filter((part) => /^(test\(|\/\*\*)/.test(part));
    expect(parts.length).toBeGreaterThan(1);
    const checked = read('test/package/testKit/backEndSignIn.test.tsx');
    for (const part of parts) expect(checked).toContain(part.trim());
  });
});
