import { AnchorMdx } from '@storybook/addon-docs/blocks';
import { BreakableName } from './BreakableName.js';
import { DocsTable } from './DocsTable.js';
import { storyLink } from './links.js';
import { placementOf, storiesOf } from './storyIndex.js';
import { useLoginRadiusRows } from './useLoginRadiusRows.js';

const explorer = storyLink('Step/Failure explorer', 'FailureExplorer');

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
  return (
    <DocsTable
      headings={['ErrorCode', 'LoginRadius’s message', 'Status', 'Failure', 'Shows', 'Stories']}
      rows={useLoginRadiusRows().map(({ code, message, httpStatus, key }) => [
        <ExplorerLink key="code" code={code} />,
        message,
        httpStatus,
        <code key="failure">
          <BreakableName text={key} />
        </code>,
        <span key="placement" className="docs-whole">
          {placementOf(key)}
        </span>,
        storiesOf(key).map(({ link, name }) => (
          <div key={link}>
            <AnchorMdx href={link} target="_self">
              {name}
            </AnchorMdx>
          </div>
        )),
      ])}
    />
  );
}
