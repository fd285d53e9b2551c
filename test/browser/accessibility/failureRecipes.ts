import type { ChallengeNotice, FailureKey } from 'backup-code-challenge';
import type { ScenarioName } from 'backup-code-challenge/testing';
import { userEvent } from 'vitest/browser';
import {
  announced,
  en,
  notice,
  type NoticeKey,
  refusedText,
  wrongLengthText,
} from '../../support/texts.js';
import { expectSoon } from '../support/expectSoon.js';
import { waitOutHold } from '../support/frames.js';
import { setOnline } from '../support/network.js';
import {
  goodCode,
  otherCode,
  type RenderedStep,
  renderStep,
  type StepOptions,
  wrongCode,
} from '../support/renderStep.js';
import { createRemoteSimulator } from '../support/simulatorCommands.js';

/** What a person does to get a failure. */
export interface FailureRecipe {
  /** The codes that the person enters, one after the other. @default one good code */
  readonly codes?: readonly string[];
  /** The scenario of the server for each code. */
  readonly meets?: readonly ScenarioName[];
  readonly isOffline?: boolean;
  readonly timeoutMs?: number;
}

/** One recipe for each failure that has its own text. A missing recipe does not compile. */
export const failureRecipes: { readonly [Key in FailureKey]: FailureRecipe } = {
  'invalid_format/empty': { codes: [''] },
  'invalid_format/too_short': { codes: ['AD45'] },
  'invalid_format/too_long': { codes: ['AD45XH56789'] },
  'invalid_format/bad_character': { codes: ['AD45XH5é'] },
  'invalid_format/multiple_codes': { codes: ['AD45XH56 7HD83KD9'] },
  'invalid_format/authenticator_code': { codes: ['123456'] },
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
  no_backup_codes: { meets: ['noBackupCodes'] },
  mfa_unavailable: { meets: ['mfaUnavailable'] },
  account_unavailable: { meets: ['accountUnavailable'] },
  risk_blocked: { meets: ['riskBlocked'] },
  configuration: { meets: ['configuration'] },
};

// SAFETY: the keys of an object literal of that type.
export const failureKeys = Object.keys(failureRecipes) as FailureKey[];

/** The end of the sign-in after the response to another code was lost. */
export const endedInDoubt: FailureRecipe = {
  codes: [goodCode, otherCode],
  meets: ['emptyBody', 'sessionExpired'],
};

/** A handler for each action, so that each button is shown. */
export const actions = {
  onUseAnotherMethod: () => undefined,
  onLostCodes: () => undefined,
  onStartOver: () => undefined,
  onContactSupport: () => undefined,
  onActionRequired: () => undefined,
};

/** Renders a challenge with every action. Wrong codes do not lock the account. */
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

/** Sends the text of the field, which has the focus. */
export type Press = (step: RenderedStep) => Promise<unknown>;

export const pressEnter: Press = () => userEvent.keyboard('{Enter}');

/** Enters the codes by the keyboard, and waits for the outcome of each. */
export async function follow(
  step: RenderedStep,
  { codes = [goodCode], meets = [], isOffline = false }: FailureRecipe,
  press = pressEnter,
) {
  for (const [index, code] of codes.entries()) {
    const before = countOutcomes(step);
    await step.simulator.use(meets[index] ?? null);
    // Filling in the same code is not an edit, so it does not end the hold.
    if (step.getInput().value === code && before > 0) await waitOutHold();
    await userEvent.fill(step.input, code);
    if (isOffline) await setOnline(step.simulator, false);
    await press(step);
    await expectSoon(() => countOutcomes(step)).toBe(before + 1);
    if (isOffline) await setOnline(step.simulator, true);
  }
}

function countOutcomes({ onEvent }: RenderedStep): number {
  return onEvent.mock.calls.filter(([{ type }]) => type === 'outcome' || type === 'rejected')
    .length;
}

/** The shown texts of a failure: what happened, what became of the code, and what to do. */
export function noticeOf(key: FailureKey): ChallengeNotice {
  if (isNotice(key)) return notice(key);
  const [code = ''] = failureRecipes[key].codes ?? [];
  return { title: '', text: fieldTextOf(key, code) };
}

/** The same texts as the live region announces them. */
export function wordsOf(key: FailureKey): string {
  const { title, text } = noticeOf(key);
  return title ? announced({ title, text }) : text;
}

function isNotice(key: FailureKey): key is NoticeKey {
  return !key.startsWith('invalid_');
}

function fieldTextOf(key: Exclude<FailureKey, NoticeKey>, code: string): string {
  switch (key) {
    case 'invalid_code':
      return refusedText;
    case 'invalid_format/too_short':
    case 'invalid_format/too_long':
      return wrongLengthText(code.length);
    case 'invalid_format/bad_character':
      return en.failures[key].replace('{character}', 'é');
    default:
      return en.failures[key];
  }
}
