import {
  BackupCodeChallenge,
  type ChallengeOptions,
  type ChallengeMessages,
} from 'backup-code-challenge';
import { type IntlShape, useIntl } from 'react-intl';

/**
 * The challenge in an app that translates with react-intl. Its texts are ids in the app's catalogue.
 * The challenge formats them itself, so do not compile them to syntax trees.
 */
export function ReactIntlRecipe(options: ChallengeOptions) {
  const intl = useIntl();

  return (
    <>
      <p>{intl.formatMessage({ id: 'welcome' })}</p>
      <BackupCodeChallenge {...options} messages={fromCatalogue(intl.messages)} />
    </>
  );
}

/** Converts a language to react-intl's flat form: `{ 'backupCode.whereToFindCodes.title': '…' }`. */
export function toCatalogue(language: object, prefix = 'backupCode.'): Record<string, string> {
  const entries = Object.entries(language).flatMap(([key, value]: [string, string | object]) =>
    typeof value === 'string'
      ? [[prefix + key, value]]
      : Object.entries(toCatalogue(value, `${prefix}${key}.`)),
  );
  return Object.fromEntries(entries) as Record<string, string>;
}

function fromCatalogue(catalogue: IntlShape['messages']): ChallengeMessages {
  interface Branch {
    [key: string]: string | Branch;
  }
  const language: Branch = {};
  for (const [id, text] of Object.entries(catalogue)) {
    const [prefix, ...path] = id.split('.');
    const key = path.pop();
    if (prefix !== 'backupCode' || key === undefined) continue;
    let branch = language;
    for (const step of path) branch = (branch[step] ??= {}) as Branch;
    branch[key] = text;
  }
  // SAFETY: the catalogue contains every id that `toCatalogue` created.
  return language as unknown as ChallengeMessages;
}
