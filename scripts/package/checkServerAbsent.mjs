import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from '../run.mjs';

/** Texts of the handler and of jose that no minifier changes. */
const signs = ['__Host-backup-code', 'backup-code-challenge: createBackupCodeHandler', 'A256GCM'];

/**
 * Checks that a site's files for browsers hold nothing of `backup-code-challenge/server` and of jose.
 *
 * @param {string} folder What the browser can load, source maps left out.
 * @returns {string} What was checked.
 */
export function checkServerAbsent(folder) {
  const ours = listScripts(join(root, 'dist', 'server')).map((file) => readFileSync(file, 'utf8'));
  const outdated = signs.filter((sign) => !ours.some((code) => code.includes(sign)));
  if (outdated.length > 0) throw new Error(`dist/server no longer has ${outdated.join(', ')}`);

  const scripts = listScripts(folder);
  if (scripts.length === 0) throw new Error(`${folder} has no scripts`);
  for (const script of scripts) {
    const code = readFileSync(script, 'utf8');
    const found = signs.filter((sign) => code.includes(sign));
    if (found.length > 0) {
      throw new Error(
        `${relative(folder, script)} holds ${found.join(', ')} of the server's entry`,
      );
    }
  }
  return `nothing of /server or jose in ${scripts.length} browser bundles`;
}

/** @param {string} folder */
function listScripts(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.[cm]?js$/.test(file))
    .map((file) => join(folder, file));
}
