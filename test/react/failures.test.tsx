import { fireEvent, screen, waitFor } from '@testing-library/react';
import {
  type Scenario,
  type ScenarioName,
  loginRadiusError,
  loginRadiusErrors,
} from 'backup-code-challenge/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStrictSimulator } from '../support/createStrictSimulator.js';
import {
  findEnd,
  getEnd,
  getForm,
  getInput,
  getShownNotice,
  getSubmit,
  goodCode,
  renderStep,
  shownError,
  wrongCode,
} from './support/renderStep.js';
import { announced, en, notice, type NoticeKey, refusedText } from '../support/texts.js';

type Row = readonly [scenario: ScenarioName, key: NoticeKey];

/** Shown above the field, which does not change. */
const alerts: readonly Row[] = [
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
  ['gatewayNotFound', 'unexpected'],
  ['gatewayMethodNotAllowed', 'unexpected'],
  ['rateLimited', 'rate_limited'],
  ['rateLimitedUntilDate', 'rate_limited'],
  ['rateLimitedWithoutRetryAfter', 'rate_limited'],
  ['sessionLimit', 'session_limit'],
];

/** Shown in place of the form, permanently. */
const ends: readonly Row[] = [
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

/** The challenge, with one code sent to a server that follows the scenario. */
async function meet(scenario: Scenario | ScenarioName) {
  const simulator = createStrictSimulator();
  simulator.use(scenario);
  // Only for a missing response. On a busy machine another response can take longer than this.
  const endpoint = String(scenario).startsWith('neverAnswers') ? { timeoutMs: 50 } : {};
  const step = renderStep({ simulator, endpoint });
  const input = getInput();
  await step.enter(goodCode);
  return { ...step, input };
}

/** The challenge after the response to its first code was lost. */
async function meetLostResponse() {
  const step = await meet('dropAfterSpending');
  await screen.findByText(notice('outcome_unknown/network').title);
  return step;
}

const kindOf = (key: NoticeKey) => key.split('/')[0];
const liveRegion = () => screen.getByRole('status');

beforeEach(() => {
  // `configuration` warns the developer. configuration.test.tsx checks the warning.
  vi.spyOn(console, 'error').mockReturnValue();
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('an alert', () => {
  it.each(alerts)(
    'after %s has the texts of %s, above a field that keeps the code',
    async (...row) => {
      const [scenario, key] = row;
      const { container, input, onFailure, simulator } = await meet(scenario);
      const { title, text } = notice(key);

      await screen.findByText(title);
      expect(getShownNotice(container)).toHaveTextContent(`${title}${text}`);
      expect(liveRegion()).toHaveTextContent(announced({ title, text }));
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
    },
  );

  it('disappears when the next try succeeds', async () => {
    const { simulator, user, onSuccess } = await meet('dropBeforeReading');
    const { title } = notice('outcome_unknown/network');
    await screen.findByText(title);
    simulator.use(null);
    await user.keyboard('{Enter}');
    await screen.findByText(en.succeeded.title);
    expect(screen.queryByText(title)).not.toBeInTheDocument();
    expect(onSuccess).toHaveBeenCalledOnce();
  });

  it('stays while the person edits the code', async () => {
    const { user } = await meet('serviceError');
    const { title } = notice('service_error');
    await screen.findByText(title);
    await user.keyboard('x');
    expect(screen.getByText(title)).toBeInTheDocument();
  });
});

describe('a refused code', () => {
  it.each(refusals)('after %s is an error at the field, with the code selected', async (name) => {
    const { container, input, onFailure } = await meet(name);

    await waitFor(() => expect(input).toBeInvalid());
    expect(shownError(container)).toBe(refusedText);
    expect(liveRegion()).toHaveTextContent(refusedText);
    expect(getForm(container)).toHaveAttribute('data-failure', 'invalid_code');
    expect(input).toHaveValue(goodCode);
    expect(input).toHaveFocus();
    expect([input.selectionStart, input.selectionEnd]).toEqual([0, goodCode.length]);
    expect(onFailure.mock.calls).toMatchObject([[{ failure: { kind: 'invalid_code' } }]]);
  });

  it('is an error until the person edits the code', async () => {
    const { container, input, user } = await meet('invalidCode');
    await waitFor(() => expect(input).toBeInvalid());
    await user.keyboard('k');
    expect(input).toBeValid();
    expect(shownError(container)).toBe('');
    expect(liveRegion()).toHaveTextContent(/^$/);
  });

  it('has an error that says it may have been used, if an earlier response was lost', async () => {
    const { container, simulator, user } = await meetLostResponse();
    simulator.use(null);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(getInput()).toBeInvalid());
    expect(shownError(container)).toBe(en.failures['invalid_code/after_unknown_outcome']);
    expect(simulator.requests).toHaveLength(2);
  });
});

describe('an end', () => {
  it.each(ends)('after %s has the texts of %s, in place of the form', async (scenario, key) => {
    const { container, input, onFailure, onSuccess, simulator } = await meet(scenario);
    const { title, text } = notice(key);

    const alert = await findEnd(title);
    expect(alert).toHaveFocus();
    expect(alert).toHaveAccessibleDescription(text);
    expect(screen.getAllByRole('heading')).toHaveLength(1);
    expect(screen.getByRole('heading', { name: title })).toBeInTheDocument();
    expect(getForm(container)).toHaveAttribute('data-failure', kindOf(key));
    expect(getForm(container)).toHaveAttribute('data-status', 'ended');

    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: en.submit })).not.toBeInTheDocument();
    expect(input).toHaveValue('');
    expect(onFailure.mock.calls).toMatchObject([[{ failure: { kind: kindOf(key) } }]]);
    expect(onSuccess).not.toHaveBeenCalled();
    expect(simulator.requests).toHaveLength(1);
  });

  it('is shown when the simulator locks the account after too many wrong codes', async () => {
    const simulator = createStrictSimulator({ lockout: { threshold: 2, action: 'captcha' } });
    const step = renderStep({ simulator });
    await step.enter(wrongCode);
    await waitFor(() => expect(getInput()).toBeInvalid());
    await step.enter('an0therC');
    expect(await findEnd(notice('locked/captcha').title)).toHaveFocus();
  });

  it('sends nothing more, even if the page submits the form', async () => {
    const { container, simulator } = await meet('sessionExpired');
    await findEnd(notice('session_expired').title);
    fireEvent.submit(getForm(container));
    expect(getEnd(notice('session_expired').title)).toBeInTheDocument();
    expect(simulator.requests).toHaveLength(1);
  });
});

