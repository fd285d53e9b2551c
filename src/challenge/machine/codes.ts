import type { CodeFate } from '../../failure/codeFate.js';
import type { BackupCodeFailure } from '../../failure/failure.js';
import { failureTraits } from '../../failure/failureTraits.js';
import type { RecalledCode } from './events.js';
import type { CodeKnowledge, KnownCodes } from './model.js';

function know(codes: KnownCodes, code: string, knowledge: CodeKnowledge): KnownCodes {
  return { ...codes, byCode: { ...codes.byCode, [code]: knowledge } };
}

/** What is known of the codes after the server refused one, or did not say what became of it. */
export function learn(codes: KnownCodes, code: string, failure: BackupCodeFailure): KnownCodes {
  if (failure.kind === 'invalid_code') return know(codes, code, 'refused');
  const [, statement] = failureTraits[failure.kind];
  return statement === 'may_be_used' ? know(codes, code, 'doubtful') : codes;
}

/** Adds what the page remembers from before this mount. */
export function recall(codes: KnownCodes, code: string, recalled: RecalledCode): KnownCodes {
  const { knowledge } = recalled;
  const known = recalled.hasDoubt ? { ...codes, hasForgottenDoubt: true } : codes;
  return knowledge && !codes.byCode[code] ? know(known, code, knowledge) : known;
}

/** Doubt outlives its MFA token. A refusal does not: the next token may be another account's. */
export function keepDoubt(codes: KnownCodes): KnownCodes {
  const byCode = Object.entries(codes.byCode).filter(([, known]) => known === 'doubtful');
  return { ...codes, byCode: Object.fromEntries(byCode) };
}

/** Keeps no code, only that one is in doubt. */
export function forgetCodes(codes: KnownCodes): KnownCodes {
  return { byCode: {}, hasForgottenDoubt: hasDoubt(codes) };
}

function hasDoubt({ byCode, hasForgottenDoubt }: KnownCodes): boolean {
  return hasForgottenDoubt || Object.values(byCode).includes('doubtful');
}

/**
 * What became of the code. This is the one place that decides whether it may have been used.
 *
 * @param codes What is known once the failure is known.
 * @param code The code that was entered; `null` where there is none.
 */
export function decideCodeFate(
  failure: BackupCodeFailure,
  codes: KnownCodes,
  code: string | null,
): CodeFate | null {
  const [, statement] = failureTraits[failure.kind];
  if (statement === 'own') return null;
  if (code !== null && codes.byCode[code] === 'doubtful') return 'may_be_used';
  // This very code may be the forgotten one.
  if (statement === 'not_used' && codes.hasForgottenDoubt) return 'earlier_may_be_used';
  if (statement === 'not_used' || statement === 'may_be_used') return statement;
  if (hasDoubt(codes)) return 'earlier_may_be_used';
  // A code cannot help here, so nothing is said of those that still work.
  return failure.kind === 'locked' && failure.reason === 'blocked' ? null : statement;
}
