import { engines } from './engines.mjs';
import { oldChromium } from './oldChromium.mjs';
import { redis } from './redis.mjs';
import { runtimes } from './runtimes.mjs';
import { spoken } from './spoken.mjs';

/**
 * One suite of `npm run test:field`: a program that tests the challenge besides our Chromium tests.
 *
 * @typedef {object} FieldSuite
 * @property {string} name Selects the suite: `npm run test:field -- <name>`.
 * @property {string} title
 * @property {readonly import('../debian.mjs').Need[]} needs
 * @property {readonly string[]} full The command and its arguments.
 * @property {readonly string[]} [short] The command for `--short`, which may take three minutes in
 *   total. Without it, the suite has no short form.
 * @property {readonly string[]} [update] The command that rewrites the files the suite compares with.
 */

/** @type {readonly FieldSuite[]} To add a suite, add a module in this folder and its name here. */
export const fieldSuites = [spoken, engines, oldChromium, redis, runtimes];
