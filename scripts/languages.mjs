/**
 * `npm run languages -- de ja`: takes a picture of each language beside English, in every state and at
 * 320 px, as `languages/<tag>.png`. Without a tag, of every language.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { installChromium } from './chromium.mjs';
import { mustRun, root } from './run.mjs';
import { installDependencies } from './setUp.mjs';

const all = readdirSync(join(root, 'src', 'locales'))
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((tag) => tag !== 'messages' && tag !== 'en');
const wanted = process.argv.slice(2);
const unknown = wanted.filter((tag) => !all.includes(tag));
if (unknown.length > 0) {
  console.error(`No language ${unknown.join(', ')}. There are: ${all.join(', ')}`);
  process.exit(1);
}

await installDependencies();
const chromiumPath = await installChromium();
const tags = wanted.length > 0 ? wanted : all;
await mustRun('vitest', ['run', '--project', 'sheets'], {
  env: { CHROMIUM_PATH: chromiumPath, SHOWN_LANGUAGES: tags.join() },
});
console.log(`\nPictures: ${tags.map((tag) => join('languages', `${tag}.png`)).join(', ')}`);
