'use client';
import { QueryClientContext } from '@tanstack/react-query';
import { useCallback, useContext, useInsertionEffect, useRef, useState } from 'react';
import type { VerificationOptions } from './challenge/challengeOptions.js';
import { callHandler } from './challenge/callHandler.js';
import {
  isKnownOffline,
  offlineError,
  sendVerification,
  withoutToken,
} from './challenge/sendCode.js';
import type { BackupCodeError } from './failure/BackupCodeError.js';
import type { VerifiedLogin } from './loginradius/readAnswer.js';

/** Where the last call stands. The login itself is never kept: it goes to the caller alone. */
export type VerificationStatus =
  | { readonly status: 'idle'; readonly error: null }
  | { readonly status: 'pending'; readonly error: null }
  | { readonly status: 'success'; readonly error: null }
  | { readonly status: 'error'; readonly error: BackupCodeError };

export type UseVerifyBackupCodeResult = VerificationStatus & {
  /**
   * Sends a code, once. While a call is in flight, a further one sends nothing and settles with it.
   * Takes the code as `validateBackupCode` returned it. Rejects only with `BackupCodeError`.
   */
  readonly verify: (backupCode: string) => Promise<VerifiedLogin>;
  /** Back to `idle`. A call in flight goes on, and still reaches `onSuccess`. */
  readonly reset: () => void;
};

const idle: VerificationStatus = { status: 'idle', error: null };

/**
 * The call alone, as a React Query mutation, for a login page with a form of its own. It is never
 * repeated by itself, not paused offline, and leaves nothing in the mutation cache.
 */
export function useVerifyBackupCode(options: VerificationOptions): UseVerifyBackupCodeResult {
  const nearestClient = useContext(QueryClientContext);
  const current = { ...options, queryClient: options.queryClient ?? nearestClient };
  const latest = useRef(current);
  const inFlight = useRef<Promise<VerifiedLogin>>(null);
  useInsertionEffect(() => {
    latest.current = current;
  });
  const [state, setState] = useState(idle);

  const verify = useCallback((backupCode: string) => {
    inFlight.current ??= send().finally(() => {
      inFlight.current = null;
    });
    return inFlight.current;

    async function send(): Promise<VerifiedLogin> {
      setState({ status: 'pending', error: null });
      try {
        if (isKnownOffline()) throw offlineError();
        const login = await sendVerification(latest.current, backupCode);
        setState({ status: 'success', error: null });
        callHandler(() => latest.current.onSuccess(login.tokens, login.profile));
        return login;
      } catch (error) {
        // SAFETY: sendVerification rejects with nothing else.
        const seen = withoutToken(error as BackupCodeError);
        setState({ status: 'error', error: seen });
        callHandler(() => latest.current.onFailure?.(seen));
        throw error;
      }
    }
  }, []);
  const reset = useCallback(() => setState(idle), []);
  return { ...state, verify, reset };
}
