// Puts the server-rendered HTML of each page into the built site.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderApp } from '../server/renderApp.js';

const [folder] = process.argv.slice(2);
const template = readFileSync(join(folder, 'index.html'), 'utf8');

console.warn = console.error = (...complaint) => {
  throw new Error(['React complained while it rendered on a server:', ...complaint].join(' '));
};

for (const [path, file] of [
  ['/', 'index.html'],
  ['/headless', 'headless.html'],
]) {
  writeFileSync(
    join(folder, file),
    template.replace('<!--app-->', () => renderApp(path)),
  );
}
