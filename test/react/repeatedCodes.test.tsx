import { act, screen, waitFor } from '@testing-library/react';
import type { CodeFate } from 'backup-code-challenge';
import {
  createSimulator,
  forgetTriedCodes,
  loginRadiusError,
  type Simulator,
} from 'backup-code-challenge/testing';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  getForm,
  getInput,
  getSubmit,
  goodCode,
  renderStep,
  wrongCode,
} from './support/renderStep.js';
import { announced, en, hint, notice, refusedText } from './support/texts.js';
import { holdAnswers } from './support/wire.js';

const alreadyRefusedText = en.failures['invalid_format/already_refused'];
const usedUpText = en.failures['invalid_code/after_unknown_outcome'];
/** In the right format, and on nobody's list. */
const otherWrongCode = 'wr0ngC0e';

/** Waits until the live region says this and nothing else. A trailing space may tell turns apart. */
async function expectAnnounced(text: string) {
  await waitFor(() => expect(screen.getByRole('status').textContent.trim()).toBe(text));
}

/** At the field an error is announced and shown, and the line of the hint stays. */
async function expectFieldError(text: string) {
  await expectAnnounced(text);
  expect(getInput()).toBeInvalid();
  expect(document.querySelector('.bcc-error')?.textContent).toBe(text);
  expect(screen.getByText(hint)).toBeInTheDocument();
}

/** Challenges on one page, one after the other, against one simulator. */
function createPage(simulator: Simulator = createSimulator()) {
  const { secondFactorToken } = simulator.startLogin();
  return {
    simulator,
    /** Mounts a challenge, by default under the same MFA token as the one before. */
    mount: (options: Parameters<typeof renderStep>[0] = {}) =>
      renderStep({ simulator, secondFactorToken, ...options }),
  };
}

/** Loses the response to the first code, then handles codes as usual. */
function loseFirstResponse() {
  const simulator = createSimulator();
  simulator.use('dropAfterSpending', { times: 1 });
  return simulator;
}

