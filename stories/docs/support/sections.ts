/** A section of a Markdown file, with its heading of the second level. */
export interface Section {
  /** Empty for the text before the first heading. */
  readonly heading: string;
  readonly text: string;
}

/** Splits a Markdown file at its headings of the second level. */
export function sectionsOf(markdown: string): readonly Section[] {
  return markdown.split(/^(?=## )/m).map((text) => ({
    heading: /^## (.+)$/m.exec(text.split('\n', 1)[0] ?? '')?.[1] ?? '',
    text,
  }));
}
