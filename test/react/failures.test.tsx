import { screen, waitFor } from '@testing-library/react';
import {
  createSimulator,
  type Scenario,
  type ScenarioName,
  loginRadiusError,
  loginRadiusErrors,
} from 'backup-code-challenge/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { getForm, getInput, goodCode, renderStep, wrongCode } from './support/renderStep.js';
import { en, hint, notice, type NoticeKey, refusedText } from './support/texts.js';

type Row = readonly [scenario: ScenarioName, key: NoticeKey];

/** Told in a notice above the field, which stays as it is. */
const notices: readonly Row[] = [
  ['dropBeforeReading', 'outcome_unknown/network'],
  ['dropAfterSpending', 'outcome_unknown/network'],
  ['dropMidBody', 'outcome_unknown/network'],
  ['neverAnswers', 'outcome_unknown/timeout'],
  ['neverAnswersAfterSpending', 'outcome_unknown/timeout'],
  ['emptyBody', 'outcome_unknown/unreadable'],
  ['truncatedBody', 'outcome_unknown/unreadable'],
  ['successWithoutToken', 'outcome_unknown/unreadable'],
  ['zeroGuidToken', 'outcome_unknown/unreadable'],
  ['serviceError', 'service_error'],
  ['htmlError', 'service_error'],
  ['unexpected', 'unexpected'],
  ['rateLimited', 'rate_limited'],
  ['rateLimitedUntilDate', 'rate_limited'],
  ['rateLimitedWithoutRetryAfter', 'rate_limited'],
  ['sessionLimit', 'session_limit'],
];

/** Told in place of the form, for good. */
const endings: readonly Row[] = [
  ['sessionExpired', 'session_expired'],
  ['sessionInvalid', 'session_expired'],
  ['noBackupCodes', 'no_backup_codes'],
  ['mfaUnavailable', 'mfa_unavailable'],
  ['accountUnavailable', 'account_unavailable'],
  ['riskBlocked', 'risk_blocked'],
  ['configuration', 'configuration'],
  ['lockedForAWhile', 'locked/temporary'],
  ['lockedForUnknownTime', 'locked/temporary'],
  ['lockedCaptcha', 'locked/captcha'],
  ['lockedSecurityQuestion', 'locked/security_question'],
  ['lockedSignInAgain', 'locked/sign_in_again'],
  ['blocked', 'locked/blocked'],
  ['privacyPolicy', 'action_required/privacy_policy'],
  ['consent', 'action_required/consent'],
];

const refusals: readonly ScenarioName[] = [
  'invalidCode',
  'alreadyUsed',
  'okWithErrorCode',
  'camelCaseError',
  'textErrorCode',
];

/** The step, with one code sent into a scenario. */
async function meet(scenario: Scenario | ScenarioName) {
  const simulator = createSimulator();
  simulator.use(scenario);
  const step = renderStep({ simulator, endpoint: { timeoutMs: 50 } });
  const input = getInput();
  await step.enter(goodCode);
  return { ...step, input };
}

const kindOf = (key: NoticeKey) => key.split('/')[0];

beforeEach(() => {
  // `configuration` speaks to the developer; what it says is looked at in its own tests.
  vi.spyOn(console, 'error').mockReturnValue();
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a failure that can be tried again', () => {
  it.each(notices)('%s is told above the field: %s', async (scenario, key) => {
    const { container, input, onFailure, simulator } = await meet(scenario);
    const { title, text } = notice(key);

    const shown = (await screen.findByText(title, { selector: 'p' })).closest('div');
    expect(shown).toHaveTextContent(`${title}${text}`);
    expect(screen.getByRole('heading')).toHaveTextContent(en.title);
    expect(getForm(container)).toHaveAttribute('data-failure', kindOf(key));
    expect(getForm(container)).toHaveAttribute('data-status', 'failed');

    expect(getInput()).toBe(input);
    expect(input).toHaveValue(goodCode);
    expect(input).toBeValid();
    expect(input).toHaveFocus();
    expect(input).not.toHaveAttribute('readonly');
    expect(onFailure.mock.calls).toMatchObject([
      [{ name: 'BackupCodeError', failure: { kind: kindOf(key) } }],
    ]);
    expect(simulator.requests).toHaveLength(1);
  });

  it('goes on with the next try', async () => {
    const { simulator, user, onSuccess } = await meet('dropBeforeReading');
    const { title } = notice('outcome_unknown/network');
    await screen.findByText(title);
    simulator.use(null);
    await user.keyboard('{Enter}');
    await screen.findByText(en.succeeded.title);
    expect(screen.queryByText(title)).not.toBeInTheDocument();
    expect(onSuccess).toHaveBeenCalledOnce();
  });

  it('keeps its notice while the code is changed', async () => {
    const { user } = await meet('serviceError');
    const { title } = notice('service_error');
    await screen.findByText(title);
    await user.keyboard('x');
    expect(screen.getByText(title)).toBeInTheDocument();
  });
});

