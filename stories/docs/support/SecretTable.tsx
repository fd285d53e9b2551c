import { DocsTable } from './DocsTable.js';
import { Inline } from './Evidence.js';
import { secretPlaces } from './secretPlaces.js';

/** Where each secret is, in each of the two set-ups. */
export function SecretTable() {
  return (
    <DocsTable
      headings={['Secret', 'From the browser to LoginRadius', 'Through your own back end']}
      rows={secretPlaces.map(({ secret, direct, ownBackEnd }) => [
        <strong key="secret">{secret}</strong>,
        <Inline key="direct" text={direct} />,
        <Inline key="ownBackEnd" text={ownBackEnd} />,
      ])}
    />
  );
}
