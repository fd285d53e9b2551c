import { ar } from 'backup-code-challenge/locales/ar';
import { de } from 'backup-code-challenge/locales/de';
import { en } from 'backup-code-challenge/locales/en';
import { ja } from 'backup-code-challenge/locales/ja';
import { expect, waitFor } from 'storybook/test';
import { pseudoLocale } from '../test/support/pseudoLocale.js';
import preview from '../.storybook/preview.js';
import './themes/fernwood.css';
import { StoryStep } from './support/StoryStep.js';
import { patientEndpoint, startServer } from './support/simulatedServer.js';
import { stepArgs } from './support/stepArgs.js';
import { enter, expectFailure, fieldOf, goodCode, wrongCode } from './support/steps.js';

/** The challenge in difficult surroundings: dark, narrow, right to left, slow, or with user settings. */
const meta = preview.meta({
  title: 'Step/Surroundings',
  component: StoryStep,
  args: stepArgs,
  beforeEach: ({ msw }) => startServer(msw),
});

export const Dark = meta.story({
  globals: { theme: 'dark' },
  play: async ({ canvas }) => {
    await enter(canvas, wrongCode);
    await expectFailure(canvas, 'invalid_code');
    await expect(getComputedStyle(fieldOf(canvas)).colorScheme).toContain('dark');
  },
});

export const SecondBrand = meta.story({
  render: (args) => (
    <div className="fernwood">
      <StoryStep {...args} />
    </div>
  ),
  play: async ({ canvas }) => {
    await enter(canvas, wrongCode);
    await expectFailure(canvas, 'invalid_code');
  },
});

export const SecondBrandDark = SecondBrand.extend({ globals: { theme: 'dark' } });

export const DarkAlert = meta.story({
  globals: { theme: 'dark' },
  beforeEach: ({ msw }) => startServer(msw, ['serviceError']),
  play: async ({ canvas }) => {
    await enter(canvas, goodCode);
    await expectFailure(canvas, 'service_error');
  },
});

/** The test run turns on forced colours. To see them here, use your browser's developer tools. */
export const ForcedColours = meta.story({
  parameters: { media: { 'forced-colors': 'active' } },
  play: async ({ canvas }) => {
    await enter(canvas, wrongCode);
    await expectFailure(canvas, 'invalid_code');
  },
});

export const MoreContrast = meta.story({
  parameters: { media: { 'prefers-contrast': 'more' } },
  play: async ({ canvas }) => {
    await enter(canvas, wrongCode);
    await expectFailure(canvas, 'invalid_code');
  },
});

export const ReducedMotion = meta.story({
  parameters: { media: { 'prefers-reduced-motion': 'reduce' } },
  args: { endpoint: patientEndpoint },
  beforeEach: ({ msw }) => startServer(msw, ['neverAnswers']),
  play: async ({ canvas }) => {
    await enter(canvas, goodCode);
    const submit = canvas.getByRole('button', { name: en.submit });
    await waitFor(() => expect(submit).toHaveAttribute('aria-busy', 'true'));
  },
});

/** As narrow as the smallest phone. Nothing scrolls horizontally. */
export const Narrow = meta.story({
  render: (args) => (
    <div style={{ inlineSize: '17rem' }}>
      <StoryStep {...args} />
    </div>
  ),
  play: async ({ canvas, canvasElement }) => {
    await enter(canvas, wrongCode);
    await expectFailure(canvas, 'invalid_code');
    await expect(canvasElement.scrollWidth).toBe(canvasElement.clientWidth);
  },
});

export const German = meta.story({
  args: { messages: de },
  play: async ({ canvas }) => {
    await enter(canvas, wrongCode);
    await expectFailure(canvas, 'invalid_code', de);
  },
});

export const Arabic = meta.story({
  args: { messages: ar },
  play: async ({ canvas }) => {
    await enter(canvas, wrongCode);
    await expectFailure(canvas, 'invalid_code', ar);
    await expect(getComputedStyle(fieldOf(canvas)).direction).toBe('ltr');
  },
});

export const Japanese = meta.story({
  args: { messages: ja },
  play: async ({ canvas }) => {
    await enter(canvas, wrongCode);
    await expectFailure(canvas, 'invalid_code', ja);
  },
});

const longer = pseudoLocale(en, 'ltr');
/** Every message is 40 % longer and in brackets, so a text without brackets is not a message. */
export const LongTexts = meta.story({
  args: { messages: longer },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { name: longer.title })).toBeVisible();
    await expect(canvas.getByRole('button', { name: longer.submit })).toBeVisible();
  },
});

const mirrored = pseudoLocale(en, 'rtl');
export const LongTextsMirrored = meta.story({
  args: { messages: mirrored },
  play: async ({ canvas }) => {
    await expect(getComputedStyle(canvas.getByRole('heading')).direction).toBe('rtl');
    await expect(getComputedStyle(fieldOf(canvas)).direction).toBe('ltr');
  },
});

/** The response takes 750 ms, long enough for the challenge to show that it is busy. */
export const SlowNetwork = meta.story({
  beforeEach: ({ msw }) => startServer(msw, [{ delayMs: 750 }]),
  play: async ({ args, canvas }) => {
    await enter(canvas, goodCode);
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent(en.submitting));
    await waitFor(() => expect(args.onSuccess).toHaveBeenCalledOnce(), { timeout: 10_000 });
  },
});
