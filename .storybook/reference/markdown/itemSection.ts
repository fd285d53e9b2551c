import { anchorOf } from '../../../stories/docs/support/reference/pages.js';
import { importOf } from '../../../stories/docs/support/reference/present.js';
import type { MemberGroup, ReferenceItem } from '../model.js';
import { isExplained, memberLines } from './memberLines.js';

/** One export: how to import it, what it is for, and what it takes and gives. */
export function itemSection(item: ReferenceItem): string {
  const { name, description, signature, groups, returns, throws, example, selectors } = item;
  return [
    `### ${name}`,
    `\`${importOf(item)}\``,
    description,
    item.listedBy && `Its members: see [${item.listedBy}](#${anchorOf(item.listedBy)}).`,
    signature && fenced('ts', signature),
    ...groups.filter((group) => !isShown(group, signature)).map(groupText),
    selectors && `Selectors: ${selectors}.`,
    returns && `Returns: ${returns}`,
    ...throws.map((text) => `Throws: ${text}`),
    example && fenced('tsx', example.replaceAll(/^```\w*\n|\n```$/g, '')),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function groupText({ title, members, rest }: MemberGroup): string {
  // Of a type, a reader expects nothing else.
  const heading = title === 'Members' ? '' : `**${title}**`;
  return [heading, memberLines(members), rest].filter(Boolean).join('\n\n');
}

/** Parameters without an explanation: the signature has their names and types. */
const isShown = ({ title, members, rest }: MemberGroup, signature: string) =>
  title === 'Parameters' && signature !== '' && !rest && !members.some(isExplained);

const fenced = (language: string, text: string) => `\`\`\`${language}\n${text}\n\`\`\``;
