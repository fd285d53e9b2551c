import type { BackupCodeFailure } from './failure.js';
import { type FailurePlacement, failureTraits } from './failureTraits.js';

export type { FailurePlacement };

export function getFailurePlacement({ kind }: BackupCodeFailure): FailurePlacement {
  const [placement] = failureTraits[kind];
  return placement;
}
