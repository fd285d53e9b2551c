import type { ReferenceItem } from '../../../../.storybook/reference/model.js';

/** The pages of the reference, in the order of the sidebar. */
export const referencePages = [
  'Component',
  'Hooks',
  'Functions',
  'Types',
  'Headless parts',
  'Styles',
  'Languages',
  'Server',
  'Testing',
] as const;

export type ReferencePage = (typeof referencePages)[number];

type Subject = Pick<ReferenceItem, 'entry' | 'kind'>;

/** The page that shows an item: every item has one. */
export function pageOf({ entry, kind }: Subject): ReferencePage {
  if (entry.includes('/headless')) return 'Headless parts';
  if (entry.includes('/server')) return 'Server';
  if (entry.includes('/testing')) return 'Testing';
  if (entry.includes('/pick-locale')) return 'Languages';
  if (kind === 'component') return 'Component';
  if (kind === 'hook') return 'Hooks';
  return kind === 'type' ? 'Types' : 'Functions';
}

/** The id of an item's heading, which links lead to. */
export const anchorOf = (name: string) => name.toLowerCase().replaceAll(/[^\w-]+/g, '-');
