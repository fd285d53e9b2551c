import { reportToPage } from './callHandler.js';

const patienceMs = 30_000;

/**
 * Notices that the page has not continued after a login: the app's `onSuccess` rejects, 30 s have passed
 * since it settled, or the person came back to this page by the browser's history.
 */
export function createStallWatch(onStall: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hasSucceeded = false;
  let hasSettled = false;
  let isConnected = false;
  const startTimer = () => {
    if (hasSettled && isConnected) timer = setTimeout(onStall, patienceMs);
  };
  return {
    /** @param delivery What `onSuccess` returned, as a promise. */
    watch: (delivery: Promise<unknown> | undefined): void => {
      hasSucceeded = true;
      Promise.resolve(delivery).then(
        () => {
          hasSettled = true;
          startTimer();
        },
        (error: unknown) => {
          reportToPage(error);
          onStall();
        },
      );
    },
    /** @param onHide Called when the page may go into the back/forward cache. */
    connect: (onHide: () => void) => {
      const show = ({ persisted }: PageTransitionEvent) => {
        if (persisted && hasSucceeded) onStall();
      };
      isConnected = true;
      startTimer();
      addEventListener('pageshow', show);
      addEventListener('pagehide', onHide);
      return () => {
        isConnected = false;
        clearTimeout(timer);
        removeEventListener('pageshow', show);
        removeEventListener('pagehide', onHide);
      };
    },
  };
}
