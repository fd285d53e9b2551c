import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BackupCodeFormat } from 'backup-code-challenge';

const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');

/** The rows of the README's table: a published code, and the `format` that the README gives for it. */
export const readmeFormats = Array.from(
  readme.matchAll(/^\| `([\w-]+)` +\| (?:none|`(\{.+\})`) +\|$/gm),
  ([, code = '', format = '{}']): [code: string, format: BackupCodeFormat] => [
    code,
    JSON.parse(format.replaceAll(/(\w+):/g, '"$1":')),
  ],
);
