import { act, render, renderHook, screen, waitFor } from '@testing-library/react';
import { type ChallengeAction, useBackupCodeChallenge } from 'backup-code-challenge';
import type { ScenarioName } from 'backup-code-challenge/testing';
import { afterEach, beforeEach, describe, expect, it, type Mock, vi } from 'vitest';
import { createStrictSimulator } from '../support/createStrictSimulator.js';
import { buttonNames, getForm, getInput, goodCode, renderStep } from './support/renderStep.js';
import { en } from '../support/texts.js';
import { recordAnswers } from './support/wire.js';

const { actions } = en;
const another = actions.use_another_method;
const startOver = actions.start_over;
const contact = actions.contact_support;

const atTheEnd: readonly (readonly [ScenarioName, readonly string[]])[] = [
  ['sessionExpired', [startOver]],
  ['sessionInvalid', [startOver]],
  ['lockedForAWhile', [startOver]],
  ['lockedForUnknownTime', [startOver]],
  ['lockedCaptcha', [startOver]],
  ['lockedSecurityQuestion', [startOver]],
  ['lockedSignInAgain', [startOver]],
  ['blocked', [contact, startOver]],
  ['accountUnavailable', [contact, startOver]],
  ['noBackupCodes', [another, contact, startOver]],
  ['mfaUnavailable', [another, contact, startOver]],
  ['riskBlocked', [another, contact, startOver]],
  ['configuration', [another, contact, startOver]],
  ['privacyPolicy', [actions['continue/privacy_policy']]],
  ['consent', [actions['continue/consent']]],
];

/** The handlers, one of which an end needs, because its text names their actions. */
const namedHandlers: readonly (readonly [ScenarioName, readonly Handler[]])[] = [
  ['sessionExpired', ['onStartOver']],
  ['lockedForAWhile', ['onStartOver']],
  ['lockedCaptcha', ['onStartOver']],
  ['blocked', ['onContactSupport']],
  ['accountUnavailable', ['onContactSupport']],
  ['noBackupCodes', ['onUseAnotherMethod', 'onContactSupport']],
  ['mfaUnavailable', ['onUseAnotherMethod', 'onContactSupport']],
  ['riskBlocked', ['onUseAnotherMethod', 'onContactSupport']],
  ['configuration', ['onUseAnotherMethod', 'onContactSupport']],
  ['consent', ['onActionRequired']],
];

/** What a text says, and the handler that does it. */
const words: readonly (readonly [RegExp, Handler])[] = [
  [/use another method/i, 'onUseAnotherMethod'],
  [/contact support/i, 'onContactSupport'],
  [/start over/i, 'onStartOver'],
  [/to finish signing in/i, 'onActionRequired'],
];

type Handler = keyof ReturnType<typeof createHandlers>;

function createHandlers() {
  return {
    onUseAnotherMethod: vi.fn(),
    onLostCodes: vi.fn(),
    onStartOver: vi.fn(),
    onContactSupport: vi.fn(),
    onActionRequired: vi.fn(),
  };
}

function namesOfCalled(handlers: Readonly<Record<string, Mock>>): string[] {
  return Object.keys(handlers).filter((name) => handlers[name]?.mock.calls.length);
}

/** The challenge after the response to one code. */
async function renderAfter(scenario: ScenarioName, handlers = {}) {
  const simulator = createStrictSimulator();
  simulator.use(scenario);
  const wire = recordAnswers(simulator.fetch);
  const step = renderStep({ simulator, endpoint: { fetch: wire.fetch }, ...handlers });
  await step.enter(goodCode);
  await waitFor(() => expect(getForm(step.container).dataset.status).toMatch(/failed|ended/));
  return { ...step, answers: wire.bodies };
}

const allActions: readonly ChallengeAction[] = [
  'use_another_method',
  'lost_codes',
  'start_over',
  'contact_support',
  'continue',
];

const getButton = (name: string) => screen.getByRole('button', { name });

