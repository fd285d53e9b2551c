import type { Plugin } from 'vite';
import { readReference } from './readReference.js';

const id = 'virtual:reference';

/** Gives the Storybook the reference as a module. It is read from the source in each build. */
export function referencePlugin(): Plugin {
  return {
    name: 'backup-code-challenge:reference',
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load: (source) =>
      source === `\0${id}` ? `export default ${JSON.stringify(readReference())};` : null,
  };
}
