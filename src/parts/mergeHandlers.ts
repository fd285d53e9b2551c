/** The part's handler after its user's, unless the user's prevented the default. */
export function mergeHandlers<Event extends { readonly defaultPrevented: boolean }>(
  own: ((event: Event) => void) | undefined,
  given: ((event: Event) => void) | undefined,
): (event: Event) => void {
  return (event) => {
    given?.(event);
    if (!event.defaultPrevented) own?.(event);
  };
}