describe('while a code is in doubt', () => {
  const otherEnds = ends.filter(([, key]) => !key.startsWith('action_required'));
  const otherAlerts: readonly Row[] = [
    ['rateLimitedWithoutRetryAfter', 'rate_limited'],
    ['serviceError', 'service_error'],
    ['sessionLimit', 'session_limit'],
  ];

  it.each(otherEnds)(
    'the end after %s (%s) says that this code may have been used',
    async (...row) => {
      const [scenario, key] = row;
      const { simulator, user } = await meetLostResponse();
      simulator.use(scenario);
      await user.keyboard('{Enter}');
      const { title, text } = notice(key, 'may_be_used');
      expect(await findEnd(title)).toHaveAccessibleDescription(text);
    },
  );

  it.each(otherEnds)(
    'the end after %s (%s) says that an earlier code may have been used',
    async (...row) => {
      const [scenario, key] = row;
      const { enter, simulator } = await meetLostResponse();
      simulator.use(scenario);
      await enter(wrongCode);
      const { title, text } = notice(key, 'earlier_may_be_used');
      expect(await findEnd(title)).toHaveAccessibleDescription(text);
    },
  );

  it.each(otherAlerts)(
    'the alert after %s (%s) says that this code may have been used',
    async (...row) => {
      const [scenario, key] = row;
      const { container, simulator, user } = await meetLostResponse();
      simulator.use(scenario);
      await user.keyboard('{Enter}');
      const { title, text } = notice(key, 'may_be_used');
      await screen.findByText(title);
      expect(getShownNotice(container)).toHaveTextContent(`${title}${text}`);
      expect(simulator.requests).toHaveLength(2);
    },
  );

  it('the alert of a rate limit still says that another code was not used', async () => {
    const { container, enter, simulator } = await meetLostResponse();
    simulator.use('rateLimitedWithoutRetryAfter');
    await enter(wrongCode);
    const { title, text } = notice('rate_limited', 'not_used');
    await screen.findByText(title);
    expect(getShownNotice(container)).toHaveTextContent(`${title}${text}`);
  });

  it.each([
    [goodCode, 'may_be_used'],
    [wrongCode, 'not_used'],
  ] as const)('the offline alert for %s says %s', async (code, fate) => {
    const { container, enter, simulator } = await meetLostResponse();
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    await enter(code);
    const { title, text } = notice('offline', fate);
    await screen.findByText(title);
    expect(getShownNotice(container)).toHaveTextContent(`${title}${text}`);
    expect(simulator.requests).toHaveLength(1);
  });
});

