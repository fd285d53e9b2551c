import markdown from '@textlint/textlint-plugin-markdown';

const { Processor } = markdown.default ?? markdown;

/**
 * What a README links to or shows.
 *
 * @typedef {object} Target
 * @property {string} href
 * @property {number} line
 * @property {boolean} isLost Whether it comes after another one in the same block of HTML. npm resolves
 *   only the first of a block.
 */

/**
 * Lists the targets of the links and pictures of a README.
 *
 * @param {string} readme
 * @returns {Target[]}
 */
export function readmeTargets(readme) {
  return targetsIn(new Processor({}).processor('.md').preProcess(readme));
}

/** @returns {Target[]} */
function targetsIn(node) {
  const { line } = node.loc.start;
  if (node.type === 'Html') {
    const found = node.value.matchAll(/\b(?:src|href)\s*=\s*["']([^"']*)["']/gi);
    return Array.from(found, ([, href], index) => ({ href, line, isLost: index > 0 }));
  }
  return [
    ...(node.url ? [{ href: node.url, line, isLost: false }] : []),
    ...(node.children ?? []).flatMap(targetsIn),
  ];
}
