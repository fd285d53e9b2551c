import { addons } from 'storybook/manager-api';
import { inSentenceCase } from './storyName.js';
import { theme } from './theme.js';

addons.setConfig({
  theme,
  sidebar: {
    showRoots: true,
    renderLabel: ({ name, type }) => (type === 'story' ? inSentenceCase(name) : name),
  },
});
