import { join } from 'node:path';
import { root } from '../../../scripts/run.mjs';

/**
 * An old Chromium, as npm's `@sparticuz/chromium` brings it.
 *
 * @typedef {object} OldChromium
 * @property {number} major
 * @property {string} packageVersion
 * @property {string} why
 */

/** @type {readonly OldChromium[]} */
export const builds = [
  { major: 92, packageVersion: '92.0.0', why: 'knows no cascade layers, so it shows no look' },
  { major: 103, packageVersion: '103.0.0', why: 'the nearest to 99, the oldest that README names' },
  { major: 122, packageVersion: '122.0.0', why: 'knows color-mix(), and not light-dark()' },
];

/** @param {OldChromium} build */
export function folderOf({ major }) {
  return join(root, 'node_modules', '.cache', 'old-chromium', String(major));
}

/** @param {OldChromium} build */
export function executableOf(build) {
  return join(folderOf(build), 'chromium');
}