/** A challenge that has lost the response to the good code. */
async function renderAfterLoss(errorCode?: number) {
  const simulator = loseFirstResponse();
  if (errorCode) simulator.use(loginRadiusError(errorCode));
  const step = renderStep({ simulator });
  await step.enter(goodCode);
  await expectAnnounced(announced(notice('outcome_unknown/network')));
  return { ...step, simulator };
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('a code that LoginRadius refused', () => {
  it('is not sent again, in any form in which the person types it', async () => {
    const { enter, onFailure, simulator } = renderStep();
    await enter(wrongCode);
    await expectFieldError(refusedText);
    await enter(`${wrongCode.slice(0, 4)}-${wrongCode.slice(4)}`);
    await expectFieldError(alreadyRefusedText);
    await enter(wrongCode);
    await expectFieldError(alreadyRefusedText);
    expect(simulator.requests).toHaveLength(1);
    expect(onFailure).toHaveBeenCalledOnce();
  });

  it('is not sent again when the person presses Enter without a change', async () => {
    const { enter, simulator, user } = renderStep();
    await enter(wrongCode);
    await expectFieldError(refusedText);
    await user.keyboard('{Enter}');
    await expectFieldError(alreadyRefusedText);
    expect(simulator.requests).toHaveLength(1);
  });

  it('does not stop a different code', async () => {
    const { enter, onSuccess, simulator } = renderStep();
    await enter(wrongCode);
    await expectFieldError(refusedText);
    await enter(goodCode);
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    expect(simulator.requests).toHaveLength(2);
  });

  it('is a different code in different letter case', async () => {
    const { enter, simulator } = renderStep();
    await enter(goodCode.toLowerCase());
    await expectFieldError(refusedText);
    await enter(goodCode);
    await screen.findByText(en.succeeded.title);
    expect(simulator.requests).toHaveLength(2);
  });
});

describe('a code whose response was lost', () => {
  it.each([
    ['dropAfterSpending', 'outcome_unknown/network'],
    ['neverAnswersAfterSpending', 'outcome_unknown/timeout'],
    ['truncatedBody', 'outcome_unknown/unreadable'],
    ['serviceError', 'service_error'],
    ['unexpected', 'unexpected'],
    // LoginRadius may count sessions after it has spent the code.
    ['sessionLimit', 'session_limit'],
  ] as const)('after %s can be sent again, and its refusal is explained', async (lost, key) => {
    const simulator = createSimulator();
    simulator.use(lost, { times: 1 });
    simulator.use(loginRadiusError(1129));
    const timeoutMs = lost === 'neverAnswersAfterSpending' ? 50 : 15_000;
    const { enter, user, onFailure } = renderStep({ simulator, endpoint: { timeoutMs } });
    await enter(goodCode);
    await expectAnnounced(announced(notice(key)));
    expect(notice(key).text).toContain(en.codeFate.may_be_used);
    await user.keyboard('{Enter}');
    await expectFieldError(usedUpText);
    expect(onFailure.mock.lastCall?.[0].failure).toMatchObject({
      kind: 'invalid_code',
      afterUnknownOutcome: true,
    });
    expect(simulator.requests).toHaveLength(2);
  });

  it('does not change what the refusal of a different code says', async () => {
    const { enter, onFailure } = await renderAfterLoss(1129);
    await enter(wrongCode);
    await expectFieldError(refusedText);
    expect(onFailure.mock.lastCall?.[0].failure).toMatchObject({ afterUnknownOutcome: false });
  });

  it('is not one that a rate limit kept LoginRadius from checking', async () => {
    const simulator = createSimulator();
    simulator.use('rateLimitedWithoutRetryAfter', { times: 1 });
    simulator.use(loginRadiusError(1129));
    const { enter, user } = renderStep({ simulator });
    await enter(goodCode);
    await screen.findByText(notice('rate_limited').title);
    await user.keyboard('{Enter}');
    await expectFieldError(refusedText);
  });
});

describe('what a failure says of a code while a response is missing', () => {
  /** The sentence on the code, and what follows, as the alert shows them. */
  const shownText = (key: Parameters<typeof notice>[0], fate: CodeFate | null) =>
    screen.findByText(notice(key, fate).text, { selector: '.bcc-notice-text > span' });

  it('is that the same code may have been used, where the browser is offline', async () => {
    const { simulator, user } = await renderAfterLoss();
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    await user.keyboard('{Enter}');
    await expectAnnounced(announced(notice('offline', 'may_be_used')));
    expect(await shownText('offline', 'may_be_used')).toBeInTheDocument();
    expect(simulator.requests).toHaveLength(1);
  });

  it('is that a different code was not used, where the browser is offline', async () => {
    const { enter, simulator } = await renderAfterLoss();
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    await enter(wrongCode);
    await expectAnnounced(announced(notice('offline', 'not_used')));
    expect(await shownText('offline', 'not_used')).toBeInTheDocument();
    expect(simulator.requests).toHaveLength(1);
  });

  it.each([
    ['the same code may have been used', goodCode, 'may_be_used'],
    ['a different code was not used', wrongCode, 'not_used'],
  ] as const)('is that %s, after a rate limit', async (_, code, fate) => {
    const { enter } = await renderAfterLoss(429);
    await enter(code);
    const { title } = notice('rate_limited');
    await expectAnnounced(`${title}. ${en.codeFate[fate]} ${en.wait.unknown}`);
    expect(await shownText('rate_limited', fate)).toBeInTheDocument();
  });

  const ends = [
    [1103, 'session_expired'],
    [1104, 'session_expired'],
    [1198, 'locked/temporary'],
    [1132, 'locked/captcha'],
    [1148, 'locked/security_question'],
    [1264, 'locked/sign_in_again'],
    [991, 'locked/blocked'],
    [938, 'account_unavailable'],
    [1165, 'risk_blocked'],
    [1128, 'no_backup_codes'],
    [1097, 'mfa_unavailable'],
    [901, 'configuration'],
  ] as const;

  it.each(ends)('is that the same code may have been used, at the end by %i', async (code, key) => {
    vi.spyOn(console, 'error').mockReturnValue();
    const { user } = await renderAfterLoss(code);
    await user.keyboard('{Enter}');
    const { title, text } = notice(key, 'may_be_used');
    expect(await screen.findByRole('group', { name: title })).toHaveAccessibleDescription(text);
  });

  it.each(ends)('is that an earlier code may have been used, at the end by %i', async (code, key) => {
    vi.spyOn(console, 'error').mockReturnValue();
    const { enter } = await renderAfterLoss(code);
    await enter(wrongCode);
    const { title, text } = notice(key, 'earlier_may_be_used');
    expect(await screen.findByRole('group', { name: title })).toHaveAccessibleDescription(text);
  });

  it('repeats no doubt about a code that was refused since', async () => {
    const { enter, simulator, user } = await renderAfterLoss();
    simulator.use(loginRadiusError(1129), { times: 1 });
    simulator.use(loginRadiusError(1104));
    await user.keyboard('{Enter}');
    await expectFieldError(usedUpText);
    await enter(wrongCode);
    const { title, text } = notice('session_expired', 'unused_still_work');
    expect(await screen.findByRole('group', { name: title })).toHaveAccessibleDescription(text);
  });
});

describe('a challenge that is mounted again under the same MFA token', () => {
  it('does not send a code that was refused before', async () => {
    const { mount, simulator } = createPage();
    const first = mount();
    await first.enter(wrongCode);
    await expectFieldError(refusedText);
    first.unmount();

    const { enter, onFailure, onSuccess } = mount();
    await enter(wrongCode);
    await expectFieldError(alreadyRefusedText);
    expect(onFailure).not.toHaveBeenCalled();
    expect(simulator.requests).toHaveLength(1);
    await enter(goodCode);
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
  });

  it('explains the refusal of a code whose response was lost before', async () => {
    const { mount } = createPage(loseFirstResponse());
    const first = mount();
    await first.enter(goodCode);
    await expectAnnounced(announced(notice('outcome_unknown/network')));
    first.unmount();

    const { enter } = mount();
    await enter(goodCode);
    await expectFieldError(usedUpText);
  });

  it('explains the refusal of a code that was in flight at the unmount', async () => {
    const simulator = loseFirstResponse();
    const { mount } = createPage(simulator);
    const first = mount();
    await first.fill(goodCode);
    await first.user.keyboard('{Enter}');
    await waitFor(() => expect(getForm(first.container).dataset.status).toBe('submitting'));
    first.unmount();

    const { enter } = mount();
    await enter(goodCode);
    await expectFieldError(usedUpText);
    expect(simulator.requests).toHaveLength(2);
  });

  it('says at the end that an earlier code may have been used', async () => {
    const { mount, simulator } = createPage(loseFirstResponse());
    const first = mount();
    await first.enter(goodCode);
    await expectAnnounced(announced(notice('outcome_unknown/network')));
    first.unmount();

    simulator.use('sessionExpired');
    const { enter } = mount();
    await enter(wrongCode);
    const { title, text } = notice('session_expired', 'earlier_may_be_used');
    expect(await screen.findByRole('group', { name: title })).toHaveAccessibleDescription(text);
  });

  it('sends a refused code again after forgetTriedCodes, as after a reload', async () => {
    const { mount, simulator } = createPage();
    const first = mount();
    await first.enter(wrongCode);
    await expectFieldError(refusedText);
    first.unmount();
    await act(async () => {});
    forgetTriedCodes();

    await mount().enter(wrongCode);
    await expectFieldError(refusedText);
    expect(simulator.requests).toHaveLength(2);
  });

  it('sends a refused code again where the page has no crypto.subtle', async () => {
    vi.spyOn(crypto, 'subtle', 'get').mockReturnValue(undefined as never);
    const { mount, simulator } = createPage();
    const first = mount();
    await first.enter(wrongCode);
    await expectFieldError(refusedText);
    first.unmount();

    await mount().enter(wrongCode);
    await expectFieldError(refusedText);
    expect(simulator.requests).toHaveLength(2);
  });

  it('sends a refused code again after 30 minutes', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const now = Date.now();
    const { mount, simulator } = createPage(createSimulator({ now: () => now }));
    const first = mount();
    await first.enter(wrongCode);
    await expectFieldError(refusedText);
    first.unmount();

    // Looks up this code once all that came before it is remembered.
    const second = mount();
    await second.enter(otherWrongCode);
    await expectFieldError(refusedText);
    act(() => void vi.advanceTimersByTime(30 * 60_000));
    second.unmount();

    await mount().enter(wrongCode);
    await expectFieldError(refusedText);
    expect(simulator.requests).toHaveLength(3);
  });
});

