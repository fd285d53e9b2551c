import preview from '../.storybook/preview.js';
import { StoryStep } from './support/StoryStep.js';
import { stepArgs } from './support/stepArgs.js';
import { failing, goodCode, otherCode } from './support/steps.js';

/** Failures that end the challenge. A group with a heading and a text takes the focus; actions follow. */
const meta = preview.meta({ title: 'Step/Ends', component: StoryStep, args: stepArgs });

export const LockedForFifteenMinutes = meta.story(
  failing('locked/temporary', { meets: ['lockedForAWhile'] }),
);
export const LockedForUnknownTime = meta.story(
  failing('locked/temporary', { meets: ['lockedForUnknownTime'] }),
);
export const LockedUntilCaptcha = meta.story(
  failing('locked/captcha', { meets: ['lockedCaptcha'] }),
);
export const LockedUntilSecurityQuestion = meta.story(
  failing('locked/security_question', { meets: ['lockedSecurityQuestion'] }),
);
export const LockedUntilNewSignIn = meta.story(
  failing('locked/sign_in_again', { meets: ['lockedSignInAgain'] }),
);
export const AccountBlocked = meta.story(failing('locked/blocked', { meets: ['blocked'] }));
export const PrivacyPolicyRequired = meta.story(
  failing('action_required/privacy_policy', { meets: ['privacyPolicy'] }),
);
export const ConsentRequired = meta.story(
  failing('action_required/consent', { meets: ['consent'] }),
);
export const SignInExpired = meta.story(failing('session_expired', { meets: ['sessionExpired'] }));
/** The first code's response was lost, and the expired MFA token prevents another attempt. */
export const SignInExpiredAfterLostResponse = meta.story(
  failing('session_expired', {
    codes: [goodCode, otherCode],
    meets: ['emptyBody'],
  }),
);
export const NoBackupCodes = meta.story(failing('no_backup_codes', { meets: ['noBackupCodes'] }));
export const TwoStepVerificationUnavailable = meta.story(
  failing('mfa_unavailable', { meets: ['mfaUnavailable'] }),
);
export const AccountUnavailable = meta.story(
  failing('account_unavailable', { meets: ['accountUnavailable'] }),
);
export const BlockedAsRisky = meta.story(failing('risk_blocked', { meets: ['riskBlocked'] }));
export const ConfigurationError = meta.story(
  failing('configuration', { meets: ['configuration'] }),
);
/** The login page passes no handlers, so no action shows. */
export const WithoutActions = meta.story({
  render: () => <StoryStep />,
  ...failing('session_expired', { meets: ['sessionExpired'] }),
});
