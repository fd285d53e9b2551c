import type { Answer } from './answer.js';
import type { Accepted } from './callLoginRadius.js';
import type { Sealer } from './sealer.js';

/** The store's entry for one code under one MFA token. */
export type ReplayEntry =
  /** The code was sent, and no response has arrived. Or the entry is from another release. */
  | {
      readonly type: 'pending';
      /** The key of the answer that the attempt will leave; `null` if it will replace this entry. */
      readonly answerKey: string | null;
    }
  /** LoginRadius accepted the code, and the app's callback has not finished. */
  | { readonly type: 'accepted'; readonly accepted: Accepted }
  /** The finished answer. The answer to an accepted code is never overwritten. */
  | { readonly type: 'answered'; readonly answer: Answer; readonly isAccepted: boolean };

/** The value of a claim. It contains no secret, so it is not sealed. */
export const pendingValue = 'pending';

/** The value of the claim of an attempt that may store its answer under a separate key. */
export function pendingValueOf(answerKey: string | null): string {
  return answerKey === null ? pendingValue : `${pendingValue} ${answerKey}`;
}

/** The version of the sealed contents. Another release may seal others. */
const version = 1;

/** Seals an entry together with its key, so that a copy under another key does not open. */
export function sealEntry(
  sealer: Sealer,
  key: string,
  entry: Exclude<ReplayEntry, { type: 'pending' }>,
): Promise<string> {
  return sealer.seal({ version, key, entry });
}

export async function openEntry(sealer: Sealer, key: string, value: string): Promise<ReplayEntry> {
  if (value.startsWith(pendingValue)) {
    return { type: 'pending', answerKey: value.slice(pendingValue.length + 1) || null };
  }
  const content = await sealer.open(value);
  if (!content || content.version !== version || content.key !== key) {
    return { type: 'pending', answerKey: null };
  }
  // SAFETY: `sealEntry` of this version sealed the entry, under a key that only this server has.
  const entry = content.entry as ReplayEntry;
  return entry.type === 'accepted' ? { ...entry, accepted: withDate(entry.accepted) } : entry;
}

/** Restores the date, which JSON has turned into a string. */
function withDate(accepted: Accepted): Accepted {
  if (!('tokens' in accepted)) return accepted;
  const { tokens, profile } = accepted;
  const { expiresAt } = tokens;
  return { profile, tokens: { ...tokens, expiresAt: expiresAt && new Date(expiresAt) } };
}
