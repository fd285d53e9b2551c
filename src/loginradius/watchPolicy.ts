/**
 * Notices whether the page's Content-Security-Policy blocks a request, which `fetch` reports like a
 * lost connection. What the browser reports contains the URL, so it goes nowhere.
 */
export function watchPolicy(url: string) {
  let isBlocked = false;
  const listener = (event: Event) => {
    const { disposition, blockedURI = '' } = event as Partial<SecurityPolicyViolationEvent>;
    isBlocked ||= disposition === 'enforce' && blockedURI !== '' && url.startsWith(blockedURI);
  };
  const type = 'securitypolicyviolation';
  // Node has no policy, and no such function.
  const isPage = 'addEventListener' in globalThis;
  if (isPage) addEventListener(type, listener);
  return {
    /** The browser reports a violation one task after `fetch` rejects. */
    hasBlocked: async (): Promise<boolean> => {
      if (isPage) await new Promise((resolve) => setTimeout(resolve));
      return isBlocked;
    },
    stop: (): void => {
      if (isPage) removeEventListener(type, listener);
    },
  };
}
