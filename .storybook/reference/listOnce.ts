import type { Member, MemberGroup, ReferenceItem } from './model.js';

/** Lists each member once: where a reader looks first, and elsewhere a link to it. */
export function listOnce(items: readonly ReferenceItem[]): readonly ReferenceItem[] {
  const owners = items.filter(({ kind }) => kind === 'component' || kind === 'hook');
  const component = owners.find(({ kind }) => kind === 'component');
  return items.map((item) => {
    if (item.kind === 'type') return withoutListed(item, owners);
    if (item.kind !== 'hook' || !component) return item;
    return { ...item, groups: item.groups.map((group) => withoutProps(group, component)) };
  });
}

/** A type whose members are those of a component's props, or of a hook's options or result. */
function withoutListed(item: ReferenceItem, owners: readonly ReferenceItem[]): ReferenceItem {
  const members = item.groups.flatMap((group) => group.members);
  const owner = owners.find(({ groups }) =>
    groups.some(
      (group) =>
        group.typeName === item.name ||
        (members.length > 0 && members.every((member) => holds(group, member))),
    ),
  );
  return owner ? { ...item, groups: [], signature: '', listedBy: owner.name } : item;
}

/** The options of a hook that are props of the component, too, by their names. */
function withoutProps(group: MemberGroup, component: ReferenceItem): MemberGroup {
  const isProp = (member: Member) => component.groups.some((props) => holds(props, member));
  const shared = group.members.filter(isProp).map(({ name }) => `\`${name}\``);
  if (shared.length === 0) return group;
  return {
    ...group,
    members: group.members.filter((member) => !isProp(member)),
    rest: `As the props of \`${component.name}\`: ${shared.join(', ')}.`,
  };
}

const holds = ({ members }: MemberGroup, { name, type, description }: Member) =>
  members.some((one) => one.name === name && one.type === type && one.description === description);
