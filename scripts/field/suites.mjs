import { oldChromium } from './oldChromium.mjs';
import { redis } from './redis.mjs';
import { runtimes } from './runtimes.mjs';
import { spoken } from './spoken.mjs';

/**
 * One suite of `npm run test:field`: a program beside our own Chromium tests that judges the step.
 *
 * @typedef {object} FieldSuite
 * @property {string} name What selects it: `npm run test:field -- <name>`.
 * @property {string} title
 * @property {readonly import('../debian.mjs').Need[]} needs
 * @property {readonly string[]} full The command, and its arguments.
 * @property {readonly string[]} [short] Its share of the three minutes that `--short` may take. Left
 *   out: the suite has no short form.
 * @property {readonly string[]} [update] Rewrites the files that the suite compares with.
 */

/** @type {readonly FieldSuite[]} A new suite: one module beside this one, and its name here. */
export const fieldSuites = [spoken, oldChromium, redis, runtimes];
