import type { BackupCodeFailure, FailureKey } from 'backup-code-challenge';
import { en } from 'backup-code-challenge/locales/en';
// oxlint-disable-next-line no-restricted-imports -- the entries say what became of a code only after its failure
import { decideCodeFate } from '../../../src/challenge/machine/codes.js';
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
  'Each line has the kind of a failure, with its case after a slash, and the English text. The LoginRadius error codes that cause the failure are in brackets. `onFailure` gets a [BackupCodeError](#backupcodeerror) with the failure. The types say more about a kind: [PlainFailureKind](#plainfailurekind), [OutcomeUnknownFailure](#outcomeunknownfailure), [LockedFailure](#lockedfailure).',
  `The texts are those of a first attempt. After an attempt with an unknown outcome, the sentence about the code can be “${en.codeFate.may_be_used}” or “${en.codeFate.earlier_may_be_used}”`,
  `A wait follows the text of \`rate_limited\` and \`locked/temporary\`, such as “You can try again in 15 minutes.” “${en.letterCase}” follows the text of \`invalid_code\`, unless your \`format\` ignores letter case.`,
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

/** What became of the code, without an earlier code in doubt. */
function fateOf(key: FailureKey) {
  const [kind, reason] = key.split('/');
  // SAFETY: only the kind and the reason of a lock decide.
  const failure = { kind, reason } as unknown as BackupCodeFailure;
  return decideCodeFate(failure, { byCode: {}, hasForgottenDoubt: false }, null);
}

function failureLine(failure: FailureKey, rows: readonly LoginRadiusRow[]): string {
  const { title, text } = wordsOf(failure);
  const fate = fateOf(failure);
  const codes = rows.filter(({ key }) => key === failure).map((row) => row.code);
  const causes = codes.length > 0 ? ` (${codes.join(', ')})` : '';
  return `- ${code(failure)}${causes}: ${[title && `${title}.`, fate && en.codeFate[fate], text].filter(Boolean).join(' ')}`;
}
