import { cdp } from 'vitest/browser';
import { expectSoon } from './expectSoon.js';

interface Server {
  readonly baseUrl: string;
}

/** Disconnects only the server by the browser's emulation, so that the test runner stays connected. */
export async function setReachable({ baseUrl }: Server, isReachable: boolean) {
  const urlPattern = `${new URL(baseUrl).origin}/*`;
  await cdp().send('Network.enable');
  await cdp().send('Network.emulateNetworkConditionsByRule', {
    offline: !isReachable,
    matchedNetworkConditions: isReachable ? [] : [{ urlPattern, ...conditions(true) }],
  });
}

/** Sets what `navigator.onLine` says, whether or not the server is reachable. */
export async function setNavigatorOnline(isOnline: boolean) {
  await cdp().send('Network.enable');
  await cdp().send('Network.overrideNetworkState', conditions(!isOnline));
  await expectSoon(() => navigator.onLine).toBe(isOnline);
}

/** Sets both whether the server is reachable and what `navigator.onLine` says. */
export async function setOnline(server: Server, isOnline: boolean) {
  await setReachable(server, isOnline);
  await setNavigatorOnline(isOnline);
}

function conditions(offline: boolean) {
  return { offline, latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
}
