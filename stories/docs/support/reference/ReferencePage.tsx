import reference from 'virtual:reference';
import '../docs.css';
import { Item } from './Item.js';
import { pageOf, type ReferencePage as Page } from './pages.js';
import './reference.css';

/** Functions come before the types that they speak of; the root comes before its parts. */
const ranks = ['component', 'hook', 'part', 'function', 'class', 'value', 'type'];

/** The exports that belong on one page. */
export function ReferencePage({ page }: { page: Page }) {
  const items = reference.items
    .filter((item) => pageOf(item) === page)
    .toSorted((one, other) => ranks.indexOf(one.kind) - ranks.indexOf(other.kind));
  return (
    <div className="sb-unstyled ref-page">
      {items.map((item) => (
        <Item key={`${item.entry} ${item.name}`} item={item} />
      ))}
    </div>
  );
}
