import { cdp } from 'vitest/browser';

export type MediaFeatures = Readonly<Record<string, string>>;

/** Emulates media features of the browser or system. Without features, ends the emulation. */
export async function emulateMedia(features: MediaFeatures = {}) {
  await cdp().send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
  for (const [name, value] of Object.entries(features)) {
    if (!matchMedia(`(${name}: ${value})`).matches) throw new Error(`${name} is not ${value}`);
  }
}

/** Adds a stylesheet of the app to the page. Returns a function that removes it. */
export function addStyle(css: string): () => void {
  const style = document.head.appendChild(document.createElement('style'));
  style.textContent = css;
  return () => style.remove();
}
