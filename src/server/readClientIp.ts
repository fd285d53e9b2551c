import type { Attempt } from './attempt.js';

/** IPv4 or IPv6, as strict as a header needs: no port, no list, no line break. */
const address = /^(\d{1,3}(\.\d{1,3}){3}|(?=(.*:){2})[\da-f:.]+)$/i;

/** Returns the address that the app reads from the request, or `null`. Reports a failure. */
export function readClientIp({ options, request, report }: Attempt): string | null {
  try {
    const ip = options.clientIp?.(request);
    if (!ip) return null;
    if (address.test(ip)) return ip;
    throw new TypeError('clientIp must return one IP address, without a port');
  } catch (error) {
    report({ type: 'callback', callback: 'clientIp', error });
    return null;
  }
}
