import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ChallengeOptions } from 'backup-code-challenge';
import { backupCodePage } from 'backup-code-challenge/testing';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createStrictSimulator } from '../../support/createStrictSimulator.js';
import { en, notice, refusedText } from '../../support/texts.js';
import { goodCode, wrongCode } from '../support/renderStep.js';
import { HeadlessSample } from '../../../stories/docs/support/HeadlessSample.js';

/** Renders the sample, and sends a code if there is one. */
async function renderSample(options: Partial<ChallengeOptions> = {}, code?: string) {
  const simulator = createStrictSimulator();
  const { apiKey, fetch } = simulator;
  const { secondFactorToken } = simulator.startLogin();
  const { container } = render(
    <HeadlessSample
      apiKey={apiKey}
      secondFactorToken={secondFactorToken}
      endpoint={{ fetch }}
      onSuccess={() => {}}
      {...options}
    />,
  );
  if (code !== undefined) {
    const step = backupCodePage(container, { user: userEvent.setup(), waitFor: vi.waitFor });
    await step.enterCode(code);
    await step.submit();
  }
  return container;
}

const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000);

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the sample of the headless parts', () => {
  it('says where to find codes', async () => {
    const container = await renderSample();
    expect(container).toHaveTextContent(en.whereToFindCodes.text);
    expect(container.querySelector('form')).toHaveAttribute('lang', 'en');
    expect(container.querySelector('form')).toHaveAttribute('dir', 'ltr');
  });

  it('warns before the sign-in expires', async () => {
    const container = await renderSample({ expiresAt: inSeconds(30) });
    expect(container.querySelector('p')).toHaveTextContent(en.expiring.title);
  });

  it('says when the sign-in has expired', async () => {
    vi.useFakeTimers();
    const container = await renderSample({ expiresAt: inSeconds(30) });
    act(() => void vi.advanceTimersByTime(31_000));
    expect(container.querySelector('p')).toHaveTextContent(en.expired.title);
  });

  it('shows a wrong code at the field', async () => {
    await renderSample({}, wrongCode);
    expect(await screen.findByText(refusedText, { selector: 'p' })).toBeVisible();
  });

  it('shows that the code was accepted', async () => {
    await renderSample({}, goodCode);
    expect(await screen.findByText(en.succeeded.title)).toBeVisible();
  });

  it('shows that the page does not go on', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    vi.stubGlobal('reportError', vi.fn());
    await renderSample({ onSuccess: () => Promise.reject(new Error('broken')) }, goodCode);
    expect(await screen.findByText(en.stalled.title)).toBeVisible();
  });

  it('hides the field after the end', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    await renderSample({ apiKey: '' });
    expect(screen.getByRole('heading', { name: notice('configuration').title })).toBeVisible();
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});
