import { AnchorMdx } from '@storybook/addon-docs/blocks';
import type { FailureKey } from 'backup-code-challenge';
import { scenariosByFailure, type ServerFailureKey } from 'backup-code-challenge/testing';
import { failureKeys, wordsOf } from './failureRows.js';
import { LiveStep, type LiveStepProps } from './LiveStep.js';
import { placementOf, storiesOf } from './storyIndex.js';
import { useLoginRadiusRows } from './useLoginRadiusRows.js';
import './docs.css';

/** A code that the simulator knows. */
const goodCode = 'AD45XH56';

/** What a person enters to cause a failure. Default: a code that the server knows. */
const entries: { readonly [Key in FailureKey]?: readonly string[] } = {
  'invalid_format/empty': [''],
  'invalid_format/too_short': ['AD45-XH5'],
  'invalid_format/too_long': ['AD45-XH567'],
  'invalid_format/authenticator_code': ['123456'],
  'invalid_format/bad_character': ['AD45-XH5é'],
  'invalid_format/multiple_codes': ['AD45XH56 7HD83KD9'],
  'invalid_format/already_refused': ['wr0ngC0d', 'wr0ngC0d'],
  'invalid_code/after_unknown_outcome': [goodCode, goodCode],
};

const isServerFailure = (key: FailureKey): key is ServerFailureKey => key in scenariosByFailure;

function stepOf(key: FailureKey): LiveStepProps {
  return {
    entered: entries[key] ?? [goodCode],
    isOffline: key === 'offline',
    ...(isServerFailure(key) && { meets: scenariosByFailure[key] }),
    ...(key === 'outcome_unknown/timeout' && { endpoint: { timeoutMs: 300 } }),
  };
}

interface Props {
  /** Where the failures show, as in `placementOf`. */
  placement: string;
}

/** The step after each failure that shows in one place. */
export function FailurePictures({ placement }: Props) {
  return (
    <div className="docs-failures">
      {failureKeys
        .filter((key) => placementOf(key) === placement)
        .map((key) => (
          <FailurePicture key={key} failure={key} />
        ))}
    </div>
  );
}

function FailurePicture({ failure }: { failure: FailureKey }) {
  const { title, text } = wordsOf(failure);
  const codes = useLoginRadiusRows()
    .filter(({ key }) => key === failure)
    .map(({ code }) => code);
  return (
    <figure data-key={failure}>
      <figcaption>
        <code>{failure}</code>
        {codes.length > 0 && <span>LoginRadius codes: {codes.join(', ')}</span>}
        <span>
          {storiesOf(failure).map(({ link, name }) => (
            <AnchorMdx key={link} href={link} target="_self">
              {name}
            </AnchorMdx>
          ))}
        </span>
      </figcaption>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- it is drawn, not loaded */}
      <div role="img" aria-label={[title, text].filter(Boolean).join('. ')}>
        <div inert>
          <LiveStep {...stepOf(failure)} />
        </div>
      </div>
    </figure>
  );
}
