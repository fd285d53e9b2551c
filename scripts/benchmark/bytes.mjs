import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { join } from 'node:path';
import { root } from '../run.mjs';

const react = ['react', 'react-dom', 'react/jsx-runtime', 'react-dom/client'];
const libraries = ['react-hook-form', '@tanstack/react-query'];

/** The gzipped bytes of the minified step, alone and with both libraries. React is the app's. */
export async function measureBytes() {
  const entry = join(root, 'dist', 'index.js');
  const bundle = async (/** @type {string[]} */ external) => {
    const { outputFiles } = await build({
      stdin: {
        contents: `export { BackupCodeChallenge } from ${JSON.stringify(entry)}`,
        resolveDir: root,
      },
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      define: { 'process.env.NODE_ENV': '"production"' },
      external,
      write: false,
    });
    return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
  };
  return { alone: await bundle([...react, ...libraries]), withLibraries: await bundle(react) };
}
