import { posix } from 'node:path';
import { readmeTargets } from './readmeTargets.mjs';
import { repositoryAddress } from './repositoryAddress.mjs';

/**
 * Refuses a README that would be wrong, or have broken links, on npm's page. npm shows the README
 * alone. It resolves a relative link by `repository`, and only if that is on GitHub.
 *
 * @param {import('./findRefusals.mjs').Project} project
 * @returns {string[]}
 */
export function refuseReadme({ manifest, readme, committed }) {
  const repository = repositoryAddress(manifest);
  const isOnGitHub = repository === null || repository.startsWith('https://github.com/');
  const broken = readmeTargets(readme).flatMap(({ href, line, isLost }) => {
    if (/^(?:https:\/\/|mailto:|#)/.test(href)) return [];
    const because = reason(href, committed, isLost, isOnGitHub);
    return because ? [`README.md:${line}: "${href}" ${because}`] : [];
  });
  return [
    ...(/not on a registry/.test(readme)
      ? ['README.md: say how to install the package from the registry.']
      : []),
    ...broken,
  ];
}

/**
 * Why a link that is no https address is broken on npm's page.
 *
 * @param {string} href
 * @param {ReadonlySet<string>} committed
 * @param {boolean} isLost
 * @param {boolean} isOnGitHub
 */
function reason(href, committed, isLost, isOnGitHub) {
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(href)) return 'is no https address.';
  if (!isOnGitHub) return 'is relative, and npm resolves that for GitHub alone. Write the address.';
  if (isLost) return 'is not the first in its block of HTML. Write it in Markdown.';
  const path = posix.normalize(href.replace(/[?#].*$/, '')).replace(/^\//, '');
  return committed.has(path) ? null : 'is not a file of the repository.';
}
