/**
 * Warns developers, in development builds only. `message` must hold no value of the request. A caller
 * with a long message checks `NODE_ENV` itself, so that production builds drop the message.
 */
export function warnDeveloper(message: string): void {
  // oxlint-disable-next-line no-console -- only the developer can correct a wrong set-up
  if (process.env.NODE_ENV !== 'production') console.error(message);
}
