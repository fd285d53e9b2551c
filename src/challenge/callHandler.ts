/**
 * Calls a handler of the host. What it throws reaches the host's error reporting and nothing else:
 * the step goes on as if it had not thrown.
 */
export function callHandler(call: () => void): void {
  try {
    call();
  } catch (error) {
    if (typeof reportError === 'function') reportError(error);
    else
      setTimeout(() => {
        throw error;
      });
  }
}

/** Tells a developer, in development builds only. `message` must hold no value of the request. */
export function warnDeveloper(message: string): void {
  // oxlint-disable-next-line no-console -- a wrong set-up is nobody's to handle but the developer's
  if (process.env.NODE_ENV !== 'production') console.error(message);
}
