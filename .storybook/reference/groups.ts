import ts from 'typescript';
import { describe, paramTexts } from './comments.js';
import { foreignNames, membersOf } from './members.js';
import type { ItemKind, Member, MemberGroup } from './model.js';
import { parameterName, parametersOf } from './parameters.js';

/** What a reader must know of one export to read the others. */
export interface Context {
  readonly checker: ts.TypeChecker;
  /** Names of all exports of all entries. Other names mean nothing to a reader. */
  readonly exportedNames: ReadonlySet<string>;
}

/** The lists of an item, by its kind. */
export function groupsOf(kind: ItemKind, symbol: ts.Symbol, context: Context): MemberGroup[] {
  const { checker } = context;
  const groups = {
    component: () => propsOf(symbol, context),
    part: () => propsOf(symbol, context),
    hook: () => groupsOfHook(symbol, context),
    function: () => groupsOfFunction(symbol, context),
    class: () => groupsOfClass(symbol, context),
    type: () => groupsOfType(symbol, context),
    value: () => [group('Members', checker.getTypeOfSymbol(symbol), context)],
  };
  return groups[kind]().filter(({ members, rest }) => members.length > 0 || rest);
}

function group(title: string, type: ts.Type, { checker, exportedNames }: Context): MemberGroup {
  // A component with a ref takes its props and those of React.
  const types = type.isIntersection() ? [type, ...type.types] : [type];
  const names = types.map((one) => (one.aliasSymbol ?? one.symbol)?.name ?? '');
  return {
    title,
    typeName: names.find((name) => exportedNames.has(name)) ?? '',
    members: membersOf(type, checker),
    rest: '',
  };
}

/** The members of each case of a type, then those that all cases share. */
function groupsOfCases(title: string, type: ts.Type, context: Context): MemberGroup[] {
  // A component with a ref takes each case together with React's own props.
  const whole = group(title, type, context);
  if (!type.isUnion()) return [whole];
  const cases = type.types.map((one) => group(title, one, context));
  const isShared = (member: Member) =>
    cases.every(({ members }) =>
      members.some(({ name, type: text }) => name === member.name && text === member.type),
    );
  return [
    ...cases.map((one) => ({
      ...one,
      title: `${title} of \`${one.typeName}\``,
      members: one.members.filter((member) => !isShared(member)),
    })),
    {
      ...whole,
      title: `Other ${title.toLowerCase()}`,
      typeName: '',
      members: whole.members.filter(isShared),
    },
  ];
}

function propsOf(symbol: ts.Symbol, context: Context): MemberGroup[] {
  const { checker } = context;
  const props = checker.getTypeOfSymbol(symbol).getCallSignatures()[0]?.parameters[0];
  if (!props) throw new Error(`${symbol.name} is no component.`);
  const type = checker.getTypeOfSymbol(props);
  const element = /Renders an? `(<\w+)/.exec(describe(symbol, checker))?.[1];
  const rest = element
    ? `All other props of \`${element}>\`, \`ref\` included.`
    : restOf(foreignNames(type, checker));
  const groups = groupsOfCases('Props', type, context);
  return groups.map((one) => (one === groups.at(-1) ? { ...one, rest } : one));
}

/** Props of any element, by their names; those of ARIA are too many for that. */
function restOf(names: readonly string[]): string {
  const short = names.map((name) => name.replace(/^aria-.*/, 'aria-*')).filter(isProp);
  const list = [...new Set(short)].map((name) => `\`${name}\``).join(', ');
  return list && `Also, as on any element: ${list}.`;
}

/** React itself keeps the key. */
const isProp = (name: string) => name !== 'key';

function groupsOfHook(symbol: ts.Symbol, context: Context): MemberGroup[] {
  const [signature] = context.checker.getTypeOfSymbol(symbol).getCallSignatures();
  const [options] = signature?.parameters ?? [];
  if (!signature || !options) throw new Error(`${symbol.name} takes no options.`);
  return [
    ...groupsOfCases('Options', context.checker.getTypeOfSymbol(options), context),
    group('Result', signature.getReturnType(), context),
  ];
}

/** Parameters, then the members of those whose type no other item lists. */
function groupsOfFunction(symbol: ts.Symbol, context: Context): MemberGroup[] {
  const { checker } = context;
  const [signature] = checker.getTypeOfSymbol(symbol).getCallSignatures();
  if (!signature) return [];
  const texts = paramTexts(symbol, checker);
  const members = parametersOf(signature, texts, checker);
  const unlisted = signature.parameters.flatMap(({ valueDeclaration }) => {
    // SAFETY: the source has no parameter without a declaration.
    const declaration = valueDeclaration as ts.ParameterDeclaration;
    const { type } = declaration;
    return type && isUnlisted(type, context)
      ? [group(`\`${parameterName(declaration)}\``, checker.getTypeAtLocation(type), context)]
      : [];
  });
  return [{ title: 'Parameters', typeName: '', members, rest: '' }, ...unlisted];
}

/** Whether a type is written in place, or has a name that no entry exports. */
function isUnlisted(node: ts.TypeNode, { exportedNames }: Context): boolean {
  if (ts.isTypeLiteralNode(node)) return true;
  if (!ts.isTypeReferenceNode(node) || node.typeArguments) return false;
  return !exportedNames.has(node.typeName.getText());
}

function groupsOfClass(symbol: ts.Symbol, context: Context): MemberGroup[] {
  const { checker } = context;
  const [signature] = checker.getTypeOfSymbol(symbol).getConstructSignatures();
  const constructor = symbol.members?.get(ts.InternalSymbolName.Constructor);
  const texts = constructor ? paramTexts(constructor, checker) : new Map<string, string>();
  const members = signature ? parametersOf(signature, texts, checker) : [];
  return [
    { title: 'Constructor', typeName: '', members, rest: '' },
    { ...group('Properties', checker.getDeclaredTypeOfSymbol(symbol), context), typeName: '' },
  ];
}

/** The members of an object, or of cases that no other item lists. */
function groupsOfType(symbol: ts.Symbol, context: Context): MemberGroup[] {
  const type = context.checker.getDeclaredTypeOfSymbol(symbol);
  const cases = type.isUnion() ? type.types : [type];
  const isObject = cases.every(({ flags }) =>
    Boolean(flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)),
  );
  const isListed = ({ symbol: { name } }: ts.Type) =>
    name !== symbol.name && context.exportedNames.has(name);
  if (!isObject || (type.isUnion() && cases.some((one) => one.symbol && isListed(one)))) return [];
  return [{ ...group('Members', type, context), typeName: '' }];
}
