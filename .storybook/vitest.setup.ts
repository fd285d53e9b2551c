import { cdp, page } from 'vitest/browser';
import './media.js';
import './phone.js';

globalThis.emulateMedia = async (features) => {
  await cdp().send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
};

// Storybook gives each story its own window, so the next one is not affected.
globalThis.showOnPhone = () => page.viewport(390, 844);
