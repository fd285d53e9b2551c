import { describe, expect, it } from 'vitest';
import { findRefusals, type Manifest, type Project } from '../../scripts/release/findRefusals.mjs';
import { readProject } from '../../scripts/release/readProject.mjs';

/** A project whose owner has set everything. */
const ready: Project = {
  manifest: {
    version: '1.2.0',
    repository: { url: 'git+https://github.com/owner/name.git' },
    bugs: { url: 'https://github.com/owner/name/issues' },
    publishConfig: { access: 'public', provenance: true },
  },
  readme: [
    'Run `npm install name`. See [a](docs/a.md#part), [b](#b) and [c](https://example.com).',
    '![d](docs/d.png) ![e](/docs/d.png)',
  ].join('\n'),
  security: '# Security\n\nContact: security@example.com\n',
  changelog: '# Changelog\n\n## 1.2.0\n\n- A change.\n',
  changesets: [],
  committed: new Set(['docs/a.md', 'docs/d.png']),
};

const refusalsOf = (change: Partial<Project>) => findRefusals({ ...ready, ...change });
const withManifest = (change: Partial<Manifest>) => ({
  manifest: { ...ready.manifest, ...change },
});

describe('a release', () => {
  it('is not refused if the owner has set everything', () => {
    expect(findRefusals(ready)).toEqual([]);
  });

  it.each<[what: string, change: Partial<Project>, start: string]>([
    ['no repository', withManifest({ repository: '' }), 'package.json: set "repository"'],
    [
      'a repository without an address',
      withManifest({ repository: { url: 'TODO' } }),
      'package.json: set "repository"',
    ],
    ['no address for faults', withManifest({ bugs: {} }), 'package.json: set "bugs"'],
    [
      'no provenance',
      withManifest({ publishConfig: { access: 'public' } }),
      'package.json: set "publishConfig"',
    ],
    ['no SECURITY.md', { security: '' }, 'SECURITY.md: set the contact'],
    ['a contact that is a placeholder', { security: 'Contact: not set yet.' }, 'SECURITY.md: set'],
    ['a changeset', { changesets: ['new-prop.md'] }, '.changeset: apply new-prop.md'],
    ['another version in the changelog', { changelog: '## 1.1.0' }, 'CHANGELOG.md: "## 1.2.0"'],
    [
      'a version that the changelog calls unreleased',
      { changelog: '## 1.2.0 (not released)' },
      'CHANGELOG.md: "## 1.2.0"',
    ],
    [
      'a README that offers the packed file alone',
      { readme: 'The package is not on a registry yet.' },
      'README.md: say how to install',
    ],
    [
      'a link to a file that is not committed',
      { readme: 'See\n[a](docs/new.md).' },
      'README.md:2: "docs/new.md" is not a file of the repository',
    ],
    [
      'a link out of the repository',
      { readme: '[a](../docs/a.md)' },
      'README.md:1: "../docs/a.md" is not a file of the repository',
    ],
    ['a link to http', { readme: '[a](http://example.com)' }, 'README.md:1: "http://example.com"'],
    [
      'a picture without a protocol',
      { readme: '![a](//example.com/a.png)' },
      'README.md:1: "//example.com/a.png"',
    ],
    ['a link by a definition', { readme: '[a]\n\n[a]: docs/new.md' }, 'README.md:3: "docs/new.md"'],
    [
      'two pictures in one block of HTML',
      { readme: '<p>\n  <img src="docs/d.png">\n  <img src="/docs/d.png">\n</p>' },
      'README.md:1: "/docs/d.png" is not the first',
    ],
    [
      'a relative link in a repository that is not on GitHub',
      { ...withManifest({ repository: 'gitlab:owner/name' }), readme: '[a](docs/a.md)' },
      'README.md:1: "docs/a.md" is relative',
    ],
  ])('is refused for %s, and for nothing else', (_, change, start) => {
    expect(refusalsOf(change)).toEqual([expect.stringContaining(start)]);
  });

  it.each([
    'owner/name',
    'github:owner/name',
    'https://github.com/owner/name',
    { url: 'git+https://github.com/owner/name.git' },
  ])('accepts the repository %j', (repository) => {
    expect(refusalsOf(withManifest({ repository }))).toEqual([]);
  });

  it.each(['Contact: <security@example.com>', 'Contact: https://example.com/security'])(
    'accepts the line "%s"',
    (security) => {
      expect(refusalsOf({ security })).toEqual([]);
    },
  );
});

describe('this project', () => {
  it('has a README whose links and pictures work on npm', () => {
    const { readme, committed } = readProject();
    const broken = refusalsOf({ readme, committed }).filter((line) => /^README\.md:\d/.test(line));
    expect(broken).toEqual([]);
  });

  it('publishes with provenance', () => {
    const { publishConfig } = readProject().manifest;
    expect(publishConfig).toEqual({ access: 'public', provenance: true });
  });
});
