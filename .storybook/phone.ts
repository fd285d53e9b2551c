import { expect } from 'storybook/test';

declare global {
  /** Gives the story the window of a phone. Only the test run defines it. */
  var showOnPhone: (() => Promise<void>) | undefined;
}

/** Expects that the story, as it is after its play, is no wider than a phone. */
export async function expectFitsPhone() {
  if (!globalThis.showOnPhone) return;
  await globalThis.showOnPhone();
  await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
}
