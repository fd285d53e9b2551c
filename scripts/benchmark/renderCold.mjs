/** Run in a fresh process: prints how long the first server render of a contestant takes, in ms. */
import { pathToFileURL } from 'node:url';

const [file = '', contestant = ''] = process.argv.slice(2);
const { createRender } = await import(pathToFileURL(file).href);
const render = await createRender(contestant);
const startedAt = performance.now();
render();
console.log(performance.now() - startedAt);
