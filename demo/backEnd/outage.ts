/** How long the browser gets no responses. This also covers a request that the browser itself repeats. */
const outageMs = 1000;

/** Loses responses on their way to the browser: the next one, and all others within a second. */
export interface Outage {
  readonly isAwaited: boolean;
  readonly set: (isAwaited: boolean) => void;
  /** Called once for each finished response. */
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
