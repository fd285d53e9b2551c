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

/** Links to the explorer with one code. A plain link, because Storybook's own drop the arguments. */
function ExplorerLink({ code }: { code: number }) {
  return (
    <a href={`${explorer}&args=errorCode:${code}`} target="_top">
      {code}
    </a>
  );
}

/** Lists the failure for each LoginRadius error code. Sends a code for each when the page opens. */
export function LoginRadiusCodeTable() {
  const rows = useLoginRadiusRows();
  return (
    <div className="docs-table" data-rows={rows.length}>
      <table>
        <thead>
          <tr>
            <th>ErrorCode</th>
            <th>LoginRadius’s message</th>
            <th>Status</th>
            <th>Failure</th>
            <th>Shows</th>
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

/** Lists every failure with its English text and the LoginRadius error codes that cause it. */
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
            <th>Shows</th>
            <th>LoginRadius codes</th>
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
