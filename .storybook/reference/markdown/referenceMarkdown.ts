import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, type FormatOptions } from 'oxfmt';
import {
  anchorOf,
  itemsOn,
  leads,
  type ReferencePage,
  referencePages,
} from '../../../stories/docs/support/reference/pages.js';
import type { Reference } from '../model.js';
import { root } from '../program.js';
import { readReference } from '../readReference.js';
import { failureSections } from './failureSections.js';
import { itemSection } from './itemSection.js';
import { code } from './memberLines.js';
import { styleSections } from './styleSections.js';

const title = `<!-- Generated from the source by "npm run generate:reference". Do not edit. -->

# Reference

Every export, custom property, class, data attribute and failure of this version. A \`?\` marks an optional member.`;

/** The whole reference as a file for people who have only the package. */
export async function referenceMarkdown(): Promise<string> {
  const reference = readReference();
  const failures = `## Failures\n\n${await failureSections()}`;
  const sections = referencePages.flatMap((page) => [
    pageSection(page, reference),
    // Next to the types of the failures.
    ...(page === 'Types' ? [failures] : []),
  ]);
  return formatted([title, contentsOf(sections), ...sections].join('\n\n'));
}

function pageSection(page: ReferencePage, reference: Reference): string {
  return [
    `## ${page}`,
    leads[page],
    ...itemsOn(page, reference.items).map(itemSection),
    ...(page === 'Styles' ? [styleSections(reference)] : []),
    ...(page === 'Languages' ? [languageSection(reference)] : []),
  ].join('\n\n');
}

function languageSection({ languages }: Reference): string {
  const tags = languages.map(({ tag }) => tag).toSorted();
  return [
    '### Every language',
    "The export is the tag in camel case: `import { ptBR } from 'backup-code-challenge/locales/pt-BR'`.",
    tags.map(code).join(', '),
  ].join('\n\n');
}

/** Links to the sections. */
const contentsOf = (sections: readonly string[]) =>
  sections
    .map((section) => /^## (.*)/.exec(section)?.[1] ?? '')
    .map((heading) => `[${heading}](#${anchorOf(heading)})`)
    .join(' · ');

async function formatted(markdown: string): Promise<string> {
  // SAFETY: oxfmt itself reads this file.
  const options = JSON.parse(readFileSync(join(root, '.oxfmtrc.json'), 'utf8')) as FormatOptions;
  const { code: text, errors } = await format('reference.md', markdown, options);
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  return text;
}