describe('the challenge in a browser that says it is offline', () => {
  it('sends nothing at the first press, and shows the offline alert', async () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    const { container, input, onFailure, simulator } = await meet({});
    const { title, text } = notice('offline');
    await screen.findByText(title);
    expect(getShownNotice(container)).toHaveTextContent(`${title}${text}`);
    expect(liveRegion()).toHaveTextContent(announced({ title, text }));
    expect(text).toContain(en.codeFate.not_used);
    expect(input).toHaveValue(goodCode);
    expect(onFailure.mock.calls).toMatchObject([[{ failure: { kind: 'offline' } }]]);
    expect(simulator.requests).toHaveLength(0);
  });

  it('sends at the second press, because the browser may be wrong', async () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    const { onSuccess, simulator, user } = await meet({});
    await screen.findByText(notice('offline').title);
    await user.click(getSubmit());
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    expect(simulator.requests).toHaveLength(1);
  });

  it('warns again at the first press after another failure', async () => {
    const onLine = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    const { onFailure, simulator, user } = await meet('serviceError');
    await screen.findByText(notice('offline').title);
    await user.click(getSubmit());
    await screen.findByText(notice('service_error').title);
    await user.click(getSubmit());
    await screen.findByText(notice('offline').title);
    expect(onLine).toHaveBeenCalled();
    expect(onFailure.mock.calls.map(([{ failure }]) => failure.kind)).toEqual([
      'offline',
      'service_error',
      'offline',
    ]);
    expect(simulator.requests).toHaveLength(1);
  });
});

describe('a single gesture', () => {
  it('that holds Enter down sends only at its first key press', async () => {
    const { input, simulator } = await meet('serviceError');
    await screen.findByText(notice('service_error').title);
    // A browser submits the form by a key press unless the page prevents it.
    expect(fireEvent.keyDown(input, { key: 'Enter', repeat: true })).toBe(false);
    expect(fireEvent.keyDown(input, { key: 'Enter' })).toBe(true);
    expect(fireEvent.keyDown(input, { key: 'a', repeat: true })).toBe(true);
    expect(simulator.requests).toHaveLength(1);
  });

  it('that clicks twice sends only at its first click', async () => {
    const { simulator } = await meet('serviceError');
    await screen.findByText(notice('service_error').title);
    // A browser submits the form by a click unless the page prevents it.
    expect(fireEvent.click(getSubmit(), { detail: 2 })).toBe(false);
    expect(fireEvent.click(getSubmit(), { detail: 3 })).toBe(false);
    expect(simulator.requests).toHaveLength(1);
    fireEvent.click(getSubmit(), { detail: 1 });
    await waitFor(() => expect(simulator.requests).toHaveLength(2));
  });
});

describe('text from the server', () => {
  const words = { message: 'Server message', description: 'Server description' };

  it.each(loginRadiusErrors.map(({ code }) => code))(
    'is never shown for ErrorCode %i',
    async (code) => {
      const errors = [{ FieldName: 'server_field', ErrorMessage: 'Server error' }];
      const { container, onFailure } = await meet(loginRadiusError(code, { ...words, errors }));
      await waitFor(() => expect(getForm(container).dataset.status).toMatch(/^(failed|ended)$/));
      expect(onFailure).toHaveBeenCalledOnce();
      expect(onFailure.mock.lastCall?.[0].failure.errorCode).toBe(code);
      expect(container.outerHTML).not.toMatch(/server/i);
      expect(String(onFailure.mock.lastCall?.[0])).not.toMatch(/server/i);
    },
  );

  it('is not shown if it comes from a gateway', async () => {
    const { container } = await meet('htmlError');
    await screen.findByText(notice('service_error').title);
    expect(container).not.toHaveTextContent('Bad Gateway');
  });
});