beforeEach(() => {
  // `configuration` warns the developer. configuration.test.tsx checks the warning.
  vi.spyOn(console, 'error').mockReturnValue();
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the buttons of the challenge', () => {
  it.each(atTheEnd)('after %s are %j, the main action first', async (name, names) => {
    await renderAfter(name, createHandlers());
    expect(buttonNames()).toEqual(names);
  });

  it.each(['invalidCode', 'serviceError', 'rateLimited', 'sessionLimit'] as const)(
    'stay the same after %s',
    async (name) => {
      await renderAfter(name, createHandlers());
      expect(buttonNames()).toEqual([en.submit, another, actions.lost_codes, startOver]);
    },
  );

  it('are shown from the start', () => {
    renderStep(createHandlers());
    expect(buttonNames()).toEqual([en.submit, another, actions.lost_codes, startOver]);
  });

  it('of actions without a handler are not shown', () => {
    renderStep();
    expect(buttonNames()).toEqual([en.submit]);
  });

  it.each(atTheEnd)('after %s are not shown without handlers', async (name) => {
    await renderAfter(name);
    expect(buttonNames()).toEqual([]);
  });

  it('each depend on their own handler', () => {
    renderStep({ onLostCodes: vi.fn(), onStartOver: vi.fn(), onContactSupport: vi.fn() });
    expect(buttonNames()).toEqual([en.submit, actions.lost_codes, startOver]);
  });

  it('of all actions disappear once a code is accepted, and "Sign in" sends nothing', async () => {
    const handlers = createHandlers();
    const { enter, simulator, user } = renderStep(handlers);
    await enter(goodCode);
    await screen.findByText(en.succeeded.title);
    expect(buttonNames()).toEqual([en.submit]);
    await user.click(getButton(en.submit));
    expect(namesOfCalled(handlers)).toEqual([]);
    expect(simulator.requests).toHaveLength(1);
  });

  it('include "Start over" when onSuccess rejects, because the page is stalled', async () => {
    const mistake = new Error('no session');
    const report = vi.fn();
    vi.stubGlobal('reportError', report);
    const handlers = createHandlers();
    const { enter, user } = renderStep({
      ...handlers,
      onSuccess: () => Promise.reject(mistake),
    });
    await enter(goodCode);
    await screen.findByText(en.stalled.title);
    expect(report.mock.calls).toEqual([[mistake]]);
    expect(buttonNames()).toEqual([en.submit, startOver]);
    await user.click(getButton(startOver));
    expect(handlers.onStartOver.mock.calls).toEqual([[]]);
  });
});

describe('an action', () => {
  it('calls its handler once and sends nothing', async () => {
    const handlers = createHandlers();
    const { user, simulator } = renderStep(handlers);
    await user.click(getButton(another));
    expect(handlers.onUseAnotherMethod.mock.calls).toEqual([[]]);
    await user.click(getButton(actions.lost_codes));
    expect(handlers.onLostCodes.mock.calls).toEqual([[]]);
    expect(simulator.requests).toHaveLength(0);
    expect(getInput()).toBeInTheDocument();
  });

  it.each([
    ['sessionExpired', 'start_over', 'onStartOver'],
    ['blocked', 'contact_support', 'onContactSupport'],
    ['riskBlocked', 'use_another_method', 'onUseAnotherMethod'],
  ] as const satisfies readonly (readonly [ScenarioName, ChallengeAction, string])[])(
    'after %s, %s, calls only %s',
    async (name, action, handlerName) => {
      const handlers = createHandlers();
      const { user } = await renderAfter(name, handlers);
      await user.click(getButton(actions[action]));
      expect(handlers[handlerName].mock.calls).toEqual([[]]);
      expect(namesOfCalled(handlers)).toEqual([handlerName]);
    },
  );

  it('calls the handler of the last render', async () => {
    const first = vi.fn();
    const last = vi.fn();
    const { update, user } = renderStep({ onUseAnotherMethod: first });
    update({ onUseAnotherMethod: last });
    await user.click(getButton(another));
    expect(first).not.toHaveBeenCalled();
    expect(last).toHaveBeenCalledOnce();
  });

  it.each([
    [null, 'succeeded', []],
    ['sessionExpired', 'ended', ['onStartOver']],
    ['blocked', 'ended', ['onStartOver', 'onContactSupport']],
  ] as const)(
    'that is not available after %s does nothing if the app calls runAction',
    async (scenario, status, called) => {
      const simulator = createStrictSimulator();
      simulator.use(scenario);
      const handlers = createHandlers();
      const options = {
        apiKey: simulator.apiKey,
        secondFactorToken: simulator.startLogin().secondFactorToken,
        endpoint: { fetch: simulator.fetch },
        onSuccess: () => undefined,
        ...handlers,
      };
      const { result } = renderHook(() => useBackupCodeChallenge(options));
      const { formProps, inputProps } = result.current;
      render(
        <form ref={formProps.ref}>
          <input {...inputProps} defaultValue={goodCode} />
        </form>,
      );
      act(() => result.current.submit());
      await waitFor(() => expect(result.current.state.status).toBe(status));
      act(() => {
        for (const action of allActions) result.current.runAction(action);
      });
      expect(namesOfCalled(handlers)).toEqual(called);
    },
  );
});

