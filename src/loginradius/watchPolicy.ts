/**
 * Detects whether the page's Content-Security-Policy blocks a request. `fetch` reports that like a lost
 * connection. The browser's report contains the URL, so this function drops it.
 *
 * @param signal Ends the watch.
 */
export function watchPolicy(url: string, signal: AbortSignal) {
  let isBlocked = false;
  const listener = (event: Event) => {
    const { disposition, blockedURI = '' } = event as Partial<SecurityPolicyViolationEvent>;
    isBlocked ||= disposition === 'enforce' && blockedURI !== '' && url.startsWith(blockedURI);
  };
  // Node has neither a policy nor `addEventListener`.
  const isPage = 'addEventListener' in globalThis;
  if (isPage) addEventListener('securitypolicyviolation', listener, { signal });
  /** The browser reports a violation one task after `fetch` rejects. */
  return async (): Promise<boolean> => {
    if (isPage) await new Promise((resolve) => setTimeout(resolve));
    return isBlocked;
  };
}