describe('a new MFA token', () => {
  const newToken = (simulator: Simulator) => ({
    secondFactorToken: simulator.startLogin().secondFactorToken,
  });

  it('starts the challenge afresh: open, empty, and without the refused codes', async () => {
    const { container, enter, simulator, update } = renderStep();
    await enter(wrongCode);
    await expectFieldError(refusedText);
    update(newToken(simulator));
    expect(getForm(container)).toHaveAttribute('data-status', 'idle');
    expect(getInput()).toBeValid();
    expect(getInput()).toHaveAccessibleDescription(hint);
    expect(screen.getByRole('status')).toHaveTextContent(/^$/);
    await waitFor(() => expect(getInput()).toHaveValue(''));
    await enter(wrongCode);
    await expectFieldError(refusedText);
    expect(simulator.requests).toHaveLength(2);
  });

  it('has no refused codes in another mount either', async () => {
    const { mount, simulator } = createPage();
    const first = mount();
    await first.enter(wrongCode);
    await expectFieldError(refusedText);
    first.unmount();
    await mount(newToken(simulator)).enter(wrongCode);
    await expectFieldError(refusedText);
    expect(simulator.requests).toHaveLength(2);
  });

  it('keeps the doubt about a code whose response was lost', async () => {
    const { enter, simulator, update } = await renderAfterLoss(1129);
    update(newToken(simulator));
    await enter(goodCode);
    await expectFieldError(usedUpText);
  });

  it('keeps the doubt in another mount, too', async () => {
    const { mount, simulator } = createPage(loseFirstResponse());
    const first = mount();
    await first.enter(goodCode);
    await expectAnnounced(announced(notice('outcome_unknown/network')));
    first.unmount();
    await mount(newToken(simulator)).enter(goodCode);
    await expectFieldError(usedUpText);
  });

  it('restarts a challenge that has ended', async () => {
    const simulator = createSimulator();
    simulator.use('sessionExpired', { times: 1 });
    const { enter, onSuccess, update } = renderStep({ simulator });
    await enter(goodCode);
    await screen.findByRole('group', { name: notice('session_expired').title });
    const { secondFactorToken } = simulator.startLogin();
    update({ secondFactorToken });
    await enter(goodCode);
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    expect(simulator.requests[1]?.query).toContainEqual([
      'secondfactorauthenticationtoken',
      secondFactorToken,
    ]);
  });

  it('is not sent with a code that the person entered under the token before', async () => {
    const { container, enter, fill, simulator, update } = renderStep();
    await fill(goodCode);
    // The field is still being checked when the token changes.
    getForm(container).requestSubmit();
    update(newToken(simulator));
    await waitFor(() => expect(getInput()).toHaveValue(''));
    await enter(wrongCode);
    await expectFieldError(refusedText);
    expect(simulator.requests.map(({ body }) => body)).toEqual([`{"backupcode":"${wrongCode}"}`]);
  });

  it('that is the same one changes nothing', async () => {
    const { enter, update } = renderStep();
    await enter(wrongCode);
    await expectFieldError(refusedText);
    update({ autoFocus: false, onFailure: () => undefined });
    await expectFieldError(refusedText);
    expect(getInput()).toHaveValue(wrongCode);
  });
});