describe('a refused code', () => {
  it.each(refusals)('%s is told at the field, the code kept and selected', async (scenario) => {
    const { container, input, onFailure } = await meet(scenario);

    await waitFor(() => expect(input).toBeInvalid());
    expect(input).toHaveAccessibleDescription(`${refusedText} ${hint}`);
    expect(getForm(container)).toHaveAttribute('data-failure', 'invalid_code');
    expect(input).toHaveValue(goodCode);
    expect(input).toHaveFocus();
    expect([input.selectionStart, input.selectionEnd]).toEqual([0, goodCode.length]);
    expect(onFailure.mock.calls).toMatchObject([[{ failure: { kind: 'invalid_code' } }]]);
  });

  it('is told until the code is changed', async () => {
    const { input, user } = await meet('invalidCode');
    await waitFor(() => expect(input).toBeInvalid());
    await user.keyboard('k');
    expect(input).toBeValid();
    expect(input).toHaveAccessibleDescription(expect.not.stringContaining(refusedText));
  });
});

describe('a failure that ends the step', () => {
  it.each(endings)('%s takes the place of the form: %s', async (scenario, key) => {
    const { container, input, onFailure, onSuccess } = await meet(scenario);

    const heading = await screen.findByRole('heading', { name: notice(key).title });
    expect(heading).toHaveFocus();
    expect(heading).toHaveAccessibleDescription(expect.stringContaining(notice(key).text));
    expect(screen.getAllByRole('heading')).toHaveLength(1);
    expect(getForm(container)).toHaveAttribute('data-failure', kindOf(key));
    expect(getForm(container)).toHaveAttribute('data-status', 'ended');

    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: en.submit })).not.toBeInTheDocument();
    expect(input).toHaveValue('');
    expect(onFailure.mock.calls).toMatchObject([[{ failure: { kind: kindOf(key) } }]]);
    expect(onSuccess).not.toHaveBeenCalled();
  });

  it('is the lock that follows too many wrong codes', async () => {
    const simulator = createSimulator({ lockout: { threshold: 2, action: 'captcha' } });
    const step = renderStep({ simulator });
    await step.enter(wrongCode);
    await waitFor(() => expect(getInput()).toBeInvalid());
    await step.enter('an0therC');
    const { title } = notice('locked/captcha');
    expect(await screen.findByRole('heading', { name: title })).toHaveFocus();
  });
});

describe('a failure that only the browser knows', () => {
  it('tells a person who is offline that nothing was sent', async () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    const { input, onFailure, simulator } = await meet({});
    const { title, text } = notice('offline');
    const shown = await screen.findByText(title, { selector: 'p' });
    expect(shown.closest('div')).toHaveTextContent(`${title}${text}`);
    expect(input).toHaveValue(goodCode);
    expect(onFailure.mock.calls).toMatchObject([[{ failure: { kind: 'offline' } }]]);
    expect(simulator.requests).toHaveLength(0);
  });
});

describe('what the server wrote', () => {
  const words = { message: 'Vendor message', description: 'Vendor description' };

  it.each(loginRadiusErrors.map(({ code }) => code))('is never shown: %i', async (code) => {
    const errors = [{ FieldName: 'vendor_field', ErrorMessage: 'Vendor error' }];
    const { container, onFailure } = await meet(loginRadiusError(code, { ...words, errors }));
    await waitFor(() => expect(onFailure).toHaveBeenCalledOnce());
    expect(onFailure.mock.lastCall?.[0].failure.errorCode).toBe(code);
    expect(getForm(container).dataset.status).toMatch(/^(failed|ended)$/);
    expect(container.outerHTML).not.toMatch(/vendor/i);
    expect(String(onFailure.mock.lastCall?.[0])).not.toMatch(/vendor/i);
  });

  it('is not shown when a gateway wrote it', async () => {
    const { container } = await meet('htmlError');
    await screen.findByText(notice('service_error').title);
    expect(container).not.toHaveTextContent('Bad Gateway');
  });
});
