import type { EngineName } from './engines.js';

export interface Difference {
  readonly engines: readonly EngineName[];
  readonly what: string;
  readonly why: string;
}

/** What differs between the engines. No test is skipped for it: each entry has a test that expects it. */
export const differences = {
  'no forced colours': {
    engines: ['webkit'],
    what: 'The page cannot be shown in forced colours.',
    why: 'WebKit knows the media query, but no system setting makes it match.',
  },
  'no console': {
    engines: ['webkit'],
    what: 'Its console cannot be read. The record that the page itself keeps stands in for it.',
    why: 'WebKitGTK writes no console lines while it is automated.',
  },
  'empties fields': {
    engines: ['webkit'],
    what: 'A field with autocomplete="off" is empty when the person comes back by the history.',
    why: 'WebKit itself resets such a field before the page goes into its back/forward cache.',
  },
} as const satisfies Readonly<Record<string, Difference>>;

export type DifferenceName = keyof typeof differences;

export function isDifferent(name: DifferenceName, engine: EngineName): boolean {
  const { engines }: Difference = differences[name];
  return engines.includes(engine);
}
