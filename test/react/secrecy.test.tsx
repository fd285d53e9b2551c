import { inspect } from 'node:util';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { ScenarioName } from 'backup-code-challenge/testing';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createStrictSimulator } from '../support/createStrictSimulator.js';
import { getForm, getInput, goodCode, renderStep, wrongCode } from './support/renderStep.js';
import { en } from '../support/texts.js';
import { recordAnswers } from './support/wire.js';

const consoleMethods = ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const;

/** Sends one code, and collects what the challenge leaves in the page, the console and storages. */
async function watch(code: string, scenario: ScenarioName | null) {
  const logged = consoleMethods.map((method) => vi.spyOn(console, method).mockReturnValue());
  const stored = vi.spyOn(Storage.prototype, 'setItem');
  const simulator = createStrictSimulator();
  simulator.use(scenario);
  const { secondFactorToken } = simulator.startLogin();
  const wire = recordAnswers(simulator.fetch);
  const step = renderStep({
    simulator,
    secondFactorToken,
    endpoint: { fetch: wire.fetch, timeoutMs: 50 },
  });

  const pages: string[] = [];
  const observer = new MutationObserver(() => pages.push(document.documentElement.outerHTML));
  observer.observe(document.body, {
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true,
  });
  await step.enter(code);
  await waitFor(() => expect(getForm(step.container).dataset.status).toMatch(/failed|ended|succ/));
  await waitFor(() => expect(pages).not.toHaveLength(0));
  observer.disconnect();
  pages.push(document.documentElement.outerHTML);

  const answer = wire.bodies[0] ?? '';
  const answered = answer.match(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g) ?? [];
  return {
    ...step,
    pages,
    secrets: [code, simulator.apiKey, secondFactorToken, ...answered],
    logged: inspect(
      logged.map(({ mock }) => mock.calls),
      { depth: 10 },
    ),
    stored,
  };
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the challenge', () => {
  it.each([
    ['an accepted code', goodCode, null],
    ['a refused code', wrongCode, null],
    ['a required consent', goodCode, 'consent'],
    ['a refused key', goodCode, 'configuration'],
    ['an expired token', goodCode, 'sessionExpired'],
    ['a lost connection', goodCode, 'dropAfterSpending'],
    ['an unreadable response', goodCode, 'truncatedBody'],
  ] as const)(
    'leaves no secret in the page, the console or a storage after %s',
    async (_, code, scenario) => {
      const { pages, secrets, logged, stored } = await watch(code, scenario);
      for (const secret of secrets) {
        expect(pages.join('\n')).not.toContain(secret);
        expect(logged).not.toContain(secret);
      }
      expect(stored).not.toHaveBeenCalled();
      expect(document.cookie).toBe('');
    },
  );

  it.each(['invalidCode', 'consent', 'dropAfterSpending', 'configuration', 'unexpected'] as const)(
    'puts no secret into the error of the scenario %s',
    async (scenario) => {
      const { onFailure, secrets } = await watch(goodCode, scenario);
      await waitFor(() => expect(onFailure).toHaveBeenCalledOnce());
      const error = onFailure.mock.lastCall?.[0];
      const seen = inspect(error, { depth: Infinity, showHidden: true });
      for (const secret of secrets) {
        expect(seen).not.toContain(secret);
        expect(JSON.stringify(error)).not.toContain(secret);
      }
    },
  );

  it.each([
    ['that a person filled', true],
    ['that was filled before hydration or without an event', false],
  ])('leaves no code after an unmount in a field %s', async (_, isTyped) => {
    const { fill, unmount } = renderStep();
    if (isTyped) await fill(goodCode);
    else Reflect.set(getInput(), 'value', goodCode);
    const input = getInput();
    expect(input).toHaveValue(goodCode);
    unmount();
    await waitFor(() => expect(input).toHaveValue(''));
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  });

  it.each([
    ['that a person filled', true],
    ['that was filled before hydration or without an event', false],
  ])('leaves no code in the back/forward cache in a field %s', async (_, isTyped) => {
    const { fill } = renderStep();
    if (isTyped) await fill(goodCode);
    else Reflect.set(getInput(), 'value', goodCode);
    expect(getInput()).toHaveValue(goodCode);
    fireEvent(window, new PageTransitionEvent('pagehide', { persisted: true }));
    expect(getInput()).toHaveValue('');
  });

  it('remembers no tried code in clear after an unmount', async () => {
    const generateKey = vi.spyOn(crypto.subtle, 'generateKey');
    const sign = vi.spyOn(crypto.subtle, 'sign');
    const kept = vi.spyOn(Map.prototype, 'set');
    const { secrets, simulator, unmount } = await watch(wrongCode, null);
    const [, , secondFactorToken = ''] = secrets;
    unmount();
    kept.mockClear();
    // This lookup waits until the page remembers the earlier code.
    const { enter } = renderStep({ simulator, secondFactorToken });
    await enter(wrongCode);
    await screen.findAllByText(en.failures['invalid_format/already_refused']);

    expect(generateKey.mock.calls).toEqual([[{ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']]]);
    expect(sign).toHaveBeenCalled();
    const entries = kept.mock.calls.map((call) => call.map((value: unknown) => String(value)));
    expect(entries.flat()).toContain('refused');
    for (const secret of secrets) expect(entries.flat().join('\n')).not.toContain(secret);
  });
});
