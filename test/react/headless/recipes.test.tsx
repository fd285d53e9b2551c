import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ChallengeOptions } from 'backup-code-challenge';
import { backupCodePage } from 'backup-code-challenge/testing';
import type { ComponentType } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MuiRecipe } from '../../../stories/recipes/MuiRecipe.js';
import { ReactAriaRecipe } from '../../../stories/recipes/ReactAriaRecipe.js';
import { ReactHookFormRecipe } from '../../../stories/recipes/ReactHookFormRecipe.js';
import { TailwindRecipe } from '../../../stories/recipes/TailwindRecipe.js';
import { createStrictSimulator } from '../../support/createStrictSimulator.js';
import { en } from '../../support/texts.js';
import { goodCode } from '../support/renderStep.js';

const recipes: Readonly<Record<string, ComponentType<ChallengeOptions>>> = {
  MuiRecipe,
  ReactAriaRecipe,
  ReactHookFormRecipe,
  TailwindRecipe,
};

/** Renders a recipe with a simulator, and sends a code. */
async function sendCode(
  Recipe: ComponentType<ChallengeOptions>,
  { scenario, ...options }: Partial<ChallengeOptions> & { scenario?: 'blocked' } = {},
) {
  const user = userEvent.setup();
  const simulator = createStrictSimulator();
  if (scenario) simulator.use(scenario);
  const { apiKey, fetch } = simulator;
  const { secondFactorToken } = simulator.startLogin();
  const login = { apiKey, secondFactorToken, endpoint: { fetch } };
  const { container } = render(<Recipe {...login} onSuccess={() => {}} {...options} />);
  // The recipe with fields of its own sends a code only when they are filled.
  const device = screen.queryByLabelText('Name of this device');
  if (device) await user.type(device, 'Laptop');
  const step = backupCodePage(container, { user, waitFor });
  await step.enterCode(goodCode);
  await step.submit();
  return container;
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe.each(Object.entries(recipes))('%s', (_, Recipe) => {
  it('ends with a focused group that has a name and a description', async () => {
    await sendCode(Recipe, { scenario: 'blocked' });
    const { title, text } = en.failures['locked/blocked'];
    const end = await screen.findByRole('group', { name: title });
    expect(end).toHaveFocus();
    expect(end).toHaveAccessibleDescription(text);
  });

  it('shows and announces that the page does not continue after a success', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    vi.stubGlobal('reportError', vi.fn());
    const onSuccess = () => Promise.reject(new Error('no session'));
    const container = await sendCode(Recipe, { onSuccess });
    const countTitles = () => container.textContent.split(en.stalled.title).length - 1;
    await waitFor(() => expect(countTitles()).toBe(2));
  });

  it('states the language of its texts', async () => {
    const container = await sendCode(Recipe);
    const form = container.querySelector('form');
    expect(form).toHaveAttribute('lang', 'en');
    expect(form).toHaveAttribute('dir', 'ltr');
  });
});
