import { describe, expect, it } from 'vitest';
import {
  fromComments,
  fromCss,
  fromMarkdown,
  fromMdx,
  fromStrings,
} from '../../scripts/prose/extract.mjs';
import { type Extract, lintText } from '../../scripts/prose/lint.mjs';

/** The rules that complain, with the lines. */
async function complaints(text: string, extract: Extract = fromMarkdown) {
  const messages = await lintText(text, extract);
  return messages.map(({ rule, line }) => `${line} ${rule}`);
}

const words = (count: number) => `${'one two '.repeat(count / 2).trim()}.`;

describe('the linter of prose', () => {
  it.each([
    ['The vendor answers.', '1 plain-words'],
    ["Not what the host's page shows.", '1 plain-words'],
    ['This shows the ways out.', '1 plain-words'],
    ['A back end of one’s own.', '1 plain-words'],
    ['The person is told why.', '1 plain-words'],
    ["The alert takes the panel's place.", '1 plain-words'],
    ['| cell |\n| --- |\n| a vendor |', '3 plain-words'],
    ['Whoever has the codes copies them.', '1 no-riddles'],
    ['The step ends, for the token has expired.', '1 no-riddles'],
    ['That of an ended step has the focus.', '1 no-riddles'],
    ['The step ends. So\ndoes the wait.', '1 no-riddles'],
    ['The the step.', '1 no-doubled-words'],
    [words(30), '1 sentence-length'],
    [words(46), '1 longest-sentence'],
  ])('refuses: %s', async (text, complaint) => {
    expect(await complaints(text)).toEqual([complaint]);
  });

  it.each([
    'The step sends the code once.',
    '`the vendor` is code.',
    // A list of names is no sentence.
    `${'`name`, '.repeat(50)}\`name\``,
    `- ${'`name`, '.repeat(50)}\`name\`: \`type\``,
    'Start it with `--host`. The host name is `localhost`.',
    'A lock ends. The person reads when, because the server says so.',
  ])('accepts: %s', async (text) => {
    expect(await complaints(text)).toEqual([]);
  });

  it('warns of a long sentence, and refuses a longer one', async () => {
    const [warning] = await lintText(words(30), fromMarkdown);
    const [error] = await lintText(words(45), fromMarkdown);
    expect([warning?.isWarning, error?.isWarning]).toEqual([true, false]);
  });

  it.each([
    ['a doc comment', 'const a = 1;\n\n/**\n * Text.\n * The vendor.\n */\n', fromComments, 5],
    ['a tag', '/**\n * Text.\n * @param a The vendor.\n */\n', fromComments, 3],
    ['a line comment', 'f();\n  // The vendor.\n', fromComments, 2],
    ['a comment of a stylesheet', 'a {\n  /* The vendor. */\n}', fromCss, 2],
    ['a page', "import a from 'a';\n\n# A\n\nThe vendor.\n", fromMdx, 5],
    ['the data of a page', "export const a = [\n  'The vendor.',\n];", fromStrings, 2],
  ])('reads %s', async (_, text, extract, line) => {
    expect(await complaints(text, extract)).toEqual([`${line} plain-words`]);
  });

  it.each([
    [
      'an example in a doc comment',
      '/**\n * Text.\n * @example\n * vendor();\n */\n',
      fromComments,
    ],
    ['code', "const vendor = 'the vendor';", fromComments],
    ['JSX of a page', '<Table\n  headings={["The vendor"]}\n/>\n', fromMdx],
  ])('does not read %s', async (_, text, extract) => {
    expect(await complaints(text, extract)).toEqual([]);
  });
});
