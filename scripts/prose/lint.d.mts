import type { Passage } from './extract.mjs';

/** What a rule complains of. */
export interface Message {
  line: number;
  rule: string;
  text: string;
  isWarning: boolean;
}

/** What of a file is prose. */
export type Extract = (text: string) => Passage[];

/** Lints the prose of a file. */
export function lintText(text: string, extract: Extract): Promise<Message[]>;

/** Every file with prose, and what of it is prose. */
export function proseFiles(): { file: string; extract: Extract }[];
