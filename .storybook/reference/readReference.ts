import { join } from 'node:path';
import { packageEntries } from '../../scripts/packageEntries.mjs';
import { readCustomProperties } from './customProperties.js';
import { readDataAttributes } from './dataAttributes.js';
import { type Export, exportsOf, readItem } from './items.js';
import { listOnce } from './listOnce.js';
import type { Reference } from './model.js';
import { createSourceProgram, root } from './program.js';

const isLanguage = ({ specifier }: { specifier: string }) => specifier.includes('/locales/');

/** Reads the reference from the source of every entry of the package, and of its stylesheet. */
export function readReference(): Reference {
  const entries = packageEntries().filter(({ source }) => source.endsWith('.ts'));
  const program = createSourceProgram(entries.map(({ source }) => source));
  const checker = program.getTypeChecker();
  const read = ({ specifier, source }: { specifier: string; source: string }) => {
    const file = program.getSourceFile(join(root, source));
    if (!file) throw new Error(`There is no ${source}.`);
    return exportsOf(specifier, file, checker);
  };
  const all = entries.filter((entry) => !isLanguage(entry)).flatMap(read);
  const context = { checker, exportedNames: new Set(all.map(({ name }) => name)) };
  const items = firstOfEach(all).map((one) => readItem(one, otherEntriesOf(one, all), context));
  return {
    items: listOnce(items),
    languages: entries.filter(isLanguage).map((entry) => ({
      tag: entry.specifier.replace(/^.*\//, ''),
      exportName: read(entry)[0]?.name ?? '',
    })),
    customProperties: readCustomProperties(),
    dataAttributes: readDataAttributes(program),
  };
}

const firstOfEach = (all: readonly Export[]) =>
  all.filter((one, index) => all.findIndex(({ symbol }) => symbol === one.symbol) === index);

const otherEntriesOf = (one: Export, all: readonly Export[]) =>
  all
    .filter(({ symbol, entry }) => symbol === one.symbol && entry !== one.entry)
    .map(({ entry }) => entry);
