/** Words that keep their capital letter. */
const properNames: readonly string[] = ['Aria', 'Components', 'German'];

/**
 * Writes the name of a story as a sentence, like the titles of the pages. Storybook gives each word of an
 * export's name a capital letter.
 */
export const inSentenceCase = (name: string) =>
  name
    .replaceAll(/(?<= )[A-Z][a-z]+/g, (word) =>
      properNames.includes(word) ? word : word.toLowerCase(),
    )
    .replaceAll(/\bcaptcha\b/g, 'CAPTCHA');
