/** Markdown in a file, and the line in which it begins. */
export interface Passage {
  line: number;
  text: string;
}

export function fromMdx(text: string): Passage[];
export function fromMarkdown(text: string): Passage[];
export function fromCss(text: string): Passage[];
export function fromComments(text: string): Passage[];
export function fromStrings(text: string): Passage[];
