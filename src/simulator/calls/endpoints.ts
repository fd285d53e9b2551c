import { type FirstLoginShape, firstLoginPaths } from './firstLogin.js';
import type { SimulatorSettings } from '../simulatorOptions.js';

/** A call that the simulator answers. */
export type Endpoint =
  | { readonly step: 'verify'; readonly method: 'PUT' }
  | { readonly step: 'first_login'; readonly method: 'POST'; readonly shape: FirstLoginShape };

/** For URLs that are only a path. Nothing is ever asked of this host. */
const madeUpOrigin = 'http://simulator.invalid';

/** @throws TypeError when it is no URL, as `fetch` does. */
export function parseUrl(url: string): URL {
  // `//…` is a path on a server and another host in a browser; here it is a path.
  return url.startsWith('/') ? new URL(madeUpOrigin + url) : new URL(url, madeUpOrigin);
}

/** The call that a path stands for, whatever the method. */
export function findEndpoint(
  pathname: string,
  { basePath, verifyPaths }: SimulatorSettings,
): Endpoint | null {
  if (!pathname.startsWith(basePath)) return null;
  const path = pathname.slice(basePath.length);
  if (verifyPaths.includes(path)) return { step: 'verify', method: 'PUT' };
  const shape = firstLoginPaths.get(path);
  return shape ? { step: 'first_login', method: 'POST', shape } : null;
}
