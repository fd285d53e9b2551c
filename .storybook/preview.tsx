import addonA11y from '@storybook/addon-a11y';
import addonDocs from '@storybook/addon-docs';
import { definePreview } from '@storybook/react-vite';
import 'backup-code-challenge/styles.css';
import { forgetTriedCodes } from 'backup-code-challenge/testing';
import addonMsw from 'msw-storybook-addon';
import { themeTypes } from './globals.js';
import type { MediaFeatures } from './media.js';
import { MediaNote } from './MediaNote.js';
import { expectFitsPhone } from './phone.js';
import './preview.css';
import { startWorker } from './startWorker.js';
import { docsTheme, prefersDark } from './theme.js';

/** The parameters of this Storybook's own. */
interface StoryParameters {
  media?: MediaFeatures;
}

export default definePreview({
  addons: [addonA11y(), addonDocs(), addonMsw(startWorker)],
  globalTypes: themeTypes,
  initialGlobals: { theme: prefersDark ? 'dark' : 'light' },
  // Only the test run can emulate the user's system settings. It resets them before each story.
  beforeEach: async ({ parameters }) => {
    // All stories share one page and one MFA token, so the page would remember the tried codes.
    forgetTriedCodes();
    await globalThis.emulateMedia?.((parameters as StoryParameters).media ?? {});
  },
  afterEach: expectFitsPhone,
  decorators: [
    (Story, { globals, parameters, viewMode }) => (
      <div
        className={viewMode === 'docs' ? 'surface surface-docs' : 'surface'}
        data-theme={String(globals.theme)}
      >
        <MediaNote media={(parameters as StoryParameters).media} />
        <Story />
      </div>
    ),
  ],
  parameters: {
    a11y: { test: 'error' },
    docs: {
      theme: docsTheme,
      toc: {
        headingSelector: 'h2',
        // The headings of a page, not those of the steps on it.
        ignoreSelector: '.docs-story *, .docs-surface *',
        title: 'On this page',
      },
    },
    layout: 'fullscreen',
    options: {
      storySort: {
        order: [
          'Docs',
          [
            'Quick start',
            'Anatomy',
            'Failures',
            'Theming',
            'Your own elements',
            'Your own back end',
            'Recipes',
            'Testing',
            'Simulator',
            'Languages',
            'Security',
            'Accessibility',
            'Migration',
            'FAQ',
            'Size and speed',
            'Versions and support',
            'Changelog',
          ],
          'Reference',
          [
            'Component',
            'Hooks',
            'Functions',
            'Types',
            'Headless parts',
            'Styles',
            'Languages',
            'Server',
            'Testing',
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
