import { act, screen, waitFor } from '@testing-library/react';
import { createSimulator } from 'backup-code-challenge/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { getForm, getInput, goodCode, renderStep, wrongCode } from './support/renderStep.js';
import { announced, en, notice } from './support/texts.js';
import { holdAnswers } from './support/wire.js';

const liveRegion = () => screen.getByRole('status');
const pass = (seconds: number) => act(() => void vi.advanceTimersByTime(seconds * 1000));
const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000);

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe('the end of the MFA token', () => {
  it('is warned of a minute before, without taking the focus', async () => {
    const { user } = renderStep({ expiresAt: inSeconds(100) });
    await user.click(getInput());
    expect(screen.queryByText(en.expiring.title)).not.toBeInTheDocument();
    pass(41);
    expect(screen.getByText(en.expiring.title)).toBeInTheDocument();
    expect(screen.getByText(en.expiring.text)).toBeInTheDocument();
    expect(liveRegion()).toHaveTextContent(announced(en.expiring));
    expect(getInput()).toHaveFocus();
  });

  it('ends the step, with nothing sent and the code gone', async () => {
    const { container, fill, onFailure, simulator } = renderStep({ expiresAt: inSeconds(100) });
    const input = getInput();
    await fill(goodCode);
    pass(101);
    const heading = screen.getByRole('heading', { name: notice('session_expired').title });
    expect(heading).toHaveFocus();
    expect(getForm(container)).toHaveAttribute('data-failure', 'session_expired');
    expect(input).toHaveValue('');
    expect(onFailure).not.toHaveBeenCalled();
    expect(simulator.requests).toHaveLength(0);
  });

  it('lets a code that is on its way still get in', async () => {
    const simulator = createSimulator();
    const wire = holdAnswers(simulator.fetch);
    const { container, enter, onSuccess } = renderStep({
      simulator,
      expiresAt: inSeconds(100),
      endpoint: { fetch: wire.fetch, timeoutMs: 1_000_000 },
    });
    await enter(goodCode);
    await waitFor(() => expect(simulator.requests).toHaveLength(1));
    pass(101);
    expect(getForm(container)).toHaveAttribute('data-status', 'submitting');
    wire.release();
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    expect(getForm(container)).toHaveAttribute('data-status', 'succeeded');
  });

  it('is what a code that is refused after it is told', async () => {
    const simulator = createSimulator();
    const wire = holdAnswers(simulator.fetch);
    const { enter } = renderStep({
      simulator,
      expiresAt: inSeconds(100),
      endpoint: { fetch: wire.fetch, timeoutMs: 1_000_000 },
    });
    await enter(wrongCode);
    await waitFor(() => expect(simulator.requests).toHaveLength(1));
    pass(101);
    wire.release();
    await screen.findByRole('heading', { name: notice('session_expired').title });
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  });

  it('does not hide that a code may be spent, and lets nothing more be sent', async () => {
    const simulator = createSimulator();
    simulator.use('serviceError');
    const wire = holdAnswers(simulator.fetch);
    const { enter, onFailure, user } = renderStep({
      simulator,
      expiresAt: inSeconds(100),
      endpoint: { fetch: wire.fetch, timeoutMs: 1_000_000 },
    });
    await enter(goodCode);
    await waitFor(() => expect(simulator.requests).toHaveLength(1));
    pass(101);
    wire.release();
    const told = notice('session_expired/after_unknown_outcome');
    const heading = await screen.findByRole('heading', { name: told.title });
    expect(heading).toHaveAccessibleDescription(told.text);
    await user.keyboard('{Enter}');
    expect(simulator.requests).toHaveLength(1);
    expect(onFailure.mock.lastCall?.[0].failure.kind).toBe('service_error');
  });

  it('is told with the doubt about a code that was told before', async () => {
    const { enter, simulator } = renderStep({ expiresAt: inSeconds(100) });
    simulator.use('dropAfterSpending');
    await enter(goodCode);
    await screen.findByText(notice('outcome_unknown/network').title);
    pass(101);
    const told = notice('session_expired/after_unknown_outcome');
    const heading = screen.getByRole('heading', { name: told.title });
    expect(heading).toHaveAccessibleDescription(told.text);
  });

  it('leaves no doubt about a code that was refused after all', async () => {
    const { enter, simulator } = renderStep({ expiresAt: inSeconds(100) });
    simulator.use('dropAfterSpending', { times: 1 });
    await enter(goodCode);
    await screen.findByText(notice('outcome_unknown/network').title);
    await enter(goodCode);
    await screen.findAllByText(en.failures['invalid_code/after_unknown_outcome']);
    pass(101);
    const told = notice('session_expired');
    const heading = screen.getByRole('heading', { name: told.title });
    expect(heading).toHaveAccessibleDescription(told.text);
  });

  it('costs no commit until the warning', () => {
    const { container } = renderStep({ expiresAt: inSeconds(1000) });
    const changes = vi.fn();
    const observer = new MutationObserver(changes);
    observer.observe(container, { attributes: true, childList: true, subtree: true });
    pass(900);
    expect(observer.takeRecords()).toEqual([]);
    expect(changes).not.toHaveBeenCalled();
  });

  it('is another one with another token', async () => {
    const { simulator, update, user } = renderStep({ expiresAt: inSeconds(100) });
    await user.click(getInput());
    pass(101);
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    const { secondFactorToken, expiresAt } = simulator.startLogin();
    update({ secondFactorToken, expiresAt });
    expect(getInput()).toHaveFocus();
    pass(101);
    expect(getInput()).toBeInTheDocument();
  });

  it('and another token leave the focus nowhere, where it was nowhere', async () => {
    const { simulator, update, user } = renderStep({ expiresAt: inSeconds(100) });
    await user.click(getInput());
    pass(101);
    await user.click(document.body);
    expect(document.body).toHaveFocus();
    update(simulator.startLogin());
    expect(getInput()).toBeInTheDocument();
    expect(document.body).toHaveFocus();
  });

  it('and another token leave the focus where it is', () => {
    const other = document.body.appendChild(document.createElement('button'));
    const { simulator, update } = renderStep({ expiresAt: inSeconds(100) });
    act(() => other.focus());
    pass(101);
    update(simulator.startLogin());
    expect(getInput()).toBeInTheDocument();
    expect(other).toHaveFocus();
    other.remove();
  });

  it('is not waited for any more when the step has left the screen', () => {
    const { unmount } = renderStep({ expiresAt: inSeconds(1000) });
    unmount();
    pass(2);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('expiresAt', () => {
  it.each([
    ['a Date', (date: Date) => date],
    ['milliseconds', (date: Date) => date.getTime()],
    ['the vendor’s ISO text', (date: Date) => date.toISOString().replace('Z', '0000Z')],
    ['the vendor’s ISO text without a zone', (date: Date) => date.toISOString().slice(0, -1)],
  ])('may be %s', (_, write) => {
    vi.stubEnv('TZ', 'America/New_York');
    renderStep({ expiresAt: write(inSeconds(100)) });
    expect(getInput()).toBeInTheDocument();
    pass(98);
    expect(getInput()).toBeInTheDocument();
    pass(3);
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  });

  it.each(['soon', '', '0001-01-01T00:00:00', new Date(Number.NaN), Number.NaN])(
    'that cannot be read, %j, ends nothing',
    (expiresAt) => {
      renderStep({ expiresAt });
      pass(1000);
      expect(getInput()).toBeInTheDocument();
    },
  );

  it('that is past when the step appears ends nothing: the clock of the device may be wrong', async () => {
    const { enter, onSuccess } = renderStep({ expiresAt: inSeconds(-1) });
    pass(100);
    await enter(goodCode);
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
  });

  it('may be put off, also when it was warned of', () => {
    const { update } = renderStep({ expiresAt: inSeconds(100) });
    pass(50);
    expect(screen.getByText(en.expiring.title)).toBeInTheDocument();
    update({ expiresAt: inSeconds(1000) });
    expect(screen.queryByText(en.expiring.title)).not.toBeInTheDocument();
    expect(liveRegion()).toHaveTextContent(/^$/);
    pass(100);
    expect(getInput()).toBeInTheDocument();
    pass(900);
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  });

  it.each([undefined, 'soon'])('may be taken back, by %j', (expiresAt) => {
    const { update } = renderStep({ expiresAt: inSeconds(100) });
    pass(50);
    expect(screen.getByText(en.expiring.title)).toBeInTheDocument();
    update({ expiresAt });
    expect(screen.queryByText(en.expiring.title)).not.toBeInTheDocument();
    expect(liveRegion()).toHaveTextContent(/^$/);
    pass(1000);
    expect(getInput()).toBeInTheDocument();
  });

  it('may come later, and be the same moment in another object', () => {
    const { update } = renderStep();
    const expiresAt = inSeconds(100);
    update({ expiresAt });
    pass(50);
    expect(liveRegion()).toHaveTextContent(announced(en.expiring));
    const { firstChild } = liveRegion();
    update({ expiresAt: new Date(expiresAt) });
    expect(liveRegion().firstChild).toBe(firstChild);
    pass(51);
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  });
});
