/**
 * Notices whether the page's Content-Security-Policy blocks a request, which `fetch` reports like a
 * lost connection. What the browser reports contains the URL, so it goes nowhere.
 *
 * @param signal Ends the watch.
 */
export function watchPolicy(url: string, signal: AbortSignal) {
  let isBlocked = false;
  const listener = (event: Event) => {
    const { disposition, blockedURI = '' } = event as Partial<SecurityPolicyViolationEvent>;
    isBlocked ||= disposition === 'enforce' && blockedURI !== '' && url.startsWith(blockedURI);
  };
  // Node has no policy, and no such function.
  const isPage = 'addEventListener' in globalThis;
  if (isPage) addEventListener('securitypolicyviolation', listener, { signal });
  /** The browser reports a violation one task after `fetch` rejects. */
  return async (): Promise<boolean> => {
    if (isPage) await new Promise((resolve) => setTimeout(resolve));
    return isBlocked;
  };
}
