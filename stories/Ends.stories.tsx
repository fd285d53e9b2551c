import preview from '../.storybook/preview.js';
import { StoryStep } from './support/StoryStep.js';
import { stepArgs } from './support/stepArgs.js';
import { failing, goodCode, otherCode } from './support/steps.js';

/** Where no code helps any more: a heading that takes the focus, a text, and the ways out. */
const meta = preview.meta({ title: 'Step/Ends', component: StoryStep, args: stepArgs });

export const LockedForAWhile = meta.story(
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
export const LockedUntilSignedInAgain = meta.story(
  failing('locked/sign_in_again', { meets: ['lockedSignInAgain'] }),
);
export const Blocked = meta.story(failing('locked/blocked', { meets: ['blocked'] }));
export const PrivacyPolicyWanted = meta.story(
  failing('action_required/privacy_policy', { meets: ['privacyPolicy'] }),
);
export const ConsentWanted = meta.story(failing('action_required/consent', { meets: ['consent'] }));
export const SessionExpired = meta.story(failing('session_expired', { meets: ['sessionExpired'] }));
/** Nobody knows whether the first code is used up, and now there is no trying it again. */
export const SessionExpiredAfterLostAnswer = meta.story(
  failing('session_expired', {
    codes: [goodCode, otherCode],
    meets: ['emptyBody'],
  }),
);
export const NoBackupCodes = meta.story(failing('no_backup_codes', { meets: ['noBackupCodes'] }));
export const MfaUnavailable = meta.story(failing('mfa_unavailable', { meets: ['mfaUnavailable'] }));
export const AccountUnavailable = meta.story(
  failing('account_unavailable', { meets: ['accountUnavailable'] }),
);
export const RefusedAsRisky = meta.story(failing('risk_blocked', { meets: ['riskBlocked'] }));
export const SetUpWrongly = meta.story(failing('configuration', { meets: ['configuration'] }));
/** A login page that gave no handlers: the text stands alone. */
export const WithoutActions = meta.story({
  render: () => <StoryStep />,
  ...failing('session_expired', { meets: ['sessionExpired'] }),
});
