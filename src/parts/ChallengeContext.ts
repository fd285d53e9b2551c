'use client';
import {
  createContext,
  type FormHTMLAttributes,
  type InputHTMLAttributes,
  useContext,
} from 'react';
import type { ChallengeState } from '../core/challengeState.js';
import type { FailurePlace } from '../core/failure.js';
import type { WayOut } from '../core/wayOut.js';

/** What the parts need of a step. `useBackupCodeChallenge` returns it, and so may a test double. */
export interface PartsChallenge {
  readonly state: ChallengeState;
  readonly announcement: { readonly id: number };
  /** Where the failure is told, if there is one. */
  readonly place: FailurePlace | null;
  readonly formProps: FormHTMLAttributes<HTMLFormElement>;
  readonly inputProps: InputHTMLAttributes<HTMLInputElement>;
  readonly headingProps: { readonly tabIndex: -1; readonly 'data-heading': '' };
  readonly submitProps: {
    readonly type: 'submit';
    readonly 'aria-disabled': boolean;
    readonly 'aria-busy': boolean;
  };
  readonly waysOut: readonly WayOut[];
  readonly leave: (way: WayOut) => void;
}

/** Parts that others refer to. */
export type PartWithId = 'input' | 'description' | 'error' | 'alert';

export interface ChallengeContextValue {
  readonly challenge: PartsChallenge;
  /** The id of a part's element, for others to refer to. */
  readonly idOf: (part: PartWithId) => string;
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
