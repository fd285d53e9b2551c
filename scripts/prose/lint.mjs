import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { TextlintKernel } from '@textlint/kernel';
import markdown from '@textlint/textlint-plugin-markdown';
import { root } from '../run.mjs';
import { fromCss, fromComments, fromMarkdown, fromMdx, fromStrings } from './extract.mjs';
import { rules } from './rules.mjs';

const kernel = new TextlintKernel();
const plugins = [{ pluginId: 'markdown', plugin: markdown.default ?? markdown }];

/**
 * @typedef {{ line: number; rule: string; text: string; isWarning: boolean }} Message
 * @typedef {(text: string) => import('./extract.mjs').Passage[]} Extract
 */

/**
 * Lints the prose of a file.
 *
 * @param {string} text
 * @param {Extract} extract What of the file is prose.
 * @returns {Promise<Message[]>}
 */
export async function lintText(text, extract) {
  const found = extract(text).map(async (passage) => {
    const { messages } = await kernel.lintText(passage.text, { ext: '.md', plugins, rules });
    return messages.map(({ loc, ruleId, message, severity }) => ({
      line: passage.line + loc.start.line - 1,
      rule: ruleId,
      text: message,
      isWarning: severity === 1,
    }));
  });
  return (await Promise.all(found)).flat();
}

const filesIn = (/** @type {string} */ folder, /** @type {RegExp} */ name) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => name.test(file));

/** Not written for engineers: terms and remarks of 82 languages. */
const translators = join('docs', 'translating.md');

/** Made from LoginRadius's own description, or in other languages than English. */
const isForeign = (/** @type {string} */ file) =>
  /\.generated\.ts$|[\\/]fixtures[\\/]/.test(file) ||
  (/[\\/]locales[\\/]/.test(file) && !/(?:messages|[\\/]en)\.ts$/.test(file));

/** The strings of these are texts of the Storybook's pages. */
const pageData = /(?:guarantees|secretPlaces|standards|wcag|handWrittenFaults|anatomyMarks)\.ts$/;

/**
 * Every file with prose, and what of it is prose.
 *
 * @returns {{ file: string; extract: Extract }[]}
 */
export function proseFiles() {
  const texts = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md'].filter((file) =>
    existsSync(join(root, file)),
  );
  return [
    ...[...texts, ...filesIn('docs', /\.md$/)]
      .filter((file) => file !== translators)
      .map((file) => ({ file, extract: fromMarkdown })),
    ...filesIn(join('stories', 'docs'), /\.mdx$/).map((file) => ({ file, extract: fromMdx })),
    ...filesIn(join('stories', 'docs', 'support'), pageData).map((file) => ({
      file,
      extract: fromStrings,
    })),
    ...filesIn('src', /\.tsx?$/)
      .filter((file) => !isForeign(file))
      .map((file) => ({ file, extract: fromComments })),
    ...filesIn('src', /\.css$/).map((file) => ({ file, extract: fromCss })),
  ];
}
