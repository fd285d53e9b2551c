type Props = Readonly<Record<string, unknown>>;

/** Props that hold a list of words. The lists are joined. */
const lists = ['className', 'aria-describedby'];

/**
 * Merges a part's props with its caller's, or with those of the element that replaces it. Of two handlers
 * the caller's runs first; lists and styles are joined; otherwise the caller's prop wins. A part whose
 * `children` are `null` stays empty.
 */
export function mergeProps(partProps: object, userProps: object): Props {
  const merged: Record<string, unknown> = { ...partProps, ...userProps };
  for (const [name, value] of Object.entries(partProps as Props)) {
    const other = (userProps as Props)[name];
    const isEmpty = name === 'children' && value === null;
    if (isEmpty || (other ?? null) === null) merged[name] = value;
    else if (lists.includes(name)) merged[name] = [value, other].join(' ').trim();
    else if (name === 'style') merged[name] = Object.assign({}, value, other);
    else if (typeof value === 'function' && typeof other === 'function')
      // SAFETY: handlers of the same event, both.
      merged[name] = mergeHandlers(value as never, other as never);
  }
  return merged;
}

/** Runs the part's handler after the caller's, unless the caller's prevented the default. */
function mergeHandlers<Event extends { readonly defaultPrevented: boolean }>(
  partHandler: ((event: Event) => void) | undefined,
  userHandler: ((event: Event) => void) | undefined,
): (event: Event) => void {
  return (event) => {
    userHandler?.(event);
    if (!event.defaultPrevented) partHandler?.(event);
  };
}
