import { PureArgsTable, useOf } from '@storybook/addon-docs/blocks';
import type { ComponentProps, ComponentType } from 'react';
import './docs.css';

type Rows = Extract<ComponentProps<typeof PureArgsTable>, { rows: unknown }>['rows'];
type Row = Rows[string];

interface DocsParameters {
  readonly extractArgTypes: (component: ComponentType<never>) => Rows | null;
}

/** What react-docgen-typescript puts beside a component. */
interface Documented {
  readonly __docgenInfo?: {
    readonly props: {
      readonly [Name in string]?: { readonly tags?: { readonly default?: string } };
    };
  };
}

/** Storybook's table of a component's props, tidied: no quotes in quotes, and no type of a page. */
export function PropTable({ of }: { of: ComponentType<never> & Documented }) {
  const { projectAnnotations } = useOf(of as never, ['component']);
  const docs = projectAnnotations.parameters?.['docs'] as DocsParameters | undefined;
  const { __docgenInfo: documented } = of;
  const rows = Object.entries(docs?.extractArgTypes(of) ?? {}).map(
    ([name, row]) => [name, tidy(row, documented?.props[name]?.tags?.default)] as const,
  );
  return (
    <div className="docs-props">
      <PureArgsTable rows={Object.fromEntries(rows)} sort="requiredFirst" />
    </div>
  );
}

/** @param documented The value of `@default`. It overrides the default that the code shows. */
function tidy(row: Row, documented: string | undefined): Row {
  const { table } = row;
  const type = table?.type?.summary;
  const defaultValue = documented ? { summary: documented } : table?.defaultValue;
  return {
    ...row,
    table: {
      ...table,
      ...(type && { type: { ...table.type, summary: shorten(type) } }),
      ...(defaultValue && { defaultValue }),
    },
  };
}

/** Restores the name of the Profile's type. The compiler writes out all of its 149 fields. */
function shorten(type: string): string {
  return type
    .replace(/\{ readonly IsPasswordBreached.* \} \| null/, 'LoginRadiusProfile | null')
    .replace(/^\{ \(input: .*Promise<.*; \}$/, 'typeof fetch');
}
