import { screen, waitFor } from '@testing-library/react';
import { createSimulator, exampleLogin, scenarios } from 'backup-code-challenge/testing';
import { describe, expect, it } from 'vitest';
import { getForm, getInput, getSubmit, goodCode, renderStep } from './support/renderStep.js';
import { en } from './support/texts.js';
import { holdAnswers, recordAnswers } from './support/wire.js';

const now = Date.UTC(2030, 0, 1);

describe('an accepted code', () => {
  it('hands over tokens and the whole profile, once', async () => {
    const simulator = createSimulator({ now: () => now });
    const wire = recordAnswers(simulator.fetch);
    const { enter, onSuccess, onFailure } = renderStep({
      simulator,
      endpoint: { fetch: wire.fetch },
    });
    await enter(goodCode);
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());

    const [tokens, profile] = onSuccess.mock.lastCall ?? [];
    const body: unknown = JSON.parse(wire.bodies[0] ?? '');
    expect(body).toEqual({
      Profile: profile,
      access_token: tokens?.accessToken,
      refresh_token: tokens?.refreshToken,
      expires_in: tokens?.expiresIn,
    });
    expect(tokens).toEqual({
      accessToken: expect.stringMatching(/^[\da-f-]{36}$/),
      refreshToken: expect.stringMatching(/^[\da-f-]{36}$/),
      expiresAt: new Date(now + 3_600_000),
      expiresIn: '2030-01-01T01:00:00.0000000Z',
    });
    expect(Object.keys(profile ?? {})).toHaveLength(149);
    expect(Object.keys(profile ?? {})).toEqual(Object.keys(exampleLogin.Profile ?? {}));
    expect(profile).toMatchObject({ FirstName: 'Mira', UserName: 'mira' });
    expect(onFailure).not.toHaveBeenCalled();
    expect(simulator.requests).toHaveLength(1);
  });

  it('leaves an empty, closed field and says that it was accepted', async () => {
    const { container, enter, user, simulator } = renderStep();
    await enter(goodCode);
    const title = await screen.findByText(en.succeeded.title);
    expect(title.closest('div')).toHaveTextContent(en.succeeded.text);
    expect(getForm(container)).toHaveAttribute('data-status', 'succeeded');
    expect(getInput()).toHaveValue('');
    expect(getInput()).toHaveAttribute('readonly');

    await user.keyboard('7HD83KD9{Enter}');
    expect(getInput()).toHaveValue('');
    expect(simulator.requests).toHaveLength(1);
  });

  it('is handed over without a profile where the server sends none', async () => {
    const simulator = createSimulator();
    simulator.use('bareSuccess');
    const { enter, onSuccess } = renderStep({ simulator });
    await enter(goodCode);
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    expect(onSuccess.mock.lastCall).toEqual([
      { accessToken: expect.any(String), refreshToken: null, expiresAt: null, expiresIn: null },
      null,
    ]);
  });

  it.each([
    ['3600', '3600'],
    ['nonsense', 'nonsense'],
  ])('is no failure with the expiry %j', async (given, expiresIn) => {
    const simulator = createSimulator();
    simulator.use({
      rewriteAnswer: (usual) => ({
        ...usual,
        body: JSON.stringify({ access_token: 'token', expires_in: given }),
      }),
    });
    const { enter, onSuccess } = renderStep({ simulator });
    await enter(goodCode);
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    expect(onSuccess.mock.lastCall?.[0].expiresIn).toBe(expiresIn);
  });

  it('reaches the host although the step has left the screen', async () => {
    const simulator = createSimulator();
    const wire = holdAnswers(simulator.fetch);
    const { enter, onSuccess, unmount } = renderStep({
      simulator,
      endpoint: { fetch: wire.fetch },
    });
    await enter(goodCode);
    await waitFor(() => expect(simulator.requests).toHaveLength(1));
    unmount();
    wire.release();
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
  });

  it('reaches the handler of the last render', async () => {
    const simulator = createSimulator();
    const wire = holdAnswers(simulator.fetch);
    const step = renderStep({ simulator, endpoint: { fetch: wire.fetch } });
    await step.enter(goodCode);
    await waitFor(() => expect(simulator.requests).toHaveLength(1));
    const later: string[] = [];
    step.update({ onSuccess: (tokens) => later.push(tokens.accessToken) });
    wire.release();
    await waitFor(() => expect(later).toHaveLength(1));
    expect(step.onSuccess).not.toHaveBeenCalled();
  });
});

describe('a code on its way', () => {
  async function send() {
    const simulator = createSimulator();
    const wire = holdAnswers(simulator.fetch);
    const step = renderStep({ simulator, endpoint: { fetch: wire.fetch } });
    await step.enter(goodCode);
    await waitFor(() => expect(getForm(step.container).dataset.status).toBe('submitting'));
    return { ...step, wire };
  }

  it('keeps the field where it is, readable and closed', async () => {
    await send();
    expect(getInput()).toHaveFocus();
    expect(getInput()).toHaveValue(goodCode);
    expect(getInput()).toHaveAttribute('readonly');
    expect(getInput()).not.toBeDisabled();
  });

  it('keeps the button focusable and says that it is busy', async () => {
    await send();
    expect(getSubmit()).toHaveAttribute('aria-busy', 'true');
    expect(getSubmit()).toHaveAttribute('aria-disabled', 'true');
    expect(getSubmit()).toBeEnabled();
    expect(getSubmit()).toHaveTextContent(en.submit);
  });

  it('is sent once, however often the person presses', async () => {
    const { user, simulator, wire, onSuccess } = await send();
    for (let press = 0; press < 5; press += 1) {
      await user.keyboard('{Enter}');
      await user.click(getSubmit());
    }
    wire.release();
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    expect(simulator.requests).toHaveLength(1);
  });

  it('is sent once when the presses come before React renders again', async () => {
    const simulator = createSimulator();
    simulator.use(scenarios.dropBeforeReading);
    const { container, fill, onFailure } = renderStep({ simulator });
    await fill(goodCode);
    for (let press = 0; press < 10; press += 1) getForm(container).requestSubmit();
    await waitFor(() => expect(onFailure).toHaveBeenCalledOnce());
    expect(simulator.requests).toHaveLength(1);
  });
});
