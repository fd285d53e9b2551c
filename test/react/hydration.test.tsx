import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { BackupCodeChallenge, type BackupCodeChallengeProps } from 'backup-code-challenge';
import { StrictMode } from 'react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStrictSimulator } from '../support/createStrictSimulator.js';
import { findEnd, getEnd, getInput, goodCode } from './support/renderStep.js';
import { en, notice } from '../support/texts.js';

let root: Root | undefined;

/** The server-rendered page, and the functions that hydrate and update it. */
function prepare(overrides: Partial<BackupCodeChallengeProps> = {}) {
  const simulator = createStrictSimulator();
  const onSuccess = vi.fn<BackupCodeChallengeProps['onSuccess']>();
  const onRecoverableError = vi.fn();
  const props: BackupCodeChallengeProps = {
    apiKey: simulator.apiKey,
    secondFactorToken: simulator.startLogin().secondFactorToken,
    endpoint: { fetch: simulator.fetch },
    onSuccess,
    ...overrides,
  };
  const page = (changes: Partial<BackupCodeChallengeProps> = {}) => (
    <StrictMode>
      <BackupCodeChallenge {...props} {...changes} />
    </StrictMode>
  );
  const container = document.createElement('div');
  container.innerHTML = renderToString(page());
  document.body.append(container);
  const hydrate = () =>
    act(() => {
      root = hydrateRoot(container, page(), { onRecoverableError });
    });
  const update = (changes: Partial<BackupCodeChallengeProps>) =>
    act(() => root?.render(page(changes)));
  return { simulator, onSuccess, onRecoverableError, hydrate, update, user: userEvent.setup() };
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
  it('reuses the server-rendered challenge without an error', () => {
    const { hydrate, onRecoverableError } = prepare({ onUseAnotherMethod: () => undefined });
    const input = getInput();
    hydrate();
    expect(getInput()).toBe(input);
    expect(onRecoverableError).not.toHaveBeenCalled();
    expect(console.error).not.toHaveBeenCalled();
  });

  it('moves the focus to the end if the field had the focus before hydration', async () => {
    const { hydrate, simulator, user } = prepare();
    simulator.use('sessionExpired');
    getInput().value = goodCode;
    getInput().focus();
    hydrate();
    await user.keyboard('{Enter}');
    const { title, text } = notice('session_expired');
    expect(await findEnd(title)).toHaveFocus();
    expect(getEnd(title)).toHaveAccessibleDescription(text);
  });

  it('keeps the focus in a field that had it before, when a new MFA token arrives', () => {
    const { hydrate, simulator, update } = prepare();
    getInput().focus();
    hydrate();
    update({ secondFactorToken: simulator.startLogin().secondFactorToken });
    expect(getInput()).toHaveFocus();
  });

  it('moves the focus of an untouched field to the end when an option becomes invalid', () => {
    const { hydrate, update } = prepare();
    getInput().focus();
    hydrate();
    update({ secondFactorToken: '' });
    expect(getEnd(notice('configuration').title)).toHaveFocus();
  });

  it('reuses a server-rendered end, and then names the option in a developer warning', () => {
    const { hydrate, onRecoverableError } = prepare({ apiKey: '' });
    const heading = screen.getByRole('heading', { name: en.failures.configuration.title });
    const alert = getEnd(en.failures.configuration.title);
    hydrate();
    expect(screen.getByRole('heading')).toBe(heading);
    expect(getEnd(en.failures.configuration.title)).toBe(alert);
    expect(onRecoverableError).not.toHaveBeenCalled();
    const warnings = vi.mocked(console.error).mock.calls.flat();
    expect(warnings).not.toHaveLength(0);
    for (const warning of warnings) expect(warning).toMatch(/^backup-code-challenge: .*apiKey/);
  });

  it('keeps and sends the text that was typed before', async () => {
    const { hydrate, onSuccess, simulator, user } = prepare();
    getInput().value = goodCode;
    hydrate();
    expect(getInput()).toHaveValue(goodCode);
    await user.click(screen.getByRole('button', { name: en.submit }));
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    expect(simulator.requests).toHaveLength(1);
  });
});
