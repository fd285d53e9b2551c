import type { Answer } from './answer.js';
import type { Accepted } from './callLoginRadius.js';
import type { Sealer } from './sealer.js';

/** What the store holds for one code under one MFA token. */
export type ReplayEntry =
  /** The code was sent, and its answer has not arrived. Or the entry is of another release. */
  | { readonly type: 'pending' }
  /** LoginRadius accepted the code, and the app's callback has not answered yet. */
  | { readonly type: 'accepted'; readonly accepted: Accepted }
  /** The finished answer. One to an accepted code is never overwritten. */
  | { readonly type: 'answered'; readonly answer: Answer; readonly isAccepted: boolean };

/** The value of a claim. It holds no secret, so it is not sealed. */
export const pendingValue = 'pending';

/** Another release may seal other contents. */
const version = 1;

/** The key is sealed too: an entry that was copied to another key does not open. */
export function sealEntry(
  sealer: Sealer,
  key: string,
  entry: Exclude<ReplayEntry, { type: 'pending' }>,
): Promise<string> {
  return sealer.seal({ version, key, entry });
}

export async function openEntry(sealer: Sealer, key: string, value: string): Promise<ReplayEntry> {
  const content = value === pendingValue ? null : await sealer.open(value);
  if (!content || content.version !== version || content.key !== key) return { type: 'pending' };
  // SAFETY: it was sealed by `sealEntry` of this version, under a key that this server alone has.
  const entry = content.entry as ReplayEntry;
  return entry.type === 'accepted' ? { ...entry, accepted: withDate(entry.accepted) } : entry;
}

/** JSON made a text of the date. */
function withDate(accepted: Accepted): Accepted {
  if (!('tokens' in accepted)) return accepted;
  const { tokens, profile } = accepted;
  const { expiresAt } = tokens;
  return { profile, tokens: { ...tokens, expiresAt: expiresAt && new Date(expiresAt) } };
}
