import { Markdown } from '@storybook/addon-docs/blocks';
import transcript from '../../../test/field/spoken/transcript.md?raw';
import { failureKeys } from './failureRows.js';
import { forStorybook } from './links.js';
import { sectionsOf } from './sections.js';
import './docs.css';

const isFailure = (heading: string) => failureKeys.some((key) => key === heading);

/** What a real screen reader said on each path, word for word. */
export function Spoken() {
  return (
    <div className="docs-spoken docs-markdown">
      {sectionsOf(transcript)
        .filter(({ heading }) => heading)
        .map(({ heading, text }) => (
          <details key={heading} open={heading === 'invalid_code'}>
            <summary>{isFailure(heading) ? <code>{heading}</code> : heading}</summary>
            <Markdown>{forStorybook(text.replace(/^## .*\n/, ''))}</Markdown>
          </details>
        ))}
    </div>
  );
}
