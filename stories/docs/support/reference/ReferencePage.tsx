import reference from 'virtual:reference';
import '../docs.css';
import { Item } from './Item.js';
import { Lead } from './Lead.js';
import { itemsOn, type ReferencePage as Page } from './pages.js';
import './reference.css';

/** What the page is about, and the exports that belong on it. */
export function ReferencePage({ page }: { page: Page }) {
  return (
    <>
      <Lead page={page} />
      <div className="sb-unstyled ref-page">
        {itemsOn(page, reference.items).map((item) => (
          <Item key={`${item.entry} ${item.name}`} item={item} />
        ))}
      </div>
    </>
  );
}
