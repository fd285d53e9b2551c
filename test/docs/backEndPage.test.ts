import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(`${root}/${path}`, 'utf8');
const page = read('docs/back-end.md');

const samples = [
  'test/package/testKit/BackEndSignIn.tsx',
  ...['createAuditedHandler', 'limitRate', 'keyvReplayStore', 'unstorageReplayStore'].map(
    (name) => `stories/recipes/server/${name}.ts`,
  ),
  ...['ownBackEnd', 'betterAuth', 'ory', 'auth0'].map(
    (name) => `stories/recipes/verify/${name}.ts`,
  ),
  // What test/field/runtimes runs.
  ...['backEnd.mjs', 'app/api/sign-in/route.js', 'app/api/backup-code/route.js', 'hono.mjs'].map(
    (name) => `test/field/runtimes/site/${name}`,
  ),
];

describe('docs/back-end.md', () => {
  it.each(samples)('shows %s as it runs', (path) => {
    const language = (path.split('.').at(-1) ?? '').replace('mjs', 'js');
    expect(page).toContain(`\`\`\`${language}\n${read(path)}\`\`\`\n`);
  });

  it('shows no other code', () => {
    expect(page.match(/^```[jt]sx?$/gm)).toHaveLength(samples.length);
  });

  it('names a test for each threat and each rule, and each of them exists', () => {
    const rows = page.split('\n').filter((line) => / `test\/[^`]+` +\|$/.test(line));
    const named = page.match(/(?<=`)test\/[^`]+(?=`)/g) ?? [];
    expect(rows.length).toBeGreaterThan(15);
    expect(named.filter((path) => !existsSync(`${root}/${path}`))).toEqual([]);
  });

  it.each(['14.2.1', '6.5.1'])('says how OWASP ASVS %s is kept', (rule) => {
    expect(page).toMatch(new RegExp(`^\\| OWASP ASVS 5.0, ${rule}`, 'm'));
  });
});
