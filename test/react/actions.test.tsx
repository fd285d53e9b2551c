import { screen, waitFor } from '@testing-library/react';
import { createSimulator, type ScenarioName } from 'backup-code-challenge/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buttonNames, getForm, getInput, goodCode, renderStep } from './support/renderStep.js';
import { en } from './support/texts.js';
import { recordAnswers } from './support/wire.js';

const { actions } = en;
const another = actions.use_another_method;
const again = actions.start_over;

const atTheEnd: readonly (readonly [ScenarioName, readonly string[]])[] = [
  ['sessionExpired', [again]],
  ['lockedForAWhile', [again]],
  ['lockedCaptcha', [again]],
  ['lockedSecurityQuestion', [again]],
  ['lockedSignInAgain', [again]],
  ['blocked', [again]],
  ['accountUnavailable', [again]],
  ['noBackupCodes', [another, again]],
  ['mfaUnavailable', [another, again]],
  ['riskBlocked', [another, again]],
  ['configuration', [another, again]],
  ['privacyPolicy', [actions['continue/privacy_policy']]],
  ['consent', [actions['continue/consent']]],
];

function createHandlers() {
  return {
    onUseAnotherMethod: vi.fn(),
    onLostCodes: vi.fn(),
    onStartOver: vi.fn(),
    onActionRequired: vi.fn(),
  };
}

/** The step after one code met a scenario. */
async function renderAfter(scenario: ScenarioName, handlers = {}) {
  const simulator = createSimulator();
  simulator.use(scenario);
  const wire = recordAnswers(simulator.fetch);
  const step = renderStep({ simulator, endpoint: { fetch: wire.fetch }, ...handlers });
  await step.enter(goodCode);
  await waitFor(() => expect(getForm(step.container).dataset.status).toMatch(/failed|ended/));
  return { ...step, answers: wire.bodies };
}

beforeEach(() => {
  // `configuration` speaks to the developer; what it says is looked at in its own tests.
  vi.spyOn(console, 'error').mockReturnValue();
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the ways out', () => {
  it.each(atTheEnd)('of %s are those that make sense, the main one first', async (name, ways) => {
    await renderAfter(name, createHandlers());
    expect(buttonNames()).toEqual(ways);
  });

  it.each(['invalidCode', 'serviceError', 'rateLimited', 'sessionLimit'] as const)(
    'stay beside the form after %s',
    async (name) => {
      await renderAfter(name, createHandlers());
      expect(buttonNames()).toEqual([en.submit, another, actions.lost_codes]);
    },
  );

  it('stand beside the form from the start', () => {
    renderStep(createHandlers());
    expect(buttonNames()).toEqual([en.submit, another, actions.lost_codes]);
  });

  it('without a handler have no button', async () => {
    renderStep();
    expect(buttonNames()).toEqual([en.submit]);
  });

  it.each(atTheEnd)('of %s without a handler have no button either', async (name) => {
    await renderAfter(name);
    expect(buttonNames()).toEqual([]);
  });

  it('each depend on their own handler alone', () => {
    renderStep({ onLostCodes: vi.fn(), onStartOver: vi.fn() });
    expect(buttonNames()).toEqual([en.submit, actions.lost_codes]);
  });

  it('call their handler, once, and send nothing', async () => {
    const handlers = createHandlers();
    const { user, simulator } = renderStep(handlers);
    await user.click(screen.getByRole('button', { name: another }));
    expect(handlers.onUseAnotherMethod.mock.calls).toEqual([[]]);
    await user.click(screen.getByRole('button', { name: actions.lost_codes }));
    expect(handlers.onLostCodes.mock.calls).toEqual([[]]);
    expect(simulator.requests).toHaveLength(0);
    expect(getInput()).toBeInTheDocument();
  });

  it('start again where only the password helps', async () => {
    const handlers = createHandlers();
    const { user } = await renderAfter('sessionExpired', handlers);
    await user.click(screen.getByRole('button', { name: again }));
    expect(handlers.onStartOver.mock.calls).toEqual([[]]);
  });

  it('call the handler of the last render', async () => {
    const first = vi.fn();
    const last = vi.fn();
    const { update, user } = renderStep({ onUseAnotherMethod: first });
    update({ onUseAnotherMethod: last });
    await user.click(screen.getByRole('button', { name: another }));
    expect(first).not.toHaveBeenCalled();
    expect(last).toHaveBeenCalledOnce();
  });
});

describe('a step that the server still wants', () => {
  it.each([
    ['privacyPolicy', 'privacy_policy', 'access_token'],
    ['consent', 'consent', 'ConsentToken'],
  ] as const)('%s hands its action and token to the host', async (name, action, dataKey) => {
    const handlers = createHandlers();
    const { user, answers } = await renderAfter(name, handlers);
    expect(handlers.onActionRequired).not.toHaveBeenCalled();

    await user.click(screen.getByRole('button', { name: actions[`continue/${action}`] }));
    const token: unknown = JSON.parse(answers[0] ?? '').Data[dataKey];
    expect(token).toMatch(/^[\da-f-]{36}$/);
    expect(handlers.onActionRequired.mock.calls).toEqual([[{ action, token }]]);
  });

  it('keeps its token from onFailure', async () => {
    const { onFailure, answers } = await renderAfter('consent');
    const failure = onFailure.mock.lastCall?.[0].failure;
    expect(failure).toMatchObject({ kind: 'action_required', action: 'consent' });
    expect(failure).not.toHaveProperty('token');
    const token: unknown = JSON.parse(answers[0] ?? '').Data.ConsentToken;
    expect(JSON.stringify(failure)).not.toContain(token);
  });
});
