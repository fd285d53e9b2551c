const holdMs = 500;

/**
 * Times the hold after a failure, which `machine/settle.ts` starts and `machine/submit.ts` obeys. The
 * hold ends half a second after the person could see the failure. A gesture that began before, such as
 * the second click of a double-click, is over by then.
 */
export function createHold(onEnd: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let count = 0;
  return {
    /** Call it when the failure is committed. */
    start: (): void => {
      clearTimeout(timer);
      count += 1;
      const current = count;
      const startTimer = () => {
        if (current === count) timer = setTimeout(onEnd, holdMs);
      };
      // A hidden page has no animation frames.
      if (document.hidden) startTimer();
      else requestAnimationFrame(() => requestAnimationFrame(startTimer));
    },
  };
}
