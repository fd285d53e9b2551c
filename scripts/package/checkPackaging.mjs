import { packageEntries } from '../packageEntries.mjs';
import { mustRun } from '../run.mjs';

/**
 * Checks the packed package by publint and by attw. Ends this process when one of them complains.
 *
 * @param {string} tarball
 */
export async function checkPackaging(tarball) {
  await mustRun('publint', ['run', tarball, '--strict']);

  const entries = packageEntries().map(({ specifier }) => specifier.replace(/^[^/]*/, '.'));
  const options = '--profile esm-only --no-definitely-typed --no-summary --format table-flipped';
  // attw does not find the entries behind a wildcard.
  await mustRun('attw', [tarball, ...options.split(' '), '--entrypoints', ...entries]);
}
