import { type FirstLoginShape, firstLoginPaths } from './firstLogin.js';
import type { SimulatorSettings } from '../simulatorOptions.js';

/** An endpoint of the simulator, by the login step that it serves. */
export type Endpoint =
  | { readonly step: 'verify'; readonly method: 'PUT' }
  | { readonly step: 'first_login'; readonly method: 'POST'; readonly shape: FirstLoginShape };

/** Completes URLs that are only a path. The simulator sends no request to this origin. */
const placeholderOrigin = 'http://simulator.invalid';

/** @throws TypeError when `url` is not a URL, as `fetch` does. */
export function parseUrl(url: string): URL {
  // A browser reads `//…` as another origin. A server receives it as a path, and so does this.
  return url.startsWith('/') ? new URL(placeholderOrigin + url) : new URL(url, placeholderOrigin);
}

/** Finds the endpoint at a path, whatever the method. Letter case counts only with `strict`. */
export function findEndpoint(
  pathname: string,
  { basePath, verifyPaths, strict }: SimulatorSettings,
): Endpoint | null {
  if (!pathname.startsWith(basePath)) return null;
  const normalize = (path: string) => (strict ? path : path.toLowerCase());
  const path = normalize(pathname.slice(basePath.length));
  if (verifyPaths.map(normalize).includes(path)) return { step: 'verify', method: 'PUT' };
  const shape = firstLoginPaths.get(path);
  return shape ? { step: 'first_login', method: 'POST', shape } : null;
}
