import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { BackupCodeChallenge, type BackupCodeChallengeProps } from 'backup-code-challenge';
import { createSimulator } from 'backup-code-challenge/testing';
import { StrictMode } from 'react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { getInput, goodCode } from './support/renderStep.js';
import { en } from './support/texts.js';

let root: Root | undefined;

/** The page as a server sent it, and what hydrates it. */
function prepare(given: Partial<BackupCodeChallengeProps> = {}) {
  const simulator = createSimulator();
  const onSuccess = vi.fn<BackupCodeChallengeProps['onSuccess']>();
  const onRecoverableError = vi.fn();
  const page = (
    <StrictMode>
      <BackupCodeChallenge
        apiKey={simulator.apiKey}
        secondFactorToken={simulator.startLogin().secondFactorToken}
        endpoint={{ fetch: simulator.fetch }}
        onSuccess={onSuccess}
        {...given}
      />
    </StrictMode>
  );
  const container = document.createElement('div');
  container.innerHTML = renderToString(page);
  document.body.append(container);
  const hydrate = () =>
    act(() => {
      root = hydrateRoot(container, page, { onRecoverableError });
    });
  return { simulator, onSuccess, onRecoverableError, hydrate, user: userEvent.setup() };
}

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue();
});

afterEach(() => {
  act(() => root?.unmount());
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

describe('hydration', () => {
  it('takes over the open step without a complaint', () => {
    const { hydrate, onRecoverableError } = prepare({ onUseAnotherMethod: () => undefined });
    const input = getInput();
    hydrate();
    expect(getInput()).toBe(input);
    expect(onRecoverableError).not.toHaveBeenCalled();
    expect(console.error).not.toHaveBeenCalled();
  });

  it('knows the form of a field that had the focus before', async () => {
    const { hydrate, user } = prepare({ expiresAt: Date.now() + 500 });
    getInput().focus();
    hydrate();
    await user.keyboard('AD45');
    const heading = await screen.findByRole('heading', { name: en.failures.session_expired.title });
    expect(heading).toHaveFocus();
  });

  it('takes over an ended step, and then tells the developer why', () => {
    const { hydrate, onRecoverableError } = prepare({ apiKey: '' });
    const heading = screen.getByRole('heading', { name: en.failures.configuration.title });
    hydrate();
    expect(screen.getByRole('heading')).toBe(heading);
    expect(onRecoverableError).not.toHaveBeenCalled();
    const said = vi.mocked(console.error).mock.calls.flat();
    expect(said).not.toHaveLength(0);
    for (const text of said) expect(text).toMatch(/^backup-code-challenge: .*apiKey/);
  });

  it('keeps and sends what was typed before', async () => {
    const { hydrate, onSuccess, simulator, user } = prepare();
    getInput().value = goodCode;
    hydrate();
    expect(getInput()).toHaveValue(goodCode);
    await user.click(screen.getByRole('button', { name: en.submit }));
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    expect(simulator.requests).toHaveLength(1);
  });
});