describe('a required action before LoginRadius issues tokens', () => {
  it.each([
    ['privacyPolicy', 'privacy_policy', 'access_token'],
    ['consent', 'consent', 'ConsentToken'],
  ] as const)('(%s) reaches the app with its action and token', async (name, action, dataKey) => {
    const handlers = createHandlers();
    const { user, answers } = await renderAfter(name, handlers);
    expect(handlers.onActionRequired).not.toHaveBeenCalled();

    await user.click(getButton(actions[`continue/${action}`]));
    const token: unknown = JSON.parse(answers[0] ?? '').Data[dataKey];
    expect(token).toMatch(/^[\da-f-]{36}$/);
    expect(handlers.onActionRequired.mock.calls).toEqual([[{ action, token }]]);
  });

  it('hides its token from onFailure', async () => {
    const { onFailure, answers } = await renderAfter('consent');
    const failure = onFailure.mock.lastCall?.[0].failure;
    expect(failure).toMatchObject({ kind: 'action_required', action: 'consent' });
    expect(failure).not.toHaveProperty('token');
    const token: unknown = JSON.parse(answers[0] ?? '').Data.ConsentToken;
    expect(JSON.stringify(failure)).not.toContain(token);
  });
});

describe('an end whose text names an action', () => {
  /** The text of the end, and what the developer reads about missing handlers. */
  async function endWith(scenario: ScenarioName, handlers: Partial<Record<Handler, Mock>> = {}) {
    vi.spyOn(console, 'error').mockReturnValue();
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const simulator = createStrictSimulator();
    simulator.use(scenario);
    const { container, enter } = renderStep({ simulator, ...handlers });
    await enter(goodCode);
    await waitFor(() => expect(getForm(container).dataset.status).toBe('ended'));
    const text = container.querySelector('.bcc-notice-text')?.textContent ?? '';
    return { text, warnings: warn.mock.calls.flat().map(String) };
  }

  it.each(namedHandlers)('names what the handlers do: %s', async (scenario, names) => {
    const { text } = await endWith(scenario);
    const named = words.filter(([word]) => word.test(text)).map(([, handler]) => handler);
    expect(named).toEqual(names);
  });

  it.each(namedHandlers)(
    'leads the developer to the missing handler: %s',
    async (scenario, names) => {
      const handlers: Partial<Record<Handler, Mock>> = createHandlers();
      for (const name of names) delete handlers[name];
      const { warnings } = await endWith(scenario, handlers);
      expect(warnings).toEqual([expect.stringContaining(`Pass ${names.join(' or ')},`)]);
    },
  );

  it.each(
    namedHandlers.flatMap(([scenario, names]) => names.map((name) => [scenario, name] as const)),
  )('needs one of its handlers: %s, %s', async (scenario, name) => {
    const { warnings } = await endWith(scenario, { [name]: vi.fn() });
    expect(warnings).toEqual([]);
  });

  it('warns nobody in production', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    const { warnings } = await endWith('sessionExpired');
    expect(warnings).toEqual([]);
  });
});
