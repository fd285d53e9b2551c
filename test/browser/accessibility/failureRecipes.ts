import type { FailureKey } from 'backup-code-challenge';
import { en } from 'backup-code-challenge/locales/en';
import type { ScenarioName } from 'backup-code-challenge/testing';
import { userEvent } from 'vitest/browser';
import { expectSoon } from '../support/expectSoon.js';
import { setOnline } from '../support/network.js';
import {
  goodCode,
  otherCode,
  type RenderedStep,
  renderStep,
  type StepOptions,
  wrongCode,
} from '../support/renderStep.js';
import { createRemoteSimulator } from '../support/simulatorOrders.js';

/** How a person comes to a failure. */
export interface FailureRecipe {
  /** What is entered, one after the other. Left out: one good code. */
  readonly codes?: readonly string[];
  /** What each of them meets at the server. */
  readonly meets?: readonly ScenarioName[];
  readonly isOffline?: boolean;
  readonly timeoutMs?: number;
}

/** One for each failure that has words of its own: a new failure without one does not compile. */
export const failureRecipes: { readonly [Key in FailureKey]: FailureRecipe } = {
  'invalid_format/empty': { codes: [''] },
  'invalid_format/too_short': { codes: ['AD45'] },
  'invalid_format/too_long': { codes: ['AD45XH56789'] },
  'invalid_format/bad_character': { codes: ['AD45XH5é'] },
  'invalid_format/multiple_codes': { codes: ['AD45XH56 7HD83KD9'] },
  'invalid_format/already_refused': { codes: [wrongCode, wrongCode] },
  invalid_code: { meets: ['invalidCode'] },
  'invalid_code/after_unknown_outcome': {
    codes: [goodCode, goodCode],
    meets: ['emptyBody', 'invalidCode'],
  },
  'outcome_unknown/timeout': { meets: ['neverAnswers'], timeoutMs: 200 },
  'outcome_unknown/network': { meets: ['dropBeforeReading'] },
  'outcome_unknown/unreadable': { meets: ['emptyBody'] },
  offline: { isOffline: true },
  service_error: { meets: ['serviceError'] },
  unexpected: { meets: ['unexpected'] },
  rate_limited: { meets: ['rateLimited'] },
  session_limit: { meets: ['sessionLimit'] },
  'locked/temporary': { meets: ['lockedForAWhile'] },
  'locked/captcha': { meets: ['lockedCaptcha'] },
  'locked/security_question': { meets: ['lockedSecurityQuestion'] },
  'locked/sign_in_again': { meets: ['lockedSignInAgain'] },
  'locked/blocked': { meets: ['blocked'] },
  'action_required/privacy_policy': { meets: ['privacyPolicy'] },
  'action_required/consent': { meets: ['consent'] },
  session_expired: { meets: ['sessionExpired'] },
  'session_expired/after_unknown_outcome': {
    codes: [goodCode, otherCode],
    meets: ['emptyBody', 'sessionExpired'],
  },
  no_backup_codes: { meets: ['noBackupCodes'] },
  mfa_unavailable: { meets: ['mfaUnavailable'] },
  account_unavailable: { meets: ['accountUnavailable'] },
  risk_blocked: { meets: ['riskBlocked'] },
  configuration: { meets: ['configuration'] },
};

// SAFETY: the keys of an object literal of that type.
export const failureKeys = Object.keys(failureRecipes) as FailureKey[];

/** A handler for each way out, so that each button is there. */
export const actions = {
  onUseAnotherMethod: () => undefined,
  onLostCodes: () => undefined,
  onStartOver: () => undefined,
  onActionRequired: () => undefined,
};

/** A step that can meet the failure, with every way out. Wrong codes lock nothing. */
export async function renderFor({ timeoutMs }: FailureRecipe, options: StepOptions = {}) {
  return renderStep({
    ...actions,
    simulator: await createRemoteSimulator({
      lockout: null,
      cors: { exposedHeaders: ['Retry-After'] },
    }),
    endpoint: timeoutMs ? { timeoutMs } : {},
    ...options,
  });
}

/** Sends what stands in the field, which has the focus. */
export type Press = (step: RenderedStep) => Promise<unknown>;

export const pressEnter: Press = () => userEvent.keyboard('{Enter}');

/** Enters the codes by the keyboard, and returns when the last one has come to what it comes to. */
export async function follow(
  step: RenderedStep,
  { codes = [goodCode], meets = [], isOffline = false }: FailureRecipe,
  press = pressEnter,
) {
  for (const [index, code] of codes.entries()) {
    const before = countEnds(step);
    await step.simulator.use(meets[index] ?? null);
    await userEvent.fill(step.input, code);
    if (isOffline) await setOnline(step.simulator, false);
    await press(step);
    await expectSoon(() => countEnds(step)).toBe(before + 1);
    if (isOffline) await setOnline(step.simulator, true);
  }
}

function countEnds({ onEvent }: RenderedStep): number {
  return onEvent.mock.calls.filter(([{ type }]) => type === 'outcome' || type === 'rejected')
    .length;
}

/** What a person is told of a failure, with the title first if it has one. */
export function wordsOf(key: FailureKey): string {
  const told = en.failures[key];
  if (typeof told === 'string') return told;
  const [code = ''] = failureRecipes[key].codes ?? [];
  return 'title' in told
    ? `${told.title}. ${told.text}`
    : told.other.replace('{length}', '8').replace('{count}', String(code.length));
}
