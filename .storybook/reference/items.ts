import ts from 'typescript';
import { describe, tagOf, tagsOf } from './comments.js';
import { type Context, groupsOf } from './groups.js';
import type { ItemKind, ReferenceItem } from './model.js';
import { callText } from './parameters.js';
import { isOurs } from './program.js';
import { sourceText } from './typeText.js';

/** An export, and the entry that has it. */
export interface Export {
  readonly entry: string;
  readonly name: string;
  readonly symbol: ts.Symbol;
  readonly isPart: boolean;
}

/** The exports of one entry; those of a namespace one by one. */
export function exportsOf(
  entry: string,
  file: ts.SourceFile,
  checker: ts.TypeChecker,
): readonly Export[] {
  const module = checker.getSymbolAtLocation(file);
  if (!module) throw new Error(`${file.fileName} exports nothing.`);
  return checker.getExportsOfModule(module).flatMap((exported): Export[] => {
    const symbol = resolve(exported, checker);
    if (!(symbol.flags & ts.SymbolFlags.ValueModule)) {
      return [{ entry, name: exported.name, symbol, isPart: false }];
    }
    return checker.getExportsOfModule(symbol).map((part) => ({
      entry,
      name: `${exported.name}.${part.name}`,
      symbol: resolve(part, checker),
      isPart: true,
    }));
  });
}

function resolve(symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/** Reads one export: the first of those that are the same. */
export function readItem(
  { entry, name, symbol, isPart }: Export,
  otherEntries: readonly string[],
  context: Context,
): ReferenceItem {
  const { checker } = context;
  const kind = isPart ? 'part' : kindOf(name, symbol, checker);
  return {
    entry,
    otherEntries,
    name,
    kind,
    description: describe(symbol, checker),
    signature: signatureOf(kind, symbol, checker),
    groups: groupsOf(kind, symbol, context),
    returns: tagOf(symbol, checker, 'returns'),
    throws: tagsOf(symbol, checker, 'throws').map((text) => text.replaceAll(/\s*\n\s*/g, ' ')),
    example: tagsOf(symbol, checker, 'example')[0] ?? '',
    selectors: tagOf(symbol, checker, 'selector'),
    listedBy: null,
  };
}

function kindOf(name: string, symbol: ts.Symbol, checker: ts.TypeChecker): ItemKind {
  if (symbol.flags & ts.SymbolFlags.Class) return 'class';
  if (!(symbol.flags & ts.SymbolFlags.Value)) return 'type';
  const isFunction = checker.getTypeOfSymbol(symbol).getCallSignatures().length > 0;
  if (!isFunction) return 'value';
  if (/^use[A-Z]/.test(name)) return 'hook';
  return /^[A-Z]/.test(name) ? 'component' : 'function';
}

/** How a function is called, or what a type stands for. */
function signatureOf(kind: ItemKind, symbol: ts.Symbol, checker: ts.TypeChecker): string {
  if (kind === 'hook' || kind === 'function') {
    const [signature] = checker.getTypeOfSymbol(symbol).getCallSignatures();
    return signature ? callText(symbol.name, signature, checker) : '';
  }
  const declaration = symbol.declarations?.find(isOurs);
  return declaration && ts.isTypeAliasDeclaration(declaration)
    ? sourceText(declaration).replace(/^export /, '')
    : '';
}
