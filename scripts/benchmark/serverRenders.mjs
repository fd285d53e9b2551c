import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../run.mjs';

/** @typedef {Record<string, number[]>} Durations Milliseconds by contestant and round. */

const env = { ...process.env, NODE_ENV: 'production' };

/**
 * The first render of a fresh process, one process a sample.
 *
 * @param {string} file
 * @param {readonly string[]} names
 * @param {number} rounds
 */
export function renderCold(file, names, rounds) {
  const script = join(root, 'scripts', 'benchmark', 'renderCold.mjs');
  /** @type {Durations} */
  const durations = {};
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      const output = execFileSync(process.execPath, [script, file, name], { env });
      (durations[name] ??= []).push(Number(output));
    }
  }
  return durations;
}

/**
 * Renders of a process that has rendered each contestant many times before.
 *
 * @param {string} file
 * @param {readonly string[]} names
 * @param {number} rounds
 */
export async function renderWarm(file, names, rounds) {
  const { createRender } = await import(pathToFileURL(file).href);
  /** @type {Durations} */
  const durations = {};
  /** @type {[string, () => string][]} */
  const renders = [];
  for (const name of names) renders.push([name, await createRender(name)]);
  for (let round = -warmUpRounds; round < rounds; round += 1) {
    for (const [name, render] of renders) {
      const startedAt = performance.now();
      for (let time = 0; time < 200; time += 1) render();
      if (round >= 0) (durations[name] ??= []).push(performance.now() - startedAt);
    }
  }
  return durations;
}

const warmUpRounds = 5;

/**
 * What a server sends for each contestant.
 *
 * @param {string} file
 * @param {readonly string[]} names
 * @returns {Promise<Record<string, string>>}
 */
export async function renderAll(file, names) {
  const { createRender } = await import(pathToFileURL(file).href);
  /** @type {Record<string, string>} */
  const html = {};
  for (const name of names) html[name] = (await createRender(name))();
  return html;
}
