import { cdp } from 'vitest/browser';
import './media.js';

globalThis.emulateMedia = async (features) => {
  await cdp().send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
};
