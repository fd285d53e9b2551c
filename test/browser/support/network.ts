import { cdp } from 'vitest/browser';
import { expectSoon } from './expectSoon.js';

interface Server {
  readonly baseUrl: string;
}

/** By the browser's own emulation. What the test itself talks to stays within reach. */
export async function setReachable({ baseUrl }: Server, isReachable: boolean) {
  const urlPattern = `${new URL(baseUrl).origin}/*`;
  await cdp().send('Network.enable');
  await cdp().send('Network.emulateNetworkConditionsByRule', {
    offline: !isReachable,
    matchedNetworkConditions: isReachable ? [] : [{ urlPattern, ...conditions(true) }],
  });
}

/** As `setReachable`, and `navigator.onLine` says so. */
export async function setOnline(server: Server, isOnline: boolean) {
  await setReachable(server, isOnline);
  await cdp().send('Network.overrideNetworkState', conditions(!isOnline));
  await expectSoon(() => navigator.onLine).toBe(isOnline);
}

function conditions(offline: boolean) {
  return { offline, latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
}
