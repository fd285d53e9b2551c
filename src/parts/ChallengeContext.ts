'use client';
import { createContext, useContext } from 'react';
import type { ElementProps, PartsChallenge, PartWithId } from './elementProps.js';

export interface ChallengeContextValue {
  readonly challenge: PartsChallenge;
  readonly elements: ElementProps;
  /** Reports that a part's element has an id of the caller's. */
  readonly setId: (part: PartWithId, id: string) => void;
}

export const ChallengeContext = createContext<ChallengeContextValue | null>(null);

/** @throws Error when `part` is outside a root, where it has nothing to show. */
export function useChallengeContext(part: string): ChallengeContextValue {
  const value = useContext(ChallengeContext);
  if (!value) {
    throw new Error(`<BackupCode.${part}> must be inside <BackupCode.Root>`);
  }
  return value;
}
