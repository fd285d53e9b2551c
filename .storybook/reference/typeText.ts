import ts from 'typescript';

const flags: ts.TypeFormatFlags =
  ts.TypeFormatFlags.NoTruncation |
  ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope |
  ts.TypeFormatFlags.UseSingleQuotesForStringLiteralType;

/** A type as the source writes it, on one line; what the source does not write, as the compiler has it. */
export function typeText(
  node: ts.TypeNode | undefined,
  type: ts.Type,
  checker: ts.TypeChecker,
): string {
  return tidy(node ? sourceText(node) : checker.typeToString(type, undefined, flags));
}

/** The source of a node without its comments and line ends. */
export function sourceText(node: ts.Node): string {
  return ts
    .createPrinter({ removeComments: true, omitTrailingSemicolon: true })
    .printNode(ts.EmitHint.Unspecified, node, node.getSourceFile());
}

/** A property that may be left out says so by its name. */
export function withoutUndefined(type: string): string {
  const bare = type.replace(/ \| undefined$/, '');
  const [, inner] = /^\((.*)\)$/.exec(bare) ?? [];
  // The brackets around a function's type are there for the union alone.
  return bare !== type && inner && isBalanced(inner) ? inner : bare;
}

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === '(') depth++;
    if (character === ')' && --depth < 0) return false;
  }
  return depth === 0;
}

const tidy = (text: string) => text.replaceAll(/\s*\n\s*/g, ' ').replaceAll(/^\| /g, '');
