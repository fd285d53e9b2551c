import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { root } from '../run.mjs';

/**
 * Next and other hosts of React Server Components run a module on the server unless it begins with
 * 'use client'. Components and hooks must say it; what a server may use as well must not.
 *
 * @returns {string[]} What is wrong, a line for each file.
 */
export function checkClientDirective() {
  const dist = join(root, 'dist');
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(sep, '/'))
    .filter((file) => file.endsWith('.js'))
    .toSorted()
    .flatMap((file) => {
      const code = readFileSync(join(dist, file), 'utf8');
      const isClient = /^(['"])use client\1/.test(code);
      if (isClient && isForServersToo(file)) {
        return [`dist/${file} begins with 'use client', and servers use it as well`];
      }
      if (!isClient && needsClient(file, code)) {
        return [`dist/${file} does not begin with 'use client': add it to the source`];
      }
      return [];
    });
}

/** @param {string} file */
function isForServersToo(file) {
  return /^(core|testing|locales)\/|^index\.js$/.test(file);
}

/**
 * Components and hooks by their names, and whatever takes a value (a hook, `createContext`) from
 * React: built files have no type imports.
 *
 * @param {string} file
 * @param {string} code
 */
function needsClient(file, code) {
  return (
    /^BackupCodeChallenge\.js$|^parts\/[A-Z]\w*\.js$|(^|\/)use[A-Z]\w*\.js$/.test(file) ||
    /^import .* from "react";$/m.test(code)
  );
}
