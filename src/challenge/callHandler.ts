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
  if (typeof reportError === 'function') reportError(error);
  else
    setTimeout(() => {
      throw error;
    });
}
