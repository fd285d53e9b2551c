'use client';
import { createContext, useContext } from 'react';
import type { ElementProps, PartsChallenge, PartWithId } from './elementProps.js';

export interface ChallengeContextValue {
  readonly challenge: PartsChallenge;
  readonly elements: ElementProps;
  /** Says that a part's element has another id, which its user gave it. */
  readonly setId: (part: PartWithId, id: string) => void;
}

export const ChallengeContext = createContext<ChallengeContextValue | null>(null);

/** @throws when `part` stands outside a root: it would have nothing to show and no one to tell. */
export function useChallengeContext(part: string): ChallengeContextValue {
  const value = useContext(ChallengeContext);
  if (!value) {
    throw new Error(`<BackupCode.${part}> must stand inside <BackupCode.Root>`);
  }
  return value;
}
