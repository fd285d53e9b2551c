import { en } from 'backup-code-challenge/locales/en';
import { expect, waitFor } from 'storybook/test';
import preview from '../.storybook/preview.js';
import { StoryStep } from './support/StoryStep.js';
import { patientEndpoint, startServer } from './support/simulatedServer.js';
import { stepArgs } from './support/stepArgs.js';
import { enter, fieldOf, goodCode } from './support/steps.js';

/** The states of the challenge without a failure. */
const meta = preview.meta({ title: 'Step/States', component: StoryStep, args: stepArgs });

export const Idle = meta.story({
  parameters: { status: 'idle' },
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getByRole('heading', { name: en.title })).toBeVisible();
    await userEvent.tab();
    await expect(fieldOf(canvas)).toHaveFocus();
    await expect(fieldOf(canvas)).toHaveAccessibleName(en.label);
    await expect(fieldOf(canvas)).toHaveAccessibleDescription(/8 letters and numbers/);
  },
});

/** The field keeps its focus and its text. The button shows a busy indicator, and keeps its width. */
export const CheckingTheCode = meta.story({
  parameters: { status: 'submitting' },
  args: { endpoint: patientEndpoint },
  beforeEach: ({ msw }) => startServer(msw, ['neverAnswers']),
  play: async ({ canvas }) => {
    await enter(canvas, goodCode);
    const submit = canvas.getByRole('button', { name: en.submit });
    await waitFor(() => expect(submit).toHaveAttribute('aria-busy', 'true'));
    await expect(fieldOf(canvas)).toHaveFocus();
    await expect(fieldOf(canvas)).toHaveAttribute('readonly');
    await expect(fieldOf(canvas)).toHaveValue(goodCode);
    await expect(canvas.getByRole('status')).toHaveTextContent(en.submitting);
  },
});

/** The success shows until the login page continues. The field is empty. */
export const SignedIn = meta.story({
  parameters: { status: 'succeeded' },
  beforeEach: ({ msw }) => startServer(msw),
  play: async ({ args, canvas }) => {
    await enter(canvas, goodCode);
    await waitFor(() => expect(args.onSuccess).toHaveBeenCalledOnce());
    await expect(canvas.getByText(en.succeeded.title)).toBeVisible();
    await expect(fieldOf(canvas)).toHaveValue('');
  },
});

/** Less than a minute is left until the MFA token expires. */
export const SignInEndsSoon = meta.story({
  parameters: { status: 'idle' },
  render: (args) => <StoryStep {...args} expiresAt={Date.now() + 55_000} />,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(en.expiring.title)).toBeVisible();
    await expect(canvas.getByRole('status')).toHaveTextContent(en.expiring.title);
  },
});
