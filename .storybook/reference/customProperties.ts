import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import postcss, { type Declaration } from 'postcss';
import type { CustomProperty } from './model.js';
import { root } from './program.js';

const folder = join(root, 'src/styles');

/** One place in which a rule of ours reads a custom property of the app's. */
interface Use {
  readonly name: string;
  readonly fallback: string;
  readonly description: string;
  readonly isForMoreContrast: boolean;
}

/** Reads the custom properties of the stylesheet: each `var(--bcc-name, default)` and its comment. */
export function readCustomProperties(): readonly CustomProperty[] {
  const uses = readdirSync(folder)
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) => readUses(readFileSync(join(folder, file), 'utf8')));
  const names = [...new Set(uses.map(({ name }) => name))];
  return names.map((name) => {
    const of = uses.filter((use) => use.name === name);
    // The last of a name is the one for browsers that know the newest functions.
    const usual = of.findLast((use) => !use.isForMoreContrast)?.fallback ?? '';
    const contrast = of.find((use) => use.isForMoreContrast)?.fallback ?? null;
    const [, light = usual, dark = null] = /^light-dark\((.+), (.+)\)$/.exec(usual) ?? [];
    return {
      name,
      description: of.find(({ description }) => description)?.description ?? '',
      light: named(light),
      dark,
      moreContrast: contrast?.replace(/^light-dark\((.+), (.+)\)$/, '$1 · $2') ?? null,
    };
  });
}

function readUses(css: string): Use[] {
  const uses: Use[] = [];
  postcss.parse(css).walkDecls((declaration) => {
    const found = /var\(\s*(--bcc-[\w-]+)(?:,\s*([^]*?))?\s*\)$/.exec(declaration.value);
    if (!found) return;
    const [, name = '', fallback = ''] = found;
    uses.push({
      name,
      fallback: fallback.replaceAll(/\s+/g, ' '),
      description: commentOf(declaration),
      isForMoreContrast: isForMoreContrast(declaration),
    });
  });
  return uses;
}

/** The comment right before a declaration. */
function commentOf(declaration: Declaration): string {
  const before = declaration.prev();
  return before?.type === 'comment' ? before.text.replaceAll(/\s+/g, ' ') : '';
}

function isForMoreContrast({ parent }: Declaration): boolean {
  const around = parent?.parent;
  return around?.type === 'atrule' && 'params' in around
    ? around.params.includes('prefers-contrast')
    : false;
}

/** A private property stands for the public one of the same name. */
const named = (value: string) => value.replaceAll('--_', '--bcc-');
