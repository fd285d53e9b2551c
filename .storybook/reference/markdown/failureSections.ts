import type { FailureKey } from 'backup-code-challenge';
import { en } from 'backup-code-challenge/locales/en';
// oxlint-disable-next-line no-restricted-imports -- the entries say where a failure shows only once it does
import { failureTraits } from '../../../src/failure/failureTraits.js';
import {
  failureKeys,
  type LoginRadiusRow,
  readLoginRadiusRows,
  statusRows,
  wordsOf,
} from '../../../stories/docs/support/failureRows.js';
import { code } from './memberLines.js';

/** What a line means, and which sentence the step adds to its text. */
const intro = [
  'Each line has the kind of a failure, with its case after a slash, and the English text. The LoginRadius error codes that cause the failure are in brackets. The types say more about a kind: [PlainFailureKind](#plainfailurekind), [OutcomeUnknownFailure](#outcomeunknownfailure), [LockedFailure](#lockedfailure).',
  'If the step knows what became of the code, it puts a sentence before the text of an alert or an end:',
  Object.entries(en.codeFate)
    .map(([fate, sentence]) => `- ${code(fate)}: ${sentence}`)
    .join('\n'),
].join('\n\n');

/** Every failure, where it shows, and which responses of LoginRadius cause it. */
export async function failureSections(): Promise<string> {
  const rows = await readLoginRadiusRows();
  const linesAt = (placement: string) =>
    failureKeys
      .filter((key) => placementOf(key) === placement)
      .map((key) => failureLine(key, rows))
      .join('\n');
  return [
    intro,
    '### At the field',
    linesAt('field'),
    '### As an alert',
    linesAt('alert'),
    '### In place of the form',
    linesAt('end'),
    '### Without a known error code',
    'The HTTP status decides:',
    statusRows.map(([status, failure]) => `- ${status}: ${failure}`).join('\n'),
  ].join('\n\n');
}

function placementOf(key: FailureKey) {
  const [kind] = key.split('/');
  // SAFETY: a key begins with its kind.
  const [placement] = failureTraits[kind as keyof typeof failureTraits];
  return placement;
}

function failureLine(failure: FailureKey, rows: readonly LoginRadiusRow[]): string {
  const { title, text } = wordsOf(failure);
  const codes = rows.filter(({ key }) => key === failure).map((row) => row.code);
  const causes = codes.length > 0 ? ` (${codes.join(', ')})` : '';
  return `- ${code(failure)}${causes}: ${[title && `${title}.`, text].filter(Boolean).join(' ')}`;
}
