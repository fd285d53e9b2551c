import reference from 'virtual:reference';
import { nameOf } from '../../../support/languages.js';
import '../docs.css';
import './reference.css';

/** Every language, and what to import it by. */
export function LanguageEntries() {
  return (
    <dl className="sb-unstyled ref-page ref-languages">
      {reference.languages.map(({ tag, exportName }) => (
        <div key={tag}>
          <dt>{nameOf(tag)}</dt>
          <dd>
            <code>{`import { ${exportName} } from 'backup-code-challenge/locales/${tag}'`}</code>
          </dd>
        </div>
      ))}
    </dl>
  );
}
