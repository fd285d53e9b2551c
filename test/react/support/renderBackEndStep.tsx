import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  type BackEndChallengeProps,
  BackupCodeChallenge,
  BackupCodeError,
  type BackupCodeFailure,
  type VerifyCode,
} from 'backup-code-challenge';
import { StrictMode } from 'react';
import { vi } from 'vitest';
import { getInput } from './renderStep.js';

/** What the app of these tests calls a sign-in. */
export interface SignIn {
  readonly name: string;
}

type Props = BackEndChallengeProps<SignIn>;

/** The challenge in StrictMode, with a `verify` of the app in place of LoginRadius. */
export function renderBackEndStep(verify: VerifyCode<SignIn>, overrides: Partial<Props> = {}) {
  const onSuccess = vi.fn<Props['onSuccess']>();
  const onFailure = vi.fn<NonNullable<Props['onFailure']>>();
  let props: Props = { challengeKey: 'challenge-1', onSuccess, onFailure, verify, ...overrides };
  const page = () => (
    <StrictMode>
      <BackupCodeChallenge {...props} />
    </StrictMode>
  );
  const view = render(page());
  const user = userEvent.setup();
  return {
    onSuccess,
    onFailure,
    container: view.container,
    unmount: view.unmount,
    update(changes: Partial<Props>) {
      props = { ...props, ...changes };
      view.rerender(page());
    },
    async enter(text: string) {
      await user.clear(getInput());
      if (text) await user.paste(text);
      await user.keyboard('{Enter}');
    },
  };
}

/** Rejects as the `verify` of an app does for a failure that it knows. */
export function rejectWith(failure: BackupCodeFailure): VerifyCode<SignIn> {
  return () => Promise.reject(new BackupCodeError(failure));
}
