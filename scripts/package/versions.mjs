import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run.mjs';

// The consumers' pinned versions. Packages that the project itself uses have its versions.
const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/**
 * @param {string[]} names
 * @returns {Record<string, string>}
 */
function ownVersions(...names) {
  return Object.fromEntries(names.map((name) => [name, devDependencies[name]]));
}

/** The packages that every consumer needs besides React. */
export const peers = ownVersions('@tanstack/react-query', 'react-hook-form');

/** The oldest supported versions. */
export const react18 = {
  '@tanstack/react-query': '5.0.0',
  'react-hook-form': '7.55.0',
  react: '18.3.1',
  'react-dom': '18.3.1',
  '@types/react': '18.3.8',
  '@types/react-dom': '18.3.7',
};

export const react19 = ownVersions('react', 'react-dom', '@types/react', '@types/react-dom');

/** The newest 5.x. Next and ts-loader cannot load 7, because it is not JavaScript. */
export const typescript = { typescript: '5.9.3' };

/** The compilers by their package names. */
export const compilers = { 'typescript-7': devDependencies['@typescript/native'], ...typescript };

export const vite = ownVersions('vite');

/** What the optional entries are types of: `/testing/msw` and `/pick-locale`. */
export const optionalPeers = ownVersions('msw', '@formatjs/intl-localematcher');

export const next = { next: '16.4.6', ...ownVersions('@types/node') };

export const webpack = {
  webpack: '5.112.2',
  'webpack-cli': '7.3.1',
  'ts-loader': '9.6.2',
  'css-loader': '7.1.5',
  'mini-css-extract-plugin': '2.10.2',
};