describe('a new MFA token while a code is in flight', () => {
  /** A challenge whose token changed while the network held the response to a code. */
  async function changeInFlight(code: string, simulator: Simulator = createSimulator()) {
    const wire = holdAnswers(simulator.fetch);
    const step = renderStep({ simulator, endpoint: { fetch: wire.fetch } });
    await step.enter(code);
    await waitFor(() => expect(simulator.requests).toHaveLength(1));
    step.update({ secondFactorToken: simulator.startLogin().secondFactorToken });
    return { ...step, wire };
  }

  it('is not affected by the failure of that code', async () => {
    const simulator = createSimulator();
    simulator.use('sessionExpired', { times: 1 });
    const { container, fill, onFailure, wire } = await changeInFlight(goodCode, simulator);
    await fill('AD45');
    wire.release();
    await waitFor(() => expect(onFailure).toHaveBeenCalledOnce());
    await waitFor(() => expect(getSubmit()).toHaveAttribute('aria-disabled', 'false'));
    expect(getForm(container)).toHaveAttribute('data-status', 'idle');
    expect(getInput()).toHaveValue('AD45');
    expect(screen.getByRole('status')).toHaveTextContent(/^$/);
  });

  it('sends no second code until the response is in', async () => {
    const { container, enter, onFailure, onSuccess, simulator, user, wire } =
      await changeInFlight(wrongCode);
    expect(getForm(container)).toHaveAttribute('data-status', 'idle');
    expect(getSubmit()).toHaveAttribute('aria-disabled', 'true');
    await enter(goodCode);
    await expectAnnounced(en.submitting);
    expect(simulator.requests).toHaveLength(1);
    wire.release();
    await waitFor(() => expect(onFailure).toHaveBeenCalledOnce());
    await waitFor(() => expect(getSubmit()).toHaveAttribute('aria-disabled', 'false'));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(simulator.requests).toHaveLength(2));
    wire.release();
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
  });

  it('delivers the login of that code, and stays open', async () => {
    const { container, onSuccess, wire } = await changeInFlight(goodCode);
    wire.release();
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    await waitFor(() => expect(getSubmit()).toHaveAttribute('aria-disabled', 'false'));
    expect(getForm(container)).toHaveAttribute('data-status', 'idle');
  });

  it('explains the refusal of that code, whose response was lost', async () => {
    const { enter, onFailure, wire } = await changeInFlight(goodCode, loseFirstResponse());
    wire.release();
    await waitFor(() => expect(onFailure).toHaveBeenCalledOnce());
    await waitFor(() => expect(getSubmit()).toHaveAttribute('aria-disabled', 'false'));
    await enter(goodCode);
    wire.release();
    await expectFieldError(usedUpText);
  });
});
