import { relative } from 'node:path';
import ts from 'typescript';
import { commentBefore } from './comments.js';
import type { DataAttribute } from './model.js';
import { root } from './program.js';
import { typeText } from './typeText.js';

/** Where attributes are read that another place sets. */
const readers = /^src\/(?:page|simulator|server|locales)\//;

/** Reads each `data-*` attribute that the source sets, in an object or in JSX, with its comment. */
export function readDataAttributes(program: ts.Program): readonly DataAttribute[] {
  const checker = program.getTypeChecker();
  const found: DataAttribute[] = [];
  const visit = (node: ts.Node): void => {
    const name = attributeName(node);
    if (name) {
      found.push({
        name,
        description: commentBefore(node) || commentAround(node),
        values: valuesOf(node, checker),
      });
    }
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) {
    const path = relative(root, file.fileName).replaceAll('\\', '/');
    if (path.startsWith('src/') && !readers.test(path)) visit(file);
  }
  return [...new Set(found.map(({ name }) => name))].toSorted().map((name) => {
    const of = found.filter((one) => one.name === name);
    // SAFETY: the name was found at least once.
    return of.find(({ description }) => description) ?? of[0]!;
  });
}

function attributeName(node: ts.Node): string | null {
  if (!ts.isPropertyAssignment(node) && !ts.isJsxAttribute(node)) return null;
  const name = ts.isStringLiteral(node.name) ? node.name.text : node.name.getText();
  return name.startsWith('data-') ? name : null;
}

/** The comment of the variable whose object holds the attribute. A function says nothing of its attributes. */
function commentAround(node: ts.Node): string {
  const holder = ts.findAncestor(
    node,
    (one) => ts.isFunctionLike(one) || ts.isVariableStatement(one),
  );
  return holder && ts.isVariableStatement(holder) ? commentBefore(holder) : '';
}

function valuesOf(node: ts.Node, checker: ts.TypeChecker): string {
  const written =
    ts.isPropertyAssignment(node) || ts.isJsxAttribute(node) ? node.initializer : null;
  const value = written && ts.isJsxExpression(written) ? written.expression : written;
  if (!value) return '';
  const type = checker.getNonNullableType(checker.getTypeAtLocation(value));
  return type.isUnion()
    ? type.types.map((one) => typeText(undefined, one, checker)).join(' | ')
    : typeText(undefined, type, checker);
}
