import { readdirSync } from 'node:fs';

/** The tag of every language of the package. */
export const languages = readdirSync('src/locales')
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => name !== 'messages');
