import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { root } from '../run.mjs';

/**
 * Checks the 'use client' directives. Frameworks with React Server Components, such as Next, run a
 * module on the server unless it has one. Modules with components or hooks must have it; modules for
 * servers must not.
 *
 * @returns {string[]} The problems, one line for each file.
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
  return (
    /^(code|failure|locales|loginradius|page|server|simulator|texts)\//.test(file) ||
    /^(index|pickLocale|server|serverRedis|testing|testingMsw|verifyAt)\.js$/.test(file)
  );
}

/**
 * Whether a module is for the client. Its name is that of a component or hook, or it imports a value
 * from React, such as a hook or `createContext`. Built files have no type imports.
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
