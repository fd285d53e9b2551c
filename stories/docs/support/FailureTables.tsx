import { AnchorMdx } from '@storybook/addon-docs/blocks';
import type { FailureKey } from 'backup-code-challenge';
import { useEffect, useState } from 'react';
import { failureKeys, readLoginRadiusRows, type LoginRadiusRow, wordsOf } from './failureRows.js';
import { storyLink } from './links.js';
import { placementOf, storiesOf } from './storyIndex.js';
import './docs.css';

const explorer = storyLink('Step/Failure explorer', 'FailureExplorer');

function useLoginRadiusRows(): readonly LoginRadiusRow[] {
  const [rows, setRows] = useState<readonly LoginRadiusRow[]>([]);
  useEffect(() => {
    void readLoginRadiusRows().then(setRows);
  }, []);
  return rows;
}

function StoryLinks({ of }: { of: FailureKey }) {
  return storiesOf(of).map(({ link, name }) => (
    <div key={link}>
      <AnchorMdx href={link} target="_self">
        {name}
      </AnchorMdx>
    </div>
  ));
}

/** The explorer at one code. Storybook's own links lose what is chosen there, so it is a plain one. */
function ExplorerLink({ code }: { code: number }) {
  return (
    <a href={`${explorer}&args=errorCode:${code}`} target="_top">
      {code}
    </a>
  );
}

/** What each vendor code becomes: found out by sending a code when this page opens. */
export function LoginRadiusCodeTable() {
  const rows = useLoginRadiusRows();
  return (
    <div className="docs-table" data-rows={rows.length}>
      <table>
        <thead>
          <tr>
            <th>ErrorCode</th>
            <th>The vendor’s message</th>
            <th>Status</th>
            <th>Failure</th>
            <th>Told</th>
            <th>Stories</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ code, message, httpStatus, key }) => (
            <tr key={code}>
              <td>
                <ExplorerLink code={code} />
              </td>
              <td>{message}</td>
              <td>{httpStatus}</td>
              <td>
                <code>{key}</code>
              </td>
              <td className="docs-whole">{placementOf(key)}</td>
              <td>
                <StoryLinks of={key} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Every failure with its English words, and the vendor codes that mean it. */
export function FailureTable() {
  const rows = useLoginRadiusRows();
  const codesOf = (key: FailureKey) =>
    rows.filter((row) => row.key === key).map(({ code }) => code);
  return (
    <div className="docs-table">
      <table>
        <thead>
          <tr>
            <th>Failure</th>
            <th>What the person reads</th>
            <th>Told</th>
            <th>Vendor codes</th>
            <th>Stories</th>
          </tr>
        </thead>
        <tbody>
          {failureKeys.map((key) => {
            const { title, text } = wordsOf(key);
            return (
              <tr key={key}>
                <td>
                  <code>{key}</code>
                </td>
                <td>
                  {title && <strong>{title}. </strong>}
                  {text}
                </td>
                <td className="docs-whole">{placementOf(key)}</td>
                <td>{codesOf(key).join(', ') || '–'}</td>
                <td>
                  <StoryLinks of={key} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
