import ts from 'typescript';

/** The text of a symbol's doc comment, as Markdown in one paragraph for each of its paragraphs. */
export function describe(symbol: ts.Symbol, checker: ts.TypeChecker): string {
  return unwrap(ts.displayPartsToString(symbol.getDocumentationComment(checker)));
}

/** The texts of a tag, such as each `@throws`. */
export function tagsOf(symbol: ts.Symbol, checker: ts.TypeChecker, name: string): string[] {
  return symbol
    .getJsDocTags(checker)
    .filter((tag) => tag.name === name)
    .map((tag) => ts.displayPartsToString(tag.text));
}

/** The first text of a tag without its line ends. */
export function tagOf(symbol: ts.Symbol, checker: ts.TypeChecker, name: string): string {
  return unwrap(tagsOf(symbol, checker, name)[0] ?? '');
}

/** What a function says of each of its parameters. */
export function paramTexts(
  symbol: ts.Symbol,
  checker: ts.TypeChecker,
): ReadonlyMap<string, string> {
  return new Map(
    tagsOf(symbol, checker, 'param').map((text) => {
      const [, name = '', description = ''] = /^(\S+)\s*(?:- )?([^]*)$/.exec(text) ?? [];
      return [name, unwrap(description)];
    }),
  );
}

/** The doc comment that stands before a node, which no symbol has. */
export function commentBefore(node: ts.Node): string {
  const text = node.getSourceFile().text;
  const comment = (ts.getLeadingCommentRanges(text, node.pos) ?? [])
    .map(({ pos, end }) => text.slice(pos, end))
    .findLast((range) => range.startsWith('/**'));
  return unwrap((comment ?? '').replaceAll(/^\/\*\*|\*\/$/g, '').replaceAll(/^ *\* ?/gm, ''));
}

/** Lines of a comment end where the editor wraps them; a list and an empty line stay. */
function unwrap(text: string): string {
  return text
    .trim()
    .replaceAll(/[ \t]*\n(?!\s*(?:\n|- ))[ \t]*/g, (end, offset: number) =>
      text.trim()[offset - 1] === '\n' ? end : ' ',
    );
}
