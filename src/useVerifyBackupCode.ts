'use client';
import { useCallback, useInsertionEffect, useRef, useState } from 'react';
import { callHandler } from './challenge/callHandler.js';
import type { LoginRadiusRequestOptions } from './challenge/challengeOptions.js';
import { isKnownOffline } from './challenge/sendCode.js';
import { showAsMutation } from './challenge/showAsMutation.js';
import { BackupCodeError } from './failure/BackupCodeError.js';
import { type BackupCodeFailureKind, noAnswer } from './failure/failure.js';
import { withoutToken } from './failure/withoutToken.js';
import type { VerifiedLogin } from './loginradius/readAnswer.js';
import { verifyBackupCode } from './loginradius/verifyBackupCode.js';

/** The callbacks of one call. They run after the hook's callbacks, even after an unmount. */
export interface VerifyBackupCodeCallbacks {
  onSuccess?: ((login: VerifiedLogin) => void) | undefined;
  onError?: ((error: BackupCodeError) => void) | undefined;
  onSettled?:
    | ((login: VerifiedLogin | undefined, error: BackupCodeError | null) => void)
    | undefined;
}

export interface UseVerifyBackupCodeOptions extends LoginRadiusRequestOptions {
  /** Called once for each accepted code, even after an unmount. */
  onSuccess?: ((login: VerifiedLogin) => void) | undefined;
}

/** The status of the last call. */
type Status =
  | { readonly status: 'idle'; readonly error: null }
  | { readonly status: 'pending'; readonly error: null }
  | { readonly status: 'success'; readonly error: null }
  | {
      readonly status: 'error';
      /** The failure; `null` in every other status. */
      readonly error: BackupCodeError;
    };

/** One flag for each status, as in React Query. */
type Flags = {
  readonly [Name in Status['status'] as `is${Capitalize<Name>}`]: boolean;
};

/**
 * The status of the last call, like the result of React Query's `useMutation`. It has no `data` and no
 * `variables`, so that neither the tokens nor the code stay in React's state. The callbacks and the
 * promise of `mutateAsync` get the login.
 */
export type UseVerifyBackupCodeResult = Status &
  Flags & {
    /**
     * Sends a code once. Pass the code that `validateBackupCode` returned. While a call is in flight, a
     * second call sends nothing and settles with the first. Never throws.
     */
    readonly mutate: (backupCode: string, callbacks?: VerifyBackupCodeCallbacks) => void;
    /** Sends a code like `mutate`, but resolves to the login or rejects with `BackupCodeError`. */
    readonly mutateAsync: (
      backupCode: string,
      callbacks?: VerifyBackupCodeCallbacks,
    ) => Promise<VerifiedLogin>;
    /**
     * Sets the status to `idle`. A call in flight continues, and its outcome reaches only the
     * callbacks.
     */
    readonly reset: () => void;
  };

const idle: Status = { status: 'idle', error: null };

/**
 * Sends a code for a login page with its own form. The result is like the result of `useMutation`. The
 * hook never repeats or pauses the request, and leaves nothing in a cache. A new MFA token resets the
 * hook.
 */
export function useVerifyBackupCode(
  options: UseVerifyBackupCodeOptions,
): UseVerifyBackupCodeResult {
  const { secondFactorToken } = options;
  const latest = useRef(options);
  useInsertionEffect(() => {
    latest.current = options;
  });
  const [last, setLast] = useState({ token: secondFactorToken, state: idle });
  const inFlight = useRef<Call>(null);
  const lastKind = useRef<BackupCodeFailureKind>(null);
  /** The call that the status follows. */
  const followed = useRef<Call>(null);

  const mutateAsync: UseVerifyBackupCodeResult['mutateAsync'] = useCallback(
    async (backupCode, callbacks = {}) => {
      const token = latest.current.secondFactorToken;
      if (inFlight.current?.token !== token) inFlight.current = { token, login: send() };
      const call = inFlight.current;
      followed.current = call;
      const settle = (state: Status) => {
        if (inFlight.current === call) inFlight.current = null;
        if (followed.current === call) setLast({ token, state });
      };
      setLast({ token, state: { status: 'pending', error: null } });
      try {
        const login = await call.login;
        settle({ status: 'success', error: null });
        callHandler(() => callbacks.onSuccess?.(login));
        callHandler(() => callbacks.onSettled?.(login, null));
        return login;
      } catch (error) {
        // SAFETY: `send` rejects with nothing else.
        const seen = withoutToken(error as BackupCodeError);
        settle({ status: 'error', error: seen });
        callHandler(() => callbacks.onError?.(seen));
        callHandler(() => callbacks.onSettled?.(undefined, seen));
        throw error;
      }

      /** Calls the hook's own callbacks once for each request, however many calls wait for it. */
      async function send(): Promise<VerifiedLogin> {
        try {
          // A browser that calls itself offline may be wrong, so the second call sends.
          const hasShownOffline = lastKind.current === 'offline';
          lastKind.current = null;
          if (isKnownOffline() && !hasShownOffline) {
            throw new BackupCodeError({ kind: 'offline', ...noAnswer });
          }
          const { apiKey, secondFactorToken: current, endpoint, queryClient } = latest.current;
          const login = await showAsMutation(
            verifyBackupCode({ apiKey, secondFactorToken: current, endpoint, backupCode }),
            queryClient,
          );
          callHandler(() => latest.current.onSuccess?.(login));
          return login;
        } catch (error) {
          // SAFETY: as above.
          const seen = withoutToken(error as BackupCodeError);
          lastKind.current = seen.failure.kind;
          callHandler(() => latest.current.onFailure?.(seen));
          throw error;
        }
      }
    },
    [],
  );
  const mutate: UseVerifyBackupCodeResult['mutate'] = useCallback(
    (backupCode, callbacks) => {
      // The status and the callbacks report the error.
      mutateAsync(backupCode, callbacks).catch(() => {});
    },
    [mutateAsync],
  );
  const reset = useCallback(() => {
    followed.current = null;
    setLast(({ token }) => ({ token, state: idle }));
  }, []);

  const state = last.token === secondFactorToken ? last.state : idle;
  const { status } = state;
  return {
    ...state,
    isIdle: status === 'idle',
    isPending: status === 'pending',
    isSuccess: status === 'success',
    isError: status === 'error',
    mutate,
    mutateAsync,
    reset,
  };
}

interface Call {
  readonly token: string;
  readonly login: Promise<VerifiedLogin>;
}
