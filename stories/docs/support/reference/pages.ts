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

const idOf = (name: string) => name.toLowerCase().replaceAll(/[^\w-]+/g, '-');

/** The ids of the items' headings, which links lead to, by the items' names. */
export function anchorsOf(items: readonly Pick<ReferenceItem, 'name' | 'kind'>[]) {
  const functions = new Set(
    items.filter(({ kind }) => kind !== 'type').map(({ name }) => idOf(name)),
  );
  return new Map(
    items.map(({ name, kind }) => {
      const id = idOf(name);
      // A function and the type of its result may differ only in a capital letter.
      return [name, kind === 'type' && functions.has(id) ? `${id}-type` : id];
    }),
  );
}
