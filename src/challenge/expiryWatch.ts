import { parseLoginRadiusDate } from '../loginradius/loginRadiusDate.js';
import { countDown } from './countDown.js';

/**
 * Counts down to the expiry of the MFA token. If `expiresAt` is unreadable, or already past at mount,
 * it is unknown: a device clock that is ahead would otherwise warn before anything was typed.
 *
 * @param onTick Receives the whole seconds left: at once, each second, and at last 0. `Infinity` when
 *   a previously valid `expiresAt` becomes unreadable.
 */
export function createExpiryWatch(onTick: (expiresInSeconds: number) => void) {
  let isKnown = false;
  let stop = () => {};
  return {
    watch: (expiresAt: string | number | undefined): void => {
      const end = typeof expiresAt === 'string' ? parseLoginRadiusDate(expiresAt) : expiresAt;
      const leftMs = Number(end ?? Number.NaN) - Date.now();
      isKnown ||= leftMs > 0;
      if (!isKnown) return;
      if (Number.isNaN(leftMs)) onTick(Infinity);
      else stop = countDown(leftMs, onTick);
    },
    stop: () => stop(),
  };
}
