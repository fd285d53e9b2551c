import { act, waitFor } from '@testing-library/react';
import { forgetTriedCodes, type Simulator } from 'backup-code-challenge/testing';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createStrictSimulator } from '../support/createStrictSimulator.js';
import { expectAnnounced, expectFieldError } from './support/expectAnnounced.js';
import { loseFirstResponse } from './support/lostResponse.js';
import {
  findEnd,
  goodCode,
  renderStep,
  type StepOptions,
  wrongCode,
} from './support/renderStep.js';
import { announced, en, notice, refusedText } from '../support/texts.js';
import { holdAnswers } from './support/wire.js';

const alreadyRefusedText = en.failures['invalid_format/already_refused'];
const usedUpText = en.failures['invalid_code/after_unknown_outcome'];
/** Well-formed, but not a code of any account. */
const otherWrongCode = 'wr0ngC0e';

/** Challenges on one page, one after the other, against one simulator. */
function createPage(simulator: Simulator = createStrictSimulator()) {
  const { secondFactorToken } = simulator.startLogin();
  return {
    simulator,
    /** Mounts a challenge, by default under the same MFA token as the one before. */
    mount: (options: StepOptions = {}) => renderStep({ simulator, secondFactorToken, ...options }),
  };
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('a challenge that is mounted again under the same MFA token', () => {
  it('does not send a code that was refused before the unmount', async () => {
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

  it('sends the code again after `forgetTriedCodes`, even if the earlier challenge ends later', async () => {
    const { mount, simulator } = createPage();
    const first = mount();
    await first.enter(wrongCode);
    await expectFieldError(refusedText);
    forgetTriedCodes();
    first.unmount();

    const { enter } = mount();
    await enter(wrongCode);
    await expectFieldError(refusedText);
    expect(simulator.requests).toHaveLength(2);
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
    const { mount, simulator } = createPage();
    const wire = holdAnswers(simulator.fetch);
    const first = mount({ endpoint: { fetch: wire.fetch } });
    await first.enter(goodCode);
    await waitFor(() => expect(simulator.requests).toHaveLength(1));
    first.unmount();

    const { enter } = mount();
    await enter(goodCode);
    await expectFieldError(usedUpText);
    expect(simulator.requests).toHaveLength(2);
    wire.release();
    await waitFor(() => expect(first.onSuccess).toHaveBeenCalledOnce());
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
    expect(await findEnd(title)).toHaveAccessibleDescription(text);
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

  it('sends a refused code again if the page has no crypto.subtle', async () => {
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
    const { mount, simulator } = createPage(createStrictSimulator({ now: () => now }));
    const first = mount();
    await first.enter(wrongCode);
    await expectFieldError(refusedText);
    first.unmount();

    // This lookup waits until the page remembers the first code.
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

describe('a challenge that is mounted again under another MFA token', () => {
  const newToken = (simulator: Simulator) => ({
    secondFactorToken: simulator.startLogin().secondFactorToken,
  });

  it('sends a code that was refused under the old token', async () => {
    const { mount, simulator } = createPage();
    const first = mount();
    await first.enter(wrongCode);
    await expectFieldError(refusedText);
    first.unmount();
    await mount(newToken(simulator)).enter(wrongCode);
    await expectFieldError(refusedText);
    expect(simulator.requests).toHaveLength(2);
  });

  it('explains the refusal of a code whose response was lost before', async () => {
    const { mount, simulator } = createPage(loseFirstResponse());
    const first = mount();
    await first.enter(goodCode);
    await expectAnnounced(announced(notice('outcome_unknown/network')));
    first.unmount();
    await mount(newToken(simulator)).enter(goodCode);
    await expectFieldError(usedUpText);
  });
});
