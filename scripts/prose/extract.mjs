import ts from 'typescript';

/**
 * Markdown in a file, and the line in which it begins.
 *
 * @typedef {{ line: number; text: string }} Passage
 */

/** @type {(text: string) => Passage[]} The prose of a page: without imports, JSX and HTML. */
export function fromMdx(text) {
  let isInJsx = false;
  const lines = text.split('\n').map((line) => {
    if (/^(?:import|export) /.test(line)) return '';
    if (/^<[A-Z/]/.test(line)) isInJsx = true;
    const isKept = !isInJsx;
    if (/(?:\/>|<\/\w+>)\s*$/.test(line)) isInJsx = false;
    return isKept ? line : '';
  });
  return [{ line: 1, text: lines.join('\n') }];
}

/** @type {(text: string) => Passage[]} The prose of a Markdown file: without lines of names alone. */
export function fromMarkdown(text) {
  return [{ line: 1, text: text.replaceAll(/^(?:- )?(?:`[^`\n]+`(?:, |: |$))+$/gm, '') }];
}

/** @type {(text: string) => Passage[]} The comments of a stylesheet. */
export function fromCss(text) {
  return Array.from(text.matchAll(/\/\*([^]*?)\*\//g), (found) => ({
    line: lineAt(text, found.index),
    text: withoutMarks(found[1] ?? ''),
  }));
}

/** @type {(text: string) => Passage[]} The comments of a module. */
export function fromComments(text) {
  const lines = Array.from(text.matchAll(/(?:^[ \t]*\/\/[^\n]*\n)+/gm), (found) => ({
    line: lineAt(text, found.index),
    text: found[0].replaceAll(/^[ \t]*\/\/ ?(?:SAFETY: |(?:ox|es)lint-[^\n]*)?/gm, ''),
  }));
  const docs = Array.from(text.matchAll(/^[ \t]*\/\*\*([^]*?)\*\//gm), (found) => ({
    line: lineAt(text, found.index),
    text: withoutTags(withoutMarks(found[1] ?? '')),
  }));
  return [...docs, ...lines];
}

/** @type {(text: string) => Passage[]} The texts in the data of a page: strings of several words. */
export function fromStrings(text) {
  const file = ts.createSourceFile('data.ts', text, ts.ScriptTarget.Latest, true);
  /** @type {Passage[]} */
  const passages = [];
  const visit = (/** @type {ts.Node} */ node) => {
    if (ts.isStringLiteralLike(node) && node.text.includes(' ')) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      passages.push({ line: line + 1, text: node.text });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return passages;
}

const lineAt = (/** @type {string} */ text, /** @type {number} */ index) =>
  text.slice(0, index).split('\n').length;

/** The lines of a comment without their stars. */
const withoutMarks = (/** @type {string} */ comment) =>
  comment
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').trimStart())
    .join('\n');

/** A comment's tags as items of a list, and without those that hold code. */
function withoutTags(/** @type {string} */ comment) {
  return comment
    .replaceAll(/^@(?:example|default|selector|see)\b[^]*?(?=^@|$(?![^]))/gm, (tag) =>
      tag.replaceAll(/[^\n]/g, ''),
    )
    .replaceAll(/^@param [\w.]+ (?:- )?|^@\w+ ?(?:\{.*?\} ?)?/gm, '- ');
}
