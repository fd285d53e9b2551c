import { nextConsumer } from './consumers/next.mjs';
import { typescriptConsumer } from './consumers/typescript.mjs';
import { viteConsumer } from './consumers/vite.mjs';
import { webpackConsumer } from './consumers/webpack.mjs';
import { launchBrowser } from './launchBrowser.mjs';
import { react18, react19 } from './versions.mjs';

/**
 * @typedef {object} Consumer
 * @property {string} name
 * @property {(tools: Tools) => Promise<string[]>} check Resolves to the checks that passed. Throws, or
 *   ends this process, when a check fails.
 *
 * @typedef {object} Tools
 * @property {string} tarball The packed package.
 * @property {string} folder The parent of the consumers' folders.
 * @property {import('playwright').Browser} browser
 */

const viteSites = [viteConsumer(react18), viteConsumer(react19)];

/** @type {Consumer[]} The order matters: the compilers check the installations of Vite's consumers. */
const consumers = [
  ...viteSites,
  typescriptConsumer('typescript-7', viteSites),
  typescriptConsumer('typescript', viteSites),
  nextConsumer(),
  webpackConsumer(),
];

/**
 * Installs the packed package into small apps, one after the other, and signs in to each like a person.
 *
 * @param {string} tarball
 * @param {string} folder
 */
export async function checkConsumers(tarball, folder) {
  const browser = await launchBrowser();
  const matrix = [];
  let checks = 0;
  try {
    for (const { name, check } of consumers) {
      console.log(`\n${name}`);
      const start = performance.now();
      const done = await check({ tarball, folder, browser });
      const seconds = Math.round((performance.now() - start) / 1000);
      checks += done.length;
      matrix.push(`${name.padEnd(30)} ${String(seconds).padStart(3)} s  ${done.join(' · ')}`);
    }
  } finally {
    await browser.close();
  }
  console.log(`\n${matrix.join('\n')}`);
  console.log(`Node ${process.version}: ${matrix.length} consumers, ${checks} checks passed.`);
}
