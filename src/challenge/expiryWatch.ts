import { parseLoginRadiusDate } from '../loginradius/loginRadiusDate.js';
import { countDown } from './countDown.js';

/**
 * Counts down to the end of the MFA token, as the host gives it. An end that cannot be read is an
 * unknown one. So is one that is past from the start: a clock that is wrong would end each step before
 * it began.
 *
 * @param tell Hears the whole seconds that are left: now, each second, and at last 0. Infinity where an
 *   end that was known is known no more.
 */
export function createExpiryWatch(tell: (secondsLeft: number) => void) {
  let isKnown = false;
  let stop = () => {};
  return {
    watch: (expiresAt: string | number | undefined): void => {
      const end = typeof expiresAt === 'string' ? parseLoginRadiusDate(expiresAt) : expiresAt;
      const leftMs = Number(end ?? Number.NaN) - Date.now();
      isKnown ||= leftMs > 0;
      if (!isKnown) return;
      if (Number.isNaN(leftMs)) tell(Infinity);
      else stop = countDown(leftMs, tell);
    },
    stop: () => stop(),
  };
}
