import type { ChallengeStatus, FailureKey } from 'backup-code-challenge';
import { expect, it } from 'vitest';

interface StoryModule {
  readonly [Name: string]: { readonly input?: { readonly parameters?: StoryParameters } };
}

interface StoryParameters {
  readonly failure?: FailureKey;
  readonly status?: ChallengeStatus;
}

/** Every failure key. A missing key does not compile. */
const failureKeys = {
  'invalid_format/empty': true,
  'invalid_format/multiple_codes': true,
  'invalid_format/authenticator_code': true,
  'invalid_format/bad_character': true,
  'invalid_format/too_short': true,
  'invalid_format/too_long': true,
  'invalid_format/already_refused': true,
  invalid_code: true,
  'invalid_code/after_unknown_outcome': true,
  'outcome_unknown/timeout': true,
  'outcome_unknown/network': true,
  'outcome_unknown/unreadable': true,
  offline: true,
  service_error: true,
  unexpected: true,
  rate_limited: true,
  session_limit: true,
  'locked/temporary': true,
  'locked/captcha': true,
  'locked/security_question': true,
  'locked/sign_in_again': true,
  'locked/blocked': true,
  'action_required/privacy_policy': true,
  'action_required/consent': true,
  session_expired: true,
  no_backup_codes: true,
  mfa_unavailable: true,
  account_unavailable: true,
  risk_blocked: true,
  configuration: true,
} as const satisfies { readonly [Key in FailureKey]: true };

/** The states without a failure. */
const statuses = { idle: true, submitting: true, succeeded: true } as const satisfies {
  readonly [Status in Exclude<ChallengeStatus, 'failed' | 'ended'>]: true;
};

const modules = import.meta.glob<StoryModule>('../../stories/*.stories.tsx');

it('every failure and every state without a failure has a story', { timeout: 60_000 }, async () => {
  const loaded = await Promise.all(Object.values(modules).map((load) => load()));
  const parameters = loaded
    .flatMap((module) => Object.values(module))
    .flatMap(({ input }) => input?.parameters ?? []);
  const failures = new Set(parameters.flatMap(({ failure }) => failure ?? []));
  const shown = new Set(parameters.flatMap(({ status }) => status ?? []));
  expect([...failures].toSorted()).toEqual(Object.keys(failureKeys).toSorted());
  expect([...shown].toSorted()).toEqual(Object.keys(statuses).toSorted());
});
