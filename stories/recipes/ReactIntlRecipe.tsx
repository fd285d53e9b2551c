import {
  BackupCodeChallenge,
  type ChallengeOptions,
  type ChallengeMessages,
} from 'backup-code-challenge';
import { type IntlShape, useIntl } from 'react-intl';

/**
 * The step in an app that translates with react-intl: its texts are ids of the app's own catalogue.
 * They are read as they are, not formatted, so they must not be compiled to syntax trees.
 */
export function ReactIntlRecipe(options: ChallengeOptions) {
  const intl = useIntl();

  return (
    <main>
      <h1>{intl.formatMessage({ id: 'welcome' })}</h1>
      <BackupCodeChallenge {...options} messages={fromCatalogue(intl.messages)} />
    </main>
  );
}

/** A language as react-intl keeps one, `{ 'backupCode.help.title': '…' }`: for the translators' file. */
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
  // SAFETY: as far as the catalogue has all that `toCatalogue` wrote into it.
  return language as unknown as ChallengeMessages;
}
