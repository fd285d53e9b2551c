/** How long the browser gets no responses. Long enough for a request that the browser repeats by itself. */
const outageMs = 1000;

/** Loses responses on their way to the browser, for a second from the next one on. */
export interface Outage {
  readonly isAwaited: boolean;
  readonly set: (isAwaited: boolean) => void;
  /** Asked once for each finished response. */
  readonly losesResponse: () => boolean;
}

export function createOutage(): Outage {
  let isAwaited = false;
  let endsAt = 0;
  return {
    get isAwaited() {
      return isAwaited;
    },
    set(isWanted) {
      isAwaited = isWanted;
      endsAt = 0;
    },
    losesResponse() {
      if (isAwaited) endsAt = Date.now() + outageMs;
      isAwaited = false;
      return Date.now() < endsAt;
    },
  };
}
