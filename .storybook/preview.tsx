import addonA11y from '@storybook/addon-a11y';
import addonDocs from '@storybook/addon-docs';
import { definePreview } from '@storybook/react-vite';
import 'backup-code-challenge/styles.css';
import { forgetTriedCodes } from 'backup-code-challenge/testing';
import addonMsw from 'msw-storybook-addon';
import { themes } from 'storybook/theming';
import { themeTypes } from './globals.js';
import type { MediaFeatures } from './media.js';
import './preview.css';
import { startWorker } from './startWorker.js';

export default definePreview({
  addons: [addonA11y(), addonDocs(), addonMsw(startWorker)],
  globalTypes: themeTypes,
  initialGlobals: { theme: 'light' },
  // Only the test run can emulate the user's system settings. It resets them before each story.
  beforeEach: async ({ parameters }) => {
    // All stories share one page and one MFA token, so the page would remember the tried codes.
    forgetTriedCodes();
    const { media } = parameters as { media?: MediaFeatures };
    await globalThis.emulateMedia?.(media ?? {});
  },
  decorators: [
    (Story, { globals, viewMode }) => (
      <div
        className={viewMode === 'docs' ? 'surface surface-docs' : 'surface'}
        data-theme={String(globals.theme)}
      >
        <Story />
      </div>
    ),
  ],
  parameters: {
    a11y: { test: 'error' },
    // Pages of text are light or dark as the reader's system is, like Storybook around them.
    docs: { theme: themes.normal },
    layout: 'fullscreen',
    options: {
      storySort: {
        order: [
          'Docs',
          [
            'Getting started',
            'Anatomy',
            'Props',
            'Failures',
            'Theming',
            'Languages',
            'Recipes',
            'Testing your login page',
            'Security and privacy',
            'Accessibility conformance',
            'Migration',
          ],
          'Step',
          [
            'States',
            'Field errors',
            'Alerts',
            'Ends',
            'Flows',
            'Surroundings',
            'Failure explorer',
            'Recipes',
          ],
        ],
      },
    },
  },
});
