import type { FailureKey } from 'backup-code-challenge';
import { storyNameFromExport } from 'storybook/internal/csf';
import { inSentenceCase } from '../../../.storybook/storyName.js';
import { storyLink } from './links.js';

interface StoryExport {
  /** Other exports of a module have no tag. */
  readonly _tag?: 'Story';
  readonly input: { readonly name?: string; readonly parameters?: { failure?: FailureKey } };
  readonly meta: { readonly input: { readonly title?: string } };
}

/** A story in which a person comes to a failure. */
export interface FailureStory {
  readonly failure: FailureKey;
  readonly title: string;
  readonly name: string;
  readonly link: string;
}

const modules = import.meta.glob<Readonly<Record<string, StoryExport>>>('../../*.stories.tsx', {
  eager: true,
});

const stories = Object.values(modules).flatMap((module) =>
  Object.entries(module).flatMap(([exportName, { _tag, input, meta }]): FailureStory[] => {
    const failure = _tag && input.parameters?.failure;
    if (!failure) return [];
    const { title = '' } = meta.input;
    const name = inSentenceCase(input.name ?? storyNameFromExport(exportName));
    return [{ failure, title, name, link: storyLink(title, exportName) }];
  }),
);

/** The stories of one failure. */
export const storiesOf = (key: FailureKey): readonly FailureStory[] =>
  stories.filter(({ failure }) => failure === key);

/** Where a failure shows, by the file of its stories. */
export function placementOf(key: FailureKey): string {
  const placements: Readonly<Record<string, string>> = {
    'Step/Field errors': 'at the field',
    'Step/Alerts': 'as an alert',
    'Step/Ends': 'ends the step',
  };
  return placements[storiesOf(key)[0]?.title ?? ''] ?? '';
}
