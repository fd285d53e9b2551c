import { defineMain } from '@storybook/react-vite/node';
import tailwindcss from '@tailwindcss/vite';
import { referencePlugin } from './reference/plugin.js';

export default defineMain({
  framework: '@storybook/react-vite',
  stories: ['../stories/**/*.stories.tsx', '../stories/docs/**/*.mdx'],
  staticDirs: [
    // MSW's service worker: without it no story has a server.
    { from: '../node_modules/msw/lib/mockServiceWorker.js', to: '/mockServiceWorker.js' },
    './static',
  ],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // The reference is read from the source by the compiler.
  typescript: { reactDocgen: false },
  viteFinal: (config) => ({
    ...config,
    // Tailwind is for the recipe with its class names.
    plugins: [...(config.plugins ?? []), tailwindcss(), referencePlugin()],
  }),
});
