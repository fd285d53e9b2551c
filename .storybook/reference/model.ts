/** What one property, option, argument or result is. Texts are Markdown. */
export interface Member {
  readonly name: string;
  readonly type: string;
  readonly isRequired: boolean;
  readonly description: string;
  readonly defaultValue: string | null;
  /** What an object without a name of its own holds. */
  readonly members: readonly Member[];
}

/** A group of members, such as the options of a hook. */
export interface MemberGroup {
  readonly title: string;
  readonly members: readonly Member[];
  /** The name of the type that has these members, if it has one. */
  readonly typeName: string;
  /** What the members come with besides, such as "all props of `<form>`". */
  readonly rest: string;
}

export type ItemKind = 'component' | 'part' | 'hook' | 'function' | 'class' | 'value' | 'type';

/** One export of one entry. */
export interface ReferenceItem {
  /** What an import writes: `backup-code-challenge/headless`. */
  readonly entry: string;
  /** Other entries that export the same. */
  readonly otherEntries: readonly string[];
  /** Parts have the name of their namespace: `BackupCode.Root`. */
  readonly name: string;
  readonly kind: ItemKind;
  readonly description: string;
  /** The declaration, where it says more than the members do. */
  readonly signature: string;
  readonly groups: readonly MemberGroup[];
  readonly returns: string;
  readonly throws: readonly string[];
  readonly example: string;
  /** What a stylesheet can select a part by. */
  readonly selectors: string;
  /** The item that lists the members of this type. */
  readonly listedBy: string | null;
}

/** A custom property of the stylesheet. */
export interface CustomProperty {
  readonly name: string;
  readonly description: string;
  readonly light: string;
  /** `null` where it is the same in dark. */
  readonly dark: string | null;
  /** With `prefers-contrast: more`; `null` where that changes nothing. */
  readonly moreContrast: string | null;
}

/** A `data-*` attribute that the package sets or reads. */
export interface DataAttribute {
  readonly name: string;
  readonly description: string;
  readonly values: string;
}

/** A language, and the name of its export. */
export interface LanguageEntry {
  readonly tag: string;
  readonly exportName: string;
}

/** Everything that the package shows to an app. */
export interface Reference {
  readonly items: readonly ReferenceItem[];
  readonly customProperties: readonly CustomProperty[];
  readonly dataAttributes: readonly DataAttribute[];
  readonly languages: readonly LanguageEntry[];
}
