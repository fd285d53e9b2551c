import { inspect } from 'node:util';
import { screen, waitFor } from '@testing-library/react';
import { createSimulator, type ScenarioName } from 'backup-code-challenge/testing';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { getForm, getInput, goodCode, renderStep, wrongCode } from './support/renderStep.js';
import { recordAnswers } from './support/wire.js';

const consoleMethods = ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const;

/** Sends one code, and collects everything that the step left anywhere meanwhile. */
async function watch(code: string, scenario: ScenarioName | null) {
  const said = consoleMethods.map((method) => vi.spyOn(console, method).mockReturnValue());
  const stored = vi.spyOn(Storage.prototype, 'setItem');
  const simulator = createSimulator();
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
    said: inspect(
      said.map(({ mock }) => mock.calls),
      { depth: 10 },
    ),
    stored,
  };
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('no secret', () => {
  it.each([
    ['an accepted code', goodCode, null],
    ['a refused code', wrongCode, null],
    ['a wanted consent', goodCode, 'consent'],
    ['a refused key', goodCode, 'configuration'],
    ['an expired token', goodCode, 'sessionExpired'],
    ['a lost connection', goodCode, 'dropAfterSpending'],
    ['an unreadable answer', goodCode, 'truncatedBody'],
  ] as const)('is in the page, the console or a storage after %s', async (_, code, scenario) => {
    const { pages, secrets, said, stored } = await watch(code, scenario);
    for (const secret of secrets) {
      expect(pages.join('\n')).not.toContain(secret);
      expect(said).not.toContain(secret);
    }
    expect(stored).not.toHaveBeenCalled();
    expect(document.cookie).toBe('');
  });

  it.each(['invalidCode', 'consent', 'dropAfterSpending', 'configuration', 'unexpected'] as const)(
    'is in the error of %s',
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

  it('is left in a field that has left the screen', async () => {
    const { fill, unmount } = renderStep();
    await fill(goodCode);
    const input = getInput();
    unmount();
    await waitFor(() => expect(input).toHaveValue(''));
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  });
});
