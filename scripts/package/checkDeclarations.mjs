import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run.mjs';

const dist = join(root, 'dist');
const generated = join('loginradius', 'verifyBackupCode.generated.d.ts');

/**
 * Looks that the Profile with its 149 fields is declared in one place, and named everywhere else. Where
 * an export has no type of its own, the compiler writes out all of them.
 *
 * @returns {string[]} What is wrong, a line for each file.
 */
export function checkDeclarations() {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.d.ts'))
    .filter((file) => readFileSync(join(dist, file), 'utf8').includes('IsPasswordBreached'));
  return [
    ...(files.includes(generated) ? [] : [`${generated} does not declare the Profile`]),
    ...files
      .filter((file) => file !== generated)
      .map((file) => `${file} writes out the Profile: give its export a type`),
  ];
}
