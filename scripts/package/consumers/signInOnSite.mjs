import { listen, staticFiles } from '../servers.mjs';
import { signIn } from '../signIn.mjs';

/**
 * Serves a built site, and signs in on each of its pages.
 *
 * @param {import('playwright').Browser} browser
 * @param {string} folder
 * @param {Omit<Parameters<typeof signIn>[1], 'origin' | 'path'>} options
 */
export async function signInOnSite(browser, folder, options) {
  const site = await listen(staticFiles(folder));
  for (const path of ['/', '/headless']) {
    await signIn(browser, { ...options, origin: site.origin, path });
  }
  site.close();
}
