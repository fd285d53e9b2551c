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

/** What each page is about: Markdown, with links as in the files of `docs/`. */
export const leads: Readonly<Record<ReferencePage, string>> = {
  Component: 'The finished step and its props.',
  Hooks: 'The behaviour of the step without texts or styles, and the request alone.',
  Functions: 'The other functions that the main entry exports.',
  Types: 'The types of the main entry.',
  'Headless parts':
    'Each part renders one element, without text or style. See [Your own elements](headless.md).',
  Styles:
    'From `backup-code-challenge/styles.css`. See [Theming](theming.md) for how to use them, and [the classes](reference.md#classes) for your own rules.',
  Languages:
    'The function that picks a language, and the module of each language. See [Languages](languages.md) for how to use them.',
  Server: 'For your own back end. Nothing here runs in a browser.',
  Testing: 'The exports of the two testing entries, for tests only. See [Testing](testing.md).',
};

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

/** Functions come before the types that they speak of; the root comes before its parts. */
const ranks = ['component', 'hook', 'part', 'function', 'class', 'value', 'type'];

/** The exports that belong on one page, in their order. */
export const itemsOn = (page: ReferencePage, items: readonly ReferenceItem[]) =>
  items
    .filter((item) => pageOf(item) === page)
    .toSorted((one, other) => ranks.indexOf(one.kind) - ranks.indexOf(other.kind));

/** The id of a heading of the file, which links lead to. */
export const anchorOf = (name: string) => name.toLowerCase().replaceAll(/[^\w-]+/g, '-');
/** The ids of the items' headings, which links lead to, by the items' names. */
export function anchorsOf(items: readonly Pick<ReferenceItem, 'name' | 'kind'>[]) {
  const functions = new Set(
    items.filter(({ kind }) => kind !== 'type').map(({ name }) => anchorOf(name)),
  );
  return new Map(
    items.map(({ name, kind }) => {
      const id = anchorOf(name);
      // A function and the type of its result may differ only in a capital letter.
      return [name, kind === 'type' && functions.has(id) ? `${id}-type` : id];
    }),
  );
}
