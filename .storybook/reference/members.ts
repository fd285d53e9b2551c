import ts from 'typescript';
import { describe, tagOf } from './comments.js';
import type { Member } from './model.js';
import { isOurs } from './program.js';
import { typeText, withoutUndefined } from './typeText.js';

/** Anything that TypeScript writes between a name and its type. */
type Declared = ts.Declaration & { readonly type?: ts.TypeNode };

/**
 * The members of a type that the package itself declares. Of a union: those of all its cases, without
 * the one that tells the cases apart.
 */
export function membersOf(type: ts.Type, checker: ts.TypeChecker): readonly Member[] {
  if (!type.isUnion()) {
    return ownProperties(type, checker).map((property) => memberOf(property, checker));
  }
  const all = type.types.flatMap((one) => ownProperties(one, checker));
  const shared = new Set(checker.getPropertiesOfType(type).map(({ name }) => name));
  return [...new Set(all.map(({ name }) => name))].flatMap((name) => {
    const found = all.filter((one) => one.name === name).map((one) => memberOf(one, checker));
    const types = new Set(found.map((one) => one.type));
    const first = found.find(({ description }) => description) ?? found[0];
    if (!first || (types.size > 1 && shared.has(name))) return [];
    const isRequired = shared.has(name) && found.every((one) => one.isRequired);
    return [{ ...first, isRequired }];
  });
}

function ownProperties(type: ts.Type, checker: ts.TypeChecker): readonly ts.Symbol[] {
  return checker
    .getPropertiesOfType(type)
    .filter((property) => property.declarations?.some(isOurs))
    .filter((property) => !isForbidden(property, checker));
}

/** `never` forbids a member of one case in another one, and so does an object with a member of `never`. */
function isForbidden(property: ts.Symbol, checker: ts.TypeChecker): boolean {
  const type = checker.getNonNullableType(checker.getTypeOfSymbol(property));
  return [
    type,
    ...checker.getPropertiesOfType(type).map((one) => checker.getTypeOfSymbol(one)),
  ].some(({ flags }) => flags & ts.TypeFlags.Never);
}

/** The names of members that come from a library, such as those of an element. */
export function foreignNames(type: ts.Type, checker: ts.TypeChecker): readonly string[] {
  return checker
    .getPropertiesOfType(type)
    .filter(({ declarations }) => declarations && !declarations.some(isOurs))
    .map(({ name }) => name);
}

/** One member of an object type, with the members of an object that has no name. */
function memberOf(property: ts.Symbol, checker: ts.TypeChecker): Member {
  const declaration: Declared | undefined = property.declarations?.find(isOurs);
  const type = checker.getTypeOfSymbol(property);
  const isMethod = declaration !== undefined && ts.isMethodSignature(declaration);
  const node = isMethod ? undefined : declaration?.type;
  const text = typeText(node, type, checker);
  const isRequired = !(property.flags & ts.SymbolFlags.Optional);
  const nested = node && holdsLiteral(node) ? membersOf(type, checker) : [];
  return {
    name: property.name,
    type: nested.length > 0 ? 'object' : isRequired ? text : withoutUndefined(text),
    isRequired,
    description: describe(property, checker),
    defaultValue: tagOf(property, checker, 'default') || null,
    members: nested,
  };
}

/** Whether the source writes an object's members in the place of its type. */
function holdsLiteral(node: ts.TypeNode): boolean {
  return ts.isTypeLiteralNode(node)
    ? node.members.length > 0
    : ts.isIntersectionTypeNode(node) && node.types.some(holdsLiteral);
}
