import { reportToPage } from './callHandler.js';

const patienceMs = 30_000;

/**
 * Notices that the page has not moved on after a login: the app's `onSuccess` rejects, 30 s have
 * passed since it settled, or the person came back to this page by the browser's history.
 */
export function createStallWatch(onStall: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hasSucceeded = false;
  return {
    /** @param delivery What `onSuccess` returned, as a promise; `undefined` when it threw. */
    watch: (delivery: Promise<unknown> | undefined): void => {
      hasSucceeded = true;
      const wait = () => {
        timer = setTimeout(onStall, patienceMs);
      };
      if (!delivery) onStall();
      else
        delivery.then(wait, (error: unknown) => {
          reportToPage(error);
          onStall();
        });
    },
    /** @param onHide Called when the page may go into the back/forward cache. */
    connect: (onHide: () => void) => {
      const show = ({ persisted }: PageTransitionEvent) => {
        if (persisted && hasSucceeded) onStall();
      };
      window.addEventListener('pageshow', show);
      window.addEventListener('pagehide', onHide);
      return () => {
        clearTimeout(timer);
        window.removeEventListener('pageshow', show);
        window.removeEventListener('pagehide', onHide);
      };
    },
  };
}
