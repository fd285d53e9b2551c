import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { minify } from 'vite';
import { root } from '../run.mjs';

/** The size limits in bytes, minified and gzipped. A letter of another script takes two or three bytes. */
const limits = { latin: 2048, other: 3000 };

/**
 * Measures each built language. Also checks that a language imports no other module, and that the
 * challenge imports only English.
 *
 * @returns {Promise<string[]>} The problems, one line for each language.
 */
export async function checkLanguages() {
  const folder = join(root, 'dist', 'locales');
  const files = readdirSync(folder).filter((file) => /^(?!messages).*\.js$/.test(file));
  const languages = await Promise.all(
    files.map(async (file) => {
      const tag = file.replace(/\.js$/, '');
      const code = readFileSync(join(folder, file), 'utf8');
      const { script } = new Intl.Locale(tag).maximize();
      return { tag, code, bytes: await weigh(code), isLatin: script === 'Latn' };
    }),
  );
  for (const isLatin of [true, false]) {
    const bytes = languages.filter((each) => each.isLatin === isLatin).map((each) => each.bytes);
    const range = `${Math.min(...bytes)} to ${Math.max(...bytes)} bytes`;
    console.log(`${bytes.length} languages in ${isLatin ? 'Latin' : 'another'} script: ${range}`);
  }
  const others = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /^(?!locales|testing).*\.js$/.test(file))
    .flatMap(
      (file) => readFileSync(join(root, 'dist', file), 'utf8').match(/locales\/[\w-]+\.js/g) ?? [],
    );
  return [
    ...others
      .filter((module) => module !== 'locales/en.js')
      .map((module) => `The challenge imports ${module}`),
    ...languages.flatMap(({ tag, code, bytes, isLatin }) => [
      // The challenge contains English anyway, so British English may be spread from it.
      ...(/^(import|export .* from) (?!.*'\.\/en\.js')/m.test(code.replaceAll('"', "'"))
        ? [`${tag} imports another module`]
        : []),
      ...(bytes > limits[isLatin ? 'latin' : 'other'] ? [`${tag} weighs ${bytes} bytes`] : []),
    ]),
  ];
}

/** @param {string} code */
async function weigh(code) {
  const minified = await minify('language.js', code);
  return gzipSync(minified.code, { level: 9 }).length;
}
