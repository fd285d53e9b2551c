import type { Member } from '../../../../.storybook/reference/model.js';
import { requiredFirst } from './present.js';
import { BreakableName } from '../BreakableName.js';
import { Prose } from './Prose.js';
import { TypeText } from './TypeText.js';

/** So many members that a reader has to ask for them. */
const many = 40;

/** The members of an object, required ones first: one below the other, so that they fit any width. */
export function Members({ members }: { members: readonly Member[] }) {
  const list = (
    <dl className="ref-members">
      {requiredFirst(members).map((member) => (
        <MemberRow key={member.name} member={member} />
      ))}
    </dl>
  );
  if (members.length < many) return list;
  return (
    <details>
      <summary>All {members.length} members</summary>
      {list}
    </details>
  );
}

/** A type with more characters than this is a whole object, which a reader has to ask for. */
const longest = 300;

function Type({ text }: { text: string }) {
  const code = (
    <code className="ref-type">
      <TypeText text={text} />
    </code>
  );
  if (text.length < longest) return code;
  return (
    <details>
      <summary>The whole type</summary>
      {code}
    </details>
  );
}

function MemberRow({ member }: { member: Member }) {
  const { name, type, isRequired, description, defaultValue, members } = member;
  return (
    <div>
      <dt>
        <code className="ref-name">
          <BreakableName text={name} />
        </code>
        {!isRequired && <span className="ref-optional"> optional</span>}
      </dt>
      <dd>
        <Type text={type} />
        <Prose text={description} />
        {defaultValue && (
          <div className="ref-default">
            <Prose text={`Default: ${defaultValue}`} />
          </div>
        )}
        {members.length > 0 && <Members members={members} />}
      </dd>
    </div>
  );
}
