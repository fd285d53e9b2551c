import { type Claim, claims } from './claims.js';
import { type Facts, isUsed } from './facts.js';

/** What is false in the words, or missing from them. Empty where all is well. */
export function judge(words: readonly string[], facts: Facts): readonly string[] {
  const problems: string[] = [];
  const made: Claim[] = [];
  for (const sentence of words) {
    const claim = claims.find(({ says }) => says.test(sentence));
    if (!claim) problems.push(`"${sentence}" has no claim in claims.ts`);
    else if (!claim.isTrue(facts)) problems.push(`"${sentence}" is false`);
    if (claim) made.push(claim);
  }
  for (const part of ['what happened', 'what to do'] as const) {
    if (!made.some(({ parts }) => parts.includes(part))) problems.push(`Nothing says ${part}`);
  }
  const warns = made.some((claim) => claim.warns);
  if (isUsed(facts) && !warns) problems.push('Nothing says that the code may be gone');
  const isOver = facts.fieldText === null;
  if (isOver && facts.usedCodes.length > 0 && !warns) {
    problems.push('Nothing says at the end that an earlier code may be gone');
  }
  return problems;
}
