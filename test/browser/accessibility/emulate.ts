import { cdp } from 'vitest/browser';

export type MediaFeatures = Readonly<Record<string, string>>;

/** Lets the browser say so of its user's wishes. Without features: as it is. */
export async function emulateMedia(features: MediaFeatures = {}) {
  await cdp().send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
  for (const [name, value] of Object.entries(features)) {
    if (!matchMedia(`(${name}: ${value})`).matches) throw new Error(`${name} is not ${value}`);
  }
}

/** Puts a style of the host's page beside all others; returns what takes it away. */
export function addStyle(css: string): () => void {
  const style = document.head.appendChild(document.createElement('style'));
  style.textContent = css;
  return () => style.remove();
}
