import { split } from 'sentence-splitter';
import { riddles } from './riddles.mjs';
import { words } from './words.mjs';

/** Longer sentences are warned of. */
const longSentence = 25;
/** Longer sentences are refused. */
const longestSentence = 38;

/** Words and phrases to replace. @type {import('@textlint/kernel').TextlintRuleModule} */
const plainWords = ({ Syntax, RuleError, report, locator }) => ({
  [Syntax.Str](node) {
    for (const { pattern, advice } of words) {
      for (const found of node.value.matchAll(new RegExp(pattern, `g${pattern.flags}`))) {
        const range = [found.index, found.index + found[0].length];
        report(node, new RuleError(`"${found[0]}": ${advice}`, { padding: locator.range(range) }));
      }
    }
  },
});

/** Sentences with a subject that a reader has to guess. @type {import('@textlint/kernel').TextlintRuleModule} */
const noRiddles = ({ Syntax, RuleError, report }) => ({
  [Syntax.Paragraph](node) {
    for (const sentence of sentencesOf(node)) {
      const riddle = riddles.find(({ pattern }) => pattern.test(sentence));
      if (riddle) report(node, new RuleError(`"${start(sentence)}": ${riddle.advice}`));
    }
  },
});

/** @type {(isTooLong: (words: number) => boolean) => import('@textlint/kernel').TextlintRuleModule} */
const sentenceLength =
  (isTooLong) =>
  ({ Syntax, RuleError, report }) => ({
    [Syntax.Paragraph](node) {
      for (const sentence of sentencesOf(node)) {
        const count = sentence.split(/\s+/).filter((word) => /\w/.test(word)).length;
        if (isTooLong(count)) {
          report(node, new RuleError(`"${start(sentence)}" has ${count} words: split it.`));
        }
      }
    },
  });

/** A word that stands twice. @type {import('@textlint/kernel').TextlintRuleModule} */
const noDoubledWords = ({ Syntax, RuleError, report, locator }) => ({
  [Syntax.Str](node) {
    for (const found of node.value.matchAll(/\b([a-z]+) \1\b/gi)) {
      const range = [found.index, found.index + found[0].length];
      report(
        node,
        new RuleError(`"${found[0]}": a word twice.`, { padding: locator.range(range) }),
      );
    }
  },
});

/** The rules, in the form that textlint's kernel takes. */
export const rules = [
  { ruleId: 'plain-words', rule: plainWords },
  { ruleId: 'no-riddles', rule: noRiddles },
  { ruleId: 'no-doubled-words', rule: noDoubledWords },
  { ruleId: 'longest-sentence', rule: sentenceLength((count) => count > longestSentence) },
  {
    ruleId: 'sentence-length',
    rule: sentenceLength((count) => count > longSentence && count <= longestSentence),
    options: { severity: 'warning' },
  },
];

/** The sentences of a paragraph, in which code is one word. */
function sentencesOf(node) {
  return split(textOf(node))
    .filter(({ type }) => type === 'Sentence')
    .map(({ raw }) => raw.trim().replaceAll(/\s+/g, ' '));
}

function textOf(node) {
  if (node.type === 'Code') return 'code';
  if (node.type === 'Break') return ' ';
  return node.children ? node.children.map(textOf).join('') : (node.value ?? '');
}

const start = (sentence) => (sentence.length > 60 ? `${sentence.slice(0, 57)}…` : sentence);
