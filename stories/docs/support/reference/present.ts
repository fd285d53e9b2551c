import type { Member, ReferenceItem } from '../../../../.storybook/reference/model.js';

/** The import of an export, with other entries that have the same one. */
export function importOf({ entry, otherEntries, name, kind }: ReferenceItem): string {
  const keyword = kind === 'type' ? 'import type' : 'import';
  const from = [entry, ...otherEntries].map((specifier) => `'${specifier}'`).join(' or ');
  return `${keyword} { ${name.replace(/\..*$/, '')} } from ${from}`;
}

/** Members in the order of a list: required ones first. */
export const requiredFirst = (members: readonly Member[]): readonly Member[] => [
  ...members.filter(({ isRequired }) => isRequired),
  ...members.filter(({ isRequired }) => !isRequired),
];

/** The values of a `data-*` attribute, `null` if it is only present or absent. */
export const attributeValues = (values: string) => (values === "''" ? null : values);
