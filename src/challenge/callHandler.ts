/**
 * Calls a handler of the app, or anything else that must not stop what follows. What it throws goes
 * to the page's error reporting, and the challenge continues.
 */
export function callHandler<Result>(call: () => Result): Result | undefined {
  try {
    return call();
  } catch (error) {
    reportToPage(error);
    return undefined;
  }
}

export function reportToPage(error: unknown): void {
  // An older browser has no such function.
  if (typeof reportError !== 'function') {
    setTimeout(() => {
      throw error;
    });
    return;
  }
  try {
    reportError(error);
  } catch {
    // A reporter of the page that throws has no one to report to.
  }
}
