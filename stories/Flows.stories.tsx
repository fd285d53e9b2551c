import { en } from 'backup-code-challenge/locales/en';
import { loginRadiusError } from 'backup-code-challenge/testing';
import { expect, waitFor } from 'storybook/test';
import preview from '../.storybook/preview.js';
import { StoryStep } from './support/StoryStep.js';
import { startServer } from './support/simulatedServer.js';
import { stepArgs } from './support/stepArgs.js';
import { enter, expectFailure, fieldOf, goodCode, wrongCode } from './support/steps.js';

/** Complete sign-ins, as a person does them. */
const meta = preview.meta({ title: 'Step/Flows', component: StoryStep, args: stepArgs });

export const WrongCodeThenRight = meta.story({
  beforeEach: ({ msw }) => startServer(msw),
  play: async ({ args, canvas }) => {
    await enter(canvas, wrongCode);
    await expectFailure(canvas, 'invalid_code');
    await enter(canvas, goodCode);
    await waitFor(() => expect(args.onSuccess).toHaveBeenCalledOnce());
  },
});

/** The response is lost after the code was spent. A second attempt shows that the code was used. */
export const LostResponseThenRefusal = meta.story({
  beforeEach: ({ msw }) => startServer(msw, ['emptyBody']),
  play: async ({ args, canvas, userEvent }) => {
    await enter(canvas, goodCode);
    await expectFailure(canvas, 'outcome_unknown/unreadable');
    await expect(fieldOf(canvas)).toHaveValue(goodCode);
    await userEvent.click(canvas.getByRole('button', { name: en.submit }));
    await expectFailure(canvas, 'invalid_code/after_unknown_outcome');
    await expect(args.onSuccess).not.toHaveBeenCalled();
  },
});

/** After too many requests, the button is disabled until the countdown ends. The same code then signs in. */
export const WaitThenSignIn = meta.story({
  beforeEach: ({ msw }) =>
    startServer(msw, [loginRadiusError(429, { headers: { 'Retry-After': '2' } })]),
  play: async ({ args, canvas, userEvent }) => {
    await enter(canvas, goodCode);
    await expectFailure(canvas, 'rate_limited');
    const submit = canvas.getByRole('button', { name: en.submit });
    await expect(submit).toHaveAttribute('aria-disabled', 'true');
    await waitFor(() => expect(submit).toHaveAttribute('aria-disabled', 'false'), {
      timeout: 10_000,
    });
    await expect(canvas.getByRole('status')).toHaveTextContent(en.waitOver);
    await userEvent.click(submit);
    await waitFor(() => expect(args.onSuccess).toHaveBeenCalledOnce());
  },
});

/** The device's clock reaches the expiry. The challenge warns, and the person can still send the code. */
export const ExpiryWhileTyping = meta.story({
  beforeEach: ({ msw }) => startServer(msw),
  render: (args) => <StoryStep {...args} expiresAt={Date.now() + 3000} />,
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.type(fieldOf(canvas), 'AD45-XH');
    await canvas.findByText(en.expired.title, {}, { timeout: 10_000 });
    await expect(canvas.getByRole('button', { name: en.actions.start_over })).toBeVisible();
    await enter(canvas, goodCode);
    await waitFor(() => expect(args.onSuccess).toHaveBeenCalledOnce());
  },
});

/** The alert replaces the warning, so the warning shows under the field. */
export const FailureInTheLastMinute = meta.story({
  beforeEach: ({ msw }) => startServer(msw, ['serviceError']),
  render: (args) => <StoryStep {...args} expiresAt={Date.now() + 55_000} />,
  play: async ({ canvas }) => {
    await enter(canvas, goodCode);
    await expectFailure(canvas, 'service_error');
    await expect(fieldOf(canvas)).toHaveAccessibleDescription(en.expiring.title);
  },
});

/** Ten clicks and ten presses of Enter send one request. */
export const TwentyPressesSendOneRequest = meta.story({
  beforeEach: ({ msw }) => startServer(msw, [{ delayMs: 300 }]),
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.type(fieldOf(canvas), goodCode);
    const submit = canvas.getByRole('button', { name: en.submit });
    for (let count = 0; count < 10; count++) {
      fieldOf(canvas).focus();
      await userEvent.keyboard('{Enter}');
      await userEvent.click(submit);
    }
    await waitFor(() => expect(args.onSuccess).toHaveBeenCalledOnce());
    const sent = args.onEvent?.mock.calls.filter(([event]) => event.type === 'submitted');
    await expect(sent).toHaveLength(1);
  },
});
