import { requiredFirst } from '../../../stories/docs/support/reference/present.js';
import type { Member } from '../model.js';

/**
 * The members of an object as items of a list. A list needs no width: in a table, one long cell would
 * change every line.
 */
export function memberLines(members: readonly Member[]): string {
  const sorted = requiredFirst(members);
  return sorted.some(isExplained) ? sorted.map(memberLine).join('\n') : linesByType(sorted);
}

/** Whether there is more to say of a member than its name and its type. */
export const isExplained = ({ description, defaultValue, members }: Member) =>
  description !== '' || defaultValue !== null || members.length > 0;

function memberLine(member: Member): string {
  const { type, description, defaultValue, members } = member;
  const head = `${code(nameOf(member))}: ${code(type)}`;
  const text = [description, defaultValue && `Default: ${defaultText(defaultValue)}.`]
    .filter(Boolean)
    .join(' ');
  const line = text ? `${head}. ${text}` : head;
  const nested = members.length > 0 ? `\n${indented(memberLines(members))}` : '';
  return `- ${indented(line).trimStart()}${nested}`;
}

/** Members of which only the type is known: the names of each type in one line. */
function linesByType(members: readonly Member[]): string {
  const types = [...new Set(members.map(({ type }) => type))];
  return types
    .map((type) => {
      const names = members.filter((member) => member.type === type).map(nameOf);
      return `- ${names.map(code).join(', ')}: ${code(type)}`;
    })
    .join('\n');
}

const nameOf = ({ name, isRequired }: Member) => (isRequired ? name : `${name}?`);

/** A default is a value, or words for one. */
const defaultText = (text: string) =>
  /^(?:['[{].*|\d+|true|false|null|\w+\.\S.*)$/.test(text) ? code(text) : text;

/** Code in a line. What has a backtick itself needs two around it. */
export const code = (text: string) => (text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``);

/** Lines after the first belong to the item of the list, too. */
const indented = (text: string) => text.replaceAll(/^(?=.)/gm, '  ');
