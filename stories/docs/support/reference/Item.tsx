import type { ReferenceItem } from '../../../../.storybook/reference/model.js';
import { Code } from '../Code.js';
import { anchors } from './anchors.js';
import { Members } from './Members.js';
import { importOf } from './present.js';
import { Prose } from './Prose.js';
import { TypeText } from './TypeText.js';

/** One export: how to import it, what it is for, and what it takes and gives. */
export function Item({ item }: { item: ReferenceItem }) {
  const { name, description, signature, groups, returns, throws, example, selectors } = item;
  return (
    <section className="ref-item">
      <h2 id={anchors.get(name)}>{name}</h2>
      <code className="ref-import">{importOf(item)}</code>
      <Prose text={description} />
      {item.listedBy && <Prose text={`\`${item.listedBy}\` lists its members.`} />}
      {signature && (
        <pre className="ref-signature">
          <code>
            <TypeText text={signature} within={name} />
          </code>
        </pre>
      )}
      {groups.map(({ title, members, rest }) => (
        <div key={title}>
          <h3>
            <Prose text={title} />
          </h3>
          <Members members={members} />
          <Prose text={rest} />
        </div>
      ))}
      {selectors && (
        <div>
          <h3>Selectors</h3>
          <Prose text={selectors} />
        </div>
      )}
      {returns && (
        <div>
          <h3>Returns</h3>
          <Prose text={returns} />
        </div>
      )}
      {throws.length > 0 && (
        <div>
          <h3>Throws</h3>
          {throws.map((text) => (
            <Prose key={text} text={text} />
          ))}
        </div>
      )}
      {example && (
        <div>
          <h3>Example</h3>
          <Code language="tsx">{example.replaceAll(/^```\w*\n|\n```$/g, '')}</Code>
        </div>
      )}
    </section>
  );
}
