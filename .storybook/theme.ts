import { create } from 'storybook/theming';

const shared = {
  brandTitle: 'backup-code-challenge',
  brandImage: './logo.svg',
  fontBase: 'system-ui, sans-serif',
  fontCode: "ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, monospace",
  appBorderRadius: 8,
  inputBorderRadius: 6,
};

const light = create({
  ...shared,
  base: 'light',
  colorPrimary: '#1f57c3',
  colorSecondary: '#1f57c3',
  appBg: '#f0f4fa',
  appContentBg: '#ffffff',
  appPreviewBg: '#ffffff',
  appBorderColor: '#d5dbe3',
  textColor: '#16202e',
  textMutedColor: '#56616f',
  barTextColor: '#56616f',
  barSelectedColor: '#1f57c3',
  barHoverColor: '#1f57c3',
});

const dark = create({
  ...shared,
  base: 'dark',
  colorPrimary: '#8ab4ff',
  // Storybook darkens this colour behind white text, and shows it as text on a dark bar.
  colorSecondary: '#7a9fe0',
  appBg: '#0f151f',
  appContentBg: '#151c27',
  appPreviewBg: '#151c27',
  appBorderColor: '#35435a',
  textColor: '#eef1f5',
  textMutedColor: '#a9b4c2',
  barBg: '#151c27',
  barTextColor: '#a9b4c2',
  barSelectedColor: '#8ab4ff',
  barHoverColor: '#8ab4ff',
});

/** Whether the reader's system is dark. */
export const prefersDark = globalThis.matchMedia?.('(prefers-color-scheme: dark)').matches ?? false;

/** Storybook's own look: light or dark as the reader's system is. */
export const theme = prefersDark ? dark : light;

/**
 * The look of the pages of text. Their links have the secondary colour, which must be light on a dark page.
 * Storybook's own interface has white text on this colour.
 */
export const docsTheme = prefersDark ? { ...dark, colorSecondary: dark.colorPrimary } : light;
