import type { Member } from '../../../../.storybook/reference/model.js';
import { requiredFirst } from './present.js';
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

function MemberRow({ member }: { member: Member }) {
  const { name, type, isRequired, description, defaultValue, members } = member;
  return (
    <div>
      <dt>
        <code className="ref-name">{name}</code>
        {!isRequired && <span className="ref-optional"> optional</span>}
      </dt>
      <dd>
        <code className="ref-type">
          <TypeText text={type} />
        </code>
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
