import { de } from 'backup-code-challenge/locales/de';
import { loginRadiusErrors } from 'backup-code-challenge/testing';
import { expect, waitFor } from 'storybook/test';
import preview from '../.storybook/preview.js';
import { ExploredStep } from './support/ExploredStep.js';
import { tags } from './support/languages.js';

/** Choose a LoginRadius error code, a status and a language to see what the person sees. */
const meta = preview.meta({
  title: 'Step/Failure explorer',
  component: ExploredStep,
  args: { errorCode: 1129, status: 0, locale: 'en' },
  argTypes: {
    errorCode: {
      control: {
        type: 'select',
        labels: Object.fromEntries(
          loginRadiusErrors.map(({ code, message }) => [code, `${code} · ${message}`]),
        ),
      },
      options: loginRadiusErrors.map(({ code }) => code),
    },
    status: {
      control: { type: 'select', labels: { 0: 'as documented' } },
      options: [0, 200, 400, 401, 403, 404, 429, 500, 502],
    },
    locale: { control: 'select', options: tags },
  },
  // Starts a new sign-in for each choice.
  render: (args) => <ExploredStep key={JSON.stringify(args)} {...args} />,
});

/** Every choice shows a failure. */
export const FailureExplorer = meta.story({
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(canvasElement.querySelector('[data-failure]')).toBeVisible());
  },
});

export const InGermanAtStatus200 = meta.story({
  args: { errorCode: 1220, status: 200, locale: 'de' },
  play: async ({ canvas }) => {
    await waitFor(() =>
      expect(canvas.getByRole('heading')).toHaveAttribute('data-failure', 'account_unavailable'),
    );
    await expect(canvas.getByRole('heading')).toHaveTextContent(
      de.failures.account_unavailable.title,
    );
  },
});
